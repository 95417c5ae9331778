import { over, type Verzoek } from '@ketenhub/subgraph';
import type { Persoonsrij } from './persoonsrij.entity';

type Rij = Pick<Persoonsrij, 'statushouder' | 'organisatie'>;

/** Those whose ground is EIGEN_BRON: that ground covers what their own organisation registered. */
const BEGELEIDEND: ReadonlySet<string> = new Set(['BEGELEIDER', 'COORDINATOR_BEGELEIDING']);

/** False for the dossier that a person who moved left with another begeleidende organisatie: no rule can say so. */
export const isEigenRegistratie = ({ rol, organisatie }: Pick<Verzoek['caller'], 'rol' | 'organisatie'>, rij: Rij) =>
  !BEGELEIDEND.has(rol) || organisatie === rij.organisatie;

/** Whom a row is about, and its source. */
export const betreftRij = ({ statushouder, organisatie }: Rij) => ({ statushouder, bron: organisatie });

export const overRij = <T extends object>(object: T, rij: Rij): T => over(object, betreftRij(rij));
