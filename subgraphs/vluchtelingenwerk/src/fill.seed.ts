import { filler, table } from '@ketenhub/subgraph/seeding';
import { AanspreekmomentEntity } from './begeleiding/aanspreekmoment.entity';
import { BegeleidingsdoelEntity } from './begeleiding/begeleidingsdoel.entity';
import { BegeleidingstrajectEntity } from './begeleiding/begeleidingstraject.entity';
import { begeleidingstrajectRows } from './begeleiding/begeleidingstraject.seed';
import { ContactmomentEntity } from './begeleiding/contactmoment.entity';
import { DoorverwijzingEntity } from './begeleiding/doorverwijzing.entity';
import { doorverwijzingRows } from './begeleiding/doorverwijzing.seed';
import { aanspreekmomentRows, begeleidingsdoelRows, contactmomentRows } from './begeleiding/dossier.seed';
import { BewonersvraagEntity } from './bewonersvraag/bewonersvraag.entity';
import { bewonersvraagRows } from './bewonersvraag/bewonersvraag.seed';
import { EvaluatieEntity } from './evaluatie/evaluatie.entity';
import { evaluatieRows } from './evaluatie/evaluatie.seed';
import { FlyeractieEntity } from './flyeractie/flyeractie.entity';
import { flyeractieRows } from './flyeractie/flyeractie.seed';
import { MaatjekoppelingEntity } from './maatje/maatjekoppeling.entity';
import { maatjekoppelingRows } from './maatje/maatjekoppeling.seed';
import { EvaluatieRapportageEntity } from './rapportage/evaluatie-rapportage.entity';
import { evaluatieRapportageRows } from './rapportage/evaluatie-rapportage.seed';
import { IncidentEntity } from './signaal/incident.entity';
import { SignaalEntity } from './signaal/signaal.entity';
import { incidentRows, signaalRows } from './signaal/signaal.seed';
import { VrijwilligerVwnEntity } from './vrijwilliger/vrijwilliger-vwn.entity';
import { vrijwilligerVwnRows } from './vrijwilliger/vrijwilliger-vwn.seed';

/** Fills an empty database with the demo world, in an order in which references exist. */
export const fill = filler(BegeleidingstrajectEntity, [
  table('begeleidingstrajecten', BegeleidingstrajectEntity, begeleidingstrajectRows),
  table('doelen', BegeleidingsdoelEntity, begeleidingsdoelRows),
  table('contactmomenten', ContactmomentEntity, contactmomentRows),
  table('aanspreekmomenten', AanspreekmomentEntity, aanspreekmomentRows),
  table('doorverwijzingen', DoorverwijzingEntity, doorverwijzingRows),
  table('vrijwilligers', VrijwilligerVwnEntity, vrijwilligerVwnRows),
  table('maatjes', MaatjekoppelingEntity, maatjekoppelingRows),
  table('evaluaties', EvaluatieEntity, evaluatieRows),
  table('rapportages', EvaluatieRapportageEntity, evaluatieRapportageRows),
  table('flyeracties', FlyeractieEntity, flyeractieRows),
  table('bewonersvragen', BewonersvraagEntity, bewonersvraagRows),
  table('signalen', SignaalEntity, signaalRows),
  table('incidenten', IncidentEntity, incidentRows),
]);
