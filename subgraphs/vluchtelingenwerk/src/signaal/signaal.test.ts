import { redenen, type TestSubgraph } from '@ketenhub/subgraph/testing';
import {
  begeleider,
  coordinator,
  klantmanager,
  met,
  politie,
  SAMI,
  sociaalWerker,
  startVluchtelingenwerk,
  toestemming,
  VREEMD,
  VWN,
  WELZIJN,
  wijkcoordinator,
  zelf,
  zonder,
} from '../fixture/keten';
import { IncidentEntity } from './incident.entity';
import { SignaalEntity } from './signaal.entity';

const VEILIG = 'VEILIGHEID_BORGEN';
const INCIDENT = `{ id soort feiten betrokkenen uitzonderingReden meldingTeLaat
  politiemelding { datum kanaal meldingsnummer ontvangstbevestiging } }`;
const FIELDS = `{ id richting soort omschrijving datum classificatie opvolging wijk { id } incident ${INCIDENT} }`;
const LIJST = `{ signalen { totaal edges { node ${FIELDS} } } }`;

const signaal = (change: Partial<SignaalEntity> = {}): SignaalEntity => ({
  ...{ id: 's-zorg', statushouder: SAMI, organisatie: VWN, melder: 'mw-begeleider', richting: 'PERSOON_NAAR_OMGEVING' },
  ...{ soort: 'Zorg', omschrijving: 'Mist afspraken.', datum: '2026-05-01', classificatie: 'ZORG' },
  ...{ opvolging: 'Besproken.', wijk: 'wijk-a' },
  ...change,
});
const incident = (change: Partial<IncidentEntity> = {}): IncidentEntity => ({
  ...{ id: 'i-1', statushouder: SAMI, organisatie: VWN, signaal: 's-incident', classificatie: 'INCIDENT' },
  ...{ melder: 'mw-begeleider', datum: '2026-06-01', soort: 'VERNIELING', feiten: 'Ruit vernield.' },
  ...{ betrokkenen: ['OMWONENDE'], meldingDatum: '2026-06-04', meldingKanaal: 'TELEFOON', meldingsnummer: 'TEST-1' },
  ...{ ontvangstbevestiging: '2026-06-05', uitzonderingReden: null },
  ...change,
});

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startVluchtelingenwerk();
  await subgraph.db.manager.insert(SignaalEntity, [
    signaal(),
    signaal({ id: 's-overlast', melder: 'mw-ander', classificatie: 'OVERLAST', datum: '2026-04-01' }),
    signaal({ id: 's-incident', classificatie: 'INCIDENT', datum: '2026-06-01' }),
    signaal({ id: 's-vreemd', statushouder: VREEMD }),
  ]);
  await subgraph.db.manager.insert(IncidentEntity, incident());
});
afterAll(() => subgraph.stop());

type Nodes = { totaal: number; edges: { node: Record<string, unknown> }[] };
const nodes = ({ data }: { data: unknown }) => {
  const { totaal, edges } = (data as { signalen: Nodes }).signalen;
  expect(totaal).toBe(edges.length);
  return edges.map(({ node }) => node);
};
const filled = (value: unknown) => Object.values(value as object).filter((each) => each !== null);
const een = (type: string, id: string, fields: string, as: object) => subgraph.vraagEntities(type, [id], fields, as);
const first = ({ data }: { data: unknown }) => (data as { _entities: object[] })._entities[0]!;

