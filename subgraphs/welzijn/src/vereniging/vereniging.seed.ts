import type { Wereld } from '@ketenhub/demo';
import type { VerenigingEntity } from './vereniging.entity';

const VERENIGINGEN = [
  ['Voetbalclub', 'Proeftrainingen voor jong en oud; contributie in overleg.'],
  ['Buurtvereniging', 'Buurtmaaltijden en een welkomstmap voor nieuwe bewoners.'],
  ['Zangkoor', 'Wekelijks zingen; noten lezen hoeft niet.'],
  ['Fietswerkplaats', 'Fietsen leren repareren en fietslessen voor volwassenen.'],
  ['Naaiatelier', 'Samen naaien en Nederlands oefenen.'],
  ['Schaakclub', 'Spelavonden; materiaal is aanwezig.'],
] as const;

export const verenigingRows = (wereld: Wereld): VerenigingEntity[] =>
  wereld.wijken.flatMap((wijk) => {
    const t = wereld.toeval(`welzijn/verenigingen/${wijk.id}`);
    return t.sample(VERENIGINGEN, t.int(2, 4)).map(([naam, aanbod], i) => ({
      id: `vereniging-${wijk.id.replace('wijk-', '')}-${i + 1}`,
      naam: `${naam} ${wijk.naam}`,
      aanbod,
      wijk: wijk.id,
    }));
  });
