import { join } from 'node:path';
import { printSubgraph } from '@ketenhub/subgraph';
import { vluchtelingenwerk } from './vluchtelingenwerk.subgraph';

void printSubgraph(vluchtelingenwerk, join(__dirname, '../schema.graphql'), process.argv);
