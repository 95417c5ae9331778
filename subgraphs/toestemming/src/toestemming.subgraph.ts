import { rollen } from '@ketenhub/schema';
import { eigenNaam, heeftDoel, isCaller, rol, type SubgraphDefinition } from '@ketenhub/subgraph';
import { chain, or } from 'graphql-shield';
import { BetrokkenheidResolver, StatushouderBetrokkenheidResolver } from './betrokkenheid/betrokkenheid.resolver';
import { Betrokkenheid } from './betrokkenheid/betrokkenheid.type';
import { BezwaarResolver, StatushouderBezwaarResolver } from './bezwaar/bezwaar.resolver';
import { services, type Services } from './context';
import { ControleResolver } from './controle/controle.resolver';
import { ConvenantResolver } from './convenant/convenant.resolver';
import { entities } from './entities';
import { EigenFeed } from './feed/eigen-feed';
import { feedRoutes } from './feed/feed.routes';
import { InzagebesluitResolver, InzagenResolver } from './inzage/inzagen.resolver';
import { IngezienResolver } from './ingezien/ingezien.resolver';
import { InzageverzoekResolver } from './inzageverzoek/inzageverzoek.resolver';
import { KennisgevingenResolver } from './kennisgeving/kennisgevingen.resolver';
import { ontvangstRoutes } from './inzage/ontvangst.routes';
import { klokRoutes } from './klok/klok.routes';
import { Inzagen1764520000000 } from './migrations/inzagen';
import { Kennisgevingen1764520000002 } from './migrations/kennisgevingen';
import { Levensloop1764061200000 } from './migrations/levensloop';
import { Verlening1764234000000 } from './migrations/verlening';
import { Bewaren1764540000000 } from './migrations/bewaren';
import { Bewijssleutels1764530000000 } from './migrations/bewijssleutels';
import { Gezag1764550000000 } from './migrations/gezag';
import { Geschiedenis1764147600000 } from './migrations/geschiedenis';
import { Regelontwerpen1764320400000 } from './migrations/regelontwerpen';
import { Start1763769600000 } from './migrations/start';
import { Noodtoegang1764510000000 } from './migrations/noodtoegang';
import { Opdrachten1764500000000 } from './migrations/opdrachten';
import { Toezicht1764520000001 } from './migrations/toezicht';
import { Volgers1764406800000 } from './migrations/volgers';
import { OntvangstbewijsResolver } from './ontvangstbewijs/ontvangstbewijs.resolver';
import { sleutelsRoutes } from './ontvangstbewijs/sleutels.routes';
import { NoodtoegangResolver } from './noodtoegang/noodtoegang.resolver';
import { OpdrachtResolver } from './opdracht/opdracht.resolver';
import { OrganisatieResolver } from './organisatie/organisatie.resolver';
import { PersoonResolver } from './persoon/persoon.resolver';
import { RegelResolver } from './regel/regel.resolver';
import { RegelontwerpResolver } from './regelontwerp/regelontwerp.resolver';
import { SimulatieResolver } from './simulatie/simulatie.resolver';
import { StatushouderResolver } from './statushouder/statushouder.resolver';
import { toStatushouder } from './statushouder/statushouder.type';
import { TaaktoewijzingResolver } from './taaktoewijzing/taaktoewijzing.resolver';
import { TellingenResolver } from './telling/tellingen.resolver';
import { StatushouderToestemmingResolver, ToestemmingResolver } from './toestemming/toestemming.resolver';
import { ToestemmingstekstResolver } from './toestemmingstekst/toestemmingstekst.resolver';
import { ToezichtResolver } from './toezicht/toezicht.resolver';
import { toezichtRoutes } from './toezicht/toezicht.routes';
import { VerklaringResolver } from './verklaring/verklaring.resolver';
import { VertrouwelijkheidResolver } from './vertrouwelijkheid/vertrouwelijkheid.resolver';
import { VerwerkingsactiviteitResolver } from './verwerkingsactiviteit/verwerkingsactiviteit.resolver';
import { CategoriezichtResolver, InzagerechtResolver } from './zicht/zicht.resolver';

