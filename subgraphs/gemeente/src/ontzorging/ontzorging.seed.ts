import type { Persoon, Plaatsing, Toeval, Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import type { OntzorgingEntity, VasteLastRij } from './ontzorging.entity';

export const ontzorgingRijen = (wereld: Wereld): OntzorgingEntity[] =>
  wereld.personen
    .filter(({ ontzorging }) => ontzorging !== undefined)
    .map((persoon) => toRij(wereld, persoon, persoon.ontzorging!));

function toRij(
  wereld: Wereld,
  persoon: Persoon,
  { id, start, einddatum, verlengd, maatwerk }: NonNullable<Persoon['ontzorging']>,
): OntzorgingEntity {
  const t = wereld.toeval(`gemeente/ontzorging/${id}`);
  const huis = wereld.huishouden(persoon.huishouden).plaatsingen.find(({ verhuisd }) => verhuisd !== undefined);
  return {
    id,
    statushouder: persoon.id,
    organisatie: bronOp(wereld, persoon, start),
    startdatum: start,
    einddatum: einddatum ?? null,
    verlengd,
    maatwerkAfwijking: maatwerk !== undefined,
    maatwerkMotivering: maatwerk ?? null,
    machtigingOndertekendOp: start,
    vasteLasten: vasteLasten(wereld, huis, t),
    coach: t.chance(0.7) ? 'Budgetcoach van de gemeente' : null,
    doelen: t.sample(['Zelf betalen met internetbankieren.', 'Post op tijd openen.', 'Een maandbegroting maken.'], 2),
    eindmeting: einddatum ? t.pick(['Kan het zelf.', 'Kan het met hulp van een vrijwilliger.']) : null,
  };
}

function vasteLasten(wereld: Wereld, huis: Plaatsing | undefined, t: Toeval): VasteLastRij[] {
  const kenmerk = () => String(t.int(1_000_000, 9_999_999));
  const huur = huis && {
    soort: 'HUUR' as const,
    schuldeiser: wereld.organisatie(huis.corporatie).naam,
    bedrag: huis.huurprijs,
    betaalkenmerk: `HUUR-${huis.id.slice(0, 8).toUpperCase()}`,
  };
  return [
    ...(huur ? [huur] : []),
    { soort: 'ENERGIE', schuldeiser: 'Testenergie', bedrag: t.int(90, 190), betaalkenmerk: kenmerk() },
    { soort: 'WATER', schuldeiser: 'Proefwater', bedrag: t.int(14, 32), betaalkenmerk: kenmerk() },
    { soort: 'ZORGVERZEKERING', schuldeiser: 'Voorbeeldzorg', bedrag: t.int(145, 170), betaalkenmerk: kenmerk() },
  ];
}
