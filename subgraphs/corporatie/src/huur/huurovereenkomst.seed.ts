import type { Plaatsing, Wereld } from '@ketenhub/demo';
import { vertrokkenOp } from '../woning/woning.seed';
import type { HuurovereenkomstEntity } from './huurovereenkomst.entity';

/** A lease for every placement that came to a contract. */
export const huurovereenkomstRijen = (wereld: Wereld): HuurovereenkomstEntity[] =>
  wereld.huishoudens.flatMap(({ plaatsingen }) =>
    plaatsingen.flatMap((plaatsing, i, alle) =>
      plaatsing.huurcontract === undefined
        ? []
        : [
            toRij(
              plaatsing,
              plaatsing.huurcontract,
              vertrokkenOp(plaatsing, alle),
              i === alle.length - 1 ? doorbetaling(plaatsing, wereld) : {},
              wereld,
            ),
          ],
    ),
  );

interface Doorbetaling {
  readonly van?: string;
  readonly tot?: string;
}

function toRij(
  plaatsing: Plaatsing,
  ingangsdatum: string,
  einddatum: string | undefined,
  { van, tot }: Doorbetaling,
  wereld: Wereld,
): HuurovereenkomstEntity {
  const t = wereld.toeval(`corporatie/huur/${plaatsing.id}`);
  return {
    id: t.uuid(),
    organisatie: plaatsing.corporatie,
    huishouden: plaatsing.huishouden,
    plaatsing: plaatsing.id,
    ingangsdatum,
    einddatum: einddatum ?? null,
    huurprijs: plaatsing.huurprijs,
    servicekosten: t.int(1500, 6500) / 100,
    betaalwijze: van !== undefined && tot === undefined ? 'DOOR_GEMEENTE' : 'ZELF',
    betaalkenmerk: `HUUR-${String(t.int(0, 99_999_999)).padStart(8, '0')}`,
    doorbetalingVan: van ?? null,
    doorbetalingTot: tot ?? null,
  };
}

/** The gemeente pays the rent while someone of the household is ontzorgd (BR23). */
function doorbetaling({ huishouden }: Plaatsing, wereld: Wereld): Doorbetaling {
  const periodes = wereld.huishouden(huishouden).leden.flatMap((id) => wereld.persoon(id).ontzorging ?? []);
  if (periodes.length === 0) return {};
  const van = periodes.map(({ start }) => start).reduce((a, b) => (a < b ? a : b));
  const tot = periodes.map(({ einddatum }) => einddatum);
  return tot.includes(undefined) ? { van } : { van, tot: (tot as string[]).reduce((a, b) => (a > b ? a : b)) };
}
