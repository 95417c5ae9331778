/** Says what happens, with the seconds since the beginning. */
export class Progress {
  private readonly begin = performance.now();

  constructor(private readonly write: (text: string) => void) {}

  say(text: string): void {
    this.write(`[${this.seconds().padStart(5)} s] ${text}\n`);
  }

  /** With one decimal, as one writes it in Dutch. */
  seconds(): string {
    return ((performance.now() - this.begin) / 1000).toFixed(1).replace('.', ',');
  }
}