describe('a signaal', () => {
  it.each([
    ['without a purpose', met(begeleider, undefined), 's-zorg', 'DOEL_ONTBREEKT'],
    ['to the klantmanager', met(klantmanager, VEILIG), 's-zorg', 'ROL_NIET_BEVOEGD'],
    ['to politie, for whom a report is a push', politie, 's-zorg', 'ROL_NIET_BEVOEGD'],
    ['to a begeleider who did not write it', met(begeleider, VEILIG), 's-overlast', 'GEEN_BETROKKENHEID'],
    ['about someone else', met(coordinator, VEILIG), 's-vreemd', 'GEEN_BETROKKENHEID'],
    ['to the sociaal werker without toestemming', sociaalWerker, 's-zorg', 'GEEN_TOESTEMMING'],
  ])('is refused %s', async (_, as, id, reden) => {
    const answer = await een('Signaal', id, '{ id richting soort omschrijving opvolging }', as);
    expect(filled(first(answer))).toEqual([id]);
    expect(redenen(answer.weigeringen)['Signaal.soort SIGNAAL']).toBe(reden);
  });

  it('of others is like one that does not exist', async () => {
    const [vreemd, weg] = await Promise.all(
      ['s-vreemd', 's-weg'].map((id) => een('Signaal', id, FIELDS, met(coordinator, VEILIG))),
    );
    expect(zonder(vreemd!, 's-vreemd')).toBe(zonder(weg!, 's-weg'));
  });

  it('opens to the coördinator, the same through _entities, person and list', async () => {
    const as = met(coordinator, VEILIG);
    const list = nodes(await subgraph.vraag(LIJST, as));
    const entities = await subgraph.vraagEntities('Signaal', ['s-overlast', 's-zorg', 's-incident'], FIELDS, as);
    const person = await een('Statushouder', SAMI, `{ signalen ${FIELDS} }`, as);
    expect(list).toEqual(entities.data!._entities);
    expect(first(person)).toEqual({ signalen: [...list].reverse() });
    expect(list[1]).toEqual({
      ...{ id: 's-zorg', richting: 'PERSOON_NAAR_OMGEVING', soort: 'Zorg', omschrijving: 'Mist afspraken.' },
      ...{
        datum: '2026-05-01',
        classificatie: 'ZORG',
        opvolging: 'Besproken.',
        wijk: { id: 'wijk-a' },
        incident: null,
      },
    });
  });

  it('opens to the person', async () => {
    const { data } = await een('Statushouder', SAMI, '{ signalen { id } }', zelf);
    expect(data!._entities).toEqual([{ signalen: [{ id: 's-incident' }, { id: 's-zorg' }, { id: 's-overlast' }] }]);
  });

  it('opens to the sociaal werker with toestemming when it is about care, and no other', async () => {
    await subgraph.meld(toestemming('SIGNAAL', { ontvanger: WELZIJN, doel: 'SOCIAAL_ONDERSTEUNEN' }));
    const list = nodes(await subgraph.vraag(LIJST, sociaalWerker));
    expect(list.map(({ id }) => id)).toEqual(['s-zorg']);
    expect(list[0]).toMatchObject({ soort: 'Zorg', richting: null, wijk: null, incident: null });
    expect(filled(first(await een('Signaal', 's-overlast', FIELDS, sociaalWerker)))).toEqual(['s-overlast']);
  });

  it('shows the wijkcoördinator what and where alone, in no order that tells the day', async () => {
    const list = nodes(await subgraph.vraag(LIJST, met(wijkcoordinator, VEILIG)));
    expect(list.map(({ id }) => id)).toEqual(['s-incident', 's-overlast', 's-zorg']);
    expect(list.map(filled)).toEqual(list.map(({ id }) => [id, 'Zorg', { id: 'wijk-a' }]));
  });
});

describe('an incident', () => {
  it.each([
    ['to politie', politie, 'ROL_NIET_BEVOEGD'],
    ['to the wijkcoördinator', met(wijkcoordinator, VEILIG), 'ROL_NIET_BEVOEGD'],
    [
      'to a begeleider who did not write it',
      { ...met(begeleider, VEILIG), gebruiker: 'mw-ander' },
      'GEEN_BETROKKENHEID',
    ],
    ['for another purpose', coordinator, 'DOEL_NIET_TOEGESTAAN'],
  ])('is refused %s', async (_, as, reden) => {
    const answer = await een('Incident', 'i-1', INCIDENT, as);
    expect(filled(first(answer))).toEqual(['i-1']);
    expect(new Set(answer.weigeringen.map((w) => w.reden))).toEqual(new Set([reden]));
  });

  it.each([
    ['its author', met(begeleider, VEILIG)],
    ['the coördinator', met(coordinator, VEILIG)],
  ])('opens to %s and says that the report was too late (BR20)', async (_, as) => {
    const entity = await een('Incident', 'i-1', INCIDENT, as);
    const list = nodes(await subgraph.vraag(LIJST, as));
    expect(list.find(({ id }) => id === 's-incident')!.incident).toEqual(first(entity));
    expect(first(entity)).toEqual({
      ...{ id: 'i-1', soort: 'VERNIELING', feiten: 'Ruit vernield.', betrokkenen: ['OMWONENDE'] },
      ...{ uitzonderingReden: null, meldingTeLaat: true },
      politiemelding: {
        ...{ datum: '2026-06-04', kanaal: 'TELEFOON', meldingsnummer: 'TEST-1', ontvangstbevestiging: '2026-06-05' },
      },
    });
  });

  it('shows the person the facts but not the others involved', async () => {
    const answer = await een('Statushouder', SAMI, `{ signalen { incident ${INCIDENT} } }`, zelf);
    const { signalen } = first(answer) as { signalen: { incident: object | null }[] };
    expect(signalen[0]!.incident).toMatchObject({ feiten: 'Ruit vernield.', betrokkenen: null });
  });

  it.each<[string, Partial<IncidentEntity>, string]>([
    ['to a signaal of another class', { signaal: 's-zorg' }, 'foreign key'],
    ['with another class', { classificatie: 'ZORG', signaal: 's-zorg' }, 'check constraint'],
    ['with a report and an exception to it', { signaal: 's-zorg', uitzonderingReden: 'x' }, 'check constraint'],
  ])('cannot be stored %s', async (_, change, message) => {
    const wrong = incident({ id: 'i-fout', ...change });
    await expect(subgraph.db.manager.insert(IncidentEntity, wrong)).rejects.toThrow(message);
  });
});
