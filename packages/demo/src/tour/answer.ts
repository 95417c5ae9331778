/** A refusal as the hub reports it. */
export interface Weigering {
  pad: (string | number)[];
  reden: string;
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: { weigeringen?: Weigering[] };
}

/** What one partner sees of one field: the value, or why not. Withheld, empty and down look different. */
export function cellOf(answer: Answer, path: string): string {
  const steps = path.split('.');
  const value = follow(answer.data, steps);
  if (value !== undefined) return value;
  const refused = answer.extensions?.weigeringen?.find(({ pad }) => covers(pad, steps));
  if (refused) return `✗ ${refused.reden}`;
  const error = answer.errors?.find((e) => e.path === undefined || covers(e.path, steps));
  return error ? `! ${error.extensions?.code ?? 'FOUT'}` : '(leeg)';
}

/** A refusal of `pip` is one of all below it. List positions say nothing about which field it is. */
function covers(pad: readonly (string | number)[], steps: readonly string[]): boolean {
  const fields = pad.filter((step) => typeof step === 'string');
  return fields.every((field, i) => field === steps[i]);
}

/** Of a list all values; undefined where the way ends in null. */
function follow(value: unknown, steps: readonly string[]): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const found = value.map((item) => follow(item, steps)).filter((text) => text !== undefined);
    return found.length > 0 ? [...new Set(found)].join(', ') : undefined;
  }
  const [step, ...rest] = steps;
  if (step === undefined) return show(value);
  return follow((value as Record<string, unknown>)[step], rest);
}

const show = (value: unknown): string => (value === true ? 'ja' : value === false ? 'nee' : String(value));
