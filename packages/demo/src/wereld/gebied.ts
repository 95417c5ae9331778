import { toeval } from './toeval';
import type { Gemeente, Gemeentecode, Wijk } from './types';

export const GEMEENTEN: Gemeente[] = [
  { code: '9901', naam: 'Maasveld', sleutel: 'maasveld', inwoners: 94_000 },
  { code: '9902', naam: 'Heuvelrand', sleutel: 'heuvelrand', inwoners: 51_000 },
  { code: '9903', naam: 'Vechtdal-Oost', sleutel: 'vechtdal-oost', inwoners: 30_000 },
];

/** Name of each area; the number is the first of its postcodes. */
const GEBIEDEN: Record<Gemeentecode, { soort: Wijk['soort']; namen: string[]; postcode: number }[]> = {
  '9901': [
    {
      soort: 'WIJK',
      namen: [
        ...['Heidewijk', 'Beemdhof', 'Molenkwartier', 'Zuiderpark', 'Rivierenbuurt', 'Het Schild'],
        ...['Kortland', 'Vlasakker', 'Lindeplan', 'Oostrand', 'Stationswijk', 'Ketelveld'],
      ],
      postcode: 5391,
    },
    {
      soort: 'DORP',
      namen: ['Maaskerke', 'Bergsel', 'Lithveen', 'Demerloo', 'Havelse', 'Ooievaarsdonk', 'Teefhout', 'Ravesel'],
      postcode: 5371,
    },
  ],
  '9902': [
    {
      soort: 'DORP',
      namen: ['Doornveen', 'Leerbergen', 'Amerstein', 'Maarnhout', 'Rhenerzand', 'Overbos', 'Driesteeg'],
      postcode: 3951,
    },
  ],
  '9903': [{ soort: 'KERN', namen: ['Dalveen', 'Nieuwhooi', 'Lemelbroek', 'Oudlo', 'Hoonvoorde'], postcode: 7721 }],
};

const STRAATNAMEN = {
  vorm: ['hof', 'straat', 'laan', 'pad', 'plein', 'weg'],
  stam: ['Test', 'Proef', 'Voorbeeld', 'Demo', 'Schets', 'Model', 'Oefen', 'Maquette', 'Patroon', 'Concept'],
};

/** The kern of P23: nobody else is placed there, so that every count about it is suppressed. */
export const KLEINE_KERN = 'wijk-vechtdal-oost-hoonvoorde';

export function maakWijken(): Wijk[] {
  return GEMEENTEN.flatMap(({ code, sleutel, inwoners }) =>
    GEBIEDEN[code].flatMap(({ soort, namen, postcode }) =>
      namen.map((naam, i) => maakWijk({ code, sleutel, inwoners }, soort, naam, String(postcode + i))),
    ),
  );
}

function maakWijk(
  gemeente: Pick<Gemeente, 'code' | 'sleutel' | 'inwoners'>,
  soort: Wijk['soort'],
  naam: string,
  postcode: string,
): Wijk {
  const id = `wijk-${gemeente.sleutel}-${naam.toLowerCase().replaceAll(' ', '-')}`;
  const t = toeval(id);
  const klein = id === KLEINE_KERN;
  const stammen = t.sample(STRAATNAMEN.stam, 4);
  return {
    id,
    naam,
    soort,
    gemeente: gemeente.code,
    inwoners: klein ? 740 : soort === 'WIJK' ? t.int(4000, 7800) : t.int(1500, 7200),
    klein,
    wijkblad: t.chance(0.7),
    wijkraad: t.chance(0.8) ? `${soort === 'WIJK' ? 'Wijkraad' : 'Dorpsraad'} ${naam}` : undefined,
    vrijwilligersnetwerk: {
      sterkte: t.weighted([
        ['STERK', 40],
        ['REDELIJK', 42],
        ['ZWAK', 18],
      ]),
      doelen: t.sample(['Ontmoeten', 'Taal oefenen', 'Samen eten', 'Sport voor jeugd', 'Klusdienst'], t.int(1, 3)),
    },
    straten: stammen.map((stam) => stam + t.pick(STRAATNAMEN.vorm)),
    postcode,
  };
}
