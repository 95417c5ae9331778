import { zicht } from '@ketenhub/consent';
import { SigningKey } from '@ketenhub/identity';
import { rollen } from '@ketenhub/schema';
import { HttpFeed, Register, Volger } from '@ketenhub/subgraph/volgen';
import { report, round } from './report';

/*
 * One follower as a process of its own, so that its memory is its own: tells how long the snapshot took, what it holds, how
 * fast it decides, and when each change is known here.
 */

const GEGEVENS = [{ veld: 'Pip.leerroute', categorie: 'PIP_HOOFDLIJN' }];
const ASKED = 1_000;

async function main(url: string, key: string): Promise<void> {
  const volger = new Volger({
    feed: new HttpFeed(url, SigningKey.parse(key)),
    makeRegister: () => new Register(GEGEVENS, rollen()),
    log: (message) => process.stderr.write(`${message}\n`),
  });
  const begin = performance.now();
  volger.start();
  await volger.ready;
  const loadMs = round(performance.now() - begin);
  const cpu = process.cpuUsage();
  const register = volger.register!;
  const usPerDecision = decide(register);
  report({
    ready: register.revisie,
    loadMs,
    cpuMs: round((cpu.user + cpu.system) / 1_000),
    residentMb: round(process.memoryUsage().rss / 2 ** 20),
    peakMb: round(process.resourceUsage().maxRSS / 2 ** 10),
    usPerDecision: round(usPerDecision),
    usPerDecisionAmongFew: round(decide(few(register))),
  });
  for (let next = BigInt(register.revisie) + 1n; ;) {
    if (!(await volger.bereikt(next, 60_000))) continue;
    report({ revisie: String(volger.register!.revisie), at: Date.now() });
    next = BigInt(volger.register!.revisie) + 1n;
  }
}

/** Ids as the benchmark made them. */
const idOf = (i: number) => process.argv[4 + i]!;

/** Microseconds for one person, looked up and decided on, among people who are asked about again and again. */
function decide(register: Register): number {
  const regels = register.huidigeRegels();
  const caller = {
    organisatie: 'vluchtelingenwerk-maasveld',
    rol: 'BEGELEIDER',
    doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
    gebruiker: 'mw-1',
  };
  const round = () => {
    let seen = 0;
    for (let i = 0; i < ASKED; i++) {
      const persoon = register.persoon(idOf(i));
      if (zicht(regels, caller, { soort: 'PERSOON', id: idOf(i), persoon, bron: 'gemeente-maasveld' }, 1).mag(0))
        seen++;
    }
    return seen;
  };
  for (let i = 0; i < 20; i++) round();
  const times = Array.from({ length: 60 }, () => {
    const begin = performance.now();
    round();
    return performance.now() - begin;
  });
  return (Math.min(...times) * 1_000) / ASKED;
}

/** A register with the same rules and only those who are asked about. */
function few(register: Register): Register {
  const small = new Register(GEGEVENS, rollen());
  small.neem(register.alleRegels.map((regel) => ['REGEL', `${regel.id}@${regel.versie}`, regel] as const));
  for (let i = 0; i < ASKED; i++) {
    const { id: statushouder, gemeente, geheimhouding, betrokkenheden, toestemmingen } = register.persoon(idOf(i))!;
    small.neem([
      ['PERSOON', statushouder, { gemeente, geheimhouding }],
      ...betrokkenheden.map((b, n) => ['BETROKKENHEID', `${i}-${n}`, { ...b, statushouder }] as const),
      ...toestemmingen.map((t) => ['TOESTEMMING', t.id, { ...t, statushouder }] as const),
    ]);
  }
  return small;
}

void main(process.argv[2]!, process.argv[3]!);
