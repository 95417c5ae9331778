import { ask, type Answer, type Asker } from '../ask';
import { signedByIssuer } from '../forged-token';
import type { RunningHub } from '../running-hub';

export const BEGELEIDEN = 'MAATSCHAPPELIJK_BEGELEIDEN';
export const VWN = 'vluchtelingenwerk-maasveld';
export const PIP =
  'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } pip { leerroute volledig { hoofddoel } } } }';
export const VRAAG = 'mutation ($input: VraagToestemmingInput!) { vraagToestemming(input: $input) { id } }';
const EIGEN = 'query ($id: ID!) { statushouder(id: $id) { toestemmingen { id status categorie ontvanger { id } } } }';

/** Who asks what in the hard cases, and what stands in the registry of it. */
export async function makeStage(hub: () => RunningHub) {
  const cases = JSON.parse((await hub().tool('cases')).stdout) as Record<string, { id: string }>;

  const id = (casus: string) => cases[casus]!.id;
  const als = async (organisatie: string, rol: string, persoon?: string, doel = BEGELEIDEN): Promise<Asker> => ({
    token: await hub().token({ organisatie, rol, persoon }),
    doel,
  });
  const begeleider = (casus: string, organisatie = VWN) => als(organisatie, 'BEGELEIDER', casus);
  const klantmanager = (casus: string, organisatie = 'gemeente-maasveld') =>
    als(organisatie, 'KLANTMANAGER_INBURGERING', casus, 'PRIVACY_TOEZICHT');
  const zelf = (casus: string) => als('gemeente-maasveld', 'BETROKKENE', casus, 'INZAGE_BETROKKENE');

  const fg = () => als('keten-toezicht', 'FUNCTIONARIS_GEGEVENSBESCHERMING', undefined, 'PRIVACY_TOEZICHT');
  /** Somebody with a token of his own making, signed by the issuer. */
  const iemand = async (organisatie: string, rol: string, doel: string, change: object = {}): Promise<Asker> => ({
    token: await signedByIssuer(hub(), { organisatie, rollen: [rol], sub: 'mw-iemand', exp: nu() + 900, ...change }),
    doel,
  });

  const vraag = (as: Asker, query: string, variables: object = {}) => ask(hub(), as, { query, variables });
  const goed = async (as: Asker, query: string, variables: object): Promise<Record<string, unknown>> => {
    const { data, errors } = await vraag(as, query, variables);
    if (errors.length > 0) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data!;
  };
  const keuze = (casus: string, change: object = {}) => ({
    statushouder: id(casus),
    ontvanger: VWN,
    categorieen: ['PIP_HOOFDLIJN'],
    doel: BEGELEIDEN,
    taal: 'Arabisch',
    tolkGebruikt: true,
    tekstversie: 'delen-2026-1',
    ...change,
  });
  const gevraagd = async (as: Asker, casus: string, change: object = {}): Promise<string> => {
    const { vraagToestemming } = await goed(as, VRAAG, { input: keuze(casus, change) });
    return (vraagToestemming as [{ id: string }])[0].id;
  };
  const besluit = (toestemming: string, change: object = {}) => ({
    input: { toestemming, besluit: 'GEGEVEN', taal: 'Arabisch', tekstversie: 'delen-2026-1', ...change },
  });
  const pip = async (as: Asker, casus: string) => {
    const answer = await vraag(as, PIP, { id: id(casus) });
    const { naam, pip: plan } = answer.data!.statushouder as {
      naam: object | null;
      pip: { leerroute: string | null } | null;
    };
    return { answer, naam, leerroute: plan?.leerroute ?? reden(answer, 'leerroute') };
  };
  const stand = async (toestemming: string) =>
    (await hub().sql('toestemming', 'SELECT * FROM toestemming WHERE id = $1', { values: [toestemming] }))[0]!;

  /** The consent that stands given to VluchtelingenWerk. */
  const gegeven = async (casus: string, categorie = 'PIP_HOOFDLIJN'): Promise<string> => {
    const { statushouder } = await goed(await zelf(casus), EIGEN, { id: id(casus) });
    const { toestemmingen } = statushouder as { toestemmingen: Record<string, string>[] };
    return toestemmingen.find((each) => each.status === 'GEGEVEN' && each.categorie === categorie)!.id!;
  };
  return {
    id,
    als,
    iemand,
    fg,
    begeleider,
    klantmanager,
    zelf,
    vraag,
    goed,
    keuze,
    gevraagd,
    besluit,
    pip,
    stand,
    gegeven,
  };
}

export type Stage = Awaited<ReturnType<typeof makeStage>>;

const nu = () => Math.floor(Date.now() / 1000);

const reden = ({ weigeringen }: Answer, veld: string) =>
  weigeringen.find(({ pad }) => pad.at(-1) === veld || pad.at(-1) === 'pip')?.reden;
