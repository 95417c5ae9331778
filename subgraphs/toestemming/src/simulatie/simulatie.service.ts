import type { Regel } from '@ketenhub/consent';
import type { Doel, Rol } from '@ketenhub/schema';
import { HubError, over, pageOf, type Pagina } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { RegelEntity } from '../regel/regel.entity';
import { regelFeit } from '../regel/regel.feit';
import type { RegelontwerpenService } from '../regelontwerp/regelontwerpen.service';
import type { StandService } from '../stand/stand.service';
import { verschil } from '../verschil/verschil';
import { regelsVan } from '../verschil/verschillen.service';
import type { Inzagebron } from './inzagebron';
import { Simulatie, Simulatieeffect } from './simulatie.type';
import { leeg, raakt, speelNa, Vergelijking, type Effect } from './simuleer';

/** Replays what is on record under a draft: the blast radius before anyone approves it. */
export class SimulatieService {
  constructor(
    private readonly db: DataSource,
    private readonly standen: StandService,
    private readonly ontwerpen: RegelontwerpenService,
    private readonly inzagen: Inzagebron,
  ) {}

  /** Throws ONGELDIGE_DATUM for a period that is none, ONBEKEND_ONTWERP. */
  async simuleer(id: string, van: Date, tot: Date, pagina: Pagina): Promise<Simulatie> {
    if (van >= tot) throw new HubError('ONGELDIGE_DATUM', 'De periode eindigt voor zij begint. Kies tot na van.');
    const { gevolg, moment } = await this.ontwerpen.gevolg(id, new Date());
    const geldend = await this.db.manager.find(RegelEntity);
    const vergelijking = new Vergelijking(
      alsAltijd(geldend, moment),
      alsAltijd(gevolg.set, moment),
      verschil(
        { regels: regelsVan(geldend), moment: moment.getTime() - 1 },
        { regels: regelsVan(gevolg.set), moment: moment.getTime() },
      ),
    );
    const uit = leeg();
    for await (const portie of this.inzagen.tussen(van, tot))
      for (const record of portie) {
        uit.opgetekend++;
        uit.personen.add(record.statushouder);
        if (!raakt(record, vergelijking)) continue;
        speelNa(record, await this.standen.op(record.revisie, record.statushouder), vergelijking, uit);
      }
    const effecten = [...uit.effecten.values()];
    const erbij = effecten.filter((effect) => effect.erbij).length;
    return Object.assign(new Simulatie(), {
      van,
      tot,
      opgetekend: uit.opgetekend,
      personen: uit.personen.size,
      erbij,
      eraf: effecten.length - erbij,
      effecten: pageOf(effecten.map(toEffect), pagina),
    });
  }
}

/** The rules in force at the moment as if they always were: only the facts of a record are of its own time. */
const alsAltijd = (rows: readonly RegelEntity[], moment: Date): Regel[] =>
  rows
    .filter(({ geldigVan, geldigTot }) => geldigVan <= moment && (geldigTot === null || geldigTot > moment))
    .map((row) => ({ ...(regelFeit(row).feit as Regel), geldigVan: 0, geldigTot: undefined }));

const toEffect = ({ statushouder, caller, gegeven, erbij, gevraagd }: Effect, i: number): Simulatieeffect =>
  over(
    Object.assign(new Simulatieeffect(), {
      id: String(i + 1),
      statushouder,
      organisatie: caller.organisatie,
      rol: caller.rol as Rol,
      doel: caller.doel as Doel,
      categorie: gegeven.categorie,
      veld: gegeven.veld.veld,
      erbij,
      gevraagd,
    }),
    { statushouder },
  );
