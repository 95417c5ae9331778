/** Monaco's workers, from our own folder. */
globalThis.MonacoEnvironment = {
  getWorker(_, label) {
    const file = { json: 'json.worker.js', graphql: 'graphql.worker.js' }[label] ?? 'editor.worker.js';
    return new Worker(`/graphiql/${file}`);
  },
};
