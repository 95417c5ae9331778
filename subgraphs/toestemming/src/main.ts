import { startSubgraph } from '@ketenhub/subgraph';
import { toestemming } from './toestemming.subgraph';

void startSubgraph(toestemming, process.env);
