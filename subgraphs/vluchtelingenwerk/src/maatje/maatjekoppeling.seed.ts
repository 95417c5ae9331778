import type { Wereld } from '@ketenhub/demo';
import { begeleiden, rijVan, wijkVan } from '../wereld.seed';
import type { MaatjekoppelingEntity } from './maatjekoppeling.entity';

const INTERESSES = ['Koken', 'Fietsen', 'Voetbal', 'Tuinieren', 'Muziek', 'Lezen', 'Wandelen', 'Naaien'];
const BESCHIKBAAR = ['Doordeweeks overdag', 'Doordeweeks in de avond', 'In het weekend'];

export function maatjekoppelingRows(wereld: Wereld): MaatjekoppelingEntity[] {
  const voornamen = new Map(wereld.vrijwilligers.map(({ id, voornaam }) => [id, voornaam]));
  return begeleiden(wereld).flatMap((persoon) => {
    const { maatje, naam, voorkeurstaal, moedertaal } = persoon;
    if (maatje === undefined) return [];
    const t = wereld.toeval(`vluchtelingenwerk/maatje/${persoon.id}`);
    const { id, poule, status, voorgesteldOp, kennismakingOp, actiefSinds, beeindigdOp } = maatje;
    return [
      {
        ...{ id, ...rijVan(persoon), poule, status, voorgesteldOp },
        vrijwilliger: voornamen.get(maatje.vrijwilliger) ?? '',
        kennismakingOp: kennismakingOp ?? null,
        actiefSinds: actiefSinds ?? null,
        beeindigdOp: beeindigdOp ?? null,
        profiel: {
          voornaam: naam.voornamen.split(' ')[0] ?? naam.voornamen,
          talen: [...new Set([moedertaal, voorkeurstaal])],
          interesses: t.sample(INTERESSES, t.int(1, 3)),
          wijk: wijkVan(wereld, persoon) ?? undefined,
          beschikbaarheid: t.pick(BESCHIKBAAR),
        },
      },
    ];
  });
}
