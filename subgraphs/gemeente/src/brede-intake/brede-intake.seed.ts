import type { Persoon, Toeval, Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import { categorieVan } from './aandachtspunt-categorie';
import { ONTWIKKELWENSEN, type AandachtspuntSoort, type Opleidingsniveau } from './brede-intake.codes';
import type { AandachtspuntRij, BredeIntakeEntity } from './brede-intake.entity';

export const bredeIntakeRijen = (wereld: Wereld): BredeIntakeEntity[] =>
  wereld.personen.flatMap((persoon) => {
    const intake = persoon.inburgering?.intake;
    if (intake === undefined) return [];
    const t = wereld.toeval(`gemeente/brede-intake/${intake.id}`);
    const beroep = t.pick(BEROEPEN);
    return [
      {
        id: intake.id,
        statushouder: persoon.id,
        organisatie: bronOp(wereld, persoon, intake.start),
        locatie: intake.locatie,
        datumStart: intake.start,
        datumAfgerond: intake.afgerond ?? null,
        opleidingsniveau: persoon.opleidingsniveau,
        opleidingen: OPLEIDINGEN[persoon.opleidingsniveau],
        werkervaring: t.chance(0.75) ? [`${beroep}, ${t.int(1, 12)} jaar`] : [],
        beroep: t.chance(0.75) ? beroep : null,
        taalvaardigheid: talen(persoon, t),
        digitaleVaardigheid: t.pick(['Alleen een telefoon', 'Basis: e-mail en formulieren', 'Goed']),
        wensen: t.sample(ONTWIKKELWENSEN, t.int(1, 3)),
        talenten: t.sample(TALENTEN, t.int(1, 2)),
        aandachtspunten: persoon.aandachtspunten.map(toAandachtspunt),
        belastbaarheid: belastbaarheid(persoon),
      },
    ];
  });

const toAandachtspunt = (soort: AandachtspuntSoort): AandachtspuntRij => ({ soort, toelichting: TOELICHTING[soort] });

const belastbaarheid = ({ aandachtspunten }: Persoon): string =>
  aandachtspunten.some((soort) => categorieVan(soort) === 'GEZONDHEID')
    ? 'Beperkt: niet meer dan vier uur achter elkaar.'
    : 'Geen beperkingen bekend.';

function talen({ moedertaal, voorkeurstaal }: Persoon, t: Toeval) {
  const andere = voorkeurstaal === moedertaal ? [] : [{ taal: voorkeurstaal, niveau: 'Goed' }];
  return [{ taal: moedertaal, niveau: 'Moedertaal' }, ...andere, { taal: 'Nederlands', niveau: t.pick(NEDERLANDS) }];
}

const NEDERLANDS = ['Geen', 'Enkele woorden', 'Beginner'];
const BEROEPEN = ['Kleermaker', 'Chauffeur', 'Kok', 'Leraar', 'Elektricien', 'Verkoper', 'Boer', 'Kapper', 'Timmerman'];
const TALENTEN = ['Handig', 'Leert snel', 'Gaat goed met mensen om', 'Nauwkeurig', 'Kan goed organiseren', 'Zorgzaam'];

const OPLEIDINGEN: Record<Opleidingsniveau, string[]> = {
  NIET_VAN_TOEPASSING: [],
  GEEN_BASISOPLEIDING: [],
  BASISNIVEAU: ['Basisschool'],
  LBO_MAVO: ['Basisschool', 'Lager beroepsonderwijs'],
  MBO_HAVO_VWO: ['Middelbare school'],
  HBO: ['Middelbare school', 'Hogere beroepsopleiding'],
  WO: ['Middelbare school', 'Universiteit'],
};

const TOELICHTING: Record<AandachtspuntSoort, string> = {
  FINANCIEN: 'Hulp nodig bij het overzicht van inkomsten en uitgaven.',
  VERSLAVING: 'Is in gesprek met de verslavingszorg.',
  ZORGTAKEN: 'Zorgt thuis voor een gezinslid; lessen passen in de ochtend.',
  JUSTITIE: 'Er loopt een zaak waarmee de planning rekening houdt.',
  TAAL: 'Begint in het Latijnse schrift.',
  DIGITALE_VAARDIGHEDEN: 'Oefent met e-mail en formulieren.',
  LICHAMELIJKE_GEZONDHEID: 'Kan niet lang staan of tillen.',
  PSYCHISCHE_GEZONDHEID: 'Slaapt slecht en krijgt daar hulp bij.',
  WOONSITUATIE: 'Woont tijdelijk; verhuist mogelijk nog.',
};
