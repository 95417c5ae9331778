import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is reachable: the heap and the buffers outside it, after a full collection. */
export function megabytesHeld(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
