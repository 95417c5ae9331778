import type { Grondslag, Rol } from '@ketenhub/schema';

/**
 * Against which of these rules an objection stands open (AVG art. 21): those on a covenant or "unless objection". The
 * rest is law, contract or the person's own choice. `rollen`: those at the receiver, or undefined for any receiver.
 */
export function bezwaarMogelijk(
  regels: readonly { readonly rol: Rol; readonly grondslag: Grondslag }[],
  rollen: ReadonlySet<Rol> | undefined,
): { readonly mogelijk: boolean; readonly grondslagen: readonly Grondslag[] } {
  const gronden = new Set(regels.filter(({ rol }) => rollen?.has(rol) ?? true).map(({ grondslag }) => grondslag));
  return { mogelijk: gronden.has('CONVENANT') || gronden.has('GEEN_BEZWAAR'), grondslagen: [...gronden] };
}
