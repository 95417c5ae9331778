import type { Plaatsing, Toeval, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import { INZETSOORTEN } from '../codes';
import type { BesprekingEntity } from './bespreking.entity';
import type { InzetEntity } from './inzet.entity';

const WIJZEN_VAN_INFORMEREN = [
  'Flyeren in de straat en aanbellen bij de directe buren.',
  'Flyeren in de straat; de wijkcoördinator staat klaar voor vragen.',
  'Kort bericht in het wijkblad, zonder adres, en flyeren in de straat.',
  'Geen actieve berichtgeving; vragen gaan naar het eerste aanspreekpunt.',
];

type Besproken = Plaatsing & { bespreking: NonNullable<Plaatsing['bespreking']> };

const besproken = (wereld: Wereld): Besproken[] =>
  wereld.plaatsingen().filter((plaatsing): plaatsing is Besproken => plaatsing.bespreking !== undefined);

const kans = (wereld: Wereld, id: string): Toeval => wereld.toeval(`welzijn/bespreking/${id}`);

const isBesloten = ({ bespreking }: Besproken) =>
  bespreking.status === 'INZET_BEPAALD' || bespreking.status === 'AFGEROND';

export const besprekingRows = (wereld: Wereld): BesprekingEntity[] =>
  besproken(wereld).map((plaatsing) => {
    const { id, overleg, status, genodigdeVwn, aanwezigVwn } = plaatsing.bespreking;
    const t = kans(wereld, id);
    const genodigde = genodigdeVwn === undefined ? undefined : wereld.medewerker(genodigdeVwn);
    const aanwezig = status === 'GEAGENDEERD' ? null : genodigde !== undefined && (aanwezigVwn ?? false);
    return {
      id,
      overleg,
      plaatsing: plaatsing.id,
      huishouden: plaatsing.huishouden,
      organisatie: wereld.houder('SOCIAAL_TEAM', plaatsing.gemeente),
      status,
      genodigdeVwn: genodigde?.naam ?? null,
      genodigdeMedewerker: genodigde?.id ?? null,
      genodigdeOrganisatie: genodigde?.organisatie ?? null,
      aanwezigVwn: aanwezig,
      toelichtingGegeven: aanwezig === null ? null : aanwezig && t.chance(0.6),
      wijzeInformerenBuurt: isBesloten(plaatsing) ? t.pick(WIJZEN_VAN_INFORMEREN) : null,
      koppelingSociaalTeam: isBesloten(plaatsing) ? t.chance(0.4) : null,
    };
  });

export const inzetRows = (wereld: Wereld): InzetEntity[] =>
  besproken(wereld)
    .filter(isBesloten)
    .flatMap(({ bespreking, bericht, wijk }) => {
      const t = wereld.toeval(`welzijn/inzet/${bespreking.id}`);
      const team = bericht?.kernteam ?? wereld.kernteams.find((each) => each.wijk === wijk)!.id;
      const { datum } = wereld.overleg(bespreking.overleg);
      return t.sample(INZETSOORTEN.slice(0, -1), t.int(0, 2)).map((soort, i) => ({
        id: `${bespreking.id}/${i + 1}`,
        bespreking: bespreking.id,
        soort,
        organisatie: t.pick(wereld.kernteam(team).leden).organisatie,
        uiterlijk: plusDagen(datum, t.int(1, 4) * 7),
      }));
    });
