import { readConfig, startGateway } from '@ketenhub/gateway';
import { startSubgraph } from '@ketenhub/subgraph';
import { gemeente } from '@ketenhub/subgraph-gemeente';
import { toestemming } from '@ketenhub/subgraph-toestemming';

/*
 * A process of the hub as its own main.ts starts it, but for one thing: a safeguard can be left out, to see that the race
 * test notices. `node process.js gateway|gemeente|toestemming [RESPIJT|LEASE]`.
 */

const [, , naam, without] = process.argv;
const test = { zonder: without as 'RESPIJT' | 'LEASE' | undefined };

if (naam === 'gateway') void startGateway(readConfig(process.env), test);
else if (naam === 'gemeente') void startSubgraph(gemeente, process.env, test);
else void startSubgraph(toestemming, process.env, test);
