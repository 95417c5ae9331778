import { readSupergraph } from '@ketenhub/schema';
import { FixtureHub } from '../../fixture/hub';
import { Follower } from './follower';
import { gegevensOf } from './gegevens';

const SUPERGRAPH = `type Statushouder { id: ID! naam: String @gegeven(categorie: IDENTITEIT) pip: String @gegeven(categorie: PIP_HOOFDLIJN, ook: [LEERBAARHEID]) }`;

let hub: FixtureHub;
beforeAll(async () => (hub = await FixtureHub.start()));
afterAll(() => hub.stop());

describe('the gateway as a follower', () => {
  it('knows the rules and the revision, and compiles them for the personal fields of the supergraph', async () => {
    const follower = new Follower(hub.config, hub.app.log);
    const regelsNow = follower.regelsVoor(gegevensOf(readSupergraph(SUPERGRAPH)));
    expect([regelsNow(), follower.revisie]).toEqual([undefined, undefined]);
    follower.start();
    await follower.ready;
    const regels = regelsNow()!;
    expect(regelsNow()).toBe(regels);
    const caller = { organisatie: 'o', rol: 'BEGELEIDER', doel: 'MAATSCHAPPELIJK_BEGELEIDEN', gebruiker: 'g' };
    expect(regels.gegevens.map(({ veld, categorie }) => [veld, categorie])).toEqual([
      ['Statushouder.naam', 'IDENTITEIT'],
      ['Statushouder.pip', 'PIP_HOOFDLIJN'],
      ['Statushouder.pip', 'LEERBAARHEID'],
    ]);
    expect(regels.blik(caller, 1).rechten.rechten.map(({ regel }) => regel.id)).toEqual(['R1']);
    expect(follower.revisie).toBe('7');
    await follower.stop();
  });
});
