import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SourceQuestion {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Answers a question in whatever way a test needs. */
export type Behaviour = (question: SourceQuestion, response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server that stands for a subgraph. */
export class TestSource {
  readonly asked: SourceQuestion[] = [];

  private constructor(
    readonly url: string,
    private readonly server: ReturnType<typeof createServer>,
    public behave: Behaviour,
  ) {}

  static async start(behave: Behaviour): Promise<TestSource> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const source = new TestSource(url, server, behave);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const question = JSON.parse(Buffer.concat(chunks).toString()) as SourceQuestion;
        source.asked.push(question);
        source.behave(question, response, request);
      });
    });
    return source;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export const json =
  (answer: unknown, status = 200): Behaviour =>
  (_, response) =>
    text(typeof answer === 'string' ? answer : JSON.stringify(answer), status)(_, response, null as never);

export const text =
  (body: string | Buffer, status = 200, type = 'application/json'): Behaviour =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);
