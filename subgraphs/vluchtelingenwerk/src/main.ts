import { startSubgraph } from '@ketenhub/subgraph';
import { vluchtelingenwerk } from './vluchtelingenwerk.subgraph';

void startSubgraph(vluchtelingenwerk, process.env);
