import { join } from 'node:path';
import { printSubgraph } from '@ketenhub/subgraph';
import { gemeente } from './gemeente.subgraph';

void printSubgraph(gemeente, join(__dirname, '../schema.graphql'), process.argv);
