import type { Doelgroep } from '../statushouder/statushouder.codes';
import type { HandhavingSoort } from './handhavingsmaatregel.codes';

/** BR09 (Raad van State 9 July 2025): an asielstatushouder cannot be fined. The table refuses it as well. */
export const isToegestaan = (soort: HandhavingSoort, doelgroep: Doelgroep): boolean =>
  soort !== 'BOETE' || doelgroep !== 'ASIELSTATUSHOUDER';
