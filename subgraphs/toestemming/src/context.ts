import type { Base } from '@ketenhub/subgraph';
import { BetrokkenhedenService } from './betrokkenheid/betrokkenheden.service';
import { VerleningService } from './betrokkenheid/verlening.service';
import { BezwarenService } from './bezwaar/bezwaren.service';
import { ControleService } from './controle/controle.service';
import { ConvenantenService } from './convenant/convenanten.service';
import { VolgersService } from './feed/volgers.service';
import { NoodtoegangenService } from './noodtoegang/noodtoegangen.service';
import { OpdrachtenService } from './opdracht/opdrachten.service';
import { IngezienService } from './ingezien/ingezien.service';
import { InzagenService } from './inzage/inzagen.service';
import { InzageverzoekenService } from './inzageverzoek/inzageverzoeken.service';
import { KennisgevingenService } from './kennisgeving/kennisgevingen.service';
import { OntvangstbewijzenService } from './ontvangstbewijs/ontvangstbewijzen.service';
import { OrganisatiesService } from './organisatie/organisaties.service';
import { PersonenService } from './persoon/personen.service';
import { RegelsService } from './regel/regels.service';
import { RegelbestandenService } from './regelontwerp/regelbestanden.service';
import { RegelontwerpenService } from './regelontwerp/regelontwerpen.service';
import { KetenInzagen } from './simulatie/inzagebron';
import { SimulatieService } from './simulatie/simulatie.service';
import { StandService } from './stand/stand.service';
import { CaseloadService } from './statushouder/caseload.service';
import { TaaktoewijzingenService } from './taaktoewijzing/taaktoewijzingen.service';
import { ToewijzingService } from './taaktoewijzing/toewijzing.service';
import { TellingenService } from './telling/tellingen.service';
import { BesluitService } from './toestemming/besluit.service';
import { IntrekkingService } from './toestemming/intrekking.service';
import { ToestemmingenService } from './toestemming/toestemmingen.service';
import { VraagService } from './toestemming/vraag.service';
import { ToestemmingstekstenService } from './toestemmingstekst/toestemmingsteksten.service';
import { ToezichtService } from './toezicht/toezicht.service';
import { VerklaringService } from './verklaring/verklaring.service';
import { VerschillenService } from './verschil/verschillen.service';
import { VertrouwelijkhedenService } from './vertrouwelijkheid/vertrouwelijkheden.service';
import { VerwerkingsactiviteitenService } from './verwerkingsactiviteit/verwerkingsactiviteiten.service';
import { ZichtService } from './zicht/zicht.service';

export interface Services {
  readonly betrokkenheden: BetrokkenhedenService;
  readonly besluiten: BesluitService;
  readonly bewijzen: OntvangstbewijzenService;
  readonly bezwaren: BezwarenService;
  readonly caseload: CaseloadService;
  readonly controles: ControleService;
  readonly convenanten: ConvenantenService;
  readonly intrekkingen: IntrekkingService;
  readonly noodtoegangen: NoodtoegangenService;
  readonly opdrachten: OpdrachtenService;
  readonly ingezien: IngezienService;
  readonly inzagen: InzagenService;
  readonly inzageverzoeken: InzageverzoekenService;
  readonly kennisgevingen: KennisgevingenService;
  readonly organisaties: OrganisatiesService;
  readonly personen: PersonenService;
  readonly regelbestanden: RegelbestandenService;
  readonly regelontwerpen: RegelontwerpenService;
  readonly regels: RegelsService;
  readonly simulaties: SimulatieService;
  readonly taaktoewijzingen: TaaktoewijzingenService;
  readonly tellingen: TellingenService;
  readonly teksten: ToestemmingstekstenService;
  readonly toestemmingen: ToestemmingenService;
  readonly toezicht: ToezichtService;
  readonly verklaringen: VerklaringService;
  readonly toewijzing: ToewijzingService;
  readonly verlening: VerleningService;
  readonly verschillen: VerschillenService;
  readonly vertrouwelijkheden: VertrouwelijkhedenService;
  readonly verwerkingsactiviteiten: VerwerkingsactiviteitenService;
  readonly vragen: VraagService;
  readonly zichten: ZichtService;
}

/** One set per request: what a service has loaded is for one caller only. */
export function services({ db, verzoek, sleutel }: Base): Services {
  const volgers = new VolgersService(db, verzoek);
  const standen = new StandService(db);
  const regelontwerpen = new RegelontwerpenService(db, verzoek, volgers);
  const organisaties = new OrganisatiesService(db);
  const toestemmingen = new ToestemmingenService(db, verzoek);
  const betrokkenheden = new BetrokkenhedenService(db, verzoek);
  const taaktoewijzingen = new TaaktoewijzingenService(db);
  return {
    organisaties,
    toestemmingen,
    betrokkenheden,
    taaktoewijzingen,
    besluiten: new BesluitService(db, verzoek, toestemmingen, volgers),
    bewijzen: new OntvangstbewijzenService(db, verzoek, sleutel),
    bezwaren: new BezwarenService(db, verzoek, volgers),
    caseload: new CaseloadService(db, verzoek),
    controles: new ControleService(db, toestemmingen),
    convenanten: new ConvenantenService(db),
    intrekkingen: new IntrekkingService(db, verzoek, toestemmingen, volgers),
    noodtoegangen: new NoodtoegangenService(db, verzoek, volgers),
    opdrachten: new OpdrachtenService(db, verzoek, volgers),
    ingezien: new IngezienService(db, organisaties),
    inzagen: new InzagenService(db),
    inzageverzoeken: new InzageverzoekenService(db, organisaties, toestemmingen),
    kennisgevingen: new KennisgevingenService(db, verzoek),
    personen: new PersonenService(db, verzoek, volgers),
    regelontwerpen,
    regelbestanden: new RegelbestandenService(db, regelontwerpen),
    regels: new RegelsService(db),
    simulaties: new SimulatieService(db, standen, regelontwerpen, new KetenInzagen(db)),
    tellingen: new TellingenService(db, verzoek),
    teksten: new ToestemmingstekstenService(db, verzoek, volgers),
    toezicht: new ToezichtService(db),
    verklaringen: new VerklaringService(standen),
    toewijzing: new ToewijzingService(db, verzoek, taaktoewijzingen, volgers),
    verlening: new VerleningService(db, verzoek, betrokkenheden, volgers),
    verschillen: new VerschillenService(db, regelontwerpen),
    vertrouwelijkheden: new VertrouwelijkhedenService(db, verzoek),
    verwerkingsactiviteiten: new VerwerkingsactiviteitenService(db),
    vragen: new VraagService(db, verzoek, toestemmingen),
    zichten: new ZichtService(db, standen),
  };
}
