import type { Casuscode, Casus } from './types';

/** What each named case is there to show. */
const OMSCHRIJVINGEN: Record<string, string> = {
  P01: 'Alleenstaande man; begeleiding mag de hoofdlijn van het PIP zien, het volledige PIP niet; staat op de agenda van het kernteam.',
  P02: 'Gezin van zes met geheimhouding: het adres blijft verborgen voor kernteam en flyerronde.',
  P03: 'Weigerde elke toestemming en krijgt toch volledige begeleiding.',
  P04: 'Gaf toestemming en trok die na 40 dagen in.',
  P05: 'De toestemming is verlopen.',
  P06: 'Verhuisde van Maasveld naar Heuvelrand; de oude toestemmingen zijn vervallen.',
  P07: 'Z-route met een aandachtspunt gezondheid; uitdrukkelijke toestemming alleen voor de Wmo-consulent.',
  P08: 'Onderwijsroute, 19 jaar.',
  P09: 'Nareis: het gezin is aangekomen, het huishouden groeide van één naar vijf.',
  P10: 'PIP wacht op informatie van derden.',
  P11: 'PIP te laat: vastgesteld op dag 83.',
  P12: 'Slachtoffer van een incident; gemotiveerde uitzondering op de politiemelding.',
  P13: 'Incident door de persoon; binnen een dag bij de politie gemeld.',
  P14: 'Woont in Vechtdal-Oost, waar welzijn de maatschappelijke begeleiding uitvoert.',
  P15: 'Flyerronde door één organisatie wegens werkdruk.',
  P16: 'Flyerronde over tijd: na zeven dagen nog niet gepland.',
  P17: 'Besproken in een tussentijds kernteamoverleg.',
  P18: 'Ontzorging met maatwerk korter dan zes maanden.',
  P19: 'Huurachterstand met bezwaar van de huurder: geen vroegsignaal.',
  P20: 'Echtpaar waarvan de één toestemming geeft en de ander niet.',
  P21: 'Kind van 17 jaar dat zelf beslist.',
  P22: 'Kind van 12 jaar; de wettelijk vertegenwoordigers beslissen, en zijn het over één vraag oneens.',
  P23: 'Woont in een kleine kern waar tellingen onderdrukt worden.',
  P24: 'Bekijkt wie zijn gegevens heeft ingezien.',
};

export const CASUSCODES = Object.keys(OMSCHRIJVINGEN) as Casuscode[];

/** Names the person of each case; for P20 the partner as well. */
export function maakCasussen(
  personen: readonly { id: string; casus?: Casuscode; huishouden: string }[],
): Record<Casuscode, Casus> {
  return Object.fromEntries(
    CASUSCODES.map((code) => {
      const persoon = personen.find(({ casus }) => casus === code);
      if (!persoon) throw new Error(`No person for ${code}`);
      const partner = personen.find((p) => p.huishouden === persoon.huishouden && p !== persoon);
      const casus: Casus = { code, id: persoon.id, omschrijving: OMSCHRIJVINGEN[code] as string };
      return [code, code === 'P20' ? { ...casus, partner: partner?.id } : casus];
    }),
  );
}
