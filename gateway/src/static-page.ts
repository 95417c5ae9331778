import { createReadStream, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** GraphiQL as built by gateway/graphiql. Nothing of it comes from elsewhere. */
const FOLDER = join(__dirname, '../static');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page asks nobody but us; Monaco sets styles on its elements and paints icons from data URLs. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves GraphiQL at `/` and its files under `/graphiql/`. */
export function serveStaticPage(app: FastifyInstance): void {
  const files = new Set(readdirSync(FOLDER));
  app.get('/', (_, reply) => send(reply, 'index.html', 'no-cache'));
  app.get<{ Params: { file: string } }>('/graphiql/:file', ({ params: { file } }, reply) =>
    files.has(file) ? send(reply, file, 'max-age=3600') : reply.callNotFound(),
  );
}

function send(reply: FastifyReply, file: string, caching: string): FastifyReply {
  return reply
    .header('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', caching)
    .send(createReadStream(join(FOLDER, file)));
}
