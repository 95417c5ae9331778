import { wereld } from '@ketenhub/demo';
import { seed } from '@ketenhub/subgraph/seeding';
import { fill } from './fill.seed';
import { welzijn } from './welzijn.subgraph';

void seed(welzijn, fill, wereld, process.env);
