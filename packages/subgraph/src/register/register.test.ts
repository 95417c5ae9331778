import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Feitregel, Wijziging } from '../feit';
import { Lezer } from '../lezer';
import { pakIn, pakUit } from '../opname';
import { Register } from './register';

const UUIDS = Array.from({ length: 6 }, () => randomUUID());
const IDS = [...UUIDS, 'p1', 'p2'];
const id = fc.constantFrom(...IDS);
const moment = fc.option(fc.constantFrom(0, 1, -5, 1_763_769_600_123, 2 ** 52), { nil: undefined });
const sleutel = fc.constantFrom(...UUIDS.map((uuid) => uuid.replace(/^./, 'f')), 'a', 'b', 'c');
const tekst = fc.constantFrom('x', 'y', 'een heel andere');
const orNull = <T>(feit: fc.Arbitrary<T>) => fc.option(feit, { nil: null, freq: 4 });

const change = fc.oneof(
  fc.tuple(
    fc.constant('PERSOON'),
    id,
    orNull(
      fc.record({
        gemeente: fc.option(tekst, { nil: undefined }),
        huishouden: fc.option(fc.constantFrom('h1', UUIDS[0]!), { nil: undefined }),
        geheimhouding: fc.boolean(),
      }),
    ),
  ),
  fc.tuple(
    fc.constant('BETROKKENHEID'),
    sleutel,
    orNull(
      fc.record({
        statushouder: id,
        organisatie: tekst,
        taak: tekst,
        medewerker: fc.option(tekst, { nil: undefined }),
        van: fc.integer(),
        tot: moment,
      }),
    ),
  ),
  fc.tuple(
    fc.constant('TOESTEMMING'),
    sleutel,
    orNull(
      fc.record({
        id: fc.oneof(sleutel, tekst),
        statushouder: id,
        verstrekker: tekst,
        ontvanger: tekst,
        categorieen: fc.constantFrom(['IDENTITEIT'], ['IDENTITEIT', 'CONTACT']),
        doel: tekst,
        uitdrukkelijk: fc.boolean(),
        gegevenOp: moment,
        geldigTot: moment,
        ingetrokkenOp: moment,
      }),
    ),
  ),
  fc.tuple(
    fc.constant('BEZWAAR'),
    sleutel,
    orNull(
      fc.record({
        statushouder: id,
        categorie: tekst,
        doel: fc.option(tekst, { nil: undefined }),
        ontvanger: fc.option(tekst, { nil: undefined }),
        ingediendOp: fc.integer(),
        besluit: fc.constantFrom('IN_BEHANDELING', 'TOEGEWEZEN'),
      }),
    ),
  ),
) as unknown as fc.Arbitrary<Change>;

const SOORTEN = { BETROKKENHEID: 'betrokkenheden', TOESTEMMING: 'toestemmingen', BEZWAAR: 'bezwaren' } as const;
const inAnyOrder = (facts: readonly object[]) =>
  facts.map((fact) => JSON.stringify(Object.entries(fact).sort())).sort();

type Change = readonly [string, string, { statushouder?: string; huishouden?: string } | null];
const voeg = (register: Register, changes: readonly Change[]) =>
  changes.forEach(([soort, key, feit], i) =>
    register.apply({ revisie: String(i + 1), soort, sleutel: key, feit } as unknown as Wijziging),
  );
/** A snapshot holds no fact that no longer stands. */
const standing = (changes: readonly Change[]) => changes.filter(([, , feit]) => feit !== null);

