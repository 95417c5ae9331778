import { createHash } from 'node:crypto';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { Manifest } from '@ketenhub/schema';
import { GatewayError } from '../error/gateway-error';

/** Bytes of questions that clients left to ask again by hash. */
const REMEMBERED = 8 * 1024 * 1024;

interface Options {
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Only what is registered may be asked. */
  readonly only: boolean;
}

/**
 * The questions that may be asked by their SHA-256: those that clients registered (schema/operations), and unless only
 * those are accepted, what a client sent with its hash before (APQ); of the latter a bounded number is kept.
 */
export class KnownQuestions implements KeyValueCache<string> {
  private readonly registered: ReadonlyMap<string, string>;
  private readonly sent = new InMemoryLRUCache<string>({ maxSize: REMEMBERED });

  constructor(private readonly options: Options) {
    const operations = [...options.manifests.values()].flatMap((manifest) => manifest.operations);
    this.registered = new Map(operations.map(({ id, body }) => [id, body]));
  }

  /** Throws {@link GatewayError} with 403 for a text or a hash that is not registered, where only those are accepted. */
  check(text: string | undefined, hash: string | undefined): void {
    if (!this.options.only) return;
    const id = text === undefined ? hash : createHash('sha256').update(text).digest('hex');
    if (id !== undefined && this.registered.has(id)) return;
    const message = 'Deze hub neemt alleen geregistreerde vragen aan. Laat de vraag registreren bij de beheerder.';
    throw new GatewayError('VRAAG_NIET_GEREGISTREERD', message, { status: 403 });
  }

  async get(key: string): Promise<string | undefined> {
    return this.registered.get(hashIn(key)) ?? this.sent.get(key);
  }

  async set(key: string, text: string): Promise<void> {
    if (!this.options.only) await this.sent.set(key, text);
  }

  async delete(key: string): Promise<boolean> {
    return this.sent.delete(key);
  }
}

/** Apollo Server asks for `apq:<hash>`. */
const hashIn = (key: string) => key.slice(key.indexOf(':') + 1);
