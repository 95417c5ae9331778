import type { Caller, SigningKey } from '@ketenhub/identity';
import { signCaller } from '@ketenhub/identity';
import type { Trace } from './trace';
import { Weigeringen } from './weigeringen';

/** One operation of one caller on its way through the gateway, and what the sources said beside the data. */
export class GatewayRequest {
  readonly weigeringen = new Weigeringen();
  /** Revisions of the registry the answers rest on; what leaves is as old as the lowest. */
  readonly revisies: bigint[] = [];
  private readonly signed = new Map<string, Promise<string>>();

  constructor(
    /** Absent for a question about the schema alone: no source is asked then. */
    readonly caller: Caller | undefined,
    readonly trace: Trace,
    /** `Prefer: handling=strict`: one refusal refuses the whole operation. */
    readonly strict: boolean,
    private readonly key: SigningKey,
    /** Aborted when the client does not wait any longer. */
    readonly gone: AbortSignal = new AbortController().signal,
  ) {}

  /** The caller as signed for this source, once per operation. */
  signedFor(source: string): Promise<string> {
    if (this.caller === undefined) throw new Error('A source was about to be asked without a caller.');
    let signature = this.signed.get(source);
    if (signature === undefined) this.signed.set(source, (signature = signCaller(this.caller, source, this.key)));
    return signature;
  }

  get revisie(): bigint | undefined {
    return this.revisies.reduce<bigint | undefined>((low, r) => (low === undefined || r < low ? r : low), undefined);
  }

  addRevisie(reported: unknown): void {
    if (typeof reported === 'string' && /^\d{1,19}$/.test(reported)) this.revisies.push(BigInt(reported));
  }
}
