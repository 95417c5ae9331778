export { toestemming } from './toestemming.subgraph';
