import { CREATE_VERTROUWELIJKHEID } from '../confidential/table';
import { APPOINT_OWN } from '../retention/table';
import { appendOnly, COMMIT_COLUMNS, emptyNever, keptForItsTime, RECORD_COLUMNS } from '../store/table';

/**
 * All ledgers together, in the registry's database; after CREATE_INZAGE. `keteninzage` is found by person and by
 * organisation; `logboek.keten_boom` holds each ledger's tree and heads; `inzage_alarm` what did not agree.
 */
export const CREATE_KETENINZAGE = `
  CREATE TABLE keteninzage (
    bron text NOT NULL,
    volgnummer bigint NOT NULL,${RECORD_COLUMNS},
    PRIMARY KEY (bron, volgnummer, einde)
  ) PARTITION BY RANGE (einde);
  CREATE INDEX keteninzage_betrokkene ON keteninzage (betrokkene, einde, bron, volgnummer);
  CREATE INDEX keteninzage_organisatie ON keteninzage (organisatie, einde, bron, volgnummer);
  CREATE INDEX keteninzage_einde ON keteninzage (einde, bron, volgnummer);
  ${keptForItsTime('keteninzage')}
  CREATE TABLE logboek.keteninzage_overig PARTITION OF keteninzage DEFAULT;
  ${emptyNever('logboek.keteninzage_overig')}
  CREATE TABLE logboek.keten_boom (
    bron text NOT NULL,${COMMIT_COLUMNS},
    PRIMARY KEY (bron, grootte),
    UNIQUE (bron, vorige)
  );
  ${appendOnly('logboek.keten_boom')}
  CREATE TABLE logboek.medeondertekening (
    bron text NOT NULL,
    grootte bigint NOT NULL,
    getuige text NOT NULL,
    sleutel bytea NOT NULL,
    handtekening bytea NOT NULL,
    PRIMARY KEY (bron, grootte, getuige)
  );
  ${appendOnly('logboek.medeondertekening')}
  CREATE TABLE inzage_alarm (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bron text NOT NULL,
    soort text NOT NULL,
    van bigint,
    tot bigint,
    uitleg text NOT NULL,
    gemeld_door text NOT NULL,
    op timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (bron, soort, van, tot, gemeld_door)
  );
  ${appendOnly('inzage_alarm')}
  ${CREATE_VERTROUWELIJKHEID}
  ${APPOINT_OWN}
`;

export const DROP_KETENINZAGE = `
  DROP TABLE keteninzage, logboek.keten_boom, logboek.medeondertekening, inzage_alarm,
    logboek.vertrouwelijkheid, logboek.opheffing;
`;
