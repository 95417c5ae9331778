/**
 * One operation, from its beginning until its last byte was handed to the operating system. It rests on revisions of the
 * registry; while it rests on none, nothing in it can be withdrawn.
 */
export class Operatie {
  private laagste: bigint | undefined;
  private verbreek: (() => void) | undefined;

  constructor(private readonly allen: Operaties) {}

  /** What was decided, here or at a source, was decided under this revision. */
  steuntOp(revisie: bigint): void {
    if (this.laagste === undefined || revisie < this.laagste) this.laagste = revisie;
  }

  /** Nothing that was decided so far is in the answer. */
  laatLos(): void {
    this.laagste = undefined;
    this.allen.kijk();
  }

  isOuderDan(revisie: bigint): boolean {
    return this.laagste !== undefined && this.laagste < revisie;
  }

  /** May the answer leave now? Asked in the same turn of the event loop in which its bytes are written. */
  get mag(): boolean {
    return this.laagste === undefined || this.allen.mag(this.laagste);
  }

  /** The answer is being written; `verbreek` cuts what the operating system has not taken yet. */
  vrijgegeven(verbreek: () => void): void {
    this.verbreek = verbreek;
  }

  verouder(): void {
    if (this.laagste !== undefined) this.laagste = -1n;
    this.breekAf();
  }

  breekAf(): void {
    if (this.laagste !== undefined) this.verbreek?.();
  }

  eindig(): void {
    this.allen.eindig(this);
  }
}

/** The operations in flight, and the oldest revision that an answer may still rest on. */
export class Operaties {
  private readonly lopend = new Set<Operatie>();
  private grens = 0n;
  private gewekt: (() => void) | undefined;

  constructor(private readonly heeftLease: () => boolean) {}

  begin(): Operatie {
    const operatie = new Operatie(this);
    this.lopend.add(operatie);
    return operatie;
  }

  mag(revisie: bigint): boolean {
    return revisie >= this.grens && this.heeftLease();
  }

  /**
   * The grace period: once it resolves, no answer that rests on an older revision leaves. Older operations get at most
   * `respijt` milliseconds to finish; what is left is refused at its release, or cut while it is written.
   */
  async sluit(revisie: bigint, respijt: number): Promise<void> {
    const tot = performance.now() + respijt;
    while (this.ouderDan(revisie).length > 0 && performance.now() < tot) await this.totIemandKlaarIs(tot);
    this.grens = revisie;
    this.ouderDan(revisie).forEach((operatie) => operatie.breekAf());
  }

  /** Other facts, perhaps of another line of revisions: what runs now rests on none that can be compared. */
  begonnenOpnieuw(revisie: bigint): void {
    this.grens = revisie;
    this.lopend.forEach((operatie) => operatie.verouder());
  }

  /** Cuts every answer that is still being written. */
  breekAf(): void {
    this.lopend.forEach((operatie) => operatie.breekAf());
  }

  eindig(operatie: Operatie): void {
    this.lopend.delete(operatie);
    this.kijk();
  }

  kijk(): void {
    this.gewekt?.();
  }

  private ouderDan(revisie: bigint): Operatie[] {
    return [...this.lopend].filter((operatie) => operatie.isOuderDan(revisie));
  }

  private async totIemandKlaarIs(tot: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.gewekt = resolve;
      timer = setTimeout(resolve, Math.max(1, tot - performance.now()));
    });
    clearTimeout(timer);
    this.gewekt = undefined;
  }
}
