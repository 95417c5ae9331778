import { wereld } from '@ketenhub/demo';
import { seed } from '@ketenhub/subgraph/seeding';
import { fill } from './fill.seed';
import { toestemming } from './toestemming.subgraph';

void seed(toestemming, fill, wereld, process.env);
