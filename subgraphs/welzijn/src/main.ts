import { startSubgraph } from '@ketenhub/subgraph';
import { welzijn } from './welzijn.subgraph';

void startSubgraph(welzijn, process.env);
