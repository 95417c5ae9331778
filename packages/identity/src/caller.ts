/** Who asks: one organisation, one role, at most one purpose. Rights of two are never added up (DESIGN §2). */
export interface Caller {
  /** Id of the organisation, as in the registry. */
  organisatie: string;
  /** The organisation whose user asks, where it acts for `organisatie` under an opdracht (AVG art. 28). */
  uitvoerder?: string;
  /** One role code of the schema. */
  rol: string;
  /** One purpose code of the schema; without it only non-personal fields resolve. */
  doel?: string;
  /** The medewerker's id, or for BETROKKENE the statushouder's own. */
  gebruiker: string;
  /** The application that asks (OAuth client id). */
  client: string;
  /** W3C trace id, 32 hex digits. */
  trace: string;
  /** The registry's revision that the gateway knows and relies on; without it only what rests on no consent is shown. */
  revisie?: string;
}

const FILLED = ['organisatie', 'rol', 'gebruiker', 'client', 'trace'] as const;

/** The caller in these claims, or nothing when one of its parts is missing or not a filled text. */
export function toCaller(claims: Record<string, unknown>): Caller | undefined {
  if (!FILLED.every((name) => isFilled(claims[name]))) return undefined;
  for (const name of ['doel', 'uitvoerder'])
    if (claims[name] !== undefined && !isFilled(claims[name])) return undefined;
  if (claims.revisie !== undefined && !/^\d{1,18}$/.test(String(claims.revisie))) return undefined;
  const { organisatie, uitvoerder, rol, doel, gebruiker, client, trace, revisie } = claims as unknown as Caller;
  return {
    organisatie,
    ...(uitvoerder !== undefined && { uitvoerder }),
    rol,
    ...(doel !== undefined && { doel }),
    gebruiker,
    client,
    trace,
    ...(revisie !== undefined && { revisie }),
  };
}

export const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
