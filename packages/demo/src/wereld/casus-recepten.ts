import type { Lid, Recept } from './recept';
import { KLEINE_KERN } from './gebied';
import type { Datum, Gemeentecode, Samenstelling } from './types';

const MAASVELD: Gemeentecode = '9901';
const HEUVELRAND: Gemeentecode = '9902';
const VECHTDAL_OOST: Gemeentecode = '9903';

const man = (leeftijd: number, rol: Lid['rol'] = 'HOOFDBEWONER', sinds?: Datum): Lid => ({
  rol,
  geslacht: 'MAN',
  leeftijd,
  sinds,
});
const vrouw = (leeftijd: number, rol: Lid['rol'] = 'HOOFDBEWONER', sinds?: Datum): Lid => ({
  rol,
  geslacht: 'VROUW',
  leeftijd,
  sinds,
});

/** The households of P01–P24. The person of the case is the first member, of P21 and P22 the third and second. */
export function casusRecepten(): Recept[] {
  const op = (
    casus: Recept['casus'] & string,
    gemeente: Gemeentecode,
    verhuisd: Datum,
    leden: Lid[],
    rest: Partial<Recept> = {},
  ): Recept => ({ sleutel: casus, casus, gemeente, verhuisd, samenstelling: samenstelling(leden), leden, ...rest });
  const komst: Datum = '2026-11-10';
  return [
    op('P01', MAASVELD, '2026-06-02', [man(29)], { herkomst: 'SYRIE', wijk: 'wijk-maasveld-kortland' }),
    op(
      'P02',
      MAASVELD,
      '2026-11-16',
      [man(41), vrouw(37, 'PARTNER'), vrouw(15, 'KIND'), man(11, 'KIND'), vrouw(8, 'KIND'), man(3, 'KIND')],
      { herkomst: 'SYRIE', wijk: 'wijk-maasveld-molenkwartier' },
    ),
    op('P03', MAASVELD, '2026-02-10', [vrouw(35)], { herkomst: 'IRAN' }),
    op('P04', HEUVELRAND, '2026-04-14', [man(33)], { herkomst: 'JEMEN' }),
    op('P05', MAASVELD, '2025-05-20', [vrouw(44)], { herkomst: 'IRAK' }),
    op('P06', MAASVELD, '2025-10-14', [man(26)], { herkomst: 'ERITREA' }),
    op('P07', MAASVELD, '2026-01-20', [man(52)], { herkomst: 'SYRIE', wijk: 'wijk-maasveld-stationswijk' }),
    op('P08', HEUVELRAND, '2026-03-17', [vrouw(19)], { herkomst: 'SYRIE' }),
    op(
      'P09',
      MAASVELD,
      '2026-02-24',
      [man(38), vrouw(34, 'PARTNER', komst), vrouw(12, 'KIND', komst), man(9, 'KIND', komst), man(4, 'KIND', komst)],
      { herkomst: 'SYRIE', nareis: { verwacht: 4, aangekomenOp: komst } },
    ),
    op('P10', MAASVELD, '2026-08-11', [man(36)], { herkomst: 'TURKIJE' }),
    op('P11', HEUVELRAND, '2026-05-12', [man(31)], { herkomst: 'AFGHANISTAN' }),
    op('P12', MAASVELD, '2025-11-18', [vrouw(28)], { herkomst: 'SOMALIE' }),
    op('P13', HEUVELRAND, '2025-09-09', [man(24)], { herkomst: 'SYRIE' }),
    op('P14', VECHTDAL_OOST, '2026-03-03', [man(30)], { herkomst: 'SYRIE', wijk: 'wijk-vechtdal-oost-dalveen' }),
    op('P15', MAASVELD, '2026-07-07', [vrouw(47)], { herkomst: 'TURKIJE' }),
    op('P16', MAASVELD, '2026-11-12', [man(22)], { herkomst: 'JEMEN', wijk: 'wijk-maasveld-beemdhof' }),
    op('P17', HEUVELRAND, '2026-06-09', [vrouw(32), man(6, 'KIND')], { herkomst: 'ERITREA' }),
    op('P18', MAASVELD, '2026-01-13', [man(40)], { herkomst: 'TURKIJE' }),
    op('P19', MAASVELD, '2025-04-08', [man(45)], { herkomst: 'SYRIE', wijk: 'wijk-maasveld-zuiderpark' }),
    op('P20', MAASVELD, '2026-05-19', [vrouw(39), man(43, 'PARTNER')], { herkomst: 'SYRIE' }),
    op('P21', HEUVELRAND, '2025-08-19', [man(46), vrouw(42, 'PARTNER'), vrouw(17, 'KIND'), man(9, 'KIND')], {
      herkomst: 'SYRIE',
    }),
    op('P22', MAASVELD, '2025-12-09', [vrouw(36), man(12, 'KIND'), vrouw(7, 'KIND')], { herkomst: 'SYRIE' }),
    op('P23', VECHTDAL_OOST, '2026-02-17', [man(34)], { herkomst: 'SYRIE', wijk: KLEINE_KERN }),
    op('P24', MAASVELD, '2025-03-11', [vrouw(30)], { herkomst: 'SYRIE' }),
  ];
}

/** Index of the case's person among the members. */
export const CASUSPERSOON: Partial<Record<string, number>> = { P21: 2, P22: 1 };

function samenstelling(leden: readonly Lid[]): Samenstelling {
  const kinderen = leden.some(({ rol }) => rol === 'KIND');
  if (leden.some(({ rol }) => rol === 'PARTNER')) return kinderen ? 'PAAR_MET_KINDEREN' : 'PAAR';
  return kinderen ? 'EENOUDER' : 'ALLEENSTAAND';
}
