import type { Categorie } from '@ketenhub/schema';
import type { Gezin } from './bouw';
import { begeleidingVan, gemeenteVan, welzijnVan } from './organisaties';
import { toeval } from './toeval';
import { maakToestemming, type Keuze } from './toestemming';
import type { Datum, Persoon, Toestemming } from './types';

type Uitkomsten = Partial<Record<Categorie, Keuze['uitkomst']>>;
const JA_NEE: Uitkomsten = { PIP_HOOFDLIJN: 'GEGEVEN', PIP_VOLLEDIG: 'GEWEIGERD' };
const BEIDE: Uitkomsten = { PIP_HOOFDLIJN: 'GEGEVEN', PIP_VOLLEDIG: 'GEGEVEN' };
const KENNISMAKEN: Uitkomsten = { IDENTITEIT: 'GEGEVEN', CONTACT: 'GEGEVEN', GEZINSSAMENSTELLING: 'GEGEVEN' };

/** What a member of a named household chose. */
export function casusToestemmingen(gezin: Gezin): Toestemming[] {
  return gezin.personen.flatMap((persoon) => {
    const t = toeval(`toestemming/${persoon.id}`);
    const vrager = persoon.inburgering?.klantmanager ?? (gezin.personen[0] as Persoon).inburgering!.klantmanager;
    return keuzes(gezin, persoon).map((keuze) => maakToestemming(persoon, vrager, keuze, t));
  });
}

function keuzes({ recept }: Gezin, persoon: Persoon): Keuze[] {
  const gemeente = gemeenteVan(recept.gemeente);
  const welzijn = welzijnVan(recept.gemeente);
  const aan =
    (ontvanger: string, doel: Keuze['doel'], verstrekker = gemeente) =>
    (uitkomsten: Uitkomsten, gevraagd: Datum, meer: Partial<Keuze> = {}): Keuze[] =>
      (Object.entries(uitkomsten) as [Categorie, Keuze['uitkomst']][]).map(([categorie, uitkomst]) => ({
        categorie,
        uitkomst,
        gevraagd,
        ontvanger,
        doel,
        verstrekker,
        ...meer,
      }));
  const begeleiding = aan(begeleidingVan(recept.gemeente), 'MAATSCHAPPELIJK_BEGELEIDEN');
  const sociaalTeam = aan(welzijn, 'SOCIAAL_ONDERSTEUNEN');
  const hoofd = persoon.casus !== undefined;
  switch (recept.casus) {
    case 'P01':
      return begeleiding(JA_NEE, '2026-08-06');
    case 'P03':
      return [
        ...begeleiding(
          {
            PIP_HOOFDLIJN: 'GEWEIGERD',
            PIP_VOLLEDIG: 'GEWEIGERD',
            BREDE_INTAKE: 'GEWEIGERD',
            LEERBAARHEID: 'GEWEIGERD',
            VOORTGANG_INBURGERING: 'GEWEIGERD',
            BIJSTAND: 'GEWEIGERD',
            ONTZORGING: 'GEWEIGERD',
            GEZONDHEID: 'GEWEIGERD',
          },
          '2026-04-20',
        ),
        ...sociaalTeam({ IDENTITEIT: 'GEWEIGERD', CONTACT: 'GEWEIGERD' }, '2026-04-20'),
      ];
    case 'P04':
      return begeleiding(BEIDE, '2026-08-03', { ingetrokken: '2026-09-12' });
    case 'P05':
      return begeleiding(BEIDE, '2025-09-01', { geldigTot: '2026-09-01' });
    case 'P06':
      return begeleiding(BEIDE, '2026-01-12', { vervallen: '2026-09-15' });
    case 'P07':
      return [
        ...begeleiding({ PIP_HOOFDLIJN: 'GEGEVEN', PIP_VOLLEDIG: 'GEWEIGERD', GEZONDHEID: 'GEWEIGERD' }, '2026-03-23'),
        ...aan(gemeente, 'SOCIAAL_ONDERSTEUNEN')({ GEZONDHEID: 'GEGEVEN' }, '2026-09-02'),
        ...sociaalTeam({ IDENTITEIT: 'GEGEVEN', CONTACT: 'GEGEVEN', GEZONDHEID: 'GEWEIGERD' }, '2026-09-02'),
        ...aan(gemeente, 'SOCIAAL_ONDERSTEUNEN', welzijn)({ GEZONDHEID: 'GEGEVEN' }, '2026-09-02'),
        ...aan(welzijn, 'SOCIAAL_ONDERSTEUNEN', welzijn)({ GEZONDHEID: 'GEWEIGERD' }, '2026-09-02'),
      ];
    case 'P10':
      return [];
    case 'P12':
      return [
        ...begeleiding(JA_NEE, persoon.pips[0]!.dagtekening as Datum),
        ...sociaalTeam({ IDENTITEIT: 'GEGEVEN', CONTACT: 'GEGEVEN' }, '2026-10-22'),
        ...aan(welzijn, 'SOCIAAL_ONDERSTEUNEN', welzijn)({ GEZONDHEID: 'GEGEVEN' }, '2026-10-22'),
      ];
    case 'P20':
      return [
        ...begeleiding({ PIP_HOOFDLIJN: hoofd ? 'GEGEVEN' : 'GEWEIGERD' }, '2026-07-28'),
        ...sociaalTeam(
          hoofd ? KENNISMAKEN : { IDENTITEIT: 'GEWEIGERD', CONTACT: 'GEWEIGERD', GEZINSSAMENSTELLING: 'GEWEIGERD' },
          '2026-09-10',
        ),
      ];
    case 'P21':
      if (hoofd) return begeleiding(JA_NEE, '2026-04-07');
      return persoon.volwassen ? begeleiding(BEIDE, '2026-01-19') : [];
    case 'P22':
      if (hoofd) {
        return [
          ...sociaalTeam({ IDENTITEIT: 'GEGEVEN', CONTACT: 'GEGEVEN' }, '2026-09-09'),
          ...aan(welzijn, 'PARTICIPATIE_BEVORDEREN', welzijn)({ PARTICIPATIE: 'GEGEVEN' }, '2026-03-02'),
          ...sociaalTeam({ GEZINSSAMENSTELLING: 'GEWEIGERD' }, '2026-09-09', { tweedeVertegenwoordiger: 'GEWEIGERD' }),
        ];
      }
      return persoon.volwassen ? begeleiding(BEIDE, '2026-02-17') : [];
    case 'P24':
      return [
        ...begeleiding({ ...BEIDE, VOORTGANG_INBURGERING: 'GEGEVEN', BREDE_INTAKE: 'GEGEVEN' }, '2026-05-06'),
        ...sociaalTeam(KENNISMAKEN, '2026-09-10'),
        ...aan(
          welzijn,
          'SOCIAAL_ONDERSTEUNEN',
          begeleidingVan(recept.gemeente),
        )({ BEGELEIDING_HOOFDLIJN: 'GEGEVEN' }, '2026-09-10'),
      ];
    default:
      return persoon.volwassen && persoon.pips.some(({ dagtekening }) => dagtekening)
        ? begeleiding(JA_NEE, persoon.pips[0]!.dagtekening as Datum)
        : [];
  }
}
