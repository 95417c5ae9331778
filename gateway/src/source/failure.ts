/** Why a source gave no usable answer. */
export type SourceFailureCode = 'BRON_ONBEREIKBAAR' | 'BRON_TE_LAAT';

/** A source that did not answer, or not with GraphQL. `cause` is for the log and holds no URL or body. */
export class SourceFailure extends Error {
  constructor(
    readonly code: SourceFailureCode,
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
    this.name = 'SourceFailure';
  }
}

/** Nobody waits for the answer any more; says nothing of the source. */
export class ClientGone extends Error {
  override name = 'ClientGone';
}
