import { createHash } from 'node:crypto';
import type { Caller, Regels } from '@ketenhub/consent';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { Again, Asked } from '@ketenhub/executor';
import {
  getVariableValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  print,
  validate,
  type DirectiveNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayRequest } from '../request';
import { REMEMBERED } from '../limits/remembered';
import { refusedWhole } from '../refused-whole';
import type { Weigering } from '../weigeringen';
import { narrow, type Narrowed } from './narrow';
import { Refusals } from './refusals';
import { restore } from './restore';
import { planRestore, type RestorePlan } from './restore-plan';
import type { PersonalFields } from './personal-fields';

type Context = GatewayGraphQLRequestContext;
type Question = Pick<Context, 'document' | 'operation' | 'operationName' | 'queryHash' | 'source'>;

/** A narrowed question with all that is needed to ask it and to complete its answer. */
interface Prepared extends Narrowed, RestorePlan {
  readonly queryHash: string;
}

/** A question as clients ask it, and what is asked of the executor instead: absent where nothing is taken out. */
interface Known {
  readonly question: Question;
  /** One of those who ask it in this form. */
  readonly caller: Caller;
  readonly prepared: Prepared | undefined;
}

/**
 * Takes out of every question, before it is planned, what the rules refuse to this role and purpose whoever it is about
 * (DESIGN §5.1): a source that nothing else is asked of is not called. The answer is the same as without. With
 * `Prefer: handling=strict` such a question is refused here, a write before it is written.
 */
export class Narrowing {
  private readonly known = new LRUCache<string, Known>({ maxSize: REMEMBERED.maxSize });
  private readonly ids = new WeakMap<object, number>();
  private next = 0;

  constructor(
    private readonly fields: PersonalFields,
    /** The rules in force; undefined until they are known, and then the sources refuse by themselves. */
    private readonly regels: () => Regels | undefined,
  ) {}

  before(execute: GatewayExecutor): GatewayExecutor {
    return async (context) => {
      const request = context.context as GatewayRequest;
      const [caller, regels] = [request.caller, this.regels()];
      // Who acts for another is left to the sources: whether he may is theirs to decide, and he may name any number.
      const isNarrowed = caller !== undefined && caller.uitvoerder === undefined;
      const prepared = isNarrowed && regels ? this.prepare(context, context.schema, caller, regels) : undefined;
      if (prepared === undefined) return execute(context);
      const refused = request.strict ? refusedAnyway(prepared, context) : [];
      if (refused.length > 0) return { data: null, errors: [refusedWhole(refused)] };
      const { document, operation, queryHash } = prepared;
      const result = await execute({ ...context, document, operation, queryHash });
      const tell = (weigering: Weigering) => request.weigeringen.put(weigering);
      return { ...result, data: restore(result.data, prepared.root, tell) as Record<string, unknown> };
    };
  }

  /** For a graph that takes the place of another: what was asked of that one is narrowed anew for those who asked it. */
  after(before: Narrowing): Again {
    const known = [...before.known.values()];
    return (asked, schema) => this.anew(known, asked, schema);
  }

  private *anew(all: readonly Known[], asked: Asked, schema: GraphQLSchema): Iterable<Asked> {
    const regels = this.regels();
    const known = all.filter((one) => isAskedAs(one, asked));
    if (regels === undefined || known.length === 0) return yield asked;
    for (const { question, caller } of known) {
      if (validate(schema, question.document).length > 0) continue;
      const { queryHash, document } = this.prepare(question, schema, caller, regels) ?? question;
      yield { queryHash, document, operationName: asked.operationName };
    }
  }

  private prepare(asked: Question, schema: GraphQLSchema, caller: Caller, regels: Regels): Prepared | undefined {
    const moment = Date.now();
    const { document, operation, operationName, queryHash, source } = asked;
    const key = `${this.idOf(regels.blik(caller, moment).rechten)} ${this.idOf(schema)} ${queryHash} ${operationName}`;
    const known = this.known.get(key);
    if (known !== undefined) return known.prepared;
    const refusals = new Refusals(this.fields, regels, caller, moment);
    const prepared = this.make(asked, schema, refusals);
    const question = { document, operation, operationName, queryHash, source };
    this.known.set(key, { question, caller: withoutPerson(caller), prepared }, { size: REMEMBERED.sizeOf(source) });
    return prepared;
  }

  private make({ document, operation }: Question, schema: GraphQLSchema, refusals: Refusals): Prepared | undefined {
    const narrowed = narrow(document, operation, schema, refusals);
    if (narrowed === undefined) return undefined;
    const queryHash = createHash('sha256').update(print(narrowed.document)).digest('hex');
    return { ...narrowed, ...planRestore(narrowed, schema), queryHash };
  }

  private idOf(thing: object): number {
    let id = this.ids.get(thing);
    if (id === undefined) this.ids.set(thing, (id = this.next++));
    return id;
  }
}

/** Whether this is the form in which the question reaches the executor. */
const isAskedAs = ({ question, prepared }: Known, { queryHash, operationName }: Asked) =>
  (prepared ?? question).queryHash === queryHash && (!operationName || operationName === question.operationName);

/** Who asks is not kept: what the rules refuse to all about everybody does not depend on it. */
const withoutPerson = ({ organisatie, rol, doel }: Caller): Caller => ({
  organisatie,
  rol,
  ...(doel !== undefined && { doel }),
  gebruiker: '',
});

/** What is refused before anything is fetched; '@' stands for every position of a list, as no list is known yet. */
function refusedAnyway({ occurrences }: Prepared, { schema, operation, request }: Context): Weigering[] {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return occurrences
    .filter(({ conditions }) => isIncluded(conditions, coerced))
    .flatMap(({ path, perType }) => [...perType.values()].flat().map((refusal) => ({ pad: path, ...refusal })));
}

function isIncluded(directives: readonly DirectiveNode[], variables: Record<string, unknown>): boolean {
  return directives.every((node) => {
    const values = (directive: typeof GraphQLIncludeDirective) =>
      getDirectiveValues(directive, { directives: [node] }, variables);
    return values(GraphQLSkipDirective)?.if !== true && values(GraphQLIncludeDirective)?.if !== false;
  });
}
