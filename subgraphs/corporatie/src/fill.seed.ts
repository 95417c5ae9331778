import type { Wereld } from '@ketenhub/demo';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { PlaatsingsberichtEntity } from './bericht/plaatsingsbericht.entity';
import { plaatsingsberichtRijen } from './bericht/plaatsingsbericht.seed';
import { HuurachterstandEntity } from './huur/huurachterstand.entity';
import { huurachterstandRijen } from './huur/huurachterstand.seed';
import { HuurovereenkomstEntity } from './huur/huurovereenkomst.entity';
import { huurovereenkomstRijen } from './huur/huurovereenkomst.seed';
import { WoonoverlastmeldingEntity } from './overlast/woonoverlastmelding.entity';
import { woonoverlastmeldingRijen } from './overlast/woonoverlastmelding.seed';
import { PlaatsingEntity } from './plaatsing/plaatsing.entity';
import { plaatsingRijen } from './plaatsing/plaatsing.seed';
import { WoningEntity } from './woning/woning.entity';
import { woningRijen } from './woning/woning.seed';

type Step = readonly [string, EntityTarget<ObjectLiteral>, (wereld: Wereld) => ObjectLiteral[]];

/** In an order in which references exist. */
const STEPS: readonly Step[] = [
  ['woningen', WoningEntity, woningRijen],
  ['plaatsingen', PlaatsingEntity, plaatsingRijen],
  ['plaatsingsberichten', PlaatsingsberichtEntity, plaatsingsberichtRijen],
  ['huurovereenkomsten', HuurovereenkomstEntity, huurovereenkomstRijen],
  ['huurachterstanden', HuurachterstandEntity, huurachterstandRijen],
  ['woonoverlastmeldingen', WoonoverlastmeldingEntity, woonoverlastmeldingRijen],
];

const CHUNK = 500;

/** Fills an empty database with the demo world, all or nothing; leaves a filled one as it is. False when it was filled. */
export async function fill(
  db: DataSource,
  makeWereld: () => Wereld,
  report: (line: string) => void = () => undefined,
): Promise<boolean> {
  if (await db.getRepository(WoningEntity).exists()) return false;
  const wereld = makeWereld();
  await db.transaction(async (manager) => {
    for (const [naam, entity, rijen] of STEPS) report(`seed ${await insert(manager, entity, rijen(wereld))} ${naam}`);
  });
  return true;
}

async function insert(manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: ObjectLiteral[]) {
  for (let from = 0; from < rows.length; from += CHUNK) await manager.insert(entity, rows.slice(from, from + CHUNK));
  return rows.length;
}
