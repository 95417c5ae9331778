import type { Inzage } from '@ketenhub/ledger';
import { verwerkingsactiviteit as activiteitVan } from '@ketenhub/schema';
import { Besluiten } from './besluiten';
import type { Verzoek } from './verzoek';

/** What was asked: the operation's name as far as it may be recorded, and its text with variables, which tells a retry. */
export type Vraag = Pick<Inzage, 'naam' | 'operatie'>;

/** The records of one operation: one per person whose data were shown, withheld or written. */
export function toInzagen(verzoek: Verzoek, vraag: Vraag, status: Inzage['status'], einde: Date): Inzage[] {
  const perPersoon = new Map<string, Besluiten>();
  const besluitenOver = (id: string): Besluiten => {
    const besluiten = perPersoon.get(id) ?? new Besluiten(verzoek.gegevens);
    perPersoon.set(id, besluiten);
    return besluiten;
  };
  /** Of whom facts came in while the operation ran: a decision is taken again, and judged, with those it was taken on. */
  const revisies = new Map<string, string>();
  for (const oordeel of verzoek.besluiten) {
    const { gelezen, geweigerd, perPersoon: betrokkenen, bron } = oordeel;
    if (gelezen.length === 0 && geweigerd.size === 0) continue;
    const later = verzoek.latereRevisie(oordeel);
    for (const [id, own] of betrokkenen) {
      if (later !== undefined && BigInt(later) > BigInt(revisies.get(id) ?? 0)) revisies.set(id, later);
      const besluiten = besluitenOver(id);
      besluiten.toegestaan(gelezen, own, bron);
      besluiten.geweigerd(geweigerd.keys(), own, bron);
    }
  }
  for (const notitie of verzoek.notities) besluitenOver(notitie.statushouder).genoteerd(notitie);
  const { caller, moment, revisie } = verzoek;
  return [...perPersoon].map(([betrokkene, besluiten]) => ({
    trace: caller.trace,
    ouder: verzoek.ouder,
    ...vraag,
    status,
    begin: new Date(moment),
    einde,
    verwerkingsactiviteit: activiteitVan(caller.doel),
    betrokkene: OPAQUE_ID.test(betrokkene) ? betrokkene : '',
    organisatie: caller.organisatie,
    uitvoerder: caller.uitvoerder,
    rol: caller.rol,
    doel: caller.doel,
    gebruiker: caller.gebruiker,
    client: caller.client,
    revisie: revisies.get(betrokkene) ?? revisie,
    besluiten: besluiten.toArray(),
  }));
}

/** A caller may put anything where an id belongs, a BSN too: only what has the form of an id is recorded. */
export const OPAQUE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
