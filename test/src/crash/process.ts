import { Inzagelogboek } from '@ketenhub/ledger';
import { startSubgraph } from '@ketenhub/subgraph';
import { bron } from './bron';

/*
 * The source as a process of its own. `node process.js WACHTEN` leaves the safeguard out that this folder is about: it
 * answers before the record is durable, to see that the tests notice.
 */

if (process.argv[2] === 'WACHTEN') {
  const { append } = Inzagelogboek.prototype;
  Inzagelogboek.prototype.append = function (inzagen) {
    append.call(this, inzagen).catch(() => undefined);
    return Promise.resolve();
  };
}

void startSubgraph(bron, process.env);
