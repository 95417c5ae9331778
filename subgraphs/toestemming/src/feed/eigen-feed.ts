import { randomUUID } from 'node:crypto';
import {
  Onvolgbaar,
  type Antwoord,
  type Feed,
  type Feitregel,
  type Process,
  type Register,
  type Wijziging,
} from '@ketenhub/subgraph';
import { VolgersService, type Volger } from './volgers.service';
import { OnbekendeRevisie, Wijzigingenbron, type Momentopname } from './wijzigingenbron';

/** The registry follows its own tables as any other follower does, without HTTP. */
export class EigenFeed implements Feed {
  private readonly volger: Volger = { naam: 'toestemming', instantie: randomUUID() };
  private readonly bron: Wijzigingenbron;
  private readonly volgers: VolgersService;

  constructor({ db, leaseMs }: Pick<Process, 'db' | 'leaseMs'>) {
    this.bron = new Wijzigingenbron(db, leaseMs);
    this.volgers = new VolgersService(db);
  }

  async snapshot() {
    const opname = await this.bron.momentopname(this.volger);
    return { revisie: opname.revisie, klok: opname.klok, vul: (register: Register) => vul(register, opname) };
  }

  async changes(since: string, signal: AbortSignal): Promise<Antwoord> {
    try {
      const { revisie, wijzigingen, lease } = await this.bron.na(this.volger, since, signal);
      const read = wijzigingen.map(({ feit, ...rest }) => ({ ...rest, feit: feit === null ? null : JSON.parse(feit) }));
      return { revisie, lease, wijzigingen: read as Wijziging[] };
    } catch (error) {
      throw error instanceof OnbekendeRevisie ? new Onvolgbaar(error.message) : error;
    }
  }

  leave(): Promise<void> {
    return this.volgers.vertrekt(this.volger);
  }
}

async function vul(register: Register, { regels, sluit }: Momentopname): Promise<void> {
  try {
    for await (const line of regels) if (line.startsWith('[')) register.neem(JSON.parse(line) as Feitregel[]);
  } finally {
    await sluit();
  }
}
