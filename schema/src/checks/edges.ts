import { ROOTS, type GraphField, type GraphType } from '../graph';
import type { Problem } from '../problem';
import { covers, reads, type RuleAt } from '../rules-at';

/** Grounds that do not wait for a choice of the person: what they open is a way for other rules too. */
const WITHOUT_CONSENT: readonly string[] = [
  'EIGEN_BRON',
  'WETTELIJKE_TAAK',
  'OVEREENKOMST',
  'CONVENANT',
  'GEEN_BEZWAAR',
];

/**
 * Edges are fields: a rule that names a field of a type must also open a way from Query to that type, by its own fields
 * or by those of an unconditional rule of the same role and purpose. Each consent is a choice of its own, so another
 * rule's consent is no way.
 */
export function checkEdges(types: readonly GraphType[], rules: readonly RuleAt[]): Problem[] {
  const graph = new Map<string, GraphField[]>();
  const subtypes = new Map<string, string[]>();
  for (const type of types) {
    graph.set(type.name, [...(graph.get(type.name) ?? []), ...type.fields]);
    for (const each of type.supertypes) subtypes.set(each, [...(subtypes.get(each) ?? []), type.name]);
  }
  return rules.filter(reads).flatMap((rule) => {
    const way = rules.filter((each) => each === rule || carries(each, rule));
    const reached = walk(graph, subtypes, (field) => !field.gegeven || way.some((each) => covers(each, field)));
    return rule.velden === '*' ? whole(rule, graph, reached) : named(rule, rule.velden, graph, reached);
  });
}

const carries = (other: RuleAt, rule: RuleAt) =>
  other.rol === rule.rol && other.doel === rule.doel && WITHOUT_CONSENT.includes(other.grondslag);

function walk(
  graph: ReadonlyMap<string, readonly GraphField[]>,
  subtypes: ReadonlyMap<string, readonly string[]>,
  open: (field: GraphField) => boolean,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = ['Query'];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type)) continue;
    reached.add(type);
    waiting.push(...(subtypes.get(type) ?? []));
    waiting.push(...(graph.get(type) ?? []).filter(open).map(({ target }) => target));
  }
  return reached;
}

function named(
  rule: RuleAt,
  velden: readonly string[],
  graph: ReadonlyMap<string, readonly GraphField[]>,
  reached: ReadonlySet<string>,
): Problem[] {
  const lost = [...new Set(velden.map(typeOf))].filter((type) => graph.has(type) && !reached.has(type));
  return lost.map((type) => ({
    where: rule.line(
      'velden',
      velden.findIndex((veld) => typeOf(veld) === type),
    ),
    message: `${rule.id} noemt velden van ${type} maar opent geen weg daarheen. Noem ook een verwijzing: ${edgesTo(type, graph)}.`,
  }));
}

/** Of a whole category some field must be within reach; the rest may wait for another way. */
function whole(
  rule: RuleAt,
  graph: ReadonlyMap<string, readonly GraphField[]>,
  reached: ReadonlySet<string>,
): Problem[] {
  const covered = [...graph.values()].flat().filter((field) => covers(rule, field));
  if (covered.length === 0 || covered.some(({ type }) => reached.has(type))) return [];
  const [{ type }] = covered as [GraphField];
  return [
    {
      where: rule.where,
      message: `${rule.id} opent geen weg naar enig veld van ${rule.categorie}. Open een verwijzing in een regel van deze rol en dit doel: ${edgesTo(type, graph)}.`,
    },
  ];
}

function edgesTo(type: string, graph: ReadonlyMap<string, readonly GraphField[]>): string {
  const edges = [...graph.values()].flat().filter((field) => field.target === type && !ROOTS.includes(field.type));
  return (
    edges.map(({ veld, categorieen }) => `${veld} (${categorieen.join(', ')})`).join(', ') ||
    `geen veld leidt naar ${type}`
  );
}

const typeOf = (veld: string) => veld.slice(0, veld.indexOf('.'));
