import type { GraphQLDataSource } from '@apollo/gateway';
import { isGraphQLAnswer } from './graphql-answer';
import type { SourceAnswer } from './hooks';
import { SourceFailure } from './source-failure';
import type { Question, Transport } from './transport';

/** Asks a data source of ApolloGateway (`buildService`), such as one that runs in this process. */
export class DataSourceTransport implements Transport {
  constructor(private readonly source: GraphQLDataSource) {}

  send({ body, timeout }: Question, done: (answer: SourceAnswer | SourceFailure) => void): () => void {
    let isOpen = true;
    const end = (answer: SourceAnswer | SourceFailure) => {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(timer);
      done(answer);
    };
    const timer = setTimeout(() => end(new SourceFailure('TIMEOUT', 'deadline')), timeout);
    this.ask(body).then(end, (error: Error) => end(new SourceFailure('CONNECTION', error.name)));
    return () => end(new SourceFailure('ABORTED', 'given up'));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async ask(body: string): Promise<SourceAnswer | SourceFailure> {
    const request = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const options = { kind: 'incoming operation', request, incomingRequestContext: { metrics: {} }, context: {} };
    const answer = await this.source.process(options as unknown as Parameters<GraphQLDataSource['process']>[0]);
    return isGraphQLAnswer(answer)
      ? { status: 200, data: answer.data, errors: answer.errors, extensions: answer.extensions }
      : new SourceFailure('BODY', 'no GraphQL response');
  }
}
