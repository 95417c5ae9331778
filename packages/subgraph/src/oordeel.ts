import { has, openVan, zichtOp, type Blik, type Mask, type Persoon, type Reden, type Zicht } from '@ketenhub/consent';

/** The decision on one subject during one operation, and what the operation did with it. */
export abstract class Oordeel {
  private low = 0;
  private high: Set<number> | undefined;
  private refused: Map<number, Reden> | undefined;

  /** The organisation whose data the subject's are, where they are one organisation's. */
  abstract readonly bron: string | undefined;
  /** Every answer; `mag` is the one that each field asks for. */
  abstract readonly zicht: Zicht;
  abstract mag(i: number): boolean;

  /** On whose record it goes, by id, with what that one's record may tell. */
  get perPersoon(): ReadonlyMap<string, Zicht> {
    return this.zicht.perPersoon;
  }

  /** Notes that a permitted field was read. Bits, not a set: this runs for every field of every object. */
  lees(i: number): void {
    if (i < 31) this.low |= 1 << i;
    else (this.high ??= new Set()).add(i);
  }

  /** Notes that a field was refused, and returns why. */
  weiger(i: number): Reden {
    const reden = this.zicht.reden(i);
    (this.refused ??= new Map()).set(i, reden);
    return reden;
  }

  get geweigerd(): ReadonlyMap<number, Reden> {
    return this.refused ?? NONE;
  }

  /** The fields that were read. */
  get gelezen(): readonly number[] {
    return [...BITS.filter((i) => (this.low >>> i) & 1), ...(this.high ?? [])];
  }
}

/** On a known person: small, as a list makes one of each; the zicht comes when more than `mag` is asked. */
export class OordeelOverPersoon extends Oordeel {
  private readonly open: Mask;
  private made: Zicht | undefined;

  constructor(
    private readonly blik: Blik,
    private readonly persoon: Persoon,
    readonly bron: string | undefined,
  ) {
    super();
    this.open = openVan(blik, persoon, bron);
  }

  mag(i: number): boolean {
    return has(this.open, i);
  }

  get zicht(): Zicht {
    return (this.made ??= zichtOp(this.blik, this.persoon, this.bron));
  }
}

/** On anybody else: a household, a third party, somebody unknown. */
export class OordeelOverAnderen extends Oordeel {
  constructor(
    readonly zicht: Zicht,
    readonly bron: string | undefined,
  ) {
    super();
  }

  mag(i: number): boolean {
    return this.zicht.mag(i);
  }
}

/** On a third party: a person too, so on record, but under no id of a statushouder. */
export class OordeelOverDerde extends OordeelOverAnderen {
  override get perPersoon(): ReadonlyMap<string, Zicht> {
    return new Map([['', this.zicht]]);
  }
}

const NONE: ReadonlyMap<number, Reden> = new Map();
const BITS = Array.from({ length: 31 }, (_, b) => b);
