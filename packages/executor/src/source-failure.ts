/** Why a source gave no usable answer. */
export type SourceFailureKind = 'CONNECTION' | 'TIMEOUT' | 'ABORTED' | 'STATUS' | 'BODY';

/** `reason` is for a log: it holds no URL and nothing of a body. */
export class SourceFailure extends Error {
  constructor(
    readonly kind: SourceFailureKind,
    readonly reason: string,
  ) {
    super(`${kind}: ${reason}`);
    this.name = 'SourceFailure';
  }
}
