import { raakt, teltAlleenGenoemd } from './betrokken';
import { has, type Mask } from './mask';
import { GRANTED, REFUSED, WITHOUT_ADDRESS, type Outcome, type Recht } from './rechten';
import type { Reden } from './reden';
import { STATUTORY, type Grondslag } from './regel';
import type { Blik } from './blik';
import { eis, isGeweigerd, neemStappen, verantwoord, type Bevinding, type Stap, type StapNaam } from './stap';
import type { Betrokkenheid, Persoon, Toestemming } from './subject';
import { voorafGeweigerd } from './vooraf';
import type { Verantwoording, Zicht } from './zicht';

const NONE: readonly never[] = [];

/** What one caller may see of one person as held by one source. Made for every person of a list: small, and lazy. */
export class PersoonZicht implements Zicht {
  /** The involvement that counts; only for who needs one. */
  private readonly betrokkenheid: Betrokkenheid | undefined;
  private readonly needsInvolvement: boolean;
  /** Only by breaking the glass or as a parent: all that is open to him are the rules that name it. */
  private readonly isBeperkt: boolean;
  /** The fields that are permitted. */
  readonly open: Mask;

  constructor(
    private readonly blik: Blik,
    private readonly id: string,
    private readonly persoon: Persoon | undefined,
    private readonly bron: string | undefined,
  ) {
    this.needsInvolvement = blik.rechten.needsInvolvement(blik.caller, id);
    this.betrokkenheid = this.needsInvolvement ? this.involvement() : undefined;
    this.isBeperkt = this.betrokkenheid !== undefined && teltAlleenGenoemd(this.betrokkenheid);
    this.open = this.permit();
  }

  get perPersoon(): ReadonlyMap<string, Zicht> {
    return new Map([[this.id, this]]);
  }

  mag(i: number): boolean {
    return has(this.open, i);
  }

  reden(i: number): Reden {
    const general = voorafGeweigerd(this.blik, i);
    if (general !== undefined) return general;
    if (!this.isInvolved()) return 'GEEN_BETROKKENHEID';
    if (!this.isRoleValid()) return 'ROL_NIET_BEVOEGD';
    const recht = this.candidates(i)[0];
    return recht === undefined ? 'GEEN_BETROKKENHEID' : this.refusal(recht, i)!;
  }

  verantwoording(i: number): Verantwoording | undefined {
    if (!this.mag(i)) return undefined;
    const { regel } = this.candidates(i).find((recht) => this.refusal(recht, i) === undefined)!;
    const toestemming = NEEDS_CONSENT.has(regel.grondslag) ? this.consent(regel, validAt) : undefined;
    return verantwoord(regel, toestemming?.id);
  }

