const none = (): never => {
  throw new Error('No route of the hub has a JSON Schema; take WITHOUT_JSON_SCHEMA away before one gets it.');
};

/** Options of Fastify: no route has a JSON Schema, so their compilers, more than all else that it loads, stay away. */
export const WITHOUT_JSON_SCHEMA = {
  schemaController: { compilersFactory: { buildValidator: none, buildSerializer: none } },
};
