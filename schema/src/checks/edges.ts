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
  const fields = types.flatMap((type) => type.fields);
  const names = new Set(types.flatMap(({ name, supertypes }) => [name, ...supertypes]));
  const edges = new Map<string, GraphField[]>();
  const subtypes = new Map<string, string[]>();
  for (const type of types) {
    edges.set(type.name, [...(edges.get(type.name) ?? []), ...type.fields.filter(({ target }) => names.has(target))]);
    for (const each of type.supertypes) subtypes.set(each, [...(subtypes.get(each) ?? []), type.name]);
  }
  const walkOf = (way: readonly RuleAt[]) =>
    walk(edges, subtypes, (field) => !field.gegeven || way.some((each) => covers(each, field)));
  const shared = new Map<string, ReadonlySet<string>>();
  /** The rules of one role and purpose go one way, but for a rule that is no way for others. */
  const reachedBy = (rule: RuleAt): ReadonlySet<string> => {
    const way = rules.filter((each) => carries(each, rule));
    if (!way.includes(rule)) return walkOf([rule, ...way]);
    const key = `${rule.rol} ${rule.doel}`;
    const reached = shared.get(key) ?? walkOf(way);
    shared.set(key, reached);
    return reached;
  };
  return rules.filter(reads).flatMap((rule) => {
    const reached = reachedBy(rule);
    return rule.velden === '*' ? whole(rule, fields, reached) : named(rule, rule.velden, fields, reached);
  });
}

const carries = (other: RuleAt, rule: RuleAt) =>
  other.rol === rule.rol && other.doel === rule.doel && WITHOUT_CONSENT.includes(other.grondslag);

function walk(
  edges: ReadonlyMap<string, readonly GraphField[]>,
  subtypes: ReadonlyMap<string, readonly string[]>,
  open: (field: GraphField) => boolean,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = ['Query'];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type)) continue;
    reached.add(type);
    waiting.push(...(subtypes.get(type) ?? []));
    waiting.push(...(edges.get(type) ?? []).filter(open).map(({ target }) => target));
  }
  return reached;
}

function named(
  rule: RuleAt,
  velden: readonly string[],
  fields: readonly GraphField[],
  reached: ReadonlySet<string>,
): Problem[] {
  const lost = [...new Set(velden.map(typeOf))].filter(
    (type) => !reached.has(type) && fields.some((field) => field.type === type),
  );
  return lost.map((type) => ({
    where: rule.line(
      'velden',
      velden.findIndex((veld) => typeOf(veld) === type),
    ),
    message: `${rule.id} noemt velden van ${type} maar opent geen weg daarheen. Noem ook een verwijzing: ${edgesTo(type, fields)}.`,
  }));
}

/** Of a whole category some field must be within reach; the rest may wait for another way. */
function whole(rule: RuleAt, fields: readonly GraphField[], reached: ReadonlySet<string>): Problem[] {
  const covered = fields.filter((field) => covers(rule, field));
  if (covered.length === 0 || covered.some(({ type }) => reached.has(type))) return [];
  const [{ type }] = covered as [GraphField];
  return [
    {
      where: rule.where,
      message: `${rule.id} opent geen weg naar enig veld van ${rule.categorie}. Open een verwijzing in een regel van deze rol en dit doel: ${edgesTo(type, fields)}.`,
    },
  ];
}

function edgesTo(type: string, fields: readonly GraphField[]): string {
  const edges = fields.filter((field) => field.target === type && !ROOTS.includes(field.type));
  return (
    edges.map(({ veld, categorieen }) => `${veld} (${categorieen.join(', ')})`).join(', ') ||
    `geen veld leidt naar ${type}`
  );
}

const typeOf = (veld: string) => veld.slice(0, veld.indexOf('.'));
