import type { RoleRow, RuleRow } from './rules-file';

/*
 * The decision of DESIGN §4, written a second time: step by step, naive and slow, without looking at packages/consent.
 * Where the two differ, one of them is wrong.
 */

export interface Involvement {
  readonly statushouder: string;
  readonly organisatie: string;
  readonly taak: string;
  readonly medewerker?: string;
  readonly van: number;
  readonly tot?: number;
}

export interface Consent {
  readonly id: string;
  readonly statushouder: string;
  readonly verstrekker: string;
  readonly ontvanger: string;
  readonly categorieen: readonly string[];
  readonly doel: string;
  readonly uitdrukkelijk: boolean;
  readonly gegevenOp?: number;
  readonly geldigTot?: number;
  readonly ingetrokkenOp?: number;
}

export interface Objection {
  readonly statushouder: string;
  readonly categorie: string;
  readonly doel?: string;
  readonly ontvanger?: string;
  readonly ingediendOp: number;
  readonly besluit: string;
}

export interface Assignment {
  readonly organisatie: string;
  readonly gemeente: string;
  readonly taak: string;
  readonly van: number;
  readonly tot?: number;
}

/** One organisation may act for another. */
export interface Mandate {
  readonly verantwoordelijke: string;
  readonly uitvoerder: string;
  readonly rollen: readonly string[];
  readonly doelen: readonly string[];
  readonly van: number;
  readonly tot?: number;
}

export interface Person {
  readonly id: string;
  readonly gemeente?: string;
  readonly huishouden?: string;
  readonly geheimhouding: boolean;
}

export interface State {
  readonly rules: readonly RuleRow[];
  readonly roles: readonly RoleRow[];
  readonly assignments: readonly Assignment[];
  readonly mandates?: readonly Mandate[];
  readonly persons: readonly Person[];
  readonly involvements: readonly Involvement[];
  readonly consents: readonly Consent[];
  readonly objections: readonly Objection[];
}

export type About =
  | { readonly person: string }
  | { readonly household: string }
  | { readonly organisations: readonly string[] }
  | 'NOBODY';

export interface Question {
  readonly caller: { organisatie: string; uitvoerder?: string; rol: string; doel?: string; gebruiker: string };
  readonly about: About;
  readonly source?: string;
  readonly field: string;
  readonly category: string;
  readonly address: boolean;
  readonly moment: number;
}

export type Answer = { permitted: true; grondslag: string; regel: string } | { permitted: false; reden: string };

const no = (reden: string): Answer => ({ permitted: false, reden });
const active = (period: { van: number; tot?: number }, moment: number) =>
  period.van <= moment && (period.tot === undefined || moment < period.tot);

export function oracle(state: State, q: Question): Answer {
  if (q.about === 'NOBODY') return aboutNoPerson(state, q, undefined);
  if ('organisations' in q.about) return aboutNoPerson(state, q, q.about.organisations);
  if ('person' in q.about) return aboutPerson(state, q, q.about.person);
  return aboutHousehold(state, q, q.about.household);
}

/** Permitted only if permitted for every one; the person himself answers for his own part of his household. */
function aboutHousehold(state: State, q: Question, household: string): Answer {
  const all = state.persons.filter((p) => p.huishouden === household).map((p) => p.id);
  const isSelf = state.roles.find((r) => r.code === q.caller.rol)?.betrokkenheid === 'ZELF';
  const concerned = isSelf && all.includes(q.caller.gebruiker) ? [q.caller.gebruiker] : all;
  if (concerned.length === 0) return aboutPerson(state, q, 'nobody knows this household');
  const answers = concerned.map((id) => aboutPerson(state, q, id));
  const refusals = answers.flatMap((a) => (a.permitted ? [] : [a.reden]));
  if (refusals.length === 0) return answers[0]!;
  return no(ORDER.find((reden) => refusals.includes(reden))!);
}

const ORDER = [
  'DOEL_ONTBREEKT',
  'GEEN_OPDRACHT',
  'NOOIT',
  'DOEL_NIET_TOEGESTAAN',
  'GEEN_BETROKKENHEID',
  'ROL_NIET_BEVOEGD',
  'GEHEIMHOUDING',
  'BEZWAAR',
  'GEEN_TOESTEMMING',
  'TOESTEMMING_INGETROKKEN',
  'TOESTEMMING_VERLOPEN',
  'ALLEEN_GEAGGREGEERD',
];

const dayMs = (day: string) => Date.parse(day);
const inForce = (rule: RuleRow, moment: number) =>
  active({ van: dayMs(rule.geldigVan), tot: rule.geldigTot === undefined ? undefined : dayMs(rule.geldigTot) }, moment);
