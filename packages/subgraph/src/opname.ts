import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { Onvolgbaar } from './feit';
import type { Lezer } from './lezer';
import type { Register, Registerrest } from './register/register';
import { BLOK } from './register/woorden';

/*
 * A snapshot as a register stands in memory: {kop}, {rest, blokken}, the words of the blocks, {som}. Nothing is parsed or
 * packed again, so that a million people are taken over in seconds.
 */

/** Raise it when anything changes in how a register packs its facts (register/): who knows another gets lines of JSON. */
const VERSIE = 1;
export const OPNAME = `application/vnd.ketenhub.opname-${VERSIE}-${endianness().toLowerCase()}`;

interface Inhoud {
  readonly rest: Registerrest;
  /** Per list the words of each of its blocks. */
  readonly blokken: readonly (readonly number[])[];
}

/** The register as it stands at this very moment, whatever is applied to it later; `kop` is asked for when it is read. */
export function pakIn(register: Register): { revisie: string; regels(kop: object): AsyncGenerator<Buffer> } {
  const { revisie, rest } = register;
  const lijsten = register.lijsten.map((lijst) => lijst.deel());
  const inhoud: Inhoud = { rest, blokken: lijsten.map((blokken) => blokken.map(({ length }) => length)) };
  return {
    revisie,
    async *regels(kop) {
      const hash = createHash('sha256');
      for (const line of [kop, inhoud]) {
        const text = Buffer.from(JSON.stringify(line));
        hash.update(text);
        yield text;
        yield NEWLINE;
      }
      for (const blok of lijsten.flat()) {
        const bytes = bytesOf(blok);
        hash.update(bytes);
        yield bytes;
      }
      yield Buffer.from(`${JSON.stringify({ som: hash.digest('hex') })}\n`);
    },
  };
}

/** Into an empty register, after the head was read. Throws Onvolgbaar when it was cut or changed on the way. */
export async function pakUit(register: Register, lezer: Lezer, kop: Buffer): Promise<void> {
  const hash = createHash('sha256').update(kop);
  const line = await lezer.regel();
  const { rest, blokken } = parsed(line) as Inhoud;
  hash.update(line!);
  register.begin(rest);
  const { lijsten } = register;
  if (lijsten.length !== blokken.length) throw new Onvolgbaar('the snapshot holds other lists than a register');
  for (const [i, lengths] of blokken.entries())
    for (const length of lengths) {
      const blok = new Uint32Array(BLOK);
      const bytes = bytesOf(blok.subarray(0, length));
      await lezer.vul(bytes);
      hash.update(bytes);
      lijsten[i]!.neem(blok);
    }
  const { som } = parsed(await lezer.regel()) as { som: string };
  if (som !== hash.digest('hex')) throw new Onvolgbaar('the snapshot was changed on the way');
}

export function parsed(line: Buffer | undefined): unknown {
  if (line === undefined) throw new Onvolgbaar('the snapshot was cut short');
  try {
    return JSON.parse(line.toString());
  } catch {
    throw new Onvolgbaar('the snapshot holds a line that is no JSON');
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);
const NEWLINE = Buffer.from('\n');
