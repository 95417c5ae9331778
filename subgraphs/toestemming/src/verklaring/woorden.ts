import { GEZAG, type Stap } from '@ketenhub/consent';
import { dag } from '../stand/dag';
import type { ToestemmingToen } from './verklaring.type';

/** What was asked, for the sentences. */
export interface Vraag {
  readonly organisatie: string;
  readonly uitvoerder?: string;
  readonly rol: string;
  readonly doel?: string;
  readonly veld: string;
  readonly categorie: string;
  readonly moment: Date;
}

export function inWoorden(
  { organisatie, uitvoerder, rol, doel, veld, categorie, moment }: Vraag,
  reden: string | undefined,
): string {
  const wie = uitvoerder === undefined ? `${rol} van ${organisatie}` : `${rol} van ${uitvoerder} namens ${organisatie}`;
  const waarvoor = doel === undefined ? 'zonder doel' : `voor ${doel}`;
  const mocht = reden === undefined ? 'mocht' : 'mocht niet';
  const waarom = reden === undefined ? '' : `: ${reden}`;
  return `${wie} ${mocht} ${veld} (${categorie}) ${waarvoor} zien op ${moment.toISOString()}${waarom}.`;
}

/** One step as a sentence for a privacy officer. */
export function stapInWoorden(step: Stap, toestemming: ToestemmingToen | undefined): string {
  if (step.uitkomst === 'NIET_BEREIKT') return 'Niet bekeken: een eerdere stap weigerde al.';
  const regel = step.regel && `${step.regel.id}@${step.regel.versie}`;
  const { door, weigert } = ZINNEN[step.stap](step, regel ?? '', toestemming);
  return step.uitkomst === 'WEIGERT' ? weigert : door;
}

type Zinnen = (
  step: Stap,
  regel: string,
  toestemming: ToestemmingToen | undefined,
) => { door: string; weigert: string };

const ZINNEN: Readonly<Record<Stap['stap'], Zinnen>> = {
  DOEL: () => ({ door: 'Er is een doel genoemd.', weigert: 'Er is geen doel genoemd.' }),
  OPDRACHT: () => ({
    door: 'De organisatie vroeg zelf, of had hiervoor een opdracht.',
    weigert: 'Wie namens de organisatie vroeg, had op dat moment geen opdracht voor deze rol en dit doel.',
  }),
  NOOIT: (_, regel) => ({
    door: 'Geen regel verbiedt deze categorie aan deze rol.',
    weigert: `Regel ${regel} verbiedt deze categorie aan deze rol, voor elk doel.`,
  }),
  BETROKKENHEID: ({ betrokkenheid }) => ({
    door:
      betrokkenheid?.taak === GEZAG
        ? OUDER
        : betrokkenheid
          ? `De organisatie was betrokken, voor ${betrokkenheid.taak}, vanaf ${dag(betrokkenheid.van)}.`
          : 'Voor deze rol is geen betrokkenheid van een organisatie nodig.',
    weigert: 'De organisatie, deze medewerker of deze persoon was op dat moment niet betrokken.',
  }),
  ROL: () => ({
    door: 'De rol was geldig in de gemeente van de persoon.',
    weigert: 'De organisatie had de taak waar deze rol op rust niet in de gemeente van de persoon.',
  }),
  REGEL: ({ reden }) => ({
    door: 'Een geldende regel noemt dit veld voor deze rol en dit doel.',
    weigert:
      reden === 'DOEL_NIET_TOEGESTAAN'
        ? 'Alleen voor een ander doel noemt een regel dit veld voor deze rol.'
        : 'Geen geldende regel noemt dit veld voor deze rol.',
  }),
  TAAK: ({ betrokkenheid, regel: r }, regel) => ({
    door: `Regel ${regel} vraagt betrokkenheid voor ${r?.taak}; die was er, vanaf ${betrokkenheid ? dag(betrokkenheid.van) : '?'}.`,
    weigert:
      r?.taak === undefined
        ? `De enige betrokkenheid was een noodtoegang, of het gezag over een kind; die telt voor regel ${regel} niet.`
        : `Regel ${regel} vraagt betrokkenheid voor ${r.taak}; die was er niet.`,
  }),
  GEHEIMHOUDING: (_, regel) => ({
    door: `Geheimhouding staat regel ${regel} niet in de weg.`,
    weigert: `Het adres is geheim en regel ${regel} rust niet op de wet of een overeenkomst.`,
  }),
  GROND: ({ regel: r }, regel) => ({
    door: `Regel ${regel} staat toe op grond van ${r?.grondslag}.`,
    weigert: `Regel ${regel} staat niet toe.`,
  }),
  BEZWAAR: ({ regel: r }, regel) => ({
    door: `Regel ${regel} staat toe op grond van ${r?.grondslag}; er liep geen bezwaar.`,
    weigert: `Tegen regel ${regel} (${r?.grondslag}) liep een bezwaar of was het toegewezen.`,
  }),
  TOESTEMMING: ({ reden, regel: r }, regel, t) => ({
    door: `Regel ${regel} staat toe met ${r?.grondslag}: toestemming ${t?.toestemming}, gegeven op ${op(t?.gegevenOp)}, geldig tot ${op(t?.geldigTot)}.`,
    weigert: GEEN_TOESTEMMING[reden!]?.(regel, t) ?? `Voor regel ${regel} was er geen toestemming.`,
  }),
  AGGREGAAT: (_, regel) => ({
    door: `Regel ${regel} staat toe als aantal.`,
    weigert: `Regel ${regel} staat alleen aantallen toe, niet één persoon.`,
  }),
};

const OUDER = 'De vrager had het gezag over dit kind, dat jonger was dan zestien.';

const GEEN_TOESTEMMING: Readonly<Record<string, (regel: string, t: ToestemmingToen | undefined) => string>> = {
  TOESTEMMING_INGETROKKEN: (regel, t) =>
    `Voor regel ${regel} was toestemming ${t?.toestemming} ingetrokken op ${op(t?.ingetrokkenOp)}.`,
  TOESTEMMING_VERLOPEN: (regel, t) =>
    `Voor regel ${regel} was toestemming ${t?.toestemming} verlopen op ${op(t?.geldigTot)}.`,
};

const op = (moment: Date | undefined) => moment?.toISOString() ?? 'onbekend';
