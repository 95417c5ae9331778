import { originOf } from '../head/head';
import type { StoredRecord } from '../store/records';

/**
 * A record as a log record of the Authorization Decision Log, request and response in AuthZEN form. Rules and facts are not
 * copied: the registry's revision and the moment say which they were, so the decision can be taken again and compared.
 * Every record is of a decision that was taken, so none has the status of one that could not be.
 */
export function toAdl(naam: string, { volgnummer, vastlegging: v }: StoredRecord): object {
  const regels = v.besluiten.flatMap(({ regel, versie }) => (regel === undefined ? [] : [`${regel}@${versie}`]));
  const statushouder = { type: 'statushouder', id: v.betrokkene };
  return {
    trace_id: v.trace,
    span_id: v.span,
    parent_span_id: v.ouder,
    event_name: 'adl.access_evaluations',
    timestamp: v.begin.getTime(),
    status: 'Ok',
    resource: {
      'service.name': `ketenhub ${naam}`,
      'ketenhub.logboek': originOf(naam),
      'ketenhub.volgnummer': volgnummer,
    },
    attributes: {
      'adl.core.policies': { register: v.revisie, regels: [...new Set(regels)] },
      'adl.core.information': { register: v.revisie },
    },
    body: {
      'adl.core.request': {
        subject: {
          type: v.rol === 'BETROKKENE' ? 'statushouder' : 'medewerker',
          id: v.gebruiker,
          properties: { organisatie: v.organisatie, uitvoerder: v.uitvoerder, rol: v.rol, client: v.client },
        },
        action: { name: v.naam, properties: { doel: v.doel, operatie: v.operatie } },
        resource: statushouder,
        context: { time: v.begin.toISOString() },
        evaluations: v.besluiten.map(({ categorie, velden, bron }) => ({
          resource: { ...statushouder, properties: { categorie, velden, bron } },
        })),
      },
      'adl.core.response': {
        evaluations: v.besluiten.map(({ besluit, reden, regel, versie, grondslag, toestemming }) => ({
          decision: besluit === 'TOEGESTAAN',
          context: { reden, regel, versie, grondslag, toestemming },
        })),
      },
    },
  };
}
