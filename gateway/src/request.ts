import type { Caller, SigningKey } from '@ketenhub/identity';
import { signCaller } from '@ketenhub/identity';
import type { Operatie } from '@ketenhub/subgraph/volgen';
import type { Trace } from './trace';
import { Weigeringen } from './weigeringen';

interface How {
  /** `Prefer: handling=strict`: one refusal refuses the whole operation. */
  readonly strict: boolean;
  /** It did not come with other questions in one request. */
  readonly isAlone: boolean;
}

/** One operation of one caller on its way through the gateway, and what the sources said beside the data. */
export class GatewayRequest {
  weigeringen = new Weigeringen();
  /** Revisions of the registry the answers rest on; what leaves is as old as the lowest. */
  revisies: bigint[] = [];
  /** A source broke off, because something ended that its answer rested on. */
  afgebroken = false;
  private readonly signed = new Map<string, string | Promise<string>>();

  constructor(
    /** Absent for a question about the schema alone: no source is asked then. */
    readonly caller: Caller | undefined,
    readonly trace: Trace,
    private readonly how: How,
    private readonly key: SigningKey,
    /** Aborted when the client does not wait any longer. */
    readonly gone: AbortSignal = new AbortController().signal,
    /** This operation, and the revision that the gateway may rely on now; absent in tests. */
    private readonly volgt?: { readonly operatie: Operatie; readonly revisie: () => string | undefined },
  ) {}

  get strict(): boolean {
    return this.how.strict;
  }

  get isAlone(): boolean {
    return this.how.isAlone;
  }

  /** A question rests on what the gateway knew when it began; a write on its answers alone, as it may end something itself. */
  begint(isVraag: boolean): void {
    const revisie = this.volgt?.revisie();
    if (isVraag && revisie !== undefined) this.volgt?.operatie.steuntOp(BigInt(revisie));
  }

  /** What was found may not leave any more. */
  get isVerouderd(): boolean {
    return this.afgebroken || this.volgt?.operatie.mag === false;
  }

  /** Forgets all that was found. */
  beginOpnieuw(): void {
    this.weigeringen = new Weigeringen();
    this.revisies = [];
    this.afgebroken = false;
    this.signed.clear();
    this.volgt?.operatie.laatLos();
    this.begint(true);
  }

  /** The caller as signed for this source, once per operation. */
  signedFor(source: string): string | Promise<string> {
    if (this.caller === undefined) throw new Error('A source was about to be asked without a caller.');
    const known = this.signed.get(source);
    if (known !== undefined) return known;
    const caller = { ...this.caller, revisie: this.volgt?.revisie() };
    const signing = signCaller(caller, source, this.key).then((signature) => {
      if (this.signed.get(source) === signing) this.signed.set(source, signature);
      return signature;
    });
    this.signed.set(source, signing);
    return signing;
  }

  get revisie(): bigint | undefined {
    return this.revisies.reduce<bigint | undefined>((low, r) => (low === undefined || r < low ? r : low), undefined);
  }

  /** The answer of a source rests on the revision that it names; without one, on the oldest there is. */
  addRevisie(reported: unknown): void {
    const revisie = typeof reported === 'string' && /^\d{1,19}$/.test(reported) ? BigInt(reported) : 0n;
    this.revisies.push(revisie);
    this.volgt?.operatie.steuntOp(revisie);
  }
}
