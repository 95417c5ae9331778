import { randomUUID } from 'node:crypto';
import type { Categorie } from '@ketenhub/schema';
import { HubError, pageOf, type Connection, type Pagina, type Verzoek } from '@ketenhub/subgraph';
import type { DataSource, EntityManager } from 'typeorm';
import { naamVan } from '../aanvrager/aanvrager';
import type { VolgersService } from '../feed/volgers.service';
import { RegelEntity } from '../regel/regel.entity';
import { regelFeit } from '../regel/regel.feit';
import { verplicht } from '../toestemming/invoer';
import { WijzigingenService } from '../wijziging/wijzigingen.service';
import { ontwerpUit, type Ontwerp } from './ontwerp';
import { RegelontwerpStapEntity } from './regelontwerp-stap.entity';
import { Regelontwerp, Regelvaststelling, toRegelontwerp } from './regelontwerp.type';
import { eisGeldig, pasToe, problemenVan, type Gevolg } from './regelset';
import type { Bewerking, Ontwerpstatus, Stapinhoud, Stapsoort } from './stappen';
import { eisVierOgen, type Wie } from './vier-ogen';

/** The life of a draft of rules: made, edited, proposed, and established by another. Each step is added, none changed. */
export class RegelontwerpenService {
  constructor(
    private readonly db: DataSource,
    private readonly verzoek: Verzoek,
    private readonly volgers: VolgersService,
  ) {}

  async find(id: string): Promise<Regelontwerp | null> {
    const found = await this.ontwerp(this.db.manager, id);
    return found === undefined ? null : toRegelontwerp(found);
  }

  /** The last made first. */
  async bladzijde(pagina: Pagina): Promise<Connection<Regelontwerp>> {
    const rows = await this.db.manager.find(RegelontwerpStapEntity, { order: { ontwerp: 'ASC', nr: 'ASC' } });
    const ids = [...new Set(rows.map(({ ontwerp }) => ontwerp))];
    const all = ids.map((id) => ontwerpUit(rows.filter(({ ontwerp }) => ontwerp === id)));
    all.sort((a, b) => b.stappen[0]!.op.getTime() - a.stappen[0]!.op.getTime());
    return pageOf(all.map(toRegelontwerp), pagina);
  }

  async maak(titel: string, toelichting: string): Promise<Regelontwerp> {
    const id = randomUUID();
    const inhoud = { titel: verplicht('titel', titel), toelichting: verplicht('toelichting', toelichting) };
    await this.db.transaction(async (manager) =>
      this.stap(manager, id, 1, 'GEMAAKT', { ...inhoud, basis: await laatsteRegelrevisie(manager) }),
    );
    return (await this.find(id))!;
  }

  /** Adds edits, all or none; throws REGELS_KLOPPEN_NIET when the rules would not hold together. */
  async bewerk(id: string, bewerkingen: readonly Bewerking[], gaatInOp?: string): Promise<Regelontwerp> {
    if (bewerkingen.length === 0) throw new HubError('ONGELDIGE_INVOER', 'Noem ten minste één bewerking.');
    await this.db.transaction(async (manager) => {
      const ontwerp = await this.eis(manager, id, 'CONCEPT');
      const step = await this.stap(manager, id, ontwerp.stappen.length + 1, 'BEWERKT', { bewerkingen, gaatInOp });
      await this.eisHoudbaar(manager, ontwerpUit([...ontwerp.stappen, step]), new Date());
    });
    return (await this.find(id))!;
  }

  /** From here on it is not edited any more: what is approved is what was proposed. */
  async stelVoor(id: string, gaatInOp: Date | undefined): Promise<Regelontwerp> {
    await this.db.transaction(async (manager) => {
      const ontwerp = await this.eis(manager, id, 'CONCEPT');
      if (ontwerp.bewerkingen.length === 0)
        throw new HubError('ONGELDIGE_INVOER', 'Dit ontwerp verandert niets. Bewerk het eerst.');
      const op = gaatInOp ?? ontwerp.gaatInOp;
      await this.eisHoudbaar(manager, ontwerp, ingang(op));
      await this.stap(manager, id, ontwerp.stappen.length + 1, 'VOORGESTELD', { gaatInOp: op?.toISOString() });
    });
    return (await this.find(id))!;
  }

  async wijsAf(id: string, reden: string): Promise<Regelontwerp> {
    await this.db.transaction(async (manager) => {
      const { stappen } = await this.eis(manager, id, 'VOORGESTELD');
      await this.stap(manager, id, stappen.length + 1, 'AFGEWEZEN', { reden: verplicht('reden', reden) });
    });
    return (await this.find(id))!;
  }

