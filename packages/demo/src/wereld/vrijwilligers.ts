import { MEDEWERKERNAMEN } from './namen';
import { sleutelVan, welzijnVan } from './organisaties';
import { toeval } from './toeval';
import type { Vrijwilliger, Wijk } from './types';

const INTERESSES = ['Koken', 'Fietsen', 'Voetbal', 'Tuinieren', 'Muziek', 'Lezen', 'Wandelen', 'Klussen', 'Kinderen'];
const TALEN = ['Nederlands', 'Engels', 'Arabisch', 'Turks', 'Frans', 'Tigrinya', 'Farsi'];
const BESCHIKBAAR = ['Doordeweeks overdag', 'Doordeweeks in de avond', 'In het weekend', 'Woensdagmiddag'];
const AANTAL = 60;

/** About 60 volunteers: three in five with vluchtelingenwerk, the rest in the pool of welzijn. */
export function maakVrijwilligers(wijken: readonly Wijk[]): Vrijwilliger[] {
  const t = toeval('vrijwilligers');
  return Array.from({ length: AANTAL }, (_, i): Vrijwilliger => {
    const wijk = wijken[(i * 7) % wijken.length] as Wijk;
    const pool = i % 5 < 3 && wijk.gemeente !== '9903' ? 'VWN' : 'WELZIJN';
    return {
      id: `vrijwilliger-${String(i + 1).padStart(3, '0')}`,
      voornaam: t.pick(MEDEWERKERNAMEN.voornamen),
      pool,
      organisatie: pool === 'VWN' ? `vluchtelingenwerk-${sleutelVan(wijk.gemeente)}` : welzijnVan(wijk.gemeente),
      wijk: wijk.id,
      rollen: i % 2 ? ['MAATJE'] : t.sample(['MAATJE', 'TAALCOACH', 'GASTHEER'] as const, t.int(1, 2)),
      talen: ['Nederlands', ...t.sample(TALEN.slice(1), t.int(0, 2))],
      interesses: t.sample(INTERESSES, t.int(1, 3)),
      beschikbaarheid: t.pick(BESCHIKBAAR),
      vogAanwezig: t.chance(0.95),
      toestemmingDelenMetVwn: pool === 'WELZIJN' && t.chance(0.7),
    };
  });
}
