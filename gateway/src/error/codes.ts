/** Codes that the gateway itself answers with. */
export const GATEWAY_CODES = [
  'TOKEN_ONTBREEKT',
  'TOKEN_VERLOPEN',
  'TOKEN_ONGELDIG',
  'UITGEVER_ONBEREIKBAAR',
  'ONBEKEND_DOEL',
  'MEER_DAN_EEN_DOEL',
  'ONBEKENDE_ROL',
  'MEER_DAN_EEN_ROL',
  'ROL_NIET_IN_TOKEN',
  'ROL_KIEZEN',
  'BRON_ONBEREIKBAAR',
  'BRON_TE_LAAT',
  'WAARDE_ONTBREEKT',
  'GEWEIGERD',
  'ONGELDIGE_JSON',
  'ONGELDIG_VERZOEK',
  'VERZOEK_TE_GROOT',
  'ONBEKEND_MEDIATYPE',
  'ONBEKENDE_PAGINA',
  'INTERNE_FOUT',
] as const;

export type GatewayCode = (typeof GATEWAY_CODES)[number];

/**
 * Codes of the sources that reach the partner with their Dutch sentence; any other error of a source is masked.
 * Whoever gives a source a new code adds it here.
 */
export const SOURCE_CODES: ReadonlySet<string> = new Set([
  'GEWEIGERD',
  'GEEN_TOEGANG',
  'NIET_BEVOEGD',
  'NIET_GEVONDEN',
  'DOEL_ONTBREEKT',
  'DOEL_NIET_TOEGESTAAN',
  'ROL_NIET_BEVOEGD',
  'GEEN_BETROKKENHEID',
  'NOOIT',
  'ONGELDIGE_INVOER',
  'REGISTER_ONBEREIKBAAR',
  'REGISTRATIE_MISLUKT',
]);
