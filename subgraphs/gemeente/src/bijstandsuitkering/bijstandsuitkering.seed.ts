import type { Huishouden, Persoon, Wereld } from '@ketenhub/demo';
import { bronOp } from '../bron.seed';
import type { BijstandsuitkeringEntity } from './bijstandsuitkering.entity';

/** Table of July 2021, including holiday allowance: the last one published in our sources; only for the demo. */
const NORMEN = {
  alleen: { norm: 'Alleenstaande (ouder), 21 jaar of ouder', bedrag: 1078.7 },
  samen: { norm: 'Gehuwden, 21 jaar of ouder', bedrag: 1541 },
};

export const bijstandsuitkeringRijen = (wereld: Wereld): BijstandsuitkeringEntity[] =>
  wereld.personen
    .filter(({ bijstand }) => bijstand !== undefined)
    .map((persoon, i) => toRij(wereld, persoon, persoon.bijstand!, i + 1));

function toRij(
  wereld: Wereld,
  persoon: Persoon,
  bijstand: NonNullable<Persoon['bijstand']>,
  nummer: number,
): BijstandsuitkeringEntity {
  const t = wereld.toeval(`gemeente/bijstandsuitkering/${bijstand.id}`);
  const wacht = bijstand.status === 'AANGEVRAAGD';
  const vanaf = bijstand.ingangsdatum ?? bijstand.aangevraagdOp;
  const norm = wacht ? undefined : normVan(wereld.huishouden(persoon.huishouden));
  return {
    id: bijstand.id,
    statushouder: persoon.id,
    organisatie: bronOp(wereld, persoon, vanaf),
    dossiernummer: `PW-${vanaf.slice(0, 4)}-${String(nummer).padStart(5, '0')}`,
    status: bijstand.status,
    norm: norm?.norm ?? null,
    bedrag: norm?.bedrag ?? null,
    ingangsdatum: bijstand.ingangsdatum ?? null,
    einddatum: bijstand.einddatum ?? null,
    redenInstroom: 'Vestiging vanuit de opvang',
    redenUitstroom: bijstand.einddatum ? t.pick(['Werk in loondienst', 'Studiefinanciering', 'Vertrek']) : null,
    ontbrekendeStukken: wacht ? t.sample(['Huurcontract', 'Bankafschrift', 'Inschrijving BRP'], t.int(1, 2)) : [],
  };
}

const normVan = ({ samenstelling }: Huishouden) =>
  samenstelling === 'PAAR' || samenstelling === 'PAAR_MET_KINDEREN' ? NORMEN.samen : NORMEN.alleen;
