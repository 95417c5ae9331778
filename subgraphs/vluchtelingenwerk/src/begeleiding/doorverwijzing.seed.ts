import type { Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { begeleiden, dossierVan } from '../wereld.seed';
import type { DoorverwijzingEntity } from './doorverwijzing.entity';

const REDENEN = [
  'Kennismaken met het sociaal team.',
  'Hulp bij de administratie.',
  'Een maatje uit de poule van welzijn.',
  'Daginvulling in de wijk.',
];
const TERUGKOPPELING = 'Gesprek heeft plaatsgevonden; er is een vaste contactpersoon.';

/** Only where the person said yes to the receiver (BR19), and after that; a named case always, with what came of it. */
export const doorverwijzingRows = (wereld: Wereld): DoorverwijzingEntity[] =>
  begeleiden(wereld).flatMap((persoon) => {
    const t = wereld.toeval(`vluchtelingenwerk/doorverwijzingen/${persoon.id}`);
    const { organisatie } = persoon.begeleiding;
    const toestemming = toestemmingenPerPersoon(wereld)
      .get(persoon.id)
      ?.find((each) => each.verstrekker === organisatie && each.ontvanger !== organisatie && each.gegevenOp);
    if (toestemming?.gegevenOp === undefined || !(persoon.casus ?? t.chance(0.8))) return [];
    const datum = plusDagen(toestemming.gegevenOp.slice(0, 10), t.int(1, 20));
    if (datum > wereld.peildatum) return [];
    const getrokken = t.pick(['VERZONDEN', 'GEACCEPTEERD', 'AFGEROND', 'AFGEROND', 'AFGEWEZEN']);
    const status = persoon.casus ? 'AFGEROND' : getrokken;
    return [
      {
        ...{ id: t.uuid(), ...dossierVan(persoon), datum, status },
        naarOrganisatie: toestemming.ontvanger,
        reden: t.pick(REDENEN),
        toestemming: toestemming.id,
        terugkoppeling: status === 'AFGEROND' ? TERUGKOPPELING : null,
      },
    ];
  });

const perWereld = new WeakMap<Wereld, Map<string, Wereld['toestemmingen']>>();

function toestemmingenPerPersoon(wereld: Wereld): Map<string, Wereld['toestemmingen']> {
  const known = perWereld.get(wereld);
  if (known !== undefined) return known;
  const map = new Map<string, Wereld['toestemmingen']>();
  for (const each of wereld.toestemmingen) map.set(each.statushouder, [...(map.get(each.statushouder) ?? []), each]);
  perWereld.set(wereld, map);
  return map;
}
