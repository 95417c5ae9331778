const { createServer } = require('node:http');
const { createGatewayRuntime, createLoggerFromLogging } = require('@graphql-hive/gateway-runtime');

/** One Hive gateway in a process of its own: `js`, `rust` (its planner), or `rust-dedupe` (with its defaults). */
async function start(kind, supergraph) {
  const config = {
    supergraph,
    logging: 'error',
    landingPage: false,
    graphiql: false,
    maskedErrors: false,
    ...(kind !== 'js' && { unifiedGraphHandler: require('@graphql-hive/router-runtime').unifiedGraphHandler }),
    ...(kind !== 'rust-dedupe' && {
      transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
    }),
  };
  const gateway = createGatewayRuntime(config);
  const server = createServer(gateway);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/graphql`;
}

process.on('message', async (message) => {
  if (message === 'cpu') return void process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
  process.send({ url: await start(message.kind, message.supergraphSdl) });
});

/** Ends with the benchmark, however that ends. */
process.on('disconnect', () => process.exit());
