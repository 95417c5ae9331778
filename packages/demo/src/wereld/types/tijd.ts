/** `vol`: about 780 people, for a running hub. `klein`: about 60 households, for tests. Both hold P01–P24. */
export type Profiel = 'vol' | 'klein';

/** A calendar day, `YYYY-MM-DD`. */
export type Datum = string;

/** An ISO instant in UTC, `YYYY-MM-DDTHH:mm:ss.000Z`. */
export type Moment = string;

export type Gemeentecode = '9901' | '9902' | '9903';
