import { join } from 'node:path';
import { printSubgraph } from '@ketenhub/subgraph';
import { toestemming } from './toestemming.subgraph';

void printSubgraph(toestemming, join(__dirname, '../schema.graphql'), process.argv);
