import { verklaar, type Caller, type Stap, type Toestemming, type Verklaring as Besluit } from '@ketenhub/consent';
import { HubError, over } from '@ketenhub/subgraph';
import type { Taak } from '@ketenhub/schema';
import { gaatOverPersoon, inGraaf, type GegevenInGraaf } from '../stand/gegevens';
import { bronnenVan, subjectVan, type Stand } from '../stand/stand';
import type { StandService } from '../stand/stand.service';
import type { AanvragerInput } from './aanvrager.input';
import { ToestemmingToen, Verklaring, Verklaringstap } from './verklaring.type';
import { inWoorden, stapInWoorden } from './woorden';

export interface VerklaarVraag {
  readonly caller: AanvragerInput;
  readonly statushouder: string;
  readonly veld: string;
  readonly moment?: Date | null;
  readonly bron?: string | null;
}

/** Explains one decision with the rules, consents and involvement of its moment; the kernel takes it again. */
export class VerklaringService {
  constructor(private readonly standen: StandService) {}

  /** One explanation per category that the field's value may fall under. Throws ONGELDIGE_INVOER. */
  async verklaar({ caller: wie, statushouder, veld, moment: op, bron }: VerklaarVraag): Promise<Verklaring[]> {
    const moment = op ?? new Date();
    const gevraagd = inGraaf.filter((gegeven) => gegeven.veld.veld === veld && gaatOverPersoon(gegeven));
    if (gevraagd.length === 0) throw new HubError('ONGELDIGE_INVOER', GEEN_VELD);
    const stand = await this.standen.opMoment(moment, statushouder);
    const caller: Caller = {
      organisatie: wie.organisatie,
      uitvoerder: wie.uitvoerder ?? undefined,
      rol: wie.rol,
      doel: wie.doel ?? undefined,
      gebruiker: wie.medewerker ?? '',
    };
    return gevraagd.map((gegeven) => {
      const source = bron ?? bronnenVan(stand, statushouder, gegeven, moment.getTime())[0];
      const subject = subjectVan(stand, statushouder, gegeven, source);
      const besluit = verklaar(stand.register.huidigeRegels(), caller, subject, moment.getTime(), gegeven.i);
      return toVerklaring({ stand, statushouder, caller, moment, gegeven, bron: source }, besluit);
    });
  }
}

const GEEN_VELD =
  'Dit veld is geen persoonsgegeven over een statushouder of zijn huishouden. Noem het als Type.veld, bijvoorbeeld Pip.leerroute.';

interface Achtergrond {
  readonly stand: Stand;
  readonly statushouder: string;
  readonly caller: Caller;
  readonly moment: Date;
  readonly gegeven: GegevenInGraaf;
  readonly bron: string | undefined;
}

function toVerklaring(achtergrond: Achtergrond, { uitkomst, perPersoon }: Besluit): Verklaring {
  const { stand, statushouder, caller, moment, gegeven, bron } = achtergrond;
  const reden = uitkomst.mag ? undefined : uitkomst.reden;
  const veld = gegeven.veld.veld;
  return over(
    Object.assign(new Verklaring(), {
      veld,
      categorie: gegeven.categorie,
      bron,
      moment,
      revisie: stand.revisie,
      toegestaan: uitkomst.mag,
      reden,
      zin: inWoorden({ ...caller, veld, categorie: gegeven.categorie, moment }, reden),
      stappen: [...perPersoon].flatMap(([id, steps]) => steps.map((step) => toStap(stand, id || statushouder, step))),
    }),
    { statushouder },
  );
}

function toStap({ register }: Stand, statushouder: string, step: Stap): Verklaringstap {
  const { stap, uitkomst, reden, regel, betrokkenheid } = step;
  const consent = register.persoon(statushouder)?.toestemmingen.find(({ id }) => id === step.toestemming);
  const toestemming = consent && toToestemming(consent, statushouder);
  return over(
    Object.assign(new Verklaringstap(), {
      statushouder,
      stap,
      uitkomst,
      reden,
      zin: stapInWoorden(step, toestemming),
      regelId: regel && `${regel.id}@${regel.versie}`,
      taak: betrokkenheid?.taak as Taak | undefined,
      toestemming,
    }),
    { statushouder },
  );
}

const toToestemming = ({ id, gegevenOp, geldigTot, ingetrokkenOp }: Toestemming, statushouder: string) =>
  over(
    Object.assign(new ToestemmingToen(), {
      toestemming: id,
      gegevenOp: momentOf(gegevenOp),
      geldigTot: momentOf(geldigTot),
      ingetrokkenOp: momentOf(ingetrokkenOp),
    }),
    { statushouder },
  );

const momentOf = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms));
