import type { Persoon, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { ActieStatusCode } from '../codes';
import type { OndersteuningsactieEntity } from './ondersteuningsactie.entity';
import type { OndersteuningstrajectEntity } from './ondersteuningstraject.entity';

type Ondersteuning = NonNullable<Persoon['sociaalTeam']>;

/** A question in words that say nothing about health; what is about care stands in `zorgvraag`. */
const HULPVRAGEN: Record<Ondersteuning['hulpvraag'], { vraag: string; acties: string[] }> = {
  SOCIAAL_NETWERK: {
    vraag: 'Wil mensen in de wijk leren kennen.',
    acties: ['Samen naar de koffieochtend', 'Kennismaken met de buurtvereniging', 'Maatje aanvragen'],
  },
  OPVOEDING: {
    vraag: 'Heeft vragen over de opvoeding en de school.',
    acties: [
      'Gesprek op school voorbereiden',
      'Aanmelden voor de oudercursus',
      'Kennismaken met het consultatiebureau',
    ],
  },
  ADMINISTRATIE: {
    vraag: 'Wil zelf de post en de vaste lasten kunnen regelen.',
    acties: ['Ordner voor de post aanleggen', 'Inloopspreekuur formulieren bezoeken', 'Budgetoverzicht maken'],
  },
  DAGINVULLING: {
    vraag: 'Zoekt iets om de dag mee te vullen naast de taallessen.',
    acties: ['Vrijwilligerswerk verkennen', 'Proefles bij een sportclub', 'Kennismaken met de moestuin'],
  },
  ZORG: {
    vraag: 'Wil hulp bij het dagelijks leven.',
    acties: ['Huisbezoek plannen', 'Overleg met de Wmo-consulent', 'Wekelijks belmoment afspreken'],
  },
};

const ZORGVRAGEN = ['Hulp bij de persoonlijke verzorging.', 'Ondersteuning na een opname.', 'Hulp bij medicijnen.'];
const EVALUATIES = ['De vraag is beantwoord.', 'Kan het nu zelf.', 'Overgedragen aan een vrijwilliger.'];

type Ondersteund = Persoon & { sociaalTeam: Ondersteuning };

const ondersteund = ({ personen }: Wereld): Ondersteund[] =>
  personen.filter((persoon): persoon is Ondersteund => persoon.sociaalTeam !== undefined);

export const ondersteuningstrajectRows = (wereld: Wereld): OndersteuningstrajectEntity[] =>
  ondersteund(wereld).map(({ id: statushouder, sociaalTeam: hulp }) => {
    const t = wereld.toeval(`welzijn/ondersteuning/${hulp.id}`);
    return {
      id: hulp.id,
      statushouder,
      organisatie: hulp.organisatie,
      hulpvraag: HULPVRAGEN[hulp.hulpvraag].vraag,
      zorgvraag: hulp.hulpvraag === 'ZORG' ? t.pick(ZORGVRAGEN) : null,
      wijkverpleegkundigeBetrokken: hulp.wijkverpleegkundige !== undefined,
      aanmelder: hulp.aanmelder,
      status: hulp.status,
      contactpersoon: wereld.medewerker(hulp.contactpersoon).naam,
      startdatum: hulp.start,
      evaluatie: hulp.status === 'AFGEROND' ? t.pick(EVALUATIES) : null,
    };
  });

export const ondersteuningsactieRows = (wereld: Wereld): OndersteuningsactieEntity[] =>
  ondersteund(wereld)
    .filter(({ sociaalTeam }) => sociaalTeam.status !== 'AANGEMELD')
    .flatMap(({ sociaalTeam: { id, hulpvraag, start, status } }) => {
      const t = wereld.toeval(`welzijn/acties/${id}`);
      return t.sample(HULPVRAGEN[hulpvraag].acties, t.int(1, 3)).map((omschrijving, i) => {
        const uiterlijk = plusDagen(start, t.int(2, 20) * 7);
        const isOpen = status !== 'AFGEROND' && uiterlijk > wereld.peildatum;
        const af: ActieStatusCode = t.chance(0.1) ? 'VERVALLEN' : 'GEDAAN';
        return { id: `${id}/${i + 1}`, traject: id, omschrijving, uiterlijk, status: isOpen ? 'GEPLAND' : af };
      });
    });
