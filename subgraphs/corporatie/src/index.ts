export { corporatie } from './corporatie.subgraph';
