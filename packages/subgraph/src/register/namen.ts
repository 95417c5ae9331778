/** Texts that many facts share, each kept once: organisations, tasks, purposes, members. Nothing is number 0. */
export class Namen {
  private readonly numbers = new Map<string, number>();
  private readonly texts: (string | undefined)[] = [undefined];

  get alle(): readonly string[] {
    return this.texts.slice(1) as string[];
  }

  nummer(text: string | undefined | null): number {
    if (text === undefined || text === null) return 0;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }

  naam(number: number): string | undefined {
    return this.texts[number];
  }

  /** Of one that is there. */
  zeker(number: number): string {
    return this.texts[number]!;
  }
}
