import { plusWeken, type Dag } from '@ketenhub/subgraph/dag';

/** BR10: woonruimte ten weeks after the koppeling, moved after twelve (COA; with two weeks before it, fourteen). */
export const koppelingTermijnen = (datumKoppeling: Dag) => ({
  uiterlijkeDatumWoonruimte: plusWeken(datumKoppeling, 10),
  uiterlijkeDatumVerhuizing: plusWeken(datumKoppeling, 12),
});
