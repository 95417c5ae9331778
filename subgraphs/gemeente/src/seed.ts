import { wereld } from '@ketenhub/demo';
import { seed } from '@ketenhub/subgraph/seeding';
import { fill } from './fill.seed';
import { gemeente } from './gemeente.subgraph';

void seed(gemeente, fill, wereld, process.env);
