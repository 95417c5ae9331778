import { maakSociaalTeam } from './begeleiding';
import type { Verloop } from './casus-verloop';
import { PEILDATUM, plusDagen } from './datum';
import { begeleidingVan, welzijnVan } from './organisaties';
import { maakSignaal } from './signalen';
import { toeval, type Toeval } from './toeval';
import type { Datum, Persoon } from './types';

/** What is rare, once in a case where it fits, so that the demo and the doors test see every field filled. */
export function voegBijzonderhedenToe(verloop: Verloop): void {
  const { casus } = verloop.gezin.recept;
  BIJZONDERHEDEN[casus as string]?.({ ...verloop, t: toeval(`bijzonderheden/${casus}`) });
}

const BIJZONDERHEDEN: Record<string, (verloop: Verloop) => void> = {
  P04: ({ persoon: { naam } }) => {
    naam.voorvoegsel = 'al';
    naam.volledigeNaam = `${naam.voornamen} al ${naam.geslachtsnaam}`;
  },
  P05: ({ bouw, gezin, persoon, t }) => {
    const huis = gezin.huishouden.plaatsingen.at(-1)!;
    const bedrag = Math.round(huis.huurprijs * 300) / 100;
    const vroegsignaalOp = plusDagen(PEILDATUM, -9);
    huis.huurachterstand = { id: t.uuid(), bedrag, maanden: 3, bezwaarHuurder: false, vroegsignaalOp };
    const begeleiding = begeleidingVan(persoon.gemeente);
    persoon.maatje = {
      id: t.uuid(),
      vrijwilliger: bouw.vrijwilligers.find(({ organisatie }) => organisatie === begeleiding)!.id,
      poule: 'VWN',
      status: 'BEEINDIGD',
      voorgesteldOp: '2025-09-08',
      kennismakingOp: '2025-09-22',
      actiefSinds: '2025-10-06',
      beeindigdOp: '2026-07-13',
    };
    persoon.evaluatie = evaluatie('2026-01-14', t);
  },
  P07: ({ persoon }) => {
    persoon.inburgering!.ontheffing = { grond: 'MED', datum: '2026-10-05' };
  },
  P10: ({ persoon: { inburgering } }) => {
    inburgering!.lbt = { id: inburgering!.lbt!.id, aangemeld: inburgering!.lbt!.aangemeld, ontheven: true };
  },
  P11: ({ bouw, gezin, persoon, t }) => {
    const { wijk } = gezin.huishouden.plaatsingen.at(-1)!;
    persoon.sociaalTeam = {
      ...maakSociaalTeam(bouw, gezin, wijk, '2026-06-15', t),
      status: 'AFGEROND',
      hulpvraag: 'ADMINISTRATIE',
      wmo: undefined,
      wijkverpleegkundige: undefined,
    };
  },
  P12: ({ bouw, gezin, persoon, t }) => {
    const { wijk } = gezin.huishouden.plaatsingen.at(-1)!;
    const organisatie = welzijnVan(persoon.gemeente);
    persoon.sociaalTeam = {
      ...maakSociaalTeam(bouw, gezin, wijk, '2026-10-22', t),
      status: 'LOPEND',
      hulpvraag: 'ZORG',
      wmo: undefined,
      wijkverpleegkundige: bouw.kies(organisatie, 'WIJKVERPLEEGKUNDIGE', t),
    };
    const periode = { sinds: '2026-02-10', tot: '2026-09-29' };
    persoon.participatie = { id: t.uuid(), soort: 'SPORT', organisatie, ...periode, uren: 2 };
    persoon.evaluatie = evaluatie('2026-05-21', t);
  },
  P13: ({ persoon, t }) => {
    persoon.inburgering!.maatregel = { id: t.uuid(), datum: '2026-07-06', bedrag: 107.87 };
  },
  P19: ({ persoon, t }) => {
    persoon.signalen = [maakSignaal('2026-05-12', persoon.begeleiding!.begeleider!, 'OVERLAST', t)];
    persoon.evaluatie = evaluatie('2026-02-18', t);
  },
  P22: ({ gezin, t }) => {
    gezin.personen[0]!.evaluatie = evaluatie('2026-06-11', t);
  },
  P24: ({ persoon }) => {
    Object.assign(persoon.bijstand!, { status: 'BEEINDIGD', einddatum: '2026-09-15' });
    Object.assign(persoon.inburgering!, { mapEindgesprek: '2026-08-20' });
    persoon.inburgering!.vrijstelling = { reden: 'DIP', datum: '2026-03-02' };
    persoon.evaluatie!.hindernissen.push('TAAL');
  },
};

/** Five of one gemeente in one half-year name the same obstacle: enough to report it (BR24). */
const evaluatie = (datum: Datum, t: Toeval): Persoon['evaluatie'] => ({
  id: t.uuid(),
  datum,
  oordeel: t.int(6, 9),
  hindernissen: ['TAAL'],
});