const names = (rule: RuleRow, q: Question) =>
  rule.categorie === q.category && (rule.velden === '*' || rule.velden.includes(q.field));
const givesReading = (rule: RuleRow) => !['NOOIT', 'MELDPLICHT'].includes(rule.grondslag);

/** Steps 1 and 2, and between them: who asks in the name of another must have been told to, by that one, for this. */
function beforeInvolvement(state: State, q: Question): Answer | undefined {
  if (q.caller.doel === undefined) return no('DOEL_ONTBREEKT');
  if (q.caller.uitvoerder !== undefined && !wasTold(state, q)) return no('GEEN_OPDRACHT');
  for (const rule of state.rules)
    if (
      rule.rol === q.caller.rol &&
      rule.grondslag === 'NOOIT' &&
      rule.categorie === q.category &&
      inForce(rule, q.moment)
    )
      return no('NOOIT');
  return undefined;
}

function wasTold({ mandates = [], roles }: State, { caller, moment }: Question): boolean {
  const role = roles.find((r) => r.code === caller.rol);
  if (role === undefined || role.betrokkenheid !== 'ORGANISATIE') return false;
  for (const m of mandates) {
    if (m.verantwoordelijke !== caller.organisatie) continue;
    if (m.uitvoerder !== caller.uitvoerder) continue;
    if (m.rollen.includes(caller.rol) && m.doelen.includes(caller.doel!) && active(m, moment)) return true;
  }
  return false;
}

