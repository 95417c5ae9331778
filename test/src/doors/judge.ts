import { oracle, type About, type Answer, type State } from '../oracle/oracle';
import type { RuleRow } from '../oracle/rules-file';
import type { Bit } from './graph';

/** Who asks. */
export interface Asker {
  readonly organisatie: string;
  readonly rol: string;
  readonly gebruiker: string;
  readonly doel?: string;
}

/** Whom an object is about and which organisation is its source. */
export interface Subject {
  readonly about: About;
  readonly source?: string;
}

interface Known {
  readonly state: State;
  readonly answers: Map<string, Answer>;
}

const LONG = process.env.LONG === '1';

/**
 * The oracle, asked once per question. It gets only the rules of the role and the facts of the people concerned, since
 * it looks at no others; and fields that no rule tells apart count as one question, except when LONG is set.
 */
export class Judge {
  private readonly perObject = new WeakMap<Subject, Known>();
  private readonly perSubject = new Map<string, Known>();

  constructor(
    private readonly facts: Facts,
    private readonly asker: Asker,
    private readonly moment: number,
  ) {}

  ask(subject: Subject, bit: Bit): Answer {
    const known = this.perObject.get(subject) ?? this.known(subject);
    const kind = this.facts.kindOf(bit);
    let answer = known.answers.get(kind);
    if (answer === undefined) {
      const { veld: field, categorie: category, adres: address } = bit;
      const question = { caller: this.asker, ...subject, field, category, address, moment: this.moment };
      known.answers.set(kind, (answer = oracle(known.state, question)));
    }
    return answer;
  }

  private known(subject: Subject): Known {
    const key = keyOf(subject);
    const known = this.perSubject.get(key) ?? {
      state: this.facts.about(subject.about, this.asker.rol),
      answers: new Map<string, Answer>(),
    };
    this.perSubject.set(key, known);
    this.perObject.set(subject, known);
    return known;
  }

  permits(subject: Subject, bit: Bit): boolean {
    return this.ask(subject, bit).permitted;
  }

  /**
   * Is the caller involved with the subject, in a role that is valid there? Asked as rules that would show all: to who is
   * involved for any task, and to a parent.
   */
  involved(subject: Subject): boolean {
    const { rol, doel } = this.asker;
    if (doel === undefined) return false;
    const state = this.facts.about(subject.about, rol);
    const open = {
      id: 'probe',
      rol,
      categorie: '-',
      doel,
      grondslag: 'EIGEN_BRON',
      velden: '*' as const,
      geldigVan: '1970-01-01',
    };
    const question = { caller: this.asker, ...subject, field: '-', category: '-', address: false, moment: this.moment };
    const rules: RuleRow[] = [open, { ...open, taak: 'GEZAG' }];
    return oracle({ ...state, rules }, question).permitted;
  }
}

export function keyOf({ about, source }: Subject): string {
  if (about === 'NOBODY') return about;
  if ('organisations' in about) return `o ${about.organisations.join(' ')}`;
  return 'person' in about ? `p ${about.person} ${source}` : `h ${about.household} ${source}`;
}

/** A state that can be narrowed to what one question turns on. */
export class Facts {
  private readonly rulesPerRole = new Map<string, RuleRow[]>();
  private readonly kinds = new WeakMap<Bit, string>();
  private readonly narrowed = new Map<string, State>();

  constructor(readonly state: State) {
    for (const rule of state.rules) this.rulesPerRole.set(rule.rol, [...(this.rulesPerRole.get(rule.rol) ?? []), rule]);
  }

  about(about: About, rol: string): State {
    const key = `${keyOf({ about })} ${rol}`;
    let state = this.narrowed.get(key);
    if (state === undefined) this.narrowed.set(key, (state = this.narrow(about, rol)));
    return state;
  }

  kindOf(bit: Bit): string {
    let kind = this.kinds.get(bit);
    if (kind === undefined) {
      const { veld, categorie, adres } = bit;
      const named = this.state.rules.filter((rule) => rule.velden !== '*' && rule.velden.includes(veld));
      kind = `${categorie} ${adres} ${LONG ? veld : named.map(({ id }) => id).join(' ')}`;
      this.kinds.set(bit, kind);
    }
    return kind;
  }

  private narrow(about: About, rol: string): State {
    const { state } = this;
    const rules = this.rulesPerRole.get(rol) ?? [];
    if (about === 'NOBODY' || 'organisations' in about)
      return { ...state, rules, persons: [], involvements: [], consents: [], objections: [] };
    const persons = state.persons.filter((p) =>
      'person' in about ? p.id === about.person : p.huishouden === about.household,
    );
    const ids = new Set('person' in about ? [about.person] : persons.map(({ id }) => id));
    const own = <V extends { statushouder: string }>(all: readonly V[]) => all.filter((v) => ids.has(v.statushouder));
    return {
      ...state,
      rules,
      persons,
      involvements: own(state.involvements),
      consents: own(state.consents),
      objections: own(state.objections),
    };
  }
}
