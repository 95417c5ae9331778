import type { Inburgering, Persoon, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { bronOp } from '../bron.seed';
import { isToegestaan } from './boete';
import type { HandhavingSoort } from './handhavingsmaatregel.codes';
import type { HandhavingsmaatregelEntity } from './handhavingsmaatregel.entity';

/** Rare: of those with a plan for over half a year; never a boete for an asielstatushouder (BR09). */
export const handhavingsmaatregelRijen = (wereld: Wereld): HandhavingsmaatregelEntity[] =>
  wereld.personen.flatMap((persoon) => {
    const t = wereld.toeval(`gemeente/handhavingsmaatregel/${persoon.id}`);
    const start = persoon.pips[0]?.dagtekening;
    const { maatregel } = persoon.inburgering ?? {};
    if (maatregel) return [toMaatregel(wereld, persoon, maatregel)];
    if (start === undefined || persoon.casus !== undefined || !t.chance(0.06)) return [];
    const datum = plusDagen(start, t.int(180, 500));
    if (datum > wereld.peildatum) return [];
    const getrokken = t.weighted<HandhavingSoort>([
      ['WAARSCHUWING', 60],
      ['MAATREGEL_PW', 20],
      ['BOETE', 20],
    ]);
    const soort = isToegestaan(getrokken, persoon.doelgroep) ? getrokken : 'WAARSCHUWING';
    return [
      {
        id: t.uuid(),
        statushouder: persoon.id,
        doelgroep: persoon.doelgroep,
        organisatie: bronOp(wereld, persoon, datum),
        soort,
        datum,
        bedrag: soort === 'BOETE' ? 340 : null,
        verwijtbaar: t.chance(0.8),
        status: t.weighted([
          ['VOORGENOMEN', 15],
          ['OPGELEGD', 60],
          ['VOLDAAN', 15],
          ['INGETROKKEN', 10],
        ] as const),
      },
    ];
  });

const toMaatregel = (
  wereld: Wereld,
  persoon: Persoon,
  maatregel: NonNullable<Inburgering['maatregel']>,
): HandhavingsmaatregelEntity => ({
  ...maatregel,
  statushouder: persoon.id,
  doelgroep: persoon.doelgroep,
  organisatie: bronOp(wereld, persoon, maatregel.datum),
  soort: 'MAATREGEL_PW',
  verwijtbaar: true,
  status: 'OPGELEGD',
});
