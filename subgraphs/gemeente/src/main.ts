import { startSubgraph } from '@ketenhub/subgraph';
import { gemeente } from './gemeente.subgraph';

void startSubgraph(gemeente, process.env);
