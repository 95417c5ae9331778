import { BetrokkenheidEntity } from './betrokkenheid/betrokkenheid.entity';
import { BezwaarEntity } from './bezwaar/bezwaar.entity';
import { ConvenantEntity } from './convenant/convenant.entity';
import { NoodtoegangEntity } from './noodtoegang/noodtoegang.entity';
import { OpdrachtEntity } from './opdracht/opdracht.entity';
import { OrganisatieEntity } from './organisatie/organisatie.entity';
import { PersoonEntity } from './persoon/persoon.entity';
import { RegelEntity } from './regel/regel.entity';
import { RegelontwerpStapEntity } from './regelontwerp/regelontwerp-stap.entity';
import { TaaktoewijzingEntity } from './taaktoewijzing/taaktoewijzing.entity';
import { ToestemmingEntity } from './toestemming/toestemming.entity';
import { ToestemmingstekstEntity } from './toestemmingstekst/toestemmingstekst.entity';
import { VerwerkingsactiviteitEntity } from './verwerkingsactiviteit/verwerkingsactiviteit.entity';

export const entities = [
  BetrokkenheidEntity,
  BezwaarEntity,
  ConvenantEntity,
  NoodtoegangEntity,
  OpdrachtEntity,
  OrganisatieEntity,
  PersoonEntity,
  RegelEntity,
  RegelontwerpStapEntity,
  TaaktoewijzingEntity,
  ToestemmingEntity,
  ToestemmingstekstEntity,
  VerwerkingsactiviteitEntity,
] as const;
