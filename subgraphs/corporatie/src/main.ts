import { startSubgraph } from '@ketenhub/subgraph';
import { corporatie } from './corporatie.subgraph';

void startSubgraph(corporatie, process.env);
