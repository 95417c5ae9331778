import type { Base } from '@ketenhub/subgraph';
import { BegeleidingService } from './begeleiding/begeleiding.service';
import { DossierService } from './begeleiding/dossier.service';
import { BewonersvraagService } from './bewonersvraag/bewonersvraag.service';
import { EvaluatieService } from './evaluatie/evaluatie.service';
import { FlyeractieService } from './flyeractie/flyeractie.service';
import { MaatjeService } from './maatje/maatje.service';
import { RapportageService } from './rapportage/rapportage.service';
import { IncidentService } from './signaal/incident.service';
import { SignaalService } from './signaal/signaal.service';
import { VrijwilligerService } from './vrijwilliger/vrijwilliger.service';

/** Made once per request, so that no loader outlives a decision. */
export const makeServices = (base: Base) => ({
  begeleidingen: new BegeleidingService(base),
  dossiers: new DossierService(base),
  evaluaties: new EvaluatieService(base),
  rapportages: new RapportageService(base),
  maatjes: new MaatjeService(base),
  vrijwilligers: new VrijwilligerService(base),
  flyeracties: new FlyeractieService(base),
  bewonersvragen: new BewonersvraagService(base),
  signalen: new SignaalService(base),
  incidenten: new IncidentService(base),
});

export type Services = ReturnType<typeof makeServices>;
