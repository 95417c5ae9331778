/** Why somebody is not believed. Every code has one Dutch sentence; the contents of a token are never part of it. */
export const IDENTITY_MESSAGES = {
  GEEN_CALLER: 'Dit verzoek draagt geen ondertekende aanvrager. Vraag gegevens op via de gateway van Ketenhub.',
  CALLER_VERLOPEN: 'De ondertekende aanvrager is verlopen. Vraag opnieuw via de gateway van Ketenhub.',
  CALLER_ONGELDIG: 'De ondertekende aanvrager is niet geldig voor deze bron.',
  GEEN_DIENST: 'Dit verzoek draagt geen ondertekende dienst.',
  DIENST_VERLOPEN: 'De ondertekening van de dienst is verlopen. Onderteken het verzoek opnieuw.',
  DIENST_ONGELDIG: 'De ondertekening van de dienst is niet geldig voor deze bestemming.',
  TOKEN_ONTBREEKT: 'Stuur een toegangstoken mee in de header Authorization, als "Bearer <token>".',
  TOKEN_VERLOPEN: 'Het toegangstoken is verlopen. Vraag een nieuw token aan.',
  TOKEN_ONGELDIG: 'Het toegangstoken is niet geldig. Vraag een token aan bij de uitgever die bij deze hub hoort.',
  UITGEVER_ONBEREIKBAAR: 'De uitgever van toegangstokens is niet bereikbaar. Probeer het zo opnieuw.',
} as const;

export type IdentityCode = keyof typeof IDENTITY_MESSAGES;

/** A caller, a service or a token that is not believed; `code` says why, `status` is the HTTP status that fits it. */
export class IdentityError extends Error {
  readonly status: 401 | 503;

  constructor(readonly code: IdentityCode) {
    super(IDENTITY_MESSAGES[code]);
    this.name = 'IdentityError';
    this.status = code === 'UITGEVER_ONBEREIKBAAR' ? 503 : 401;
  }
}
