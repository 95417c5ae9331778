import { wereld } from '@ketenhub/demo';
import { seed } from '@ketenhub/subgraph/seeding';
import { corporatie } from './corporatie.subgraph';
import { fill } from './fill.seed';

void seed(corporatie, fill, wereld, process.env);
