export { controleer } from './toezicht/controleer';
export { toestemming } from './toestemming.subgraph';
export { VolgersService } from './feed/volgers.service';
export { WijzigingenService } from './wijziging/wijzigingen.service';
