import { createHash } from 'node:crypto';
import type { Caller, Regels } from '@ketenhub/consent';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  print,
  type DirectiveNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayRequest } from '../request';
import { refusedWhole } from '../refused-whole';
import type { Weigering } from '../weigeringen';
import { narrow, type Narrowed } from './narrow';
import { Refusals } from './refusals';
import { restore } from './restore';
import { planRestore, type RestorePlan } from './restore-plan';
import type { PersonalFields } from './personal-fields';

type Context = GatewayGraphQLRequestContext;

/** A narrowed question with all that is needed to ask it and to complete its answer. */
interface Prepared extends Narrowed, RestorePlan {
  readonly queryHash: string;
}

/** Characters of questions whose narrowed form is kept. */
const REMEMBERED = 4_000_000;

/**
 * Takes out of every question, before it is planned, what the rules refuse to this role and purpose whoever it is about
 * (DESIGN §5.1): a source that nothing else is asked of is not called. The answer is the same as without. With
 * `Prefer: handling=strict` such a question is refused here, a write before it is written.
 */
export class Narrowing {
  private readonly prepared = new LRUCache<string, { prepared: Prepared | undefined }>({ maxSize: REMEMBERED });
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
      const prepared = caller && regels && this.prepare(context, caller, regels);
      if (prepared === undefined) return execute(context);
      const refused = request.strict ? refusedAnyway(prepared, context) : [];
      if (refused.length > 0) return { data: null, errors: [refusedWhole(refused)] };
      const { document, operation, queryHash } = prepared;
      const result = await execute({ ...context, document, operation, queryHash });
      const tell = (weigering: Weigering) => request.weigeringen.put(weigering);
      return { ...result, data: restore(result.data, prepared.root, tell) as Record<string, unknown> };
    };
  }

  private prepare(context: Context, caller: Caller, regels: Regels): Prepared | undefined {
    const moment = Date.now();
    const key = `${this.idOf(regels.blik(caller, moment).rechten)} ${this.idOf(context.schema)} ${context.queryHash} ${context.operationName}`;
    const known = this.prepared.get(key);
    if (known !== undefined) return known.prepared;
    const refusals = new Refusals(this.fields, regels, caller, moment);
    const prepared = this.make(context, refusals);
    this.prepared.set(key, { prepared }, { size: context.source.length + 1 });
    return prepared;
  }

  private make({ document, operation, schema }: Context, refusals: Refusals): Prepared | undefined {
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
