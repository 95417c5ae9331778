import type { Comparison } from './compare';

/** What a run of comparisons came to. Differences name fields and ids of callers and cases, never a value. */
export class Report {
  fields = 0;
  shown = 0;
  withheld = 0;
  subjectsFromWorld = 0;
  subjectsFromMarks = 0;
  private readonly seen = new Map<string, number>();
  private context = '';

  /** What the next differences are about. */
  at(context: string): void {
    this.context = context;
  }

  add({ fields, shown, subjects: { tally } }: Comparison): void {
    this.fields += fields;
    this.shown += shown;
    this.withheld += tally.withheld;
    this.subjectsFromWorld += tally.world;
    this.subjectsFromMarks += tally.mark;
  }

  readonly differ = (problem: string): void => {
    const kind = problem.replaceAll(/\.\d+/g, '.n').replaceAll(/_\d+/g, '_n');
    const count = (this.seen.get(kind) ?? 0) + 1;
    this.seen.set(kind, count);
    if (count === 1 && this.differences.length < 40) this.differences.push(`${this.context}: ${problem}`);
  };

  /** The first of each kind since the last time it was asked. */
  take(): readonly string[] {
    this.seen.clear();
    return this.differences.splice(0);
  }

  private readonly differences: string[] = [];

  get counted(): string {
    const { fields, shown, withheld, subjectsFromWorld, subjectsFromMarks } = this;
    const n = (value: number) => value.toLocaleString('en');
    return (
      `doors: ${n(fields)} fields compared, ${n(shown)} of them shown; subjects of ${n(subjectsFromWorld)} objects known ` +
      `from the world, of ${n(subjectsFromMarks)} from their mark, ${n(withheld)} withheld by their source`
    );
  }
}
