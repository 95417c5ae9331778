import type { Besluit } from '@ketenhub/ledger';
import { DOELEN, GRONDSLAGEN, ROLLEN, CATEGORIEEN } from '@ketenhub/schema';
import { bladVan, HubError, over, type Blad, type Pagina } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { bekend } from './bekend';
import { eisTekens } from './eis-tekens';
import type { InzageFilter } from './inzagefilter.input';
import { Inzagebesluit, Inzageregel } from './inzageregel.type';
import { plaatsVan, type Keteninzage } from './keteninzage';
import { zoek } from './zoek';

/** The record of the whole chain, for the FG; that he looks goes on record too (hard case 30). */
export class InzagenService {
  constructor(private readonly db: DataSource) {}

  /** The newest first. Throws ONGELDIGE_DATUM, ONGELDIGE_INVOER. */
  async bladzijde(filter: InzageFilter, pagina: Pagina): Promise<Blad<Inzageregel>> {
    const { van, tot } = filter;
    if (van && tot && van >= tot)
      throw new HubError('ONGELDIGE_DATUM', 'De periode eindigt voor zij begint. Kies tot na van.');
    eisTekens(filter);
    return bladVan(pagina, 3, (plaats, limit) => zoek(this.db, filter, plaats, limit), {
      placeOf: plaatsVan,
      toNode: toInzageregel,
    });
  }
}

const toInzageregel = ({ betrokkene, ...rij }: Keteninzage): Inzageregel =>
  over(
    Object.assign(new Inzageregel(), {
      bron: rij.bron,
      volgnummer: rij.volgnummer,
      besloten: rij.begin,
      moment: rij.einde,
      statushouder: betrokkene || undefined,
      organisatieId: rij.organisatie,
      uitvoerderId: rij.uitvoerder,
      rol: bekend(ROLLEN, rij.rol),
      doel: bekend(DOELEN, rij.doel),
      medewerker: rij.gebruiker,
      toepassing: rij.client,
      vraag: rij.naam,
      trace: rij.trace_id,
      verwerkingsactiviteit: rij.verwerkingsactiviteit,
      revisie: rij.revisie,
      besluiten: rij.besluiten.map(toInzagebesluit),
    } satisfies Partial<Inzageregel>),
    { statushouder: betrokkene },
  );

const toInzagebesluit = ({ categorie, velden, besluit, reden, grondslag, ...op }: Besluit): Inzagebesluit =>
  Object.assign(new Inzagebesluit(), {
    categorie: bekend(CATEGORIEEN, categorie),
    velden,
    besluit,
    reden,
    grondslag: bekend(GRONDSLAGEN, grondslag),
    regelId: op.regel === undefined ? undefined : `${op.regel}@${op.versie}`,
    toestemming: op.toestemming,
    verstrekker: op.bron,
  } satisfies Partial<Inzagebesluit>);
