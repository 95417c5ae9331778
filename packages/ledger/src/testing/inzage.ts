import { randomBytes } from 'node:crypto';
import type { Inzage } from '../inzage';

/** A record as a subgraph writes it; every call is an operation of its own. */
export const inzage = (change: Partial<Inzage> = {}): Inzage => ({
  trace: randomBytes(16).toString('hex'),
  operatie: 'query Dossier { statushouder { naam } }',
  naam: 'Dossier',
  status: 'OK',
  begin: new Date(),
  einde: new Date(),
  verwerkingsactiviteit: 'urn:ketenhub:verwerkingsactiviteit:HUISVESTEN',
  betrokkene: '11111111-1111-4111-8111-111111111111',
  organisatie: 'corporatie-mooistede',
  rol: 'WOONCONSULENT',
  doel: 'HUISVESTEN',
  gebruiker: 'mw-1',
  client: 'portaal',
  revisie: '7',
  besluiten: [
    {
      categorie: 'IDENTITEIT',
      velden: ['Statushouder.naam'],
      besluit: 'TOEGESTAAN',
      regel: 'r',
      versie: 1,
      grondslag: 'OVEREENKOMST',
      bron: 'gemeente-maasveld',
    },
    { categorie: 'BIJSTAND', velden: ['Bijstandsuitkering.bedrag'], besluit: 'GEWEIGERD', reden: 'NOOIT' },
  ],
  ...change,
});
