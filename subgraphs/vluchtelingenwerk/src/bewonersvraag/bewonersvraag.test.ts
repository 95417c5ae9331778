import type { TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  CORPORATIE,
  klantmanager,
  met,
  sociaalWerker,
  startVluchtelingenwerk,
  VWN,
  VWN_ANDERS,
  WELZIJN,
  wijkcoordinator,
  woonconsulent,
  zonder,
} from '../fixture/keten';
import { BewonersvraagEntity } from './bewonersvraag.entity';

const BUURT = 'BUURT_INFORMEREN';
const FIELDS = `{ id ontvangenOp kanaal onderwerp wijk { id } vraagsteller { naam contact } tekst
  doorgespeeldNaar { id } doorgespeeldOp antwoordOp status vraagstellerGeinformeerd }`;
const LIJST = `query ($wijk: ID, $status: BewonersvraagStatus) {
  bewonersvragen(wijk: $wijk, status: $status) { totaal edges { node ${FIELDS} } } }`;

const vraag = (change: Partial<BewonersvraagEntity> = {}): BewonersvraagEntity => ({
  ...{ id: 'q-eigen', organisatie: VWN, flyeractie: null, wijk: 'wijk-a', ontvangenOp: '2026-10-01' },
  ...{ kanaal: 'EMAIL', onderwerp: 'Parkeren', naam: 'familie Proefhuizen', contact: '06-00000001' },
  ...{ tekst: 'Blijft er plaats?', doorgespeeldNaar: null, doorgespeeldOp: null, antwoordOp: null },
  ...{ status: 'ONTVANGEN', vraagstellerGeinformeerd: false },
  ...change,
});
const door = (naar: string) => ({
  ...{ doorgespeeldNaar: naar, doorgespeeldOp: '2026-10-03', status: 'DOORGESPEELD', vraagstellerGeinformeerd: true },
});

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(BewonersvraagEntity, [
    vraag(),
    vraag({ id: 'q-corporatie', ontvangenOp: '2026-09-01', wijk: 'wijk-b', ...door(CORPORATIE) }),
    vraag({ id: 'q-welzijn', ...door(WELZIJN) }),
    vraag({ id: 'q-elders', organisatie: VWN_ANDERS }),
  ]);
});
afterAll(() => subgraph.stop());

const ids = ({ data }: { data: unknown }) => {
  const { totaal, edges } = (data as { bewonersvragen: { totaal: number; edges: { node: { id: string } }[] } })
    .bewonersvragen;
  expect(totaal).toBe(edges.length);
  return edges.map(({ node }) => node.id);
};

