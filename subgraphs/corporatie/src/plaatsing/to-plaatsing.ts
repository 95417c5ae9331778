import { over } from '@ketenhub/subgraph';
import { isoWeek } from '@ketenhub/subgraph/dag';
import { toPlaatsingsbericht } from '../bericht/plaatsingsbericht.service';
import { betreftVan, type Caller } from '../betreft-van';
import { toHuishouden } from '../bewoner/huishouden.type';
import { toOrganisatie } from '../organisatie/organisatie.type';
import { toWijk } from '../wijk/wijk.type';
import { toAdres, toWoning } from '../woning/woning.service';
import { isPlaatsingBekend } from './plaatsing-bekend';
import { PlaatsingKern } from './plaatsing-kern.type';
import type { PlaatsingEntity } from './plaatsing.entity';
import { Plaatsing } from './plaatsing.type';

/** Whom the row is about to this caller. */
export const betreftPlaatsing = (row: PlaatsingEntity, caller: Caller) =>
  betreftVan(row, isPlaatsingBekend(row, caller));

/** The only place where a row becomes a Plaatsing. */
export const toPlaatsing = (row: PlaatsingEntity, caller: Caller): Plaatsing =>
  over(
    Object.assign(new Plaatsing(), {
      id: row.id,
      huishouden: toHuishouden(row.huishouden),
      woning: toWoning(row.woning, caller),
      corporatie: toOrganisatie(row.organisatie),
      wijk: toWijk(row.woning.wijk),
      status: row.status,
      datumToewijzing: row.datumToewijzing,
      datumAanbod: row.datumAanbod,
      datumAanvaard: row.datumAanvaard,
      datumHuurcontract: row.datumHuurcontract,
      datumSleuteloverdracht: row.datumSleuteloverdracht,
      datumVerhuisd: row.datumVerhuisd,
      woonconsulent: row.woonconsulent,
      adres: toAdres(row.woning),
      woonbeperkingen: row.woonbeperkingen,
      kerngegevens: toKern(row),
      bericht: row.bericht ? toPlaatsingsbericht(row.bericht, caller) : undefined,
    }),
    betreftPlaatsing(row, caller),
  );

const toKern = (row: PlaatsingEntity): PlaatsingKern =>
  Object.assign(new PlaatsingKern(), {
    wijk: toWijk(row.woning.wijk),
    straat: row.woning.straat,
    huisnummer: row.woning.huisnummer,
    week: isoWeek(row.datumVerhuisd ?? row.verwachteAankomst),
    huishoudgrootte: row.huishoudgrootte,
    taal: row.taal,
    contactpersoonVwn: row.contactpersoonVwn,
  });
