import type { Reden, Zicht } from '@ketenhub/consent';
import type { Besluit, Inzage } from '@ketenhub/ledger';
import type { Oordeel } from './oordeel';
import type { Verzoek } from './verzoek';

/** The records of one operation: one per person whose data were shown or withheld. */
export function toInzagen(verzoek: Verzoek, naam: string, status: Inzage['status'], einde: Date): Inzage[] {
  const perPersoon = new Map<string, Besluit[]>();
  for (const oordeel of verzoek.besluiten) {
    const gelezen = oordeel.gelezen;
    if (gelezen.length === 0 && oordeel.geweigerd.size === 0) continue;
    for (const [id, zicht] of oordeel.zicht.perPersoon) {
      const besluiten = perPersoon.get(id) ?? [];
      perPersoon.set(id, besluiten.concat(besluitenOver(verzoek, gelezen, oordeel.geweigerd, zicht)));
    }
  }
  const { caller, moment, revisie } = verzoek;
  return [...perPersoon].map(([betrokkene, besluiten]) => ({
    trace: caller.trace,
    naam,
    status,
    begin: new Date(moment),
    einde,
    verwerkingsactiviteit: `urn:ketenhub:verwerkingsactiviteit:${caller.doel ?? 'geen'}`,
    betrokkene: OPAQUE_ID.test(betrokkene) ? betrokkene : '',
    organisatie: caller.organisatie,
    rol: caller.rol,
    doel: caller.doel,
    gebruiker: caller.gebruiker,
    client: caller.client,
    revisie,
    besluiten,
  }));
}

/** A caller may put anything where an id belongs, a BSN too: only what has the form of an id is recorded. */
const OPAQUE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the operation decided, as far as it concerns this person: of a household never why a housemate's part failed. */
function besluitenOver(
  verzoek: Verzoek,
  gelezen: readonly number[],
  geweigerd: Oordeel['geweigerd'],
  zicht: Zicht,
): Besluit[] {
  const groups = new Map<string, Besluit & { velden: string[] }>();
  const put = (i: number, besluit: Omit<Besluit, 'velden' | 'categorie'>) => {
    const { veld, categorie } = verzoek.gegevens[i]!;
    const key = `${categorie} ${besluit.besluit} ${besluit.reden} ${besluit.regel} ${besluit.toestemming}`;
    const group = groups.get(key) ?? { categorie, velden: [], ...besluit };
    group.velden.push(veld);
    groups.set(key, group);
  };
  for (const i of gelezen) put(i, { besluit: 'TOEGESTAAN', ...zicht.verantwoording(i) });
  for (const i of geweigerd.keys()) put(i, { besluit: 'GEWEIGERD', reden: ownReason(zicht, i) });
  return [...groups.values()];
}

const ownReason = (zicht: Zicht, i: number): Reden | undefined => (zicht.mag(i) ? undefined : zicht.reden(i));
