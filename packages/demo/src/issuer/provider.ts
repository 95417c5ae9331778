import type { Configuration, Provider } from 'oidc-provider';

/** What the demo issuer uses of oidc-provider. */
export interface ProviderModule {
  create(issuer: string, configuration: Configuration): Provider;
  /** An error for the token endpoint, with its reason. */
  refuse(reason: string): Error;
}

/**
 * Loads oidc-provider when an issuer is wanted and not before: it is an ES module and says at once what it thinks of the
 * Node version and of a memory store. Neither is news for a demo, so its notices are not shown.
 */
export async function loadProvider(): Promise<ProviderModule> {
  const { Provider, errors } = await quietly(() => import('oidc-provider'));
  return {
    create: (issuer, configuration) => quietly(() => new Provider(issuer, configuration)),
    refuse: (reason) => new errors.InvalidRequest(reason),
  };
}

function quietly<T>(load: () => T): T {
  const { warn, info } = console;
  const restore = () => Object.assign(console, { warn, info });
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  const loaded = load();
  if (loaded instanceof Promise) return loaded.finally(restore) as T;
  restore();
  return loaded;
}
