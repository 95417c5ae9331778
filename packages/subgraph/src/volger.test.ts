import { setTimeout as sleep } from 'node:timers/promises';
import { Onvolgbaar, type Antwoord, type Feed, type Wijziging } from './feit';
import { Register } from './register/register';
import { Volger } from './volger';

/** A feed that answers each poll as the test says, and notes what was acknowledged. */
class ScriptedFeed implements Feed {
  readonly acknowledged: string[] = [];
  snapshots = 0;
  left = false;

  constructor(private readonly answers: (Antwoord | Error)[]) {}

  async snapshot() {
    this.snapshots++;
    return { revisie: '5', vul: () => undefined };
  }

  async changes(since: string, signal: AbortSignal): Promise<Antwoord> {
    this.acknowledged.push(since);
    const next = this.answers.shift();
    if (next instanceof Error) throw next;
    if (next !== undefined) return next;
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    throw new Error('unreachable');
  }

  async leave() {
    this.left = true;
  }
}

const change = (revisie: string, beperkt = true): Wijziging => ({
  revisie,
  soort: 'PERSOON',
  sleutel: 'p',
  feit: { geheimhouding: true },
  beperkt,
});
const page = (revisie: string, ...wijzigingen: Wijziging[]): Antwoord => ({ revisie, wijzigingen, lease: 60_000 });

let volger: Volger;
const follow = (feed: Feed) => {
  volger = new Volger({ feed, makeRegister: () => new Register([], []), log: () => undefined, respijt: 50 });
  volger.start();
};
afterEach(() => volger.stop());
const until = async (test: () => boolean) => {
  for (const end = Date.now() + 5_000; !test() && Date.now() < end;) await sleep(5);
};

describe('a follower', () => {
  it.each<[string, Antwoord | Error]>([
    ['a missing revision', page('7', change('7'))],
    ['an end that its changes do not reach', page('7', change('6'))],
    ['a chain that is another', new Onvolgbaar('another chain')],
  ])('starts over from a snapshot at %s, and applies nothing of it', async (_, answer) => {
    const feed = new ScriptedFeed([answer]);
    follow(feed);
    await until(() => feed.snapshots === 2);
    expect([feed.snapshots, volger.register!.revisie, volger.heeftLease]).toEqual([2, '5', false]);
  });

  it('asks again from where it was when a poll is lost', async () => {
    const feed = new ScriptedFeed([new Error('lost'), page('6', change('6'))]);
    follow(feed);
    await until(() => feed.acknowledged.length === 3);
    expect([feed.snapshots, feed.acknowledged]).toEqual([1, ['5', '5', '6']]);
  });

  it('acknowledges an ending only when nothing that began before it can leave', async () => {
    const feed = new ScriptedFeed([page('5'), page('6', change('6'))]);
    const original = feed.changes.bind(feed);
    const operaties: boolean[] = [];
    follow(feed);
    await volger.ready;
    const older = volger.begin();
    older.steuntOp(5n);
    feed.changes = (since, signal) => {
      if (since === '6') operaties.push(older.mag);
      return original(since, signal);
    };
    await until(() => feed.acknowledged.at(-1) === '6');
    expect(feed.acknowledged.at(-1)).toBe('6');
    expect(older.mag).toBe(false);
    expect(operaties.every((mag) => !mag)).toBe(true);
  });

  it('does not wait for a change that only permits more', async () => {
    const feed = new ScriptedFeed([page('5'), page('6', change('6', false))]);
    follow(feed);
    await volger.ready;
    const older = volger.begin();
    older.steuntOp(5n);
    await until(() => feed.acknowledged.at(-1) === '6');
    expect(older.mag).toBe(true);
  });

  it('has no lease from an answer that gives none', async () => {
    const feed = new ScriptedFeed([{ revisie: '6', wijzigingen: [change('6')] }]);
    follow(feed);
    await until(() => feed.acknowledged.length === 2);
    expect(volger.heeftLease).toBe(false);
  });

  it('shows nothing any more before it says that it stops', async () => {
    const feed = new ScriptedFeed([page('5')]);
    follow(feed);
    await volger.ready;
    const operatie = volger.begin();
    operatie.steuntOp(5n);
    expect(operatie.mag).toBe(true);
    await volger.stop();
    expect([operatie.mag, feed.left]).toEqual([false, true]);
  });

  it.each([
    ['known', 5n, true],
    ['not known in time', 6n, false],
  ])('tells whether a revision is %s', async (_, revisie, known) => {
    follow(new ScriptedFeed([page('5')]));
    await volger.ready;
    expect(await volger.bereikt(revisie, 30)).toBe(known);
  });
});
