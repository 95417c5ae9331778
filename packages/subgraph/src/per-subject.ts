const PAGE = 32;

/**
 * A value per subject: known people by their number in the register, all others by text. A long list of people comes
 * mostly in runs of numbers: pages hold them closer together than a Map, and nothing moves as they grow.
 */
export class PerSubject<T> {
  private readonly pages = new Map<number, (T | undefined)[]>();
  private readonly byText = new Map<string, T>();
  private lastNumber = -1;
  private last: (T | undefined)[] = [];

  get(subject: string | number): T | undefined {
    return typeof subject === 'string' ? this.byText.get(subject) : this.page(subject)[subject % PAGE];
  }

  set(subject: string | number, value: T): void {
    if (typeof subject === 'string') this.byText.set(subject, value);
    else this.page(subject)[subject % PAGE] = value;
  }

  values(): T[] {
    const ofPeople = [...this.pages.values()].flatMap((page) => page.filter((value) => value !== undefined));
    return [...ofPeople, ...this.byText.values()];
  }

  private page(subject: number): (T | undefined)[] {
    const number = Math.floor(subject / PAGE);
    if (number === this.lastNumber) return this.last;
    let page = this.pages.get(number);
    if (page === undefined) this.pages.set(number, (page = new Array<T | undefined>(PAGE).fill(undefined)));
    this.lastNumber = number;
    return (this.last = page);
  }
}
