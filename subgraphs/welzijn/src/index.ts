export { welzijn } from './welzijn.subgraph';
