import { categorieen, type Categorie, type Rol } from '@ketenhub/schema';
import { HubError } from '@ketenhub/subgraph';
import type { EntityManager } from 'typeorm';
import { isActief } from '../periode/is-actief';
import type { RegelEntity } from '../regel/regel.entity';
import { TaaktoewijzingEntity } from '../taaktoewijzing/taaktoewijzing.entity';
import { TAAK_PER_SUBGRAPH } from '../toestemming/bron';

const FG: Rol = 'FUNCTIONARIS_GEGEVENSBESCHERMING';

/** Who did a step: one person in one role at one organisation. */
export interface Wie {
  readonly organisatie: string;
  readonly rol: Rol;
  /** Organisation and user. */
  readonly door: string;
}

/**
 * The one who approves is not the one who proposed, and they are two FG, or the FG and the owner of all the data that
 * the draft is about. Throws VIER_OGEN.
 */
export async function eisVierOgen(
  manager: EntityManager,
  voorsteller: Wie,
  vaststeller: Wie,
  geldend: readonly RegelEntity[],
  geraakt: readonly Categorie[],
): Promise<void> {
  if (voorsteller.door === vaststeller.door)
    throw new HubError('VIER_OGEN', 'Wie een ontwerp voorstelt, stelt het niet zelf vast. Laat een ander dat doen.');
  const anderen = [voorsteller, vaststeller].filter(({ rol }) => rol !== FG);
  if (anderen.length === 0) return;
  if (anderen.length === 1 && (await isEigenaar(manager, anderen[0]!, geldend, geraakt))) return;
  throw new HubError(
    'VIER_OGEN',
    `Een ontwerp over ${geraakt.join(', ')} is van twee functionarissen gegevensbescherming, of van een en de eigenaar van al die gegevens.`,
  );
}

/** Is it the source of every category (it holds the task of its subgraph), asked by a role to which these are its own data? */
async function isEigenaar(
  manager: EntityManager,
  { organisatie, rol }: Wie,
  geldend: readonly RegelEntity[],
  geraakt: readonly Categorie[],
) {
  const now = new Date();
  const rows = await manager.findBy(TaaktoewijzingEntity, { organisatie });
  const held = new Set<string>(rows.filter((row) => isActief(row, now)).map(({ taak }) => taak));
  const eigen = new Set(
    geldend.filter((r) => r.rol === rol && r.grondslag === 'EIGEN_BRON').map(({ categorie }) => categorie),
  );
  return geraakt.every((categorie) => eigen.has(categorie) && bronTaken(categorie).some((taak) => held.has(taak)));
}

const bronTaken = (categorie: Categorie): string[] =>
  (categorieen().find(({ code }) => code === categorie)?.bron ?? []).flatMap(
    (subgraph) => TAAK_PER_SUBGRAPH[subgraph] ?? [],
  );
