import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SUBGRAPHS } from './reference';
import { refuseEverySecond } from './refuse';

/**
 * The four subgraphs in one process, each on its own port; counts what it is asked. As a source of the hub they say which
 * revision an answer rests on, and what they withheld.
 */
export async function serveSubgraphs(): Promise<{
  urls: Record<string, string>;
  calls: () => number;
  refuse(isOn: boolean): void;
}> {
  let calls = 0;
  let isRefusing = false;
  const urls: Record<string, string> = {};
  for (const [name, { sdl, resolvers }] of Object.entries(SUBGRAPHS)) {
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
    const documents = new Map<string, DocumentNode>();
    const server = createServer((request, response) => {
      calls++;
      void answer(schema, documents, isRefusing, request, response);
    });
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }
  return { urls, calls: () => calls, refuse: (isOn) => (isRefusing = isOn) };
}

async function answer(
  schema: GraphQLSchema,
  documents: Map<string, DocumentNode>,
  isRefusing: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: object };
  let document = documents.get(query);
  if (document === undefined) documents.set(query, (document = parse(query)));
  const result = await execute({ schema, document, variableValues: variables as Record<string, unknown> });
  const weigeringen = isRefusing ? refuseEverySecond(result.data) : [];
  const body = JSON.stringify({ ...result, extensions: { weigeringen, revisie: '7' } });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
}

process.on('message', async (message) => {
  if (message === 'start') {
    const { urls, calls, refuse } = await serveSubgraphs();
    process.on('message', (next: string | { refuse: boolean }) => {
      if (typeof next === 'object') refuse(next.refuse);
      process.send!({ calls: calls() });
    });
    process.send!({ urls });
  }
});

/** Ends with the benchmark, however that ends. */
process.on('disconnect', () => process.exit());
