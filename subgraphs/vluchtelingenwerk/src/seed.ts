import { wereld } from '@ketenhub/demo';
import { seed } from '@ketenhub/subgraph/seeding';
import { fill } from './fill.seed';
import { vluchtelingenwerk } from './vluchtelingenwerk.subgraph';

void seed(vluchtelingenwerk, fill, wereld, process.env);
