import { randomUUID } from 'node:crypto';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Agent, request } from 'undici';
import type { Keten, Proces } from './keten';
import { pick } from './pick';
import { DOEL, MEDEWERKER, ORGANISATIE, RaceRegister } from './register';
import type { Storing } from './storingen';

export interface Uitslag {
  /** Answers that hold the value, or say that it is refused on the facts. */
  gezien: number;
  /** Answers that were judged too, but rest on no fact: a source that is down, a lease that ran out, something ended meanwhile. */
  overig: number;
  /** Of those, answers that held the value; rightly so. */
  getoond: number;
  /** Answers about a person whose value was withdrawn and confirmed. */
  naBevestiging: number;
  bevestigd: number;
  /** Endings of which the confirmation did not come: what followed is not judged. */
  onbevestigd: number;
  storingen: number;
  /** Answers that held what was withdrawn, after the confirmation. */
  schendingen: string[];
}

interface Persoon {
  readonly id: string;
  /** Since when the value may not be in any answer, and how it ended. */
  verboden?: string;
  /** From this moment a question that begins may not be answered with the value. */
  verlopenOp?: number;
}

/** Answers that rest on facts, between two things that go wrong. */
const TUSSEN_STORINGEN = 100;

/** Before asking again where nothing was to be seen: what is down or paused has better use for the time. */
const NIETS_TE_ZIEN_MS = 100;

const VRAAG = `query ($id: ID!) { statushouder(id: $id) { pip { leerroute } } }`;
const TREK_IN = `mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { revisie } }`;

/**
 * Withdraws, grants, expires and ends involvement while questions run and processes are paused, killed and cut off. An
 * answer is judged when its bytes are read: after a confirmation the loop turns until all that was read before it has been
 * looked at, so that what is judged later had not left before.
 */
export class Race {
  readonly uitslag: Uitslag = {
    gezien: 0,
    overig: 0,
    getoond: 0,
    naBevestiging: 0,
    bevestigd: 0,
    onbevestigd: 0,
    storingen: 0,
    schendingen: [],
  };
  private readonly agent = new Agent({ connections: 64, headersTimeout: 20_000, bodyTimeout: 20_000 });
  private klaar = false;
  private isGestoord = false;

  private constructor(
    private readonly keten: Keten,
    private readonly register: RaceRegister,
    private readonly personen: readonly Persoon[],
    private readonly tokens: { begeleider: string; personen: ReadonlyMap<string, string> },
  ) {}

  static async open(keten: Keten, count = 8): Promise<Race> {
    const { issuer, databases } = keten;
    const register = await RaceRegister.open(databases.toestemming);
    const gemeente = new Client({ connectionString: databases.gemeente });
    await gemeente.connect();
    const { rows } = await gemeente.query<{ id: string }>(
      'SELECT statushouder AS id FROM pip WHERE leerroute IS NOT NULL',
    );
    await gemeente.end();
    const ids = await register.personen(
      rows.map(({ id }) => id),
      count,
    );
    const own = await Promise.all(ids.map(async (id) => [id, await issuer.token('burger', 'BETROKKENE', id)] as const));
    const begeleider = await issuer.token(ORGANISATIE, 'BEGELEIDER', MEDEWERKER);
    const tokens = { begeleider, personen: new Map(own) };
    return new Race(
      keten,
      register,
      ids.map((id) => ({ id })),
      tokens,
    );
  }

  /** Milliseconds of so many withdrawals one after the other, and of the questions that run meanwhile. */
  async meet(withdrawals: number, gateways: readonly Proces[] = this.keten.gateways) {
    const times = { bevestiging: [] as number[], vraag: [] as number[], opnieuw: 0 };
    let klaar = false;
    const askers = Array.from({ length: 8 }, async (_, i) => {
      for (let n = i; !klaar; n++) {
        const begin = performance.now();
        const { id } = this.personen[n % this.personen.length]!;
        const answer = await this.ask(gateways[n % gateways.length]!, VRAAG, { id }, this.tokens.begeleider);
        times.vraag.push(performance.now() - begin);
        if (answer?.errors?.[0]?.extensions?.code === 'VRAAG_OPNIEUW') times.opnieuw++;
        await sleep(20);
      }
    });
    for (let n = 0; n < withdrawals; n++) {
      const persoon = this.personen[n % this.personen.length]!;
      const id = await this.register.geef(persoon.id, new Date(Date.now() + 3_600_000));
      await sleep(30);
      const begin = performance.now();
      await this.trekIn(persoon, id, false, gateways);
      times.bevestiging.push(performance.now() - begin);
    }
    klaar = true;
    await Promise.all(askers);
    return times;
  }

  async sluit(): Promise<void> {
    await this.agent.destroy();
    await this.register.close();
  }

  /** Until so many answers were seen, or `stop` says so. */
  async run(answers: number, storingen: readonly Storing[], stop: () => boolean = () => false): Promise<Uitslag> {
    const askers = Array.from({ length: 24 }, (_, i) => this.vragen(i));
    const writers = this.personen.map((persoon) => this.wisselen(persoon));
    const chaos = this.storen(storingen);
    while (this.uitslag.gezien < answers && !stop()) await sleep(100);
    this.klaar = true;
    await Promise.all([...askers, ...writers, chaos]);
    await this.sluit();
    return this.uitslag;
  }

