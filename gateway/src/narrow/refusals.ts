import { vooraf, type Caller, type Regels } from '@ketenhub/consent';
import { getNullableType, isListType, isNonNullType, type GraphQLObjectType } from 'graphql';
import type { Weigering } from '../weigeringen';
import type { PersonalFields } from './personal-fields';

/** What is reported of a refused field, wherever it stands. */
export type Refusal = Omit<Weigering, 'pad'>;

/**
 * The fields that the rules refuse to one caller whoever it is about, with what the owning source would report of each:
 * the answer of its guard (packages/subgraph), of which the kernel gives the reason.
 */
export class Refusals {
  private readonly perVeld = new Map<string, readonly Refusal[] | undefined>();
  private readonly bits: ReadonlyMap<string, number>;
  private readonly reden: ReturnType<typeof vooraf>;

  constructor(
    private readonly fields: PersonalFields,
    regels: Regels,
    caller: Caller,
    moment: number,
  ) {
    this.bits = bitsOf(regels);
    this.reden = vooraf(regels, caller, moment);
  }

  /** Undefined where it depends on the person, on the value, or is not personal. */
  of(type: GraphQLObjectType, name: string): readonly Refusal[] | undefined {
    const veld = `${type.name}.${name}`;
    if (!this.perVeld.has(veld)) this.perVeld.set(veld, this.find(veld, type, name));
    return this.perVeld.get(veld);
  }

  private find(veld: string, type: GraphQLObjectType, name: string): readonly Refusal[] | undefined {
    const { categorieen, keuze } = this.fields.get(veld) ?? {};
    const field = type.getFields()[name];
    if (categorieen === undefined || field === undefined || isNonNullType(field.type)) return undefined;
    if (keuze === 'PER_WAARDE' && !isListType(getNullableType(field.type))) return undefined;
    const refusals = categorieen.flatMap((categorie) => this.refusal(veld, categorie) ?? []);
    if (refusals.length < categorieen.length) return undefined;
    return keuze === 'OOK' ? refusals.slice(0, 1) : refusals;
  }

  private refusal(veld: string, categorie: string): Refusal | undefined {
    const bit = this.bits.get(`${veld} ${categorie}`);
    const reden = bit === undefined ? undefined : this.reden(bit);
    return reden && { veld, categorie, reden };
  }
}

const known = new WeakMap<Regels['gegevens'], ReadonlyMap<string, number>>();

function bitsOf({ gegevens }: Regels): ReadonlyMap<string, number> {
  const bits = known.get(gegevens) ?? new Map(gegevens.map(({ veld, categorie }, i) => [`${veld} ${categorie}`, i]));
  known.set(gegevens, bits);
  return bits;
}
