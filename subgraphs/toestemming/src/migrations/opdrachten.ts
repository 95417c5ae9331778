import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisation acts for another (AVG art. 28), and that followers hear of it. */
export class Opdrachten1764500000000 implements MigrationInterface {
  readonly name = 'Opdrachten1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE opdracht (
        id text PRIMARY KEY,
        verantwoordelijke text NOT NULL REFERENCES organisatie (id),
        uitvoerder text NOT NULL REFERENCES organisatie (id) CHECK (uitvoerder <> verantwoordelijke),
        rollen text[] NOT NULL CHECK (cardinality(rollen) > 0),
        doelen text[] NOT NULL CHECK (cardinality(doelen) > 0),
        overeenkomst text NOT NULL,
        van timestamptz NOT NULL,
        tot timestamptz CHECK (tot > van),
        "vastgelegdDoor" text NOT NULL
      );
      CREATE INDEX ON opdracht (verantwoordelijke);
      ALTER TABLE wijziging DROP CONSTRAINT wijziging_soort_check;
      ALTER TABLE wijziging ADD CONSTRAINT wijziging_soort_check CHECK (soort IN
        ('REGEL', 'TAAKTOEWIJZING', 'OPDRACHT', 'PERSOON', 'BETROKKENHEID', 'TOESTEMMING', 'BEZWAAR'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The changes are history and stay, so the constraint goes on allowing their kind.
    await runner.query('DROP TABLE opdracht');
  }
}
