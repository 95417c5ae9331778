import type { DataSource } from 'typeorm';
import { KENMERKEN, kenmerkenVan, type Gezocht } from './kenmerken';
import { eisPlaats, KOLOMMEN, NIEUWSTE_EERST, type Keteninzage } from './keteninzage';

/** What is asked of the record: a half-open period, by the end of the operation, and what a record must have. */
export interface Zoekvraag extends Gezocht {
  readonly statushouder?: string | null;
  readonly van?: Date | null;
  readonly tot?: Date | null;
}

/**
 * The newest records that fit, at most `limit`, after a place; never a count and never an OFFSET, so a page costs the same
 * at the end of a hundred million records as at their beginning.
 */
export async function zoek(
  db: Pick<DataSource, 'query'>,
  vraag: Zoekvraag,
  plaats: readonly string[] | undefined,
  limit: number,
): Promise<readonly Keteninzage[]> {
  if (plaats !== undefined) eisPlaats(plaats);
  const inOrder = inVolgorde(vraag);
  return inOrder ? zoekIn(db, vraag, plaats, limit, vraag) : zoekDoorDeTijd(db, vraag, plaats, limit);
}

/** A person has few records, and an organisation or all of them an index in this very order. */
const inVolgorde = (vraag: Zoekvraag): boolean =>
  Boolean(vraag.statushouder) || kenmerkenVan({ ...vraag, organisatie: undefined }).length === 0;

/**
 * Back in time by windows that grow until enough is found: what is common is found in the first hours by their index, what
 * is rare over the years by its features. The planner knows the window and cannot gamble on how soon a page is full.
 */
async function zoekDoorDeTijd(
  db: Pick<DataSource, 'query'>,
  vraag: Zoekvraag,
  plaats: readonly string[] | undefined,
  limit: number,
): Promise<readonly Keteninzage[]> {
  const [uiterst] = (await db.query('SELECT min(einde) AS eerste, max(einde) AS laatste FROM keteninzage')) as [
    Uiterst,
  ];
  if (uiterst.eerste === null || uiterst.laatste === null) return [];
  const eerste = Math.max(uiterst.eerste.getTime(), vraag.van?.getTime() ?? -Infinity);
  let tot = Math.min(uiterst.laatste.getTime() + 1, vraag.tot?.getTime() ?? Infinity);
  if (plaats !== undefined) tot = Math.min(tot, Date.parse(plaats[0]!) + 1);
  const found: Keteninzage[] = [];
  for (let venster = UUR; found.length < limit && tot > eerste; venster *= 4) {
    const van = Math.max(eerste, tot - venster);
    const period = { van: new Date(van), tot: new Date(tot) };
    found.push(...(await zoekIn(db, vraag, plaats, limit - found.length, period, 'EERST_ALLES')));
    tot = van;
  }
  return found;
}

interface Uiterst {
  readonly eerste: Date | null;
  readonly laatste: Date | null;
}

const UUR = 3_600_000;

function zoekIn(
  db: Pick<DataSource, 'query'>,
  vraag: Zoekvraag,
  plaats: readonly string[] | undefined,
  limit: number,
  { van, tot }: Pick<Zoekvraag, 'van' | 'tot'>,
  hoe?: 'EERST_ALLES',
): Promise<Keteninzage[]> {
  const values: unknown[] = [];
  const $ = (value: unknown) => `$${values.push(value)}`;
  const { statushouder, organisatie, medewerker, rol, doel } = vraag;
  const where = [
    van && `k.einde >= ${$(van)}`,
    tot && `k.einde < ${$(tot)}`,
    // The first also tells which months need not be looked at.
    plaats && `k.einde <= ${$(plaats[0])}`,
    plaats && `(k.einde, k.bron, k.volgnummer) < (${plaats.map($).join(', ')})`,
    statushouder && `k.betrokkene = ${$(statushouder)}`,
    organisatie && `k.organisatie = ${$(organisatie)}`,
    medewerker && `k.gebruiker = ${$(medewerker)}`,
    rol && `k.rol = ${$(rol)}`,
    doel && `k.doel = ${$(doel)}`,
    // All of one and the same decision, which features of the whole record do not say.
    isOverBesluit(vraag) && `k.besluiten @> ${$(JSON.stringify([besluitIn(vraag)]))}::jsonb`,
    hoe && `${KENMERKEN} @> ${$(kenmerkenVan(vraag))}`,
  ].filter(Boolean);
  const select = `SELECT ${KOLOMMEN} FROM keteninzage k${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`;
  const from = hoe === undefined ? select : `WITH k AS MATERIALIZED (${select}) SELECT * FROM k`;
  return db.query(`${from} ORDER BY ${NIEUWSTE_EERST} LIMIT ${limit}`, values);
}

const besluitIn = ({ categorie, grondslag, besluit, reden }: Zoekvraag) =>
  Object.fromEntries(Object.entries({ categorie, grondslag, besluit, reden }).filter(([, value]) => value));

const isOverBesluit = (vraag: Zoekvraag) => Object.keys(besluitIn(vraag)).length > 0;
