import type { Plaatsing, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { WoonoverlastmeldingEntity } from './woonoverlastmelding.entity';

const SOORTEN = ['Geluid', 'Afval', 'Parkeren', 'Tuin', 'Burenconflict'];
const KANS = 0.06;

/** Nuisance reported to the corporatie itself; what others noticed is a Signaal of theirs. */
export const woonoverlastmeldingRijen = (wereld: Wereld): WoonoverlastmeldingEntity[] =>
  wereld.plaatsingen().flatMap((plaatsing) => toRijen(plaatsing, wereld));

function toRijen({ id, huishouden, corporatie, verhuisd }: Plaatsing, wereld: Wereld): WoonoverlastmeldingEntity[] {
  const t = wereld.toeval(`corporatie/overlast/${id}`);
  if (verhuisd === undefined || !t.chance(KANS)) return [];
  const ruimte = Math.floor((Date.parse(wereld.peildatum) - Date.parse(verhuisd)) / 86_400_000);
  return [
    {
      id: t.uuid(),
      organisatie: corporatie,
      huishouden,
      plaatsing: id,
      richting: t.weighted([
        ['PERSOON_NAAR_OMGEVING', 45],
        ['OMGEVING_NAAR_PERSOON', 55],
      ]),
      soort: t.pick(SOORTEN),
      datum: plusDagen(verhuisd, t.int(0, ruimte)),
      status: t.weighted([
        ['GEMELD', 15],
        ['IN_BEHANDELING', 25],
        ['AFGEHANDELD', 60],
      ]),
    },
  ];
}
