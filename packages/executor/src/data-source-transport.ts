import type { GraphQLDataSource } from '@apollo/gateway';
import { isGraphQLAnswer } from './graphql-answer';
import type { SourceAnswer } from './hooks';
import { SourceFailure } from './source-failure';
import type { Question, Transport } from './transport';

/** Asks a data source of ApolloGateway (`buildService`), which sets headers of its own out of the client's context. */
export class DataSourceTransport implements Transport {
  constructor(private readonly source: GraphQLDataSource) {}

  send({ body, timeout, operation }: Question, done: (answer: SourceAnswer | SourceFailure) => void): () => void {
    let isOpen = true;
    const end = (answer: SourceAnswer | SourceFailure) => {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(timer);
      done(answer);
    };
    const timer = setTimeout(() => end(new SourceFailure('TIMEOUT', 'deadline')), timeout);
    this.ask(body, operation).then(end, (error: Error) => end(new SourceFailure('CONNECTION', error.name)));
    return () => end(new SourceFailure('ABORTED', 'given up'));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async ask(body: string, operation: Question['operation']): Promise<SourceAnswer | SourceFailure> {
    const request = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const { context } = operation;
    const options = { kind: 'incoming operation', request, incomingRequestContext: operation, context };
    const answer = await this.source.process(options as unknown as Parameters<GraphQLDataSource['process']>[0]);
    return isGraphQLAnswer(answer)
      ? { status: 200, data: answer.data, errors: answer.errors, extensions: answer.extensions }
      : new SourceFailure('BODY', 'no GraphQL response');
  }
}
