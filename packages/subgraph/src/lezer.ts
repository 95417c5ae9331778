import { Onvolgbaar } from './feit';

/** Reads a body in lines and in pieces of a known length, as it comes in. */
export class Lezer {
  private readonly chunks: AsyncIterator<Buffer>;
  private chunk: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Buffer>) {
    this.chunks = body[Symbol.asyncIterator]();
  }

  /** Without its end; undefined when there is no more. Throws Onvolgbaar when the body ends in the middle of it. */
  async regel(): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    while (this.chunk.length > 0 || (await this.volgende())) {
      const end = this.chunk.indexOf(NEWLINE);
      parts.push(this.neem(end === -1 ? this.chunk.length : end));
      if (end === -1) continue;
      this.neem(1);
      return Buffer.concat(parts);
    }
    if (parts.length > 0) throw new Onvolgbaar('the snapshot ends in the middle of a line');
    return undefined;
  }

  /** Throws Onvolgbaar when there is not so much. */
  async vul(into: Uint8Array): Promise<void> {
    for (let at = 0; at < into.length;) {
      if (this.chunk.length === 0 && !(await this.volgende())) throw new Onvolgbaar('the snapshot was cut short');
      const part = this.neem(into.length - at);
      into.set(part, at);
      at += part.length;
    }
  }

  async sluit(): Promise<void> {
    await this.chunks.return?.();
  }

  private neem(length: number): Buffer {
    const part = this.chunk.subarray(0, length);
    this.chunk = this.chunk.subarray(part.length);
    return part;
  }

  private async volgende(): Promise<boolean> {
    const { done, value } = await this.chunks.next();
    if (done !== true) this.chunk = value;
    return done !== true;
  }
}

const NEWLINE = 10;
