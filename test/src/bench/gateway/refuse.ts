/** As a source of the hub reports a field that it withheld. */
interface Weigering {
  readonly pad: readonly (string | number)[];
  readonly veld: string;
  readonly categorie: string;
  readonly reden: string;
}

/** Half of the plain fields of the reference work, keys aside. */
const REFUSED: ReadonlySet<string> = new Set(['username', 'body', 'price', 'inStock']);

/** Takes every second field out of an answer, as a source does when the person's consents do not cover them. */
export function refuseEverySecond(data: unknown): Weigering[] {
  const weigeringen: Weigering[] = [];
  const walk = (value: unknown, pad: Weigering['pad']): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof inner === 'object') walk(inner, [...pad, step]);
      else if (REFUSED.has(key)) {
        (value as Record<string, unknown>)[key] = null;
        weigeringen.push({ pad: [...pad, key], veld: `Demo.${key}`, categorie: 'DEMO', reden: 'GEEN_TOESTEMMING' });
      }
    }
  };
  walk(data, []);
  return weigeringen;
}
