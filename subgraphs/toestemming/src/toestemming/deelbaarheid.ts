import { categorieen, type Categorie, type Doel, type Grondslag, type Rol } from '@ketenhub/schema';

/** What of a rule matters here. */
export interface RegelInzicht {
  readonly rol: Rol;
  readonly categorie: Categorie;
  readonly doel: Doel;
  readonly grondslag: Grondslag;
}

export type Deelbaarheid =
  | { readonly deelbaar: true; readonly uitdrukkelijk: boolean }
  | {
      readonly deelbaar: false;
      readonly code: 'WETTELIJKE_GRONDSLAG' | 'NIET_DEELBAAR_MET_TOESTEMMING';
      readonly grondslagen: readonly Grondslag[];
    };

/**
 * May a receiver whose people have these roles be given this category for this purpose by consent? Only where a rule
 * waits for it; a statutory flow is no choice and is not presented as one (T9).
 */
export function deelbaarheid(
  regels: readonly RegelInzicht[],
  rollen: ReadonlySet<Rol>,
  categorie: Categorie,
  doel: Doel,
): Deelbaarheid {
  const bijOntvanger = regels.filter((regel) => regel.categorie === categorie && rollen.has(regel.rol));
  const nooit = new Set(bijOntvanger.filter(({ grondslag }) => grondslag === 'NOOIT').map(({ rol }) => rol));
  const gronden = new Set(
    bijOntvanger.filter((regel) => regel.doel === doel && !nooit.has(regel.rol)).map(({ grondslag }) => grondslag),
  );
  if (gronden.has('TOESTEMMING') || gronden.has('UITDRUKKELIJKE_TOESTEMMING'))
    return { deelbaar: true, uitdrukkelijk: isBijzonder(categorie) || !gronden.has('TOESTEMMING') };
  const wettelijk = WETTELIJK.filter((grondslag) => gronden.has(grondslag));
  if (wettelijk.length > 0 && isPersoonlijk(categorie))
    return { deelbaar: false, code: 'WETTELIJKE_GRONDSLAG', grondslagen: wettelijk };
  return { deelbaar: false, code: 'NIET_DEELBAAR_MET_TOESTEMMING', grondslagen: [...gronden] };
}

const WETTELIJK: readonly Grondslag[] = ['EIGEN_BRON', 'WETTELIJKE_TAAK', 'OVEREENKOMST'];
const gevoeligheid = (categorie: Categorie) => categorieen().find(({ code }) => code === categorie)?.gevoeligheid;
const isPersoonlijk = (categorie: Categorie) => gevoeligheid(categorie) !== 'GEEN';
const isBijzonder = (categorie: Categorie) => gevoeligheid(categorie) === 'BIJZONDER';
