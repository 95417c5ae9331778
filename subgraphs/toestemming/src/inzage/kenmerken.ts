/*
 * By what the record is searched, beside person, organisation and time: one GIN index over a set of features per record.
 * Such an index has no order, so `zoek` walks through time with it.
 */

/** Features that tell one record from another; a feature of one decision is joined with what it is asked together with. */
export interface Gezocht {
  readonly organisatie?: string | null;
  readonly medewerker?: string | null;
  readonly rol?: string | null;
  readonly doel?: string | null;
  readonly categorie?: string | null;
  readonly grondslag?: string | null;
  readonly besluit?: string | null;
  readonly reden?: string | null;
}

/** The features that a record must have, spelled as `logboek.kenmerken` does; a rare pair is a feature of its own. */
export function kenmerkenVan(gezocht: Gezocht): string[] {
  const { organisatie, medewerker, rol, doel, categorie, grondslag, besluit, reden } = gezocht;
  return [
    organisatie && `o:${organisatie}`,
    medewerker && `u:${medewerker}`,
    rol && `r:${rol}`,
    doel && `d:${doel}`,
    categorie && `c:${categorie}`,
    grondslag && `g:${grondslag}`,
    besluit && `b:${besluit}`,
    reden && `w:${reden}`,
    categorie && besluit && `c:${categorie} b:${besluit}`,
    categorie && grondslag && `c:${categorie} g:${grondslag}`,
  ].filter((kenmerk) => typeof kenmerk === 'string' && kenmerk !== '') as string[];
}

/** The features of a row of `keteninzage k`. */
export const KENMERKEN = 'logboek.kenmerken(k.organisatie, k.gebruiker, k.rol, k.doel, k.besluiten)';

export const CREATE_KENMERKEN = `
  CREATE FUNCTION logboek.kenmerken(organisatie text, gebruiker text, rol text, doel text, besluiten jsonb)
  RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_agg(DISTINCT kenmerk) FROM (
      SELECT unnest(ARRAY['o:' || organisatie, 'u:' || gebruiker, 'r:' || rol, 'd:' || doel])
      UNION ALL
      SELECT unnest(ARRAY['c:' || categorie, 'g:' || grondslag, 'b:' || besluit, 'w:' || reden,
        'c:' || categorie || ' b:' || besluit, 'c:' || categorie || ' g:' || grondslag])
      FROM jsonb_to_recordset(besluiten) AS b (categorie text, grondslag text, besluit text, reden text)
    ) AS alle (kenmerk) WHERE kenmerk IS NOT NULL $$;`;

export const INDEX_KENMERKEN = `
  CREATE INDEX keteninzage_kenmerken ON keteninzage
    USING gin (logboek.kenmerken(organisatie, gebruiker, rol, doel, besluiten));`;

export const DROP_KENMERKEN = `
  DROP INDEX keteninzage_kenmerken;
  DROP FUNCTION logboek.kenmerken(text, text, text, text, jsonb);`;