  /**
   * The second pair of eyes. The new versions are numbered changes like any other; answers when every follower has
   * them, so that a right that is taken away is gone when it says so.
   */
  async stelVast(id: string): Promise<Regelvaststelling> {
    const { revisie, ingegaanOp } = await this.db.transaction(async (manager) => {
      const ontwerp = await this.eis(manager, id, 'VOORGESTELD');
      if ((await laatsteRegelrevisie(manager)) !== ontwerp.basis)
        throw new HubError(
          'ONTWERP_VEROUDERD',
          'De regels zijn veranderd sinds dit ontwerp is gemaakt. Maak een nieuw ontwerp.',
        );
      const moment = ingang(ontwerp.gaatInOp);
      const { gevolg, alle } = await this.eisHoudbaar(manager, ontwerp, moment);
      const voorsteller = ontwerp.stappen.find(({ soort }) => soort === 'VOORGESTELD')!;
      await eisVierOgen(manager, voorsteller, this.wie(), alle, geraakt(gevolg));
      for (const { id: regel, versie, geldigTot } of gevolg.eindigt)
        await manager.update(RegelEntity, { id: regel, versie }, { geldigTot });
      await manager.insert(RegelEntity, [...gevolg.begint]);
      await this.stap(manager, id, ontwerp.stappen.length + 1, 'VASTGESTELD', { gaatInOp: moment.toISOString() });
      const feiten = [...gevolg.eindigt, ...gevolg.begint].map(regelFeit);
      return { revisie: await WijzigingenService.recordAll(manager, feiten), ingegaanOp: moment };
    });
    const bevestiging = await this.volgers.bevestiging(revisie);
    return Object.assign(new Regelvaststelling(), bevestiging, { revisie, ingegaanOp, ontwerp: await this.find(id) });
  }

  /** What the draft comes to at a moment; throws ONBEKEND_ONTWERP. */
  async gevolg(id: string, moment: Date): Promise<{ ontwerp: Ontwerp; gevolg: Gevolg; moment: Date }> {
    const ontwerp = await this.eis(this.db.manager, id);
    const op = ontwerp.gaatInOp ?? moment;
    const alle = await alleRegels(this.db.manager);
    if (ontwerp.status === 'VASTGESTELD')
      return { ontwerp, gevolg: { eindigt: [], begint: [], set: alle }, moment: op };
    return { ontwerp, gevolg: pasToe(alle, ontwerp.bewerkingen, op, '-'), moment: op };
  }

  private async eisHoudbaar(manager: EntityManager, ontwerp: Ontwerp, moment: Date) {
    const alle = await alleRegels(manager);
    const gevolg = pasToe(alle, ontwerp.bewerkingen, moment, naamVan(this.verzoek.caller));
    eisGeldig(problemenVan(alle, gevolg, ontwerp.bewerkingen, moment));
    return { gevolg, alle };
  }

  /** The draft, locked by its own steps: two who write the same next step collide. Throws ONBEKEND_ONTWERP, NIET_IN_DEZE_STATUS. */
  private async eis(manager: EntityManager, id: string, status?: Ontwerpstatus): Promise<Ontwerp> {
    // Drafts are few; one writer at a time keeps the set of rules still while it is judged.
    if (status !== undefined) await manager.query('SELECT pg_advisory_xact_lock($1)', [ONTWERP_SLOT]);
    const found = await this.ontwerp(manager, id);
    if (found === undefined) throw new HubError('ONBEKEND_ONTWERP', 'Dit ontwerp is er niet. Zie regelontwerpen.');
    if (status !== undefined && found.status !== status)
      throw new HubError(
        'NIET_IN_DEZE_STATUS',
        `Dit ontwerp heeft de status ${found.status}; dit kan alleen bij ${status}.`,
      );
    return found;
  }

  private async ontwerp(manager: EntityManager, ontwerp: string): Promise<Ontwerp | undefined> {
    const rows = await manager.find(RegelontwerpStapEntity, { where: { ontwerp }, order: { nr: 'ASC' } });
    return rows.length === 0 ? undefined : ontwerpUit(rows);
  }

  private async stap(manager: EntityManager, ontwerp: string, nr: number, soort: Stapsoort, inhoud: Stapinhoud) {
    const row = Object.assign(new RegelontwerpStapEntity(), {
      ontwerp,
      nr,
      soort,
      ...this.wie(),
      op: new Date(),
      inhoud,
    });
    await manager.insert(RegelontwerpStapEntity, row as never);
    return row;
  }

  private wie(): Wie {
    const { caller } = this.verzoek;
    return { organisatie: caller.organisatie, rol: caller.rol as Wie['rol'], door: naamVan(caller) };
  }
}

const ONTWERP_SLOT = 7_319_001;

const alleRegels = (manager: EntityManager) => manager.find(RegelEntity, { order: { id: 'ASC', versie: 'ASC' } });

const geraakt = ({ eindigt, begint }: Gevolg): Categorie[] => [
  ...new Set([...eindigt, ...begint].map(({ categorie }) => categorie)),
];

/** Now, or the moment that was proposed; throws ONGELDIGE_DATUM when that has passed. */
function ingang(op: Date | undefined): Date {
  const now = new Date();
  if (op !== undefined && op < now)
    throw new HubError(
      'ONGELDIGE_DATUM',
      'Het moment waarop dit ontwerp zou ingaan is voorbij. Stel het opnieuw voor.',
    );
  return op ?? now;
}

async function laatsteRegelrevisie(manager: EntityManager): Promise<string> {
  const [{ basis }] = (await manager.query(
    `SELECT coalesce(max(revisie), 0)::text AS basis FROM wijziging WHERE soort = 'REGEL'`,
  )) as [{ basis: string }];
  return basis;
}
