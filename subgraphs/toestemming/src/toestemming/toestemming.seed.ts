import type { Wereld } from '@ketenhub/demo';
import { oudersIn } from '../persoon/persoon.seed';
import { ToestemmingEntity } from './toestemming.entity';
import type { Vervalreden } from './vervalreden';

const datum = (moment: string | undefined) => (moment === undefined ? null : new Date(moment));

/** The consents of the demo world; who decided digitally did so himself, for a child his parent, the rest through the medewerker who asked. */
export const toestemmingRijen = (wereld: Wereld): ToestemmingEntity[] =>
  wereld.toestemmingen.map((t) => {
    const medewerker = `${wereld.medewerker(t.gevraagdDoor).organisatie}/${t.gevraagdDoor}`;
    const zelf = t.vertegenwoordiger ? oudersIn(wereld, wereld.persoon(t.statushouder).huishouden)[0] : t.statushouder;
    const besluitDoor = t.wijze === 'DIGITAAL' ? zelf : medewerker;
    return Object.assign(new ToestemmingEntity(), {
      id: t.id,
      statushouder: t.statushouder,
      verstrekker: t.verstrekker,
      ontvanger: t.ontvanger,
      categorie: t.categorieen[0],
      doel: t.doel,
      status: t.status,
      gevraagdOp: new Date(t.gevraagdOp),
      gevraagdDoor: t.gevraagdDoor,
      gevraagdDoorOrganisatie: wereld.medewerker(t.gevraagdDoor).organisatie,
      besluitOp: datum(t.besluitOp),
      besluitDoor: t.besluitOp === undefined ? null : besluitDoor,
      geldigTot: datum(t.geldigTot),
      ingetrokkenOp: datum(t.ingetrokkenOp),
      ingetrokkenDoor: { INGETROKKEN: t.statushouder, VERVALLEN: 'register' }[t.status as string] ?? null,
      vervalreden: t.status === 'VERVALLEN' ? vervalreden(wereld, t) : null,
      wijze: t.wijze ?? null,
      taal: t.taal ?? wereld.persoon(t.statushouder).voorkeurstaal,
      tolkGebruikt: t.tolkGebruikt ?? null,
      tekstversie: t.tekstversie,
      uitdrukkelijk: t.uitdrukkelijk && t.gegevenOp !== undefined,
      vertegenwoordiger: t.vertegenwoordiger,
      tweedeVertegenwoordiger: t.tweedeVertegenwoordiger ?? null,
      bewijsverwijzing:
        t.wijze === undefined || t.wijze === 'DIGITAAL'
          ? null
          : `verslag-${t.gevraagdOp.slice(0, 4)}-${t.id.slice(0, 8)}`,
    });
  });

/** In the demo world a consent lapses by death, by a move, or by the end of the begeleiding. */
function vervalreden(wereld: Wereld, { statushouder }: Wereld['toestemmingen'][number]): Vervalreden {
  const { overledenOp, vorigeGemeente } = wereld.persoon(statushouder);
  if (overledenOp !== undefined) return 'OVERLEDEN';
  return vorigeGemeente === undefined ? 'BETROKKENHEID_BEEINDIGD' : 'VERHUISD';
}
