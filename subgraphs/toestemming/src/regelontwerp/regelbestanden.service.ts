import {
  ContractError,
  leesRegelbestand,
  rollen,
  schrijfRegelbestand,
  type Regel,
  type Rol,
  type RuleAt,
} from '@ketenhub/schema';
import { HubError } from '@ketenhub/subgraph';
import type { DataSource } from 'typeorm';
import { RegelEntity } from '../regel/regel.entity';
import type { RegelontwerpenService } from './regelontwerpen.service';
import { eisGeldig, toRegel } from './regelset';
import type { Bewerking } from './stappen';

/** Rules in and out as a file of `schema/regels/`. */
export class RegelbestandenService {
  constructor(
    private readonly db: DataSource,
    private readonly ontwerpen: RegelontwerpenService,
  ) {}

  /** Every version of the rules of a role; with a draft as it would be. */
  async schrijf(rol: Rol, ontwerp: string | null | undefined): Promise<string> {
    const rows = ontwerp ? (await this.ontwerpen.gevolg(ontwerp, new Date())).gevolg.set : await this.regels(rol);
    const own = rows.filter((row) => row.rol === rol).map(toRegel);
    const naam = rollen().find(({ code }) => code === rol)?.naam ?? rol;
    return schrijfRegelbestand(rol, naam, own);
  }

  /**
   * Takes the differences with what is established as edits into the draft, all or none. Throws REGELS_KLOPPEN_NIET
   * with the line of everything wrong: an unknown field, a contradiction of NOOIT, overlapping versions, an edit in place.
   */
  async importeer(ontwerp: string, bestand: string, inhoud: string) {
    const rules = lees(bestand, inhoud);
    const [rol] = new Set(rules.map((rule) => rule.rol));
    const known = (await this.regels(rol!)).map((row) => ({ row, regel: toRegel(row) }));
    const { bewerkingen, gaatInOp } = verschillen(bestand, rules, known);
    if (bewerkingen.length === 0)
      throw new HubError('ONGELDIGE_INVOER', `${bestand} verschilt niet van wat is vastgesteld. Pas het bestand aan.`);
    return this.ontwerpen.bewerk(ontwerp, bewerkingen, gaatInOp);
  }

  private regels(rol: Rol): Promise<RegelEntity[]> {
    return this.db.manager.find(RegelEntity, { where: { rol }, order: { id: 'ASC', versie: 'ASC' } });
  }
}

function lees(bestand: string, inhoud: string): readonly RuleAt[] {
  try {
    return leesRegelbestand(bestand, inhoud);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    eisGeldig(error.problems.map(({ where, message }) => `${where}: ${message}`));
    throw error;
  }
}

interface Bekend {
  readonly row: RegelEntity;
  readonly regel: Regel;
}

/** What the file changes, and from when; a version that is established must stand in it, unchanged but for an end. */
function verschillen(bestand: string, rules: readonly RuleAt[], known: readonly Bekend[]) {
  const made = rules.map((rule) => {
    const old = known.find(({ row }) => row.id === rule.id && row.versie === rule.versie);
    return old === undefined ? nieuw(rule, known) : vastgesteld(rule, old, rules);
  });
  const missing = known
    .filter(({ row }) => !rules.some(({ id, versie }) => id === row.id && versie === row.versie))
    .map(
      ({ row }) =>
        `${bestand}:1: ${row.id} versie ${row.versie} ontbreekt. Een vastgestelde versie blijft staan; beëindig haar met geldigTot.`,
    );
  const data = made.flatMap(({ op }) => op ?? []);
  const other = data
    .filter(({ dag }) => dag !== data[0]!.dag)
    .map(({ plaats }) => `${plaats}: alle wijzigingen van een ontwerp gaan op één moment in, hier ${data[0]!.dag}.`);
  eisGeldig([...made.flatMap(({ problemen }) => problemen), ...missing, ...other]);
  const gaatInOp = data[0] && new Date(data[0].dag) > new Date() ? new Date(data[0].dag).toISOString() : undefined;
  return { bewerkingen: made.flatMap(({ bewerking }) => bewerking ?? []), gaatInOp };
}

interface Bevonden {
  readonly bewerking?: Bewerking;
  /** From when, and where the file says so. */
  readonly op?: { readonly dag: string; readonly plaats: string };
  readonly problemen: readonly string[];
}

function nieuw({ file: _f, where, line, ...rule }: RuleAt, known: readonly Bekend[]): Bevonden {
  const vorige = known.filter(({ row }) => row.id === rule.id);
  const verwacht = Math.max(0, ...vorige.map(({ row }) => row.versie)) + 1;
  const { id: regel, versie, geldigVan, geldigTot, velden, taak, ...rest } = rule;
  const soort = vorige.some(({ row }) => row.geldigTot === null) ? 'WIJZIG' : 'VOEG_TOE';
  const inhoud = { ...rest, velden: velden === '*' ? ['*'] : velden, taak: taak ?? null };
  return {
    bewerking: { soort, regel, plaats: where, inhoud },
    op: { dag: geldigVan, plaats: line('geldigVan') },
    problemen: [
      ...(versie === verwacht ? [] : [`${line('versie')}: ${regel}: de volgende versie is ${verwacht}.`]),
      ...(geldigTot === undefined ? [] : [`${line('geldigTot')}: ${regel}: een nieuwe versie heeft nog geen einde.`]),
    ],
  };
}

function vastgesteld({ file: _f, where, line, ...rule }: RuleAt, old: Bekend, rules: readonly RuleAt[]): Bevonden {
  const { geldigTot: was, ...before } = old.regel;
  const { geldigTot: is, ...after } = rule;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof after)[];
  const problemen = keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map(
      (key) =>
        `${line(key)}: ${rule.id}: versie ${rule.versie} is vastgesteld en verandert niet. Geef de wijziging als versie ${rule.versie + 1}.`,
    );
  if (was !== undefined && is !== was)
    problemen.push(`${where}: ${rule.id}: versie ${rule.versie} eindigt op ${was}; dat verandert niet.`);
  if (was !== undefined || is === undefined) return { problemen };
  const replaced = rules.some(({ id, versie }) => id === rule.id && versie > rule.versie);
  return {
    problemen,
    op: { dag: is, plaats: line('geldigTot') },
    bewerking: replaced ? undefined : { soort: 'BEEINDIG', regel: rule.id, plaats: where },
  };
}
