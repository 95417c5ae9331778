import type { Toeval } from './toeval';
import type { Naam, Persoon } from './types';

/** Invented first and family names per region; a number is added so that no name is anyone's. */
interface Herkomst {
  land: string;
  nationaliteit: string;
  talen: readonly (readonly [moedertaal: string, voorkeurstaal: string, gewicht: number])[];
  mannen: readonly string[];
  vrouwen: readonly string[];
  families: readonly string[];
}

const ARABISCH = {
  mannen: ['Nabil', 'Samir', 'Yazan', 'Karim', 'Fadi', 'Rami', 'Anas', 'Ziad', 'Hadi', 'Marwan', 'Tarek', 'Omran'],
  vrouwen: ['Rania', 'Salma', 'Hala', 'Nour', 'Lina', 'Dima', 'Yasmin', 'Amal', 'Rima', 'Sawsan', 'Maya', 'Huda'],
  families: ['Qamarzen', 'Haddabi', 'Zarwani', 'Shamlan', 'Darwazen', 'Nassafi', 'Khalimi', 'Barazin'],
};
const FARSI = {
  mannen: ['Farhan', 'Navid', 'Omid', 'Kaveh', 'Arman', 'Siamak'],
  vrouwen: ['Parisa', 'Shirin', 'Laleh', 'Mahsa', 'Roya', 'Zohra'],
  families: ['Noorzavi', 'Payanfar', 'Rostagar', 'Azimpur'],
};

export const HERKOMSTEN: Record<string, Herkomst> = {
  SYRIE: {
    land: 'Syrië',
    nationaliteit: 'Syrische',
    talen: [
      ['Arabisch', 'Arabisch', 88],
      ['Koerdisch', 'Koerdisch', 6],
      ['Arabisch', 'Engels', 6],
    ],
    ...ARABISCH,
  },
  TURKIJE: {
    land: 'Turkije',
    nationaliteit: 'Turkse',
    talen: [
      ['Turks', 'Turks', 65],
      ['Koerdisch', 'Koerdisch', 35],
    ],
    mannen: ['Deniz', 'Emirhan', 'Baran', 'Serkan', 'Onur'],
    vrouwen: ['Elif', 'Zeynep', 'Berfin', 'Melisa', 'Selin'],
    families: ['Yildazan', 'Karadumlu', 'Toprakci', 'Cinarsoy'],
  },
  JEMEN: { land: 'Jemen', nationaliteit: 'Jemenitische', talen: [['Arabisch', 'Arabisch', 100]], ...ARABISCH },
  ERITREA: {
    land: 'Eritrea',
    nationaliteit: 'Eritrese',
    talen: [['Tigrinya', 'Tigrinya', 100]],
    mannen: ['Filmon', 'Yonas', 'Samuel', 'Robel', 'Natnael'],
    vrouwen: ['Selam', 'Luwam', 'Feven', 'Rahwa', 'Bisrat'],
    families: ['Tesfamar', 'Haileber', 'Gebrezen', 'Okbamar'],
  },
  AFGHANISTAN: {
    land: 'Afghanistan',
    nationaliteit: 'Afghaanse',
    talen: [
      ['Dari', 'Dari', 60],
      ['Pasjtoe', 'Pasjtoe', 40],
    ],
    ...FARSI,
  },
  IRAK: {
    land: 'Irak',
    nationaliteit: 'Iraakse',
    talen: [
      ['Arabisch', 'Arabisch', 70],
      ['Koerdisch', 'Koerdisch', 30],
    ],
    ...ARABISCH,
  },
  IRAN: { land: 'Iran', nationaliteit: 'Iraanse', talen: [['Farsi', 'Farsi', 100]], ...FARSI },
  SOMALIE: {
    land: 'Somalië',
    nationaliteit: 'Somalische',
    talen: [['Somali', 'Somali', 100]],
    mannen: ['Abdirin', 'Liban', 'Guled', 'Warsan'],
    vrouwen: ['Hodan', 'Ayaan', 'Ifrah', 'Sagal'],
    families: ['Warsamed', 'Jaamil', 'Geedoon'],
  },
  ONBEKEND: {
    land: 'Onbekend',
    nationaliteit: 'Staatloos',
    talen: [
      ['Arabisch', 'Arabisch', 40],
      ['Frans', 'Frans', 30],
      ['Engels', 'Engels', 30],
    ],
    ...ARABISCH,
  },
};

/** `nummer` makes the family name one that nobody bears. */
export function maakNaam(geslacht: Persoon['geslacht'], herkomst: string, familie: string, t: Toeval): Naam {
  const { mannen, vrouwen } = HERKOMSTEN[herkomst] as Herkomst;
  const keuze = t.sample(geslacht === 'MAN' ? mannen : vrouwen, t.chance(0.2) ? 2 : 1);
  const voornamen = keuze.join(' ');
  return {
    voornamen,
    voorletters: keuze.map((naam) => `${naam[0]}.`).join(''),
    geslachtsnaam: familie,
    volledigeNaam: `${voornamen} ${familie}`,
  };
}

export function maakFamilienaam(herkomst: string, nummer: number, t: Toeval): string {
  return `${t.pick((HERKOMSTEN[herkomst] as Herkomst).families)}-${String(nummer).padStart(3, '0')}`;
}

export const MEDEWERKERNAMEN = {
  voornamen: [
    ...['Anouk', 'Bram', 'Carlijn', 'Daan', 'Eline', 'Floris', 'Gijs', 'Hanneke', 'Ilse', 'Joost'],
    ...['Karin', 'Lotte', 'Maarten', 'Noor', 'Otto', 'Petra', 'Quinten', 'Roos', 'Sander', 'Tessa'],
    ...['Ubbo', 'Vera', 'Wouter', 'Yvonne', 'Zoë', 'Fatma', 'Soraya', 'Mehmet', 'Jasper', 'Marloes'],
  ],
  families: [
    ...['Testers', 'van Voorbeeld', 'Proefman', 'de Schets', 'Modelsen', 'van der Proef', 'Demoor'],
    ...['Fictema', 'Stalenberg', 'Oefenhof', 'van Verzinnen', 'Schijnsma', 'Nepveld', 'ter Test'],
  ],
};
