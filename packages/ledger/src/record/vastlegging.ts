import { hash } from 'node:crypto';
import type { Besluit, Inzage } from '../inzage';

/** An Inzage as it stands in the ledger. */
export interface Vastlegging extends Inzage {
  /** Of this person in this operation: the same again when the operation is asked again under the same trace. */
  readonly span: string;
}

/** The half of a record that Logboek Dataverwerkingen describes: what was done with whose data, by whom, on what ground. */
export interface Verwerking {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly name: string;
  readonly status_code: 'OK' | 'ERROR';
  readonly start_time: string;
  readonly end_time: string;
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string;
    readonly 'dpl.core.data_subject_id': string;
    readonly 'dpl.core.data_subject_id_type': typeof SUBJECT_TYPE;
    readonly 'ketenhub.organisatie': string;
    readonly 'ketenhub.uitvoerder'?: string;
    readonly 'ketenhub.rol': string;
    readonly 'ketenhub.doel'?: string;
    readonly 'ketenhub.besluiten': readonly Besluit[];
  };
}

/** The half that only an auditor of decisions sees (Authorization Decision Log): which user, and what replay needs. */
export interface Beslissing {
  readonly gebruiker: string;
  readonly client: string;
  readonly operatie: string;
  readonly revisie: string;
}

export const SUBJECT_TYPE = 'urn:ketenhub:statushouder';

/** Names of properties in the order of RFC 8785, so that JSON.stringify writes the canonical text (`seal`). */
export const toVerwerking = (v: Vastlegging): Verwerking => ({
  attributes: {
    'dpl.core.data_subject_id': v.betrokkene,
    'dpl.core.data_subject_id_type': SUBJECT_TYPE,
    'dpl.core.processing_activity_id': v.verwerkingsactiviteit,
    'ketenhub.besluiten': v.besluiten.map(inOrder),
    'ketenhub.doel': v.doel,
    'ketenhub.organisatie': v.organisatie,
    'ketenhub.rol': v.rol,
    'ketenhub.uitvoerder': v.uitvoerder,
  },
  end_time: v.einde.toISOString(),
  name: v.naam,
  parent_span_id: v.ouder,
  span_id: v.span,
  start_time: v.begin.toISOString(),
  status_code: v.status,
  trace_id: v.trace,
});

export const toBeslissing = ({ gebruiker, client, operatie, revisie }: Vastlegging): Beslissing => ({
  client,
  gebruiker,
  operatie,
  revisie,
});

const inOrder = (b: Besluit): { [K in keyof Required<Besluit>]: Besluit[K] } => ({
  besluit: b.besluit,
  bron: b.bron,
  categorie: b.categorie,
  grondslag: b.grondslag,
  reden: b.reden,
  regel: b.regel,
  toestemming: b.toestemming,
  velden: b.velden,
  versie: b.versie,
});

/** The record of which these are the halves. */
export const fromHalves = ({ attributes, ...v }: Verwerking, beslissing: Beslissing): Vastlegging => ({
  trace: v.trace_id,
  span: v.span_id,
  ...(v.parent_span_id !== undefined && { ouder: v.parent_span_id }),
  naam: v.name,
  status: v.status_code,
  begin: new Date(v.start_time),
  einde: new Date(v.end_time),
  verwerkingsactiviteit: attributes['dpl.core.processing_activity_id'],
  betrokkene: attributes['dpl.core.data_subject_id'],
  organisatie: attributes['ketenhub.organisatie'],
  ...(attributes['ketenhub.uitvoerder'] !== undefined && { uitvoerder: attributes['ketenhub.uitvoerder'] }),
  rol: attributes['ketenhub.rol'],
  doel: attributes['ketenhub.doel'],
  besluiten: attributes['ketenhub.besluiten'],
  ...beslissing,
});

/** Gives every record of one operation its span, and the hash of what was asked where it is known; people without a usable id are told apart by their order. */
export function withSpans(inzagen: readonly Inzage[], operatie?: string): Vastlegging[] {
  const seen = new Map<string, number>();
  return inzagen.map((inzage) => {
    const nth = seen.get(inzage.betrokkene) ?? 0;
    seen.set(inzage.betrokkene, nth + 1);
    const one = { ...inzage, operatie: operatie ?? inzage.operatie, span: '' };
    one.span = spanOf(one, nth);
    return one;
  });
}

/** The span that follows, for a repeat of the operation that ended otherwise: a disclosure of its own. */
export const withNextSpan = (v: Vastlegging): Vastlegging => ({ ...v, span: spanOf(v, v.span) });

const spanOf = ({ trace, operatie, betrokkene }: Inzage, nth: number | string): string =>
  hash('sha256', `${trace}\n${operatie}\n${betrokkene}\n${nth}`).slice(0, 16);
