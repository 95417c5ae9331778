import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day, as in the BRP: 'YYYY-MM-DD', without time or zone. */
export const Datum = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Datum',
  description: 'Een dag, als JJJJ-MM-DD.',
});

/** An instant (RFC 3339). */
export const Moment = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'Moment',
  description: 'Een moment, als RFC 3339 (bijvoorbeeld 2026-11-22T09:00:00.000Z).',
});
