import { CREATE_INZAGE, DROP_INZAGE } from '@ketenhub/ledger';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a plaatsing can be about no other household and held by no other corporatie than the plaatsing itself. */
const OF_PLAATSING = `
    organisatie text NOT NULL,
    huishouden uuid NOT NULL,
    plaatsing uuid NOT NULL,
    FOREIGN KEY (plaatsing, huishouden, organisatie) REFERENCES plaatsing (id, huishouden, organisatie)`;

const WOONBEPERKINGEN = `ARRAY['GELIJKVLOERS', 'ROLSTOELTOEGANKELIJK', 'LIFT', 'RUSTIGE_OMGEVING']`;

export class Start1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_INZAGE);
    await runner.query(WONING);
    await runner.query(PLAATSING);
    await runner.query(PLAATSINGSBERICHT);
    await runner.query(HUUROVEREENKOMST);
    await runner.query(HUURACHTERSTAND);
    await runner.query(WOONOVERLASTMELDING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE woonoverlastmelding, huurachterstand, huurovereenkomst, plaatsingsbericht, plaatsing, woning',
    );
    await runner.query(DROP_INZAGE);
  }
}

const WONING = `
  CREATE TABLE woning (
    id uuid PRIMARY KEY,
    organisatie text NOT NULL,
    huishouden uuid,
    wijk text NOT NULL,
    straat text NOT NULL,
    huisnummer text NOT NULL,
    postcode text NOT NULL,
    woonplaats text NOT NULL,
    soort text NOT NULL CHECK (soort IN ('ZELFSTANDIG', 'GEDEELD', 'FLEXWONING', 'DOORSTROOM', 'TIJDELIJK')),
    kamers int NOT NULL CHECK (kamers > 0),
    oppervlakte int NOT NULL CHECK (oppervlakte > 0),
    aanpassingen text[] NOT NULL DEFAULT '{}' CHECK (aanpassingen <@ ${WOONBEPERKINGEN}),
    "beschikbaarPer" date,
    huurprijs numeric(8, 2) NOT NULL CHECK (huurprijs >= 0),
    UNIQUE (id, organisatie)
  );
  CREATE INDEX woning_organisatie ON woning (organisatie, huishouden);`;

const PLAATSING = `
  CREATE TABLE plaatsing (
    id uuid PRIMARY KEY,
    organisatie text NOT NULL,
    huishouden uuid NOT NULL,
    woning uuid NOT NULL,
    status text NOT NULL
      CHECK (status IN ('AANGEBODEN', 'GEWEIGERD', 'AANVAARD', 'HUURCONTRACT', 'SLEUTEL', 'VERHUISD')),
    "datumToewijzing" date NOT NULL,
    "datumAanbod" date,
    "datumAanvaard" date,
    "datumHuurcontract" date,
    "datumSleuteloverdracht" date,
    "datumVerhuisd" date,
    "verwachteAankomst" date NOT NULL,
    woonconsulent text NOT NULL,
    woonbeperkingen text[] NOT NULL DEFAULT '{}' CHECK (woonbeperkingen <@ ${WOONBEPERKINGEN}),
    huishoudgrootte int NOT NULL CHECK (huishoudgrootte > 0),
    taal text NOT NULL,
    "contactpersoonVwn" text,
    FOREIGN KEY (woning, organisatie) REFERENCES woning (id, organisatie),
    UNIQUE (id, huishouden, organisatie)
  );
  CREATE INDEX plaatsing_huishouden ON plaatsing (huishouden);
  CREATE INDEX plaatsing_woning ON plaatsing (woning);`;

const PLAATSINGSBERICHT = `
  CREATE TABLE plaatsingsbericht (
    id uuid PRIMARY KEY,${OF_PLAATSING},
    "verzondenOp" timestamptz NOT NULL,
    "inhoudCategorieen" text[] NOT NULL,
    "ontvangenDoor" text[] NOT NULL,
    UNIQUE (plaatsing)
  );
  CREATE INDEX plaatsingsbericht_huishouden ON plaatsingsbericht (huishouden);`;

/** BR23: while ontzorgd without a known end the gemeente pays; with an end, see betaalwijze.ts. */
const HUUROVEREENKOMST = `
  CREATE TABLE huurovereenkomst (
    id uuid PRIMARY KEY,${OF_PLAATSING},
    ingangsdatum date NOT NULL,
    einddatum date,
    huurprijs numeric(8, 2) NOT NULL CHECK (huurprijs >= 0),
    servicekosten numeric(8, 2) NOT NULL CHECK (servicekosten >= 0),
    betaalwijze text NOT NULL CHECK (betaalwijze IN ('DOOR_GEMEENTE', 'ZELF')),
    betaalkenmerk text NOT NULL,
    "doorbetalingVan" date,
    "doorbetalingTot" date,
    UNIQUE (plaatsing),
    CHECK (einddatum >= ingangsdatum),
    CONSTRAINT doorbetaling_periode CHECK (
      "doorbetalingTot" IS NULL OR ("doorbetalingVan" IS NOT NULL AND "doorbetalingTot" > "doorbetalingVan")
    ),
    CONSTRAINT br23_ontzorgd_betaalt_gemeente CHECK (
      "doorbetalingVan" IS NULL OR "doorbetalingTot" IS NOT NULL OR betaalwijze = 'DOOR_GEMEENTE'
    )
  );`;

/** BR29: a vroegsignaal only after all four steps of sociaal incasso and without an objection. */
const HUURACHTERSTAND = `
  CREATE TABLE huurachterstand (
    id uuid PRIMARY KEY,${OF_PLAATSING},
    bedrag numeric(8, 2) NOT NULL CHECK (bedrag > 0),
    maanden int NOT NULL CHECK (maanden > 0),
    "herinneringOp" date,
    "persoonlijkContactOp" date,
    "hulpverwijzingOp" date,
    "aanbodDoorgifteOp" date,
    "bezwaarHuurder" boolean NOT NULL DEFAULT false,
    "vroegsignaalVerzondenOp" date,
    CONSTRAINT br29_vroegsignaal_na_incasso CHECK (
      "vroegsignaalVerzondenOp" IS NULL OR (
        NOT "bezwaarHuurder"
        AND coalesce("herinneringOp" <= "vroegsignaalVerzondenOp", false)
        AND coalesce("persoonlijkContactOp" <= "vroegsignaalVerzondenOp", false)
        AND coalesce("hulpverwijzingOp" <= "vroegsignaalVerzondenOp", false)
        AND coalesce("aanbodDoorgifteOp" <= "vroegsignaalVerzondenOp", false)
      )
    )
  );
  CREATE INDEX huurachterstand_plaatsing ON huurachterstand (plaatsing);
  CREATE INDEX huurachterstand_huishouden ON huurachterstand (huishouden);`;

const WOONOVERLASTMELDING = `
  CREATE TABLE woonoverlastmelding (
    id uuid PRIMARY KEY,${OF_PLAATSING},
    richting text NOT NULL CHECK (richting IN ('PERSOON_NAAR_OMGEVING', 'OMGEVING_NAAR_PERSOON')),
    soort text NOT NULL,
    datum date NOT NULL,
    status text NOT NULL CHECK (status IN ('GEMELD', 'IN_BEHANDELING', 'AFGEHANDELD'))
  );
  CREATE INDEX woonoverlastmelding_plaatsing ON woonoverlastmelding (plaatsing);`;
