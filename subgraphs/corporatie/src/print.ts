import { join } from 'node:path';
import { printSubgraph } from '@ketenhub/subgraph';
import { corporatie } from './corporatie.subgraph';

void printSubgraph(corporatie, join(__dirname, '../schema.graphql'), process.argv);
