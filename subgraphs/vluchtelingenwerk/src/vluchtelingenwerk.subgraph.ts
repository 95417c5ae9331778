import { heeftDoel, isCaller, type SubgraphDefinition } from '@ketenhub/subgraph';
import { AanspreekmomentEntity } from './begeleiding/aanspreekmoment.entity';
import { BegeleidingResolver } from './begeleiding/begeleiding.resolver';
import { BegeleidingsdoelEntity } from './begeleiding/begeleidingsdoel.entity';
import { BegeleidingstrajectEntity } from './begeleiding/begeleidingstraject.entity';
import { ContactmomentEntity } from './begeleiding/contactmoment.entity';
import { DoorverwijzingEntity } from './begeleiding/doorverwijzing.entity';
import { Aanspreekmoment, Begeleidingsdoel, Contactmoment } from './begeleiding/dossieritem.type';
import { BewonersvraagEntity } from './bewonersvraag/bewonersvraag.entity';
import { BewonersvraagResolver } from './bewonersvraag/bewonersvraag.resolver';
import { makeServices, type Services } from './context';
import { EvaluatieEntity } from './evaluatie/evaluatie.entity';
import { FlyeractieEntity } from './flyeractie/flyeractie.entity';
import { FlyeractieResolver } from './flyeractie/flyeractie.resolver';
import { MaatjekoppelingEntity } from './maatje/maatjekoppeling.entity';
import { Start1763769600000 } from './migrations/start';
import { PlaatsingResolver } from './plaatsing/plaatsing.resolver';
import { Plaatsing } from './plaatsing/plaatsing.type';
import { EvaluatieRapportageEntity } from './rapportage/evaluatie-rapportage.entity';
import { RapportageResolver } from './rapportage/rapportage.resolver';
import { IncidentEntity } from './signaal/incident.entity';
import { SignaalEntity } from './signaal/signaal.entity';
import { SignaalResolver } from './signaal/signaal.resolver';
import { StatushouderResolver } from './statushouder/statushouder.resolver';
import { Statushouder, toStatushouder } from './statushouder/statushouder.type';
import { VrijwilligerVwnEntity } from './vrijwilliger/vrijwilliger-vwn.entity';
import { VrijwilligerResolver } from './vrijwilliger/vrijwilliger.resolver';

/** A key as the gateway sends it. */
type Key = { id: string };

export const vluchtelingenwerk: SubgraphDefinition<Services> = {
  naam: 'vluchtelingenwerk',
  contact: {
    name: 'VluchtelingenWerk',
    url: 'https://example.org/vluchtelingenwerk',
    description: 'Begeleiding, maatjes, evaluaties, flyeren, vragen van bewoners en signalen.',
  },
  bronTaak: 'MAATSCHAPPELIJKE_BEGELEIDING',
  resolvers: [
    BegeleidingResolver,
    VrijwilligerResolver,
    RapportageResolver,
    FlyeractieResolver,
    BewonersvraagResolver,
    SignaalResolver,
    StatushouderResolver,
    PlaatsingResolver,
  ],
  types: [Statushouder, Plaatsing, Begeleidingsdoel, Contactmoment, Aanspreekmoment],
  references: {
    Statushouder: ({ id }: Key) => toStatushouder(id),
    Plaatsing: ({ id }: Key, { flyeracties }) => flyeracties.plaatsing(id),
    Begeleidingstraject: ({ id }: Key, { begeleidingen }) => begeleidingen.find(id),
    Doorverwijzing: ({ id }: Key, { dossiers }) => dossiers.doorverwijzing(id),
    Evaluatie: ({ id }: Key, { evaluaties }) => evaluaties.find(id),
    EvaluatieRapportage: ({ id }: Key, { rapportages }) => rapportages.find(id),
    Maatjekoppeling: ({ id }: Key, { maatjes }) => maatjes.find(id),
    VrijwilligerVwn: ({ id }: Key, { vrijwilligers }) => vrijwilligers.find(id),
    Flyeractie: ({ id }: Key, { flyeracties }) => flyeracties.find(id),
    Bewonersvraag: ({ id }: Key, { bewonersvragen }) => bewonersvragen.find(id),
    Signaal: ({ id }: Key, { signalen }) => signalen.find(id),
    Incident: ({ id }: Key, { incidenten }) => incidenten.find(id),
  },
  permissions: {
    Query: {
      begeleidingstraject: isCaller,
      begeleidingstrajecten: heeftDoel,
      flyeracties: heeftDoel,
      bewonersvragen: heeftDoel,
      signalen: heeftDoel,
      evaluatieRapportages: heeftDoel,
      vrijwilligersVwn: heeftDoel,
    },
  },
  entities: [
    BegeleidingstrajectEntity,
    BegeleidingsdoelEntity,
    ContactmomentEntity,
    AanspreekmomentEntity,
    DoorverwijzingEntity,
    EvaluatieEntity,
    EvaluatieRapportageEntity,
    MaatjekoppelingEntity,
    VrijwilligerVwnEntity,
    FlyeractieEntity,
    BewonersvraagEntity,
    SignaalEntity,
    IncidentEntity,
  ],
  migrations: [Start1763769600000],
  services: makeServices,
};
