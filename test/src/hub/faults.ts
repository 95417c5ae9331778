import { ask, codes } from './ask';
import { VIER_BRONNEN } from './bad-input';
import { allRecords } from './records';
import { newTrace, type RunningHub } from './running-hub';
import type { Who } from './who';

/** What breaks takes its own part of an answer with it and no more, and heals without anybody's help. */
export function faults(hub: () => RunningHub, who: () => Who, p01: () => string): void {
  const vraag = (trace = newTrace()) =>
    ask(hub(), { ...who().begeleider, trace }, { query: VIER_BRONNEN, variables: { id: p01() } });
  const ready = async () => {
    const response = await fetch(`${hub().file.url}/health/ready`);
    return [response.status, await response.json()];
  };
  const OK = { status: 'ok', zekering: 'heel' };
  const bronnen = (change: object = {}) => ({
    gemeente: OK,
    corporatie: OK,
    welzijn: OK,
    VluchtelingenWerk: OK,
    toestemmingsregister: OK,
    ...change,
  });
  let whole: Record<string, unknown>;
  const withoutErrors = async () => {
    const { status, data, errors } = await vraag();
    expect([status, errors, data]).toEqual([200, [], { statushouder: whole }]);
  };

  beforeAll(async () => {
    const { data, errors } = await vraag();
    expect(errors).toEqual([]);
    whole = data!.statushouder as Record<string, unknown>;
    for (const veld of ['naam', 'pip', 'huidigePlaatsing', 'begeleiding'])
      expect(whole[veld]).toEqual(expect.any(Object));
  });

  it('says that every source is there', async () => {
    expect(await ready()).toEqual([200, { status: 'ok', uitgever: 'ok', bronnen: bronnen() }]);
  });

  it('a source that hangs is too late on its own fields; the rest stands, and it comes back', async () => {
    const pid = await hub().pidOf('corporatie');
    process.kill(pid, 'SIGSTOP');
    try {
      const [answer, health] = await Promise.all([vraag(), ready()]);
      expect(answer.status).toBe(200);
      expect(answer.errors).toEqual([
        {
          message: expect.stringMatching(/^De bron van de corporatie antwoordt te laat.*\.$/),
          path: ['statushouder', 'huidigePlaatsing'],
          extensions: { code: 'BRON_TE_LAAT' },
        },
      ]);
      expect(answer.data).toEqual({ statushouder: { ...whole, huidigePlaatsing: null } });
      expect(health).toEqual([
        200,
        {
          status: 'gedeeltelijk',
          uitgever: 'ok',
          bronnen: bronnen({ corporatie: { status: 'onbereikbaar', zekering: expect.any(String) as string } }),
        },
      ]);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await soon(withoutErrors);
    expect(await ready()).toEqual([200, { status: 'ok', uitgever: 'ok', bronnen: bronnen() }]);
  });

  it('a source whose database cuts every connection works again by itself', async () => {
    const cut = await hub().sql(
      'gemeente',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      { as: 'postgres' },
    );
    expect(cut.length).toBeGreaterThan(0);
    await soon(withoutErrors);
    await withoutErrors();
  });

  it('the registry whose database cuts every connection works again by itself', async () => {
    await hub().sql(
      'toestemming',
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      { as: 'postgres' },
    );
    const organisaties = async () => {
      const answer = await ask(hub(), who().begeleider, { query: '{ organisaties { id } }' });
      expect([codes(answer), (answer.data?.organisaties as unknown[] | undefined)?.length]).toEqual([[], 21]);
    };
    await soon(organisaties);
    await withoutErrors();
  });

  it('a source that cannot record releases nothing, and everything again once it can', async () => {
    await hub().sql('vluchtelingenwerk', 'ALTER TABLE inzage RENAME TO inzage_weg');
    try {
      const answer = await vraag();
      expect(answer.errors).toEqual([
        {
          message: expect.stringMatching(/^De inzage kon niet worden vastgelegd, dus er is niets verstrekt\./),
          path: ['statushouder', 'begeleiding'],
          extensions: { code: 'REGISTRATIE_MISLUKT' },
        },
      ]);
      expect(answer.data).toEqual({ statushouder: { ...whole, begeleiding: null } });
      expect(answer.weigeringen.filter(({ veld }) => veld === 'Statushouder.begeleiding')).toEqual([]);
    } finally {
      await hub().sql('vluchtelingenwerk', 'ALTER TABLE inzage_weg RENAME TO inzage');
    }
    const before = (await allRecords(hub())).length;
    await soon(withoutErrors);
    expect((await allRecords(hub())).length).toBeGreaterThan(before);
  });
}

/** Tries again for at most ten seconds; the last failure counts. */
async function soon(attempt: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + 10_000; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