  /** The same questions as `permit` and `reden` ask, each with its answer. */
  stappen(i: number): readonly Stap[] {
    const { caller, rechten } = this.blik;
    const named = rechten.rechten.filter((recht) => has(recht.velden, i));
    const general = neemStappen({
      DOEL: () => eis(caller.doel !== undefined, 'DOEL_ONTBREEKT'),
      OPDRACHT: () => eis(this.blik.rechten.heeftOpdracht, 'GEEN_OPDRACHT'),
      NOOIT: () => eis(!has(rechten.nooit, i), 'NOOIT', { regel: rechten.verbod(i) }),
      REGEL: () => eis(named.length > 0, has(rechten.anderDoel, i) ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD'),
      BETROKKENHEID: () => eis(this.isInvolved(), 'GEEN_BETROKKENHEID', { betrokkenheid: this.betrokkenheid }),
      ROL: () => eis(this.isRoleValid(), 'ROL_NIET_BEVOEGD'),
    });
    return isGeweigerd(general) ? general : [...general, ...named.flatMap((recht) => this.stappenVan(recht, i))];
  }

  private stappenVan(recht: Recht, i: number): Stap[] {
    const { regel } = recht;
    const step = (stap: StapNaam, made: Bevinding): Stap => ({ stap, regel, ...made });
    const taak = regel.taak === undefined ? undefined : this.involvement(regel.taak);
    if (!this.onTask(recht)) return [step('TAAK', eis(false, 'GEEN_BETROKKENHEID'))];
    const before = taak === undefined ? [] : [step('TAAK', { uitkomst: 'GAAT_DOOR', betrokkenheid: taak })];
    if (this.hidesAddress(recht) && !has(recht.zonderAdres, i))
      return [...before, step('GEHEIMHOUDING', eis(false, 'GEHEIMHOUDING'))];
    const reden = this.refusalOfGround(recht);
    const consent = NEEDS_CONSENT.has(regel.grondslag)
      ? (this.consent(regel, validAt) ?? this.consent(regel, givenBefore))
      : undefined;
    const made: Bevinding = reden === undefined ? { uitkomst: 'STAAT_TOE' } : { uitkomst: 'WEIGERT', reden };
    return [...before, step(stapVan(regel.grondslag), { ...made, toestemming: consent?.id })];
  }

  private candidates(i: number): readonly Recht[] {
    return this.blik.rechten.rechten.filter((recht) => has(recht.velden, i) && this.onTask(recht));
  }

  private permit(): Mask {
    const { caller, rechten } = this.blik;
    if (caller.doel === undefined || !rechten.heeftOpdracht || !this.isInvolved() || !this.isRoleValid())
      return rechten.none;
    let outcomes = 0;
    for (const recht of rechten.conditional) outcomes = outcomes * 3 + this.outcome(recht);
    return rechten.maskOf(outcomes, this.isBeperkt);
  }

  private outcome(recht: Recht): Outcome {
    if (!this.onTask(recht) || this.refusalOfGround(recht) !== undefined) return REFUSED;
    return this.hidesAddress(recht) ? WITHOUT_ADDRESS : GRANTED;
  }

  private isRoleValid(): boolean {
    return this.blik.roleValidIn(this.persoon?.gemeente);
  }

  /** Is the caller involved with this person: at all, or for this task? Who needs no involvement is, for no task. */
  private isInvolved(taak?: string): boolean {
    if (!this.needsInvolvement) return taak === undefined;
    return (taak === undefined ? this.betrokkenheid : this.involvement(taak)) !== undefined;
  }

  /** For this task; or, without one, the first for an ordinary task, and only then one that counts where it is named. */
  private involvement(taak?: string): Betrokkenheid | undefined {
    const { caller, rechten, moment } = this.blik;
    let beperkt: Betrokkenheid | undefined;
    for (const b of this.persoon?.betrokkenheden ?? NONE) {
      if ((taak !== undefined && b.taak !== taak) || !raakt(rechten.rol, caller, b, moment)) continue;
      if (taak !== undefined || !teltAlleenGenoemd(b)) return b;
      beperkt ??= b;
    }
    return beperkt;
  }

  private onTask({ regel }: Recht): boolean {
    return regel.taak === undefined ? !this.isBeperkt : this.isInvolved(regel.taak);
  }

  private refusal(recht: Recht, i: number): Reden | undefined {
    if (this.hidesAddress(recht) && !has(recht.zonderAdres, i)) return 'GEHEIMHOUDING';
    return this.refusalOfGround(recht);
  }

  private hidesAddress({ regel }: Recht): boolean {
    return this.persoon?.geheimhouding === true && !STATUTORY.has(regel.grondslag) && regel.grondslag !== 'AGGREGAAT';
  }

  private refusalOfGround({ regel }: Recht): Reden | undefined {
    if (STATUTORY.has(regel.grondslag) || regel.grondslag === 'VITAAL_BELANG') return undefined;
    if (regel.grondslag === 'AGGREGAAT') return 'ALLEEN_GEAGGREGEERD';
    if (NEEDS_CONSENT.has(regel.grondslag)) return this.refusalOfConsent(regel);
    return this.objected(regel) ? 'BEZWAAR' : undefined;
  }

  private objected({ categorie }: Recht['regel']): boolean {
    return (this.persoon?.bezwaren ?? NONE).some(
      (b) =>
        b.categorie === categorie &&
        b.besluit !== 'AFGEWEZEN' &&
        b.ingediendOp <= this.blik.moment &&
        (b.doel === undefined || b.doel === this.blik.caller.doel) &&
        (b.ontvanger === undefined || b.ontvanger === this.blik.caller.organisatie),
    );
  }

  private refusalOfConsent(regel: Recht['regel']): Reden | undefined {
    if (!this.persoon?.toestemmingen.length) return 'GEEN_TOESTEMMING';
    if (this.consent(regel, validAt) !== undefined) return undefined;
    const ended = this.consent(regel, givenBefore);
    if (ended === undefined) return 'GEEN_TOESTEMMING';
    return ended.ingetrokkenOp === undefined ? 'TOESTEMMING_VERLOPEN' : 'TOESTEMMING_INGETROKKEN';
  }

  /** The last given consent that covers the rule and passes the test. */
  private consent(regel: Recht['regel'], test: (t: Toestemming, moment: number) => boolean): Toestemming | undefined {
    let last: Toestemming | undefined;
    for (const t of this.persoon?.toestemmingen ?? NONE) {
      if (
        t.verstrekker !== this.bron ||
        t.ontvanger !== this.blik.caller.organisatie ||
        t.doel !== this.blik.caller.doel
      )
        continue;
      if (!t.categorieen.includes(regel.categorie) || !test(t, this.blik.moment)) continue;
      if (regel.grondslag === 'UITDRUKKELIJKE_TOESTEMMING' && !t.uitdrukkelijk) continue;
      if (last === undefined || isLater(t, last)) last = t;
    }
    return last;
  }
}

const NEEDS_CONSENT = new Set(['TOESTEMMING', 'UITDRUKKELIJKE_TOESTEMMING']);

/** Where the decision on a rule of this ground falls. */
function stapVan(grondslag: Grondslag): StapNaam {
  if (STATUTORY.has(grondslag) || grondslag === 'VITAAL_BELANG') return 'GROND';
  if (grondslag === 'AGGREGAAT') return 'AGGREGAAT';
  return NEEDS_CONSENT.has(grondslag) ? 'TOESTEMMING' : 'BEZWAAR';
}

const givenBefore = (t: Toestemming, moment: number) => t.gegevenOp !== undefined && t.gegevenOp <= moment;

const validAt = (t: Toestemming, moment: number) =>
  t.gegevenOp !== undefined &&
  t.gegevenOp <= moment &&
  t.geldigTot !== undefined &&
  moment < t.geldigTot &&
  (t.ingetrokkenOp === undefined || moment < t.ingetrokkenOp);

/** Given later; of two given at once the withdrawn one. */
const isLater = (a: Toestemming, b: Toestemming) =>
  a.gegevenOp! > b.gegevenOp! || (a.gegevenOp === b.gegevenOp && a.ingetrokkenOp !== undefined);
