import { clientOf } from './client';
import type { SubjectQuestion } from './issuer';

/** An access token of the demo issuer; `rol` may be several codes with commas between. Throws the issuer's reason. */
export async function requestToken(issuer: string, { organisatie, rol, persoon }: SubjectQuestion): Promise<string> {
  const { client_id, client_secret } = clientOf(organisatie);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id,
    client_secret,
    rol,
    ...(persoon !== undefined && { persoon }),
  });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (answer.access_token !== undefined) return answer.access_token;
  if (answer.error === 'invalid_client') throw new Error(`De uitgever kent geen organisatie ${organisatie}.`);
  throw new Error(answer.error_description ?? answer.error ?? 'De uitgever gaf geen token.');
}