/** Who works with people asks; the FG looks on. */
const partner = rol(
  ...rollen().flatMap((r) => (['ORGANISATIE', 'MEDEWERKER'].includes(r.betrokkenheid) ? [r.code] : [])),
);
const partnerOfBetrokkene = rol(...rollen().flatMap((r) => (r.betrokkenheid === 'GEEN' ? [] : [r.code])));

const regie = chain(rol('KLANTMANAGER_INBURGERING', 'HUISVESTINGSCOORDINATOR'), heeftDoel);
/** Carries out what the college decides. */
const college = chain(eigenNaam, rol('BELEIDSMEDEWERKER'));
/** Professionals who may be called first when somebody is in danger. */
const inNood = chain(
  eigenNaam,
  rol('KLANTMANAGER_INBURGERING', 'COORDINATOR_BEGELEIDING', 'SOCIAAL_WERKER'),
  heeftDoel,
);
const betrokkene = rol('BETROKKENE');
const fg = rol('FUNCTIONARIS_GEGEVENSBESCHERMING');
/** The FG, or the owner of the data; who that is shows when a draft is approved. */
const rulesWriter = chain(eigenNaam, or(fg, partner));

type Key = { id: string };

export const toestemming: SubgraphDefinition<Services> = {
  naam: 'toestemming',
  contact: {
    name: 'Register van toestemmingen',
    url: 'https://ketenhub.nl/toestemming',
    description: 'Neutraal; onder toezicht van de functionaris gegevensbescherming van de keten.',
  },
  // Not used for consent: the rules on the registry's own data are statutory.
  bronTaak: 'TOEZICHT',
  resolvers: [
    StatushouderResolver,
    ToestemmingResolver,
    StatushouderToestemmingResolver,
    ToestemmingstekstResolver,
    OntvangstbewijsResolver,
    BezwaarResolver,
    StatushouderBezwaarResolver,
    BetrokkenheidResolver,
    StatushouderBetrokkenheidResolver,
    NoodtoegangResolver,
    OpdrachtResolver,
    OrganisatieResolver,
    PersoonResolver,
    RegelResolver,
    TaaktoewijzingResolver,
    VerwerkingsactiviteitResolver,
    ConvenantResolver,
    VerklaringResolver,
    InzagerechtResolver,
    CategoriezichtResolver,
    ControleResolver,
    RegelontwerpResolver,
    SimulatieResolver,
    InzagenResolver,
    InzagebesluitResolver,
    TellingenResolver,
    ToezichtResolver,
    IngezienResolver,
    InzageverzoekResolver,
    KennisgevingenResolver,
    VertrouwelijkheidResolver,
  ],
  types: [Betrokkenheid],
  references: {
    Statushouder: ({ id }: Key) => toStatushouder(id),
    Toestemming: ({ id }: Key, { toestemmingen }) => toestemmingen.find(id),
    Bezwaar: ({ id }: Key, { bezwaren }) => bezwaren.find(id),
    Betrokkenheid: ({ id }: Key, { betrokkenheden }) => betrokkenheden.find(id),
    Organisatie: ({ id }: Key, { organisaties }) => organisaties.find(id),
    Verstrekkingsregel: ({ id }: Key, { regels }) => regels.find(id),
    Taaktoewijzing: ({ id }: Key, { taaktoewijzingen }) => taaktoewijzingen.find(id),
    Verwerkingsactiviteit: ({ id }: Key, { verwerkingsactiviteiten }) => verwerkingsactiviteiten.find(id),
    Opdracht: ({ id }: Key, { opdrachten }) => opdrachten.find(id),
    Convenant: ({ id }: Key, { convenanten }) => convenanten.find(id),
  },
  permissions: {
    Query: {
      caseload: heeftDoel,
      toestemming: isCaller,
      organisatie: isCaller,
      organisaties: isCaller,
      regels: isCaller,
      taaktoewijzingen: isCaller,
      opdrachten: isCaller,
      noodtoegangen: chain(fg, heeftDoel),
      verwerkingsactiviteiten: isCaller,
      convenanten: isCaller,
      toestemmingsteksten: isCaller,
      verklaar: chain(fg, heeftDoel),
      wieZiet: chain(fg, heeftDoel),
      watZiet: chain(fg, heeftDoel),
      aflopendeToestemmingen: chain(fg, heeftDoel),
      toestemmingenZonderTaalOfTolk: chain(fg, heeftDoel),
      toestemmingenZonderBetrokkenheid: chain(fg, heeftDoel),
      dekking: chain(fg, heeftDoel),
      inzagen: chain(fg, heeftDoel),
      inzagetelling: chain(fg, heeftDoel),
      medewerkertelling: chain(fg, heeftDoel),
      afwijkendVolume: chain(fg, heeftDoel),
      grondcontrole: chain(fg, heeftDoel),
      kennisgevingen: chain(or(fg, partner), heeftDoel),
      vertrouwelijkheden: chain(fg, heeftDoel),
      inzageverzoek: or(chain(fg, heeftDoel), betrokkene),
      ontvangstbewijs: isCaller,
      ontvangstbewijsSleutels: isCaller,
      regelontwerp: rulesWriter,
      regelontwerpen: rulesWriter,
      simuleer: chain(fg, heeftDoel),
      verschil: rulesWriter,
      regelbestand: rulesWriter,
    },
    Mutation: {
      vraagToestemming: chain(partner, heeftDoel),
      legToestemmingVast: chain(partnerOfBetrokkene, or(heeftDoel, betrokkene)),
      // A right of the person: nothing more is asked for than who he is, or that one is involved with him.
      trekToestemmingIn: partnerOfBetrokkene,
      dienBezwaarIn: partnerOfBetrokkene,
      meldVertrek: regie,
      meldOverlijden: regie,
      meldGeheimhouding: regie,
      stelToestemmingstekstVast: fg,
      beslisBezwaar: chain(partner, heeftDoel),
      verleenBetrokkenheid: chain(partner, heeftDoel),
      beeindigBetrokkenheid: chain(partner, heeftDoel),
      wijsBegeleiderToe: chain(rol('COORDINATOR_BEGELEIDING'), heeftDoel),
      wijsTaakToe: college,
      beeindigTaak: college,
      verkrijgNoodtoegang: inNood,
      beoordeelNoodtoegang: chain(eigenNaam, fg, heeftDoel),
      legOpdrachtVast: or(college, chain(eigenNaam, fg)),
      beeindigOpdracht: or(college, chain(eigenNaam, fg)),
      meldRectificatie: chain(partner, heeftDoel),
      verklaarVertrouwelijk: chain(eigenNaam, fg, heeftDoel),
      hefVertrouwelijkheidOp: chain(eigenNaam, fg, heeftDoel),
      meldKennisgeving: chain(or(fg, partner), heeftDoel),
      bevestigKennisgeving: chain(or(fg, partner), heeftDoel),
      maakRegelontwerp: rulesWriter,
      bewerkRegelontwerp: rulesWriter,
      importeerRegels: rulesWriter,
      stelRegelontwerpVoor: rulesWriter,
      stelRegelontwerpVast: rulesWriter,
      wijsRegelontwerpAf: rulesWriter,
    },
  },
  // Beside every write: the questions of who looks on.
  opSchrift: {
    categorie: 'TOESTEMMING',
    vragen: [
      'verklaar',
      'wieZiet',
      'watZiet',
      'dekking',
      'aflopendeToestemmingen',
      'toestemmingenZonderTaalOfTolk',
      'toestemmingenZonderBetrokkenheid',
      'simuleer',
      'inzagen',
      'inzagetelling',
      'medewerkertelling',
      'afwijkendVolume',
      'grondcontrole',
      'noodtoegangen',
      'kennisgevingen',
      'vertrouwelijkheden',
      'inzageverzoek',
    ],
  },
  entities,
  migrations: [
    Start1763769600000,
    Levensloop1764061200000,
    Geschiedenis1764147600000,
    Verlening1764234000000,
    Regelontwerpen1764320400000,
    Volgers1764406800000,
    Opdrachten1764500000000,
    Noodtoegang1764510000000,
    Inzagen1764520000000,
    Toezicht1764520000001,
    Kennisgevingen1764520000002,
    Bewijssleutels1764530000000,
    Bewaren1764540000000,
    Gezag1764550000000,
  ],
  services,
  feed: (process) => new EigenFeed(process),
  routes: (app, process, sleutel, hubKeys) => {
    for (const routes of [feedRoutes, klokRoutes, ontvangstRoutes, sleutelsRoutes, toezichtRoutes])
      routes(app, process, sleutel, hubKeys);
  },
};