/** Step 3: the rules of this purpose, or why there is none. */
function rulesFor(state: State, q: Question): RuleRow[] | Answer {
  const readable = state.rules.filter(
    (rule) => rule.rol === q.caller.rol && givesReading(rule) && names(rule, q) && inForce(rule, q.moment),
  );
  const rules = readable.filter((rule) => rule.doel === q.caller.doel);
  if (rules.length > 0) return rules;
  return no(readable.some((rule) => rule.grondslag !== 'AGGREGAAT') ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD');
}

function aboutPerson(state: State, q: Question, id: string): Answer {
  const early = beforeInvolvement(state, q);
  if (early) return early;

  // 3. a rule for role, category, purpose and field
  const rules = rulesFor(state, q);
  if (!Array.isArray(rules)) return rules as Answer;

  // 4. involvement, the task that the role rests on, and the task that the rule asks for
  const role = state.roles.find((r) => r.code === q.caller.rol);
  const tasks = new Set<string>();
  let ordinary = true;
  if (role?.betrokkenheid === 'ZELF') {
    if (q.caller.gebruiker !== id) {
      // In the place of a child stands who has authority over him, for what is written for that and nothing else.
      const isParent = state.involvements.some(
        (i) =>
          i.taak === 'GEZAG' && i.statushouder === id && i.medewerker === q.caller.gebruiker && active(i, q.moment),
      );
      if (!isParent || q.caller.uitvoerder !== undefined) return no('GEEN_BETROKKENHEID');
      tasks.add('GEZAG');
      ordinary = false;
    }
  } else if (role?.betrokkenheid !== 'GEEN') {
    let involved = false;
    ordinary = false;
    for (const i of state.involvements) {
      if (i.statushouder !== id || i.organisatie !== q.caller.organisatie || !active(i, q.moment)) continue;
      // Being a parent is nobody's work.
      if (i.taak === 'GEZAG') continue;
      if (i.medewerker !== undefined && i.medewerker !== q.caller.gebruiker) continue;
      if (i.medewerker !== undefined && q.caller.uitvoerder !== undefined) continue;
      if (i.medewerker === undefined && role?.betrokkenheid !== 'ORGANISATIE') continue;
      involved = true;
      tasks.add(i.taak);
      // Breaking the glass opens what is written for that, and nothing else.
      if (i.taak !== 'NOODTOEGANG') ordinary = true;
    }
    if (!involved) return no('GEEN_BETROKKENHEID');
  }
  const person = state.persons.find((p) => p.id === id);
  if (role === undefined) return no('ROL_NIET_BEVOEGD');
  if (role.taak !== undefined) {
    const holds = state.assignments.some(
      (a) =>
        a.organisatie === q.caller.organisatie &&
        a.taak === role.taak &&
        a.gemeente === person?.gemeente &&
        active(a, q.moment),
    );
    if (!holds) return no('ROL_NIET_BEVOEGD');
  }
  const usable = rules.filter((rule) => (rule.taak === undefined ? ordinary : tasks.has(rule.taak)));
  if (usable.length === 0) return no('GEEN_BETROKKENHEID');

  // 5 to 9, the strongest ground first; permitted by any
  const judged = STRENGTH.flatMap((grondslag) => usable.filter((rule) => rule.grondslag === grondslag)).map((rule) => ({
    rule,
    reden: refusalOf(state, q, rule, person, id),
  }));
  const permitting = judged.find(({ reden }) => reden === undefined);
  if (permitting) return { permitted: true, grondslag: permitting.rule.grondslag, regel: permitting.rule.id };
  return no(judged[0]!.reden!);
}

const STRENGTH = [
  'EIGEN_BRON',
  'WETTELIJKE_TAAK',
  'OVEREENKOMST',
  'VITAAL_BELANG',
  'CONVENANT',
  'GEEN_BEZWAAR',
  'TOESTEMMING',
  'UITDRUKKELIJKE_TOESTEMMING',
  'AGGREGAAT',
];

function refusalOf(
  state: State,
  q: Question,
  rule: RuleRow,
  person: Person | undefined,
  id: string,
): string | undefined {
  switch (rule.grondslag) {
    case 'EIGEN_BRON':
    case 'WETTELIJKE_TAAK':
    case 'OVEREENKOMST':
      return undefined;
    case 'AGGREGAAT':
      return 'ALLEEN_GEAGGREGEERD';
  }
  if (q.address && person?.geheimhouding) return 'GEHEIMHOUDING';
  if (rule.grondslag === 'VITAAL_BELANG') return undefined;
  if (rule.grondslag === 'CONVENANT' || rule.grondslag === 'GEEN_BEZWAAR') {
    const objected = state.objections.some(
      (o) =>
        o.statushouder === id &&
        o.categorie === rule.categorie &&
        (o.doel === undefined || o.doel === q.caller.doel) &&
        (o.ontvanger === undefined || o.ontvanger === q.caller.organisatie) &&
        o.ingediendOp <= q.moment &&
        (o.besluit === 'IN_BEHANDELING' || o.besluit === 'TOEGEWEZEN'),
    );
    return objected ? 'BEZWAAR' : undefined;
  }
  const given = state.consents.filter(
    (c) =>
      c.statushouder === id &&
      c.verstrekker === q.source &&
      c.ontvanger === q.caller.organisatie &&
      c.doel === q.caller.doel &&
      c.categorieen.includes(rule.categorie) &&
      (rule.grondslag === 'TOESTEMMING' || c.uitdrukkelijk) &&
      c.gegevenOp !== undefined &&
      c.gegevenOp <= q.moment,
  );
  const valid = given.filter(
    (c) =>
      c.geldigTot !== undefined &&
      q.moment < c.geldigTot &&
      !(c.ingetrokkenOp !== undefined && c.ingetrokkenOp <= q.moment),
  );
  if (valid.length > 0) return undefined;
  if (given.length === 0) return 'GEEN_TOESTEMMING';
  const last = Math.max(...given.map((c) => c.gegevenOp!));
  return given.some((c) => c.gegevenOp === last && c.ingetrokkenOp !== undefined)
    ? 'TOESTEMMING_INGETROKKEN'
    : 'TOESTEMMING_VERLOPEN';
}

/** Data about no statushouder: involvement is being one of the organisations; an aggregate is what AGGREGAAT shows. */
function aboutNoPerson(state: State, q: Question, organisations: readonly string[] | undefined): Answer {
  const early = beforeInvolvement(state, q);
  if (early) return early;
  const rules = rulesFor(state, q);
  if (!Array.isArray(rules)) return rules as Answer;
  if (organisations !== undefined && !organisations.includes(q.caller.organisatie)) return no('GEEN_BETROKKENHEID');
  const judged = STRENGTH.flatMap((grondslag) => rules.filter((rule) => rule.grondslag === grondslag)).map((rule) => {
    if (rule.grondslag === 'VITAAL_BELANG') return { rule, reden: 'GEEN_BETROKKENHEID' };
    if (rule.grondslag.endsWith('TOESTEMMING')) return { rule, reden: 'GEEN_TOESTEMMING' };
    if (rule.grondslag === 'AGGREGAAT' && organisations !== undefined) return { rule, reden: 'ALLEEN_GEAGGREGEERD' };
    return { rule, reden: undefined };
  });
  const permitting = judged.find(({ reden }) => reden === undefined);
  if (permitting) return { permitted: true, grondslag: permitting.rule.grondslag, regel: permitting.rule.id };
  return no(judged[0]!.reden!);
}
