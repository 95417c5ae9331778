import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { originOf } from '../head/head';
import { parseNote, printNote, type Note } from '../head/note';

/** The heads a verifier has seen, per ledger, in a file: what makes it more than a check of today's words. */
export class SeenHeads {
  private readonly notes: Record<string, string[]>;

  /** Throws when the file is there but cannot be read: what was seen must not be forgotten by accident. */
  constructor(private readonly file: string) {
    this.notes = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>) : {};
  }

  of(naam: string): Note[] {
    return (this.notes[originOf(naam)] ?? []).map(parseNote);
  }

  add(note: Note): void {
    const known = (this.notes[note.head.origin] ??= []);
    const text = printNote(note);
    if (!known.some((other) => parseNote(other).text === note.text)) known.push(text);
    writeFileSync(`${this.file}.half`, `${JSON.stringify(this.notes, undefined, 2)}\n`);
    renameSync(`${this.file}.half`, this.file);
  }
}
