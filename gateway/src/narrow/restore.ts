import type { Weigering } from '../weigeringen';
import type { Place } from './restore-plan';

/**
 * Puts null back where a field was taken out, in the place where the client asked for it, and tells of each: the answer
 * is the one that the sources would have given. Objects without removed fields are left as they are, and none is changed:
 * places of the answer share them.
 */
export function restore(
  value: unknown,
  place: Place,
  tell: (weigering: Weigering) => void,
  path: Weigering['pad'] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item, i) => restore(item, place, tell, [...path, i]));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  /** By name, of which `__proto__` is one that a client may choose. */
  const whole = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(object)) {
    const gone = place.removed.get(key);
    if (gone === undefined) {
      const below = place.below.get(key);
      whole.set(key, below === undefined ? inner : restore(inner, below, tell, [...path, key]));
      continue;
    }
    if (!whole.has(gone.key)) whole.set(gone.key, null);
    const pad = [...path, gone.key];
    for (const refusal of gone.perType.get(String(inner)) ?? []) tell({ pad, ...refusal });
  }
  return Object.fromEntries(whole);
}
