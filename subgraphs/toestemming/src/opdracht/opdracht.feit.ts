import type { Feit } from '../wijziging/wijzigingen.service';
import type { OpdrachtEntity } from './opdracht.entity';

export const opdrachtFeit = ({
  id,
  verantwoordelijke,
  uitvoerder,
  rollen,
  doelen,
  van,
  tot,
}: OpdrachtEntity): Feit => ({
  soort: 'OPDRACHT',
  sleutel: id,
  feit: { verantwoordelijke, uitvoerder, rollen, doelen, van: van.getTime(), tot: tot?.getTime() },
});
