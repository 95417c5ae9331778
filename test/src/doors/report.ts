import type { Comparison } from './compare';

/** What a run of comparisons came to. */
export interface Outcome {
  /** Personal fields whose answer was compared, value and refusal. */
  readonly fields: number;
  /** Of those: shown, and not empty. */
  readonly shown: number;
  /** Objects whose subject the demo world knows; whose subject only their own mark tells; held back by a row condition. */
  readonly known: number;
  readonly marked: number;
  readonly withheld: number;
  /** `Type.veld` of every field that was shown to someone. */
  readonly shownVelden: readonly string[];
  readonly differences: readonly string[];
}

/** Gathers comparisons. Differences name fields, roles and cases, never a value of a person. */
export class Report {
  private fields = 0;
  private shown = 0;
  private known = 0;
  private marked = 0;
  private withheld = 0;
  private readonly shownVelden = new Set<string>();
  private readonly differences: string[] = [];
  private readonly seen = new Set<string>();
  private context = '';

  /** What the next differences are about. */
  at(context: string): void {
    this.context = context;
  }

  add({ fields, shown, shownVelden, subjects }: Comparison): void {
    const { tally } = subjects;
    subjects.tally = { world: 0, mark: 0, withheld: 0 };
    this.fields += fields;
    this.shown += shown;
    shownVelden.forEach((veld) => this.shownVelden.add(veld));
    this.known += tally.world;
    this.marked += tally.mark;
    this.withheld += tally.withheld;
  }

  /** Keeps the first difference of each kind. */
  readonly differ = (problem: string): void => {
    const kind = problem.replaceAll(/\.\d+/g, '.n').replaceAll(/_\d+/g, '_n');
    if (this.seen.has(kind)) return;
    this.seen.add(kind);
    if (this.differences.length < 40) this.differences.push(`${this.context}: ${problem}`);
  };

  /** Forgets the differences, to start over. */
  clear(): void {
    this.seen.clear();
    this.differences.length = 0;
  }

  outcome(): Outcome {
    const { fields, shown, known, marked, withheld, shownVelden, differences } = this;
    return { fields, shown, known, marked, withheld, shownVelden: [...shownVelden], differences: [...differences] };
  }
}
