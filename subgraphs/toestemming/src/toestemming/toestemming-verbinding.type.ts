import { Verbinding } from '@ketenhub/subgraph';
import { Toestemming } from './toestemming.type';

export const ToestemmingVerbinding = Verbinding('Toestemming', () => Toestemming);
