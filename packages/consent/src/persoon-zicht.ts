import { isBetrokken } from './betrokken';
import type { Caller } from './caller';
import { has, type Mask } from './mask';
import { GRANTED, REFUSED, WITHOUT_ADDRESS, type Recht, type Rechten } from './rechten';
import type { Reden } from './reden';
import type { Regels } from './regels';
import type { Persoon, Toestemming } from './subject';
import type { Verantwoording, Zicht } from './zicht';

const NONE: readonly never[] = [];

/** What one caller may see of one person as held by one source. */
export class PersoonZicht implements Zicht {
  private readonly rechten: Rechten;
  /** The tasks for which the caller is involved; undefined when he is not involved at all. */
  private readonly taken: readonly string[] | undefined;
  private readonly roleValid: boolean;
  private readonly permitted: Mask;

  constructor(
    regels: Regels,
    private readonly caller: Caller,
    private readonly id: string,
    private readonly persoon: Persoon | undefined,
    private readonly bron: string | undefined,
    private readonly moment: number,
  ) {
    this.rechten = regels.rechten(caller, moment);
    this.taken = involvement(this.rechten, caller, id, persoon, moment);
    this.roleValid = this.rechten.roleValidIn(persoon?.gemeente, moment);
    this.permitted = this.permit();
  }

  get perPersoon(): ReadonlyMap<string, Zicht> {
    return new Map([[this.id, this]]);
  }

  mag(i: number): boolean {
    return has(this.permitted, i);
  }

  reden(i: number): Reden {
    if (this.caller.doel === undefined) return 'DOEL_ONTBREEKT';
    if (has(this.rechten.nooit, i)) return 'NOOIT';
    if (this.taken === undefined) return 'GEEN_BETROKKENHEID';
    if (!this.roleValid) return 'ROL_NIET_BEVOEGD';
    if (!has(this.rechten.genoemd, i))
      return has(this.rechten.anderDoel, i) ? 'DOEL_NIET_TOEGESTAAN' : 'ROL_NIET_BEVOEGD';
    const recht = this.candidates(i)[0];
    return recht === undefined ? 'GEEN_BETROKKENHEID' : this.refusal(recht, i)!;
  }

  verantwoording(i: number): Verantwoording | undefined {
    if (!this.mag(i)) return undefined;
    const { regel } = this.candidates(i).find((recht) => this.refusal(recht, i) === undefined)!;
    const toestemming = NEEDS_CONSENT.has(regel.grondslag) ? this.consent(regel, validAt(this.moment)) : undefined;
    return { regel: regel.id, versie: regel.versie, grondslag: regel.grondslag, toestemming: toestemming?.id };
  }

  private candidates(i: number): readonly Recht[] {
    return this.rechten.rechten.filter((recht) => has(recht.velden, i) && this.onTask(recht));
  }

  private onTask({ regel }: Recht): boolean {
    return regel.taak === undefined || this.taken!.includes(regel.taak);
  }

  /** Which rules grant decides which fields are open; people in the same situation share one mask. */
  private permit(): Mask {
    if (this.caller.doel === undefined || this.taken === undefined || !this.roleValid) return this.rechten.none;
    const { rechten } = this.rechten;
    let granted = '';
    for (const recht of rechten)
      if (!this.onTask(recht) || this.refusalOfGround(recht) !== undefined) granted += REFUSED;
      else granted += this.hidesAddress(recht) ? WITHOUT_ADDRESS : GRANTED;
    return this.rechten.maskOf(granted);
  }

  private refusal(recht: Recht, i: number): Reden | undefined {
    if (this.hidesAddress(recht) && !has(recht.zonderAdres, i)) return 'GEHEIMHOUDING';
    return this.refusalOfGround(recht);
  }

  private hidesAddress({ regel }: Recht): boolean {
    return this.persoon?.geheimhouding === true && !STATUTORY.has(regel.grondslag) && regel.grondslag !== 'AGGREGAAT';
  }

  private refusalOfGround({ regel }: Recht): Reden | undefined {
    if (STATUTORY.has(regel.grondslag)) return undefined;
    if (regel.grondslag === 'AGGREGAAT') return 'ALLEEN_GEAGGREGEERD';
    if (NEEDS_CONSENT.has(regel.grondslag)) return this.refusalOfConsent(regel);
    return this.objected(regel) ? 'BEZWAAR' : undefined;
  }

  private objected({ categorie }: Recht['regel']): boolean {
    return (this.persoon?.bezwaren ?? NONE).some(
      (b) =>
        b.categorie === categorie &&
        b.besluit !== 'AFGEWEZEN' &&
        b.ingediendOp <= this.moment &&
        (b.doel === undefined || b.doel === this.caller.doel) &&
        (b.ontvanger === undefined || b.ontvanger === this.caller.organisatie),
    );
  }

  private refusalOfConsent(regel: Recht['regel']): Reden | undefined {
    if (this.consent(regel, validAt(this.moment)) !== undefined) return undefined;
    const ended = this.consent(regel, givenBefore(this.moment));
    if (ended === undefined) return 'GEEN_TOESTEMMING';
    return ended.ingetrokkenOp === undefined ? 'TOESTEMMING_VERLOPEN' : 'TOESTEMMING_INGETROKKEN';
  }

  /** The last given consent that covers the rule and passes the test. */
  private consent(regel: Recht['regel'], test: (t: Toestemming) => boolean): Toestemming | undefined {
    let last: Toestemming | undefined;
    for (const t of this.persoon?.toestemmingen ?? NONE) {
      if (t.verstrekker !== this.bron || t.ontvanger !== this.caller.organisatie || t.doel !== this.caller.doel)
        continue;
      if (!t.categorieen.includes(regel.categorie) || !test(t)) continue;
      if (regel.grondslag === 'UITDRUKKELIJKE_TOESTEMMING' && !t.uitdrukkelijk) continue;
      if (last === undefined || isLater(t, last)) last = t;
    }
    return last;
  }
}

const STATUTORY = new Set(['EIGEN_BRON', 'WETTELIJKE_TAAK', 'OVEREENKOMST']);
const NEEDS_CONSENT = new Set(['TOESTEMMING', 'UITDRUKKELIJKE_TOESTEMMING']);

const givenBefore = (moment: number) => (t: Toestemming) => t.gegevenOp !== undefined && t.gegevenOp <= moment;

const validAt = (moment: number) => (t: Toestemming) =>
  t.gegevenOp !== undefined &&
  t.gegevenOp <= moment &&
  t.geldigTot !== undefined &&
  moment < t.geldigTot &&
  (t.ingetrokkenOp === undefined || moment < t.ingetrokkenOp);

/** Given later; of two given at once the withdrawn one. */
const isLater = (a: Toestemming, b: Toestemming) =>
  a.gegevenOp! > b.gegevenOp! || (a.gegevenOp === b.gegevenOp && a.ingetrokkenOp !== undefined);

function involvement(
  { rol }: Rechten,
  caller: Caller,
  id: string,
  persoon: Persoon | undefined,
  moment: number,
): readonly string[] | undefined {
  if (rol?.betrokkenheid === 'GEEN') return NONE;
  if (rol?.betrokkenheid === 'ZELF') return caller.gebruiker === id ? NONE : undefined;
  let taken: string[] | undefined;
  for (const b of persoon?.betrokkenheden ?? NONE) if (isBetrokken(rol, caller, b, moment)) (taken ??= []).push(b.taak);
  return taken;
}