  private async vragen(i: number): Promise<void> {
    // Always at the same one: when it is paused, those who ask the others go on.
    const gateway = this.keten.gateways[i % this.keten.gateways.length]!;
    for (let n = i; !this.klaar; n++) {
      const persoon = this.personen[n % this.personen.length]!;
      const begin = Date.now();
      const answer = await this.ask(gateway, VRAAG, { id: persoon.id }, this.tokens.begeleider);
      // Nothing between reading the answer and judging it.
      if (answer === undefined || !this.oordeel(persoon, begin, answer)) await sleep(NIETS_TE_ZIEN_MS);
    }
  }

  /** Whether it rests on facts. */
  private oordeel(persoon: Persoon, begin: number, { data, extensions }: Answer): boolean {
    const value = (data?.statushouder as { pip: { leerroute: string | null } | null } | undefined)?.pip?.leerroute;
    const { uitslag } = this;
    const shown = value !== undefined && value !== null;
    const refused = extensions?.weigeringen?.some(({ reden }) => reden !== 'REGISTER_ONBEREIKBAAR');
    if (!shown && refused !== true) {
      uitslag.overig++;
      return false;
    }
    uitslag.gezien++;
    if (persoon.verboden !== undefined) uitslag.naBevestiging++;
    if (!shown) return true;
    uitslag.getoond++;
    if (persoon.verboden !== undefined) uitslag.schendingen.push(`shown after ${persoon.verboden}`);
    else if (persoon.verlopenOp !== undefined && begin >= persoon.verlopenOp)
      uitslag.schendingen.push('shown after it expired');
    return true;
  }

  /** Grants, waits, ends, waits, again. */
  private async wisselen(persoon: Persoon): Promise<void> {
    await this.volhouden(() => this.register.betrokken(persoon.id, true));
    for (let n = 0; !this.klaar; n++) {
      const einde = pick(['INTREKKING', 'INTREKKING', 'BETROKKENHEID', 'VERLOOP'] as const);
      const geldigTot = new Date(Date.now() + (einde === 'VERLOOP' ? 1_500 : 3_600_000));
      const id = randomUUID();
      await this.volhouden(() => this.register.geef(persoon.id, geldigTot, id));
      await sleep(50 + Math.random() * 400);
      const confirmed = await this.beeindig(persoon, einde, id, geldigTot);
      if (confirmed) {
        // All that arrived before the confirmation is read by now.
        for (let i = 0; i < 4; i++) await turn();
        persoon.verboden = einde === 'VERLOOP' ? undefined : einde;
        persoon.verlopenOp = einde === 'VERLOOP' ? geldigTot.getTime() : undefined;
        this.uitslag.bevestigd++;
      } else this.uitslag.onbevestigd++;
      // What a paused process still has in hand, comes out when it goes on.
      while (this.isGestoord && !this.klaar) await sleep(20);
      await sleep(50 + Math.random() * 300);
      persoon.verboden = persoon.verlopenOp = undefined;
      // Whatever did not end is ended before the next round, so that a later ending is all that counts.
      if (einde !== 'INTREKKING' || !confirmed) await this.volhouden(() => this.trekIn(persoon, id, true));
      if (einde === 'BETROKKENHEID') await this.volhouden(() => this.register.betrokken(persoon.id, true));
    }
  }

  private async beeindig(persoon: Persoon, einde: string, id: string, geldigTot: Date): Promise<boolean> {
    try {
      if (einde === 'INTREKKING') await this.trekIn(persoon, id);
      else if (einde === 'BETROKKENHEID') await this.register.betrokken(persoon.id, false);
      else while (Date.now() < geldigTot.getTime()) await sleep(5);
      return true;
    } catch {
      return false;
    }
  }

  /** Throws unless confirmed; `ookAl`: it may have ended already. */
  private async trekIn(
    persoon: Persoon,
    id: string,
    ookAl = false,
    gateways: readonly Proces[] = this.keten.gateways,
  ): Promise<void> {
    const token = this.tokens.personen.get(persoon.id)!;
    const answer = await this.ask(pick(gateways), TREK_IN, { id }, token, 'INZAGE_BETROKKENE');
    if (answer?.data?.trekToestemmingIn) return;
    const code = answer?.errors?.[0]?.extensions?.code;
    if (!(ookAl && code === 'NIET_IN_DEZE_STATUS')) throw new Error(`not confirmed: ${code}`);
  }

  private async storen(storingen: readonly Storing[]): Promise<void> {
    while (!this.klaar && storingen.length > 0) {
      // On a busy machine too: what goes wrong next finds answers under way.
      const before = this.uitslag.gezien;
      await sleep(1_000 + Math.random() * 4_000);
      while (!this.klaar && this.uitslag.gezien < before + TUSSEN_STORINGEN) await sleep(50);
      if (this.klaar) return;
      this.isGestoord = true;
      await pick(storingen)(this.keten, this.register).catch(() => undefined);
      this.isGestoord = false;
      this.uitslag.storingen++;
    }
  }

  private async volhouden<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (this.klaar) return undefined as T;
        if (process.env.TEST_LOG) process.stderr.write(`race: ${(error as Error).message}\n`);
        await sleep(100);
      }
    }
  }

  private async ask(gateway: Proces, query: string, variables: object, token: string, doel = DOEL) {
    try {
      const { body } = await request(`${gateway.url}/graphql`, {
        method: 'POST',
        dispatcher: this.agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-doelbinding': doel },
        body: JSON.stringify({ query, variables }),
      });
      return (await body.json()) as Answer;
    } catch {
      return undefined;
    }
  }
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { extensions?: { code?: string } }[];
  readonly extensions?: { weigeringen?: readonly { reden: string }[] };
}
