export { vluchtelingenwerk } from './vluchtelingenwerk.subgraph';
