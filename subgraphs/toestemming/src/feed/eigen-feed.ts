import { randomUUID } from 'node:crypto';
import type { Feed, Process, Wijziging } from '@ketenhub/subgraph';
import { Wijzigingenbron, type Momentopname } from './wijzigingenbron';
import { VolgersService, type Volger } from './volgers.service';

/** The registry follows its own tables as any other follower does, without HTTP. */
export class EigenFeed implements Feed {
  private readonly volger: Volger = { naam: 'toestemming', instantie: randomUUID() };
  private readonly bron: Wijzigingenbron;
  private readonly volgers: VolgersService;

  constructor({ db }: Pick<Process, 'db'>) {
    this.bron = new Wijzigingenbron(db);
    this.volgers = new VolgersService(db);
  }

  async snapshot() {
    const opname = await this.bron.momentopname(this.volger);
    return { revisie: opname.revisie, feiten: facts(opname) };
  }

  async changes(since: string, signal: AbortSignal) {
    const answer = await this.bron.na(this.volger, since, signal);
    if (signal.aborted) await this.volgers.vertrekt(this.volger);
    return answer;
  }
}

async function* facts({ regels, sluit }: Momentopname): AsyncIterable<Wijziging> {
  try {
    for await (const lines of regels) for (const line of lines) yield JSON.parse(line) as Wijziging;
  } finally {
    await sluit();
  }
}
