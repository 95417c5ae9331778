export { gemeente } from './gemeente.subgraph';