describe('a question of a resident', () => {
  it.each([
    ['without a purpose', met(coordinator, undefined), 'q-eigen', 'DOEL_ONTBREEKT'],
    ['to a begeleider', met(begeleider, BUURT), 'q-eigen', 'ROL_NIET_BEVOEGD'],
    ['to the klantmanager', met(klantmanager, BUURT), 'q-eigen', 'ROL_NIET_BEVOEGD'],
    ['to the corporatie when it was not passed on', met(woonconsulent, BUURT), 'q-eigen', 'GEEN_BETROKKENHEID'],
    ['to the corporatie when it went to welzijn', met(woonconsulent, BUURT), 'q-welzijn', 'GEEN_BETROKKENHEID'],
    ['to another begeleidende organisatie', met(coordinator, BUURT), 'q-elders', 'GEEN_BETROKKENHEID'],
  ])('is refused %s', async (_, as, id, reden) => {
    const { data, weigeringen } = await subgraph.vraagEntities('Bewonersvraag', [id], FIELDS, as);
    expect(Object.values((data!._entities as object[])[0]!).filter(Boolean)).toEqual([id]);
    expect(new Set(weigeringen.map((w) => w.reden))).toEqual(new Set([reden]));
  });

  it.each([
    ['shown', 'q-corporatie', { besluit: 'TOEGESTAAN', regel: expect.any(String) }],
    ['refused', 'q-eigen', { besluit: 'GEWEIGERD', reden: 'GEEN_BETROKKENHEID' }],
  ])('is on record when it is %s: of a person, though of no statushouder', async (wat, id, besluit) => {
    const trace = (wat === 'shown' ? 'a' : 'b').repeat(32);
    await subgraph.vraagEntities('Bewonersvraag', [id], FIELDS, { ...met(woonconsulent, BUURT), trace });
    const rows = await subgraph.db.query('SELECT betrokkene, besluiten FROM inzage WHERE trace_id = $1', [trace]);
    const velden = expect.arrayContaining(['Bewonersvraag.vraagsteller']);
    expect(rows).toEqual([
      { betrokkene: '', besluiten: [expect.objectContaining({ ...besluit, categorie: 'BEWONERSCONTACT', velden })] },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Proefhuizen');
  });

  it('of others is like one that does not exist', async () => {
    const [elders, weg] = await Promise.all(
      ['q-elders', 'q-weg'].map((id) => subgraph.vraagEntities('Bewonersvraag', [id], FIELDS, met(coordinator, BUURT))),
    );
    expect(zonder(elders!, 'q-elders')).toBe(zonder(weg!, 'q-weg'));
  });

  it('shows the organisation that answers it all of it, the same through list and _entities', async () => {
    const list = await subgraph.vraag(LIJST, met(woonconsulent, BUURT));
    const entity = await subgraph.vraagEntities('Bewonersvraag', ['q-corporatie'], FIELDS, met(woonconsulent, BUURT));
    expect(list.weigeringen).toEqual([]);
    expect(list.data).toEqual({
      bewonersvragen: { totaal: 1, edges: [{ node: (entity.data!._entities as object[])[0] }] },
    });
    expect(entity.data!._entities).toEqual([
      {
        ...{ id: 'q-corporatie', ontvangenOp: '2026-09-01', kanaal: 'EMAIL', onderwerp: 'Parkeren' },
        ...{ wijk: { id: 'wijk-b' }, vraagsteller: { naam: 'familie Proefhuizen', contact: '06-00000001' } },
        ...{ tekst: 'Blijft er plaats?', doorgespeeldNaar: { id: CORPORATIE }, doorgespeeldOp: '2026-10-03' },
        ...{ antwoordOp: null, status: 'DOORGESPEELD', vraagstellerGeinformeerd: true },
      },
    ]);
  });
});

describe('the list of questions', () => {
  it.each([
    [
      'holds what came in at the own organisation, the oldest first',
      met(coordinator, BUURT),
      {},
      ['q-corporatie', 'q-eigen', 'q-welzijn'],
    ],
    ['holds what was passed on to welzijn', met(sociaalWerker, BUURT), {}, ['q-welzijn']],
    ['filters by wijk', met(coordinator, BUURT), { wijk: 'wijk-b' }, ['q-corporatie']],
    ['filters by status', met(coordinator, BUURT), { status: 'ONTVANGEN' }, ['q-eigen']],
    ['is empty where nothing was passed on', wijkcoordinator, {}, []],
    ['is empty for a begeleider', met(begeleider, BUURT), { status: 'ONTVANGEN' }, []],
    ['is empty for another purpose', coordinator, {}, []],
  ])('%s', async (_, as, variables, expected) => {
    expect(ids(await subgraph.vraag(LIJST, as, variables))).toEqual(expected);
  });

  it('is refused without a purpose', async () => {
    const { errors } = await subgraph.vraag(LIJST, met(coordinator, undefined));
    expect(errors![0]!.extensions.code).toBe('DOEL_ONTBREEKT');
  });
});

describe('the table of questions (BR26)', () => {
  it.each<[string, Partial<BewonersvraagEntity>]>([
    ['passed on to nobody', { status: 'DOORGESPEELD' }],
    ['passed on without a day', { ...door(WELZIJN), doorgespeeldOp: null }],
    ['passed on without telling the resident', { ...door(WELZIJN), vraagstellerGeinformeerd: false }],
    ['passed on to where it came in', door(VWN)],
  ])('refuses one %s', async (_, change) => {
    const wrong = vraag({ id: 'q-fout', ...change });
    await expect(subgraph.db.manager.insert(BewonersvraagEntity, wrong)).rejects.toThrow('check constraint');
  });
});
