import { CATEGORIEEN } from './codes';
import type { SubgraphSdl } from './graph';
import type { Regel } from './regels';
import type { RuleAt } from './rules-at';

/** What `packages/subgraph` prints above the types of every subgraph. */
const HEADER = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://ketenhub.nl/gegeven/v1.0", import: ["@gegeven", "@openbaar", "@betreft"])
  @composeDirective(name: "@gegeven")
  @composeDirective(name: "@openbaar")
  @composeDirective(name: "@betreft")
"Een persoonsgegeven."
directive @gegeven(categorie: Categorie!, ook: [Categorie!], perWaarde: [Categorie!], adres: Boolean) on FIELD_DEFINITION | ARGUMENT_DEFINITION
"Geen persoonsgegeven."
directive @openbaar on FIELD_DEFINITION | ARGUMENT_DEFINITION
"Over wie de gegevens gaan."
directive @betreft(wie: Betrokkene!) on OBJECT | INTERFACE
"De categorie van een gegeven."
enum Categorie { ${CATEGORIEEN.join(' ')} }
"Over wie gegevens gaan."
enum Betrokkene { STATUSHOUDER HUISHOUDEN DERDE NIEMAND }
`;

/** The types alone, so that line 1 is the first of the text. */
export const bare = (name: string, sdl: string): SubgraphSdl => ({
  name,
  path: `subgraphs/${name}/schema.graphql`,
  sdl: sdl.trim(),
});

/** A subgraph as it composes. */
export const subgraph = (name: string, types: string): SubgraphSdl => bare(name, HEADER + types);

export const GEMEENTE = `
type Query {
  "Een statushouder."
  statushouder(id: ID!): Statushouder @openbaar
}
"Een statushouder."
type Statushouder @key(fields: "id") @betreft(wie: STATUSHOUDER) {
  "De sleutel."
  id: ID!
  "De naam."
  naam: String @gegeven(categorie: IDENTITEIT)
  "Het plan."
  pip: Pip @gegeven(categorie: PIP_HOOFDLIJN, ook: [PIP_VOLLEDIG])
}
"Het plan."
type Pip @key(fields: "id") @betreft(wie: STATUSHOUDER) {
  "De sleutel."
  id: ID!
  "De leerroute."
  leerroute: String @gegeven(categorie: PIP_HOOFDLIJN)
  "Het volledige plan."
  volledig: PipVolledig @gegeven(categorie: PIP_VOLLEDIG)
}
"Het volledige plan."
type PipVolledig @betreft(wie: STATUSHOUDER) {
  "De doelen."
  subdoelen: [String!] @gegeven(categorie: PIP_VOLLEDIG)
}
`;

export const CORPORATIE = `
type Query {
  "De plaatsingen."
  plaatsingen(wijk: ID @gegeven(categorie: PLAATSING_KERN)): [Plaatsing!]! @openbaar
}
"Een statushouder."
type Statushouder @key(fields: "id") @betreft(wie: STATUSHOUDER) {
  "De sleutel."
  id: ID!
  "Waar hij woont."
  huidigePlaatsing: Plaatsing @gegeven(categorie: HUISVESTING)
}
"Een plaatsing."
type Plaatsing @key(fields: "id") @betreft(wie: HUISHOUDEN) {
  "De sleutel."
  id: ID!
  "De wijk."
  wijk: String @gegeven(categorie: PLAATSING_KERN)
}
`;

const BEGELEIDER: RuleAt = {
  id: 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN',
  versie: 1,
  rol: 'BEGELEIDER',
  categorie: 'PIP_HOOFDLIJN',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  grondslag: 'TOESTEMMING',
  velden: ['Statushouder.pip', 'Pip.leerroute'],
  wet: 'AVG art. 6 lid 1 a',
  bron: 'S0-13',
  toelichting: 'Met toestemming.',
  geldigVan: '2022-01-01',
  file: 'schema/regels/begeleider.yaml',
  where: 'schema/regels/begeleider.yaml:3',
  line: (...path) => `schema/regels/begeleider.yaml[${path.join('.')}]`,
};

/** A rule that holds, changed; id and file follow unless given. Codes may be wrong on purpose. */
export function rule(change: Partial<Record<keyof Regel, unknown>> & { file?: string } = {}): RuleAt {
  const changed = { ...BEGELEIDER, ...change } as RuleAt;
  const id = `${changed.rol}-${changed.categorie}-${changed.doel}`;
  const file = `schema/regels/${changed.rol.toLowerCase()}.yaml`;
  return { ...changed, id: (change.id as string) ?? id, file: change.file ?? file };
}
