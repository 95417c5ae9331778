import { join } from 'node:path';
import { printSubgraph } from '@ketenhub/subgraph';
import { welzijn } from './welzijn.subgraph';

void printSubgraph(welzijn, join(__dirname, '../schema.graphql'), process.argv);
