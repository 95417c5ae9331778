import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Log } from '../log';
import type { GatewayRequest } from '../request';
import { nextTraceparent } from '../trace';
import { toClientPath } from './client-path';
import { codesOf } from './error-codes';
import { failedFields, ownErrors, type Question } from './source-errors';
import { ClientGone, SourceFailure } from './failure';
import type { Source, SourceAnswer } from './source';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Asks one source on behalf of the caller, and takes its refusals, revision and errors over into the client's terms. */
export class SourceClient implements GraphQLDataSource {
  constructor(
    private readonly source: Source,
    private readonly log: Log,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions): Promise<Response> {
    if (!('incomingRequestContext' in options)) {
      throw new Error('A source is asked on behalf of a caller only.');
    }
    const { request, incomingRequestContext, pathInIncomingRequest = [] } = options;
    const incoming = incomingRequestContext.context as GatewayRequest;
    const operation = incomingRequestContext.source;
    const question = { query: request.query, variables: request.variables, operation };
    try {
      const answer = await this.ask(incoming, question);
      incoming.weigeringen.add(answer.extensions?.weigeringen, (pad) =>
        toClientPath(pad, pathInIncomingRequest, operation),
      );
      if (codesOf(answer.errors).includes('VRAAG_OPNIEUW')) incoming.afgebroken = true;
      // What an organisation may always see of its own rests on no revision.
      if (answer.data && answer.extensions?.alleenEigenBron !== true) incoming.addRevisie(answer.extensions?.revisie);
      return this.release(answer, incoming, question);
    } catch (error) {
      if (error instanceof ClientGone) return { data: null };
      if (!(error instanceof SourceFailure)) throw error;
      const { code, reason } = error;
      this.log.warn({ trace: incoming.trace.id, bron: this.source.name, code, reason }, 'a source failed');
      return { errors: failedFields(code, this.source.publicName, question) };
    }
  }

  private async ask(incoming: GatewayRequest, { query, variables }: Question): Promise<SourceAnswer> {
    const caller = await incoming.signedFor(this.source.name);
    const headers = { 'x-caller': caller, traceparent: nextTraceparent(incoming.trace) };
    const isRead = !/^\s*mutation\b/.test(query ?? '');
    return this.source.ask({ body: JSON.stringify({ query, variables }), headers, isRead, gone: incoming.gone });
  }

  private release({ data, errors }: SourceAnswer, { trace }: GatewayRequest, question: Question): Response {
    const own = ownErrors(errors, trace.id, question);
    if (own.length === 0) return { data };
    this.log.warn({ trace: trace.id, bron: this.source.name, codes: codesOf(errors) }, 'a source answered with errors');
    return { data, errors: own };
  }
}
