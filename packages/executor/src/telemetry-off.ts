/** Import before anything of Apollo: ApolloGateway otherwise looks up cloud metadata and reports usage from this machine. */
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