function expectKnows(register: Register, all: readonly Change[]): void {
  const stands = new Map(all.map(([soort, key, feit]) => [`${soort} ${key}`, feit]));
  const facts = [...stands].flatMap(([key, feit]) => (feit === null ? [] : [[key.split(' ')[0]!, feit] as const]));
  const known = new Set(
    all.flatMap(([soort, key, feit]) => (soort === 'PERSOON' ? [key] : (feit?.statushouder ?? []))),
  );
  for (const each of IDS) {
    const persoon = register.persoon(each);
    expect(persoon !== undefined).toBe(known.has(each));
    if (persoon === undefined) continue;
    const own = stands.get(`PERSOON ${each}`) as { gemeente?: string; geheimhouding: boolean } | null | undefined;
    expect(persoon).toMatchObject({
      id: each,
      gemeente: own?.gemeente,
      geheimhouding: own?.geheimhouding ?? true,
    });
    for (const [soort, list] of Object.entries(SOORTEN)) {
      const mine = facts.filter(([kind, feit]) => kind === soort && feit.statushouder === each);
      const expected = mine.map(([, { statushouder: _, ...rest }]) => rest);
      expect(inAnyOrder(persoon[list as 'bezwaren'])).toEqual(inAnyOrder(expected));
    }
    expect(register.huishoudenVan(each)).toBe(
      (stands.get(`PERSOON ${each}`) as { huishouden?: string } | null)?.huishouden,
    );
  }
  for (const huishouden of ['h1', UUIDS[0]!]) {
    const leden = IDS.filter((each) => stands.get(`PERSOON ${each}`)?.huishouden === huishouden).sort();
    expect(register.ledenVan(huishouden).map((lid) => lid.id)).toEqual(leden);
  }
}

describe('the register', () => {
  it('knows of everyone what the last of each fact says, however they came', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.nat(40), (changes, inSnapshot) => {
        const register = new Register([], []);
        const first = standing(changes.slice(0, inSnapshot));
        register.neem(first as unknown as Feitregel[]);
        const later = changes.slice(inSnapshot);
        voeg(register, later);
        expectKnows(register, [...first, ...later]);
      }),
      { numRuns: process.env.LONG === '1' ? 3_000 : 100 },
    );
  });

  it('is taken over as it stood when it was packed, and both go on from there', async () => {
    const changes = fc.array(change, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(changes, changes, changes, async (before, here, there) => {
        const register = new Register([], []);
        voeg(register, before);
        const { revisie, regels } = pakIn(register);
        // What is applied while it is on its way does not show in it.
        voeg(register, here);
        const lezer = new Lezer(regels({ revisie }));
        const other = new Register([], []);
        await pakUit(other, lezer, (await lezer.regel())!);
        expectKnows(other, before);
        voeg(other, there);
        expectKnows(other, [...before, ...there]);
        expectKnows(register, [...before, ...here]);
      }),
      { numRuns: 25 },
    );
  });

  it('lists nobody to an organisation that has lost the task of the role', () => {
    const rol = { code: 'BEGELEIDER', betrokkenheid: 'MEDEWERKER', taak: 'BEGELEIDING' } as const;
    const register = new Register([], [rol]);
    const taak = { organisatie: 'vw', gemeente: '9901', taak: 'BEGELEIDING', van: 0 };
    const involved = { statushouder: UUIDS[0]!, organisatie: 'vw', taak: 'BEGELEIDING', medewerker: 'm', van: 0 };
    register.neem([
      ['PERSOON', UUIDS[0]!, { gemeente: '9901', geheimhouding: false }],
      ['TAAKTOEWIJZING', 't', taak],
      ['BETROKKENHEID', 'b', involved],
    ]);
    const caller = { organisatie: 'vw', rol: 'BEGELEIDER', gebruiker: 'm', client: 'c', trace: 't' };
    expect(register.betrokkenPersonen(caller, 10)).toEqual([UUIDS[0]]);
    register.apply({ revisie: '4', soort: 'TAAKTOEWIJZING', sleutel: 't', feit: { ...taak, tot: 5 } });
    expect(register.betrokkenPersonen(caller, 10)).toEqual([]);
  });

  it('never has a clock that is behind what the registry recorded', () => {
    const register = new Register([], []);
    register.staatOp('1', 1_000);
    register.apply({ revisie: '2', soort: 'OVERIG', op: 500 });
    expect([register.klok, register.revisie]).toEqual([1_000, '2']);
  });
});
