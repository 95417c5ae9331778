import type { StoredRecord } from '../store/records';

/**
 * A record as an Authorization Decision Log entry, request and response in AuthZEN form. Rules and facts are not copied:
 * the registry's revision and the moment say which they were, so the decision can be taken again and compared.
 */
export function toAdl(naam: string, { volgnummer, vastlegging: v }: StoredRecord): object {
  const regels = v.besluiten.flatMap(({ regel, versie }) => (regel === undefined ? [] : [`${regel}@${versie}`]));
  return {
    timestamp: v.begin.toISOString(),
    endpoint: 'access_evaluations',
    trace_id: v.trace,
    span_id: v.span,
    request: {
      subject: {
        type: 'medewerker',
        id: v.gebruiker,
        properties: { organisatie: v.organisatie, uitvoerder: v.uitvoerder, rol: v.rol, client: v.client },
      },
      action: { name: v.naam, properties: { doel: v.doel, operatie: v.operatie } },
      resource: { type: 'statushouder', id: v.betrokkene },
      context: { time: v.begin.toISOString() },
      evaluations: v.besluiten.map(({ categorie, velden, bron }) => ({
        resource: { type: 'statushouder', id: v.betrokkene, properties: { categorie, velden, bron } },
      })),
    },
    response: {
      evaluations: v.besluiten.map(({ besluit, reden, regel, versie, grondslag, toestemming }) => ({
        decision: besluit === 'TOEGESTAAN',
        context: { reden, regel, versie, grondslag, toestemming },
      })),
    },
    policies: { register: v.revisie, regels: [...new Set(regels)] },
    information: { register: { revisie: v.revisie, timestamp: v.begin.toISOString() } },
    engine: { configuration: { logboek: naam, volgnummer } },
  };
}
