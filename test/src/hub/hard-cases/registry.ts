import { codes, redenen, type Asker } from '../ask';
import { recordsOf, type Inzage } from '../records';
import { newTrace, type RunningHub } from '../running-hub';
import { until } from '../until';
import { PIP, type Stage } from './stage';

interface Eigen {
  readonly statushouder: {
    readonly ingezienDoor: { readonly edges: { readonly node: { doelInGewoneTaal: string } }[] };
  };
  readonly inzageverzoek: { readonly ontvangers: { readonly doel: string }[]; readonly json: string };
}

interface Verklaard {
  readonly categorie: string;
  readonly toegestaan: boolean;
  readonly reden: string | null;
  readonly stappen: readonly { readonly toestemming: { readonly toestemming: string } | null }[];
}

const NA = `query ($caller: AanvragerInput!, $id: ID!, $veld: String!, $bron: ID, $moment: Moment) {
  verklaar(caller: $caller, statushouder: $id, veld: $veld, bron: $bron, moment: $moment) {
    categorie toegestaan reden stappen { toestemming { toestemming } }
  }
}`;
const TREK_IN = 'mutation ($id: ID!) { trekToestemmingIn(toestemming: $id) { nogNietBevestigdDoor } }';

/** The FG who looks, what is confidential, the past, and a registry that is down: last, as it stops the registry for a while. */
export function registry(hub: () => RunningHub, stage: () => Stage): void {
  const VERKLAAR = `query ($caller: AanvragerInput!, $id: ID!, $moment: Moment) {
    verklaar(caller: $caller, statushouder: $id, veld: "Pip.leerroute", moment: $moment) { toegestaan reden stappen { stap } }
  }`;
  const subOf = (token: string) =>
    (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sub: string }).sub;

  it('27, 30: the past needs a rule and a consent of now; an audit explains it with those of then, and is on record itself', async () => {
    const { begeleider, zelf, fg, goed, vraag, pip, gegeven, id } = stage();
    const [as, toezicht, given] = [await begeleider('P15'), await fg(), await gegeven('P15')];
    const EERDER = 'query ($id: ID!) { statushouder(id: $id) { pips { leerroute } } }';
    const eerder = newTrace();
    expect(redenen(await vraag({ ...as, trace: eerder }, EERDER, { id: id('P15') }))).toEqual([]);
    const toen = new Date().toISOString();
    await goed(await zelf('P15'), TREK_IN, { id: given });
    expect((await pip(as, 'P15')).leerroute).toBe('TOESTEMMING_INGETROKKEN');
    expect(redenen(await vraag(as, EERDER, { id: id('P15') }))).toEqual(['TOESTEMMING_INGETROKKEN']);
    const caller = {
      organisatie: 'vluchtelingenwerk-maasveld',
      rol: 'BEGELEIDER',
      doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
      medewerker: subOf(as.token!),
    };
    const trace = newTrace();
    const verklaar = async (moment?: string) => {
      const { verklaar: found } = await goed({ ...toezicht, trace: moment ? trace : undefined }, VERKLAAR, {
        caller,
        id: id('P15'),
        moment,
      });
      const [{ toegestaan, reden }] = found as [{ toegestaan: boolean; reden: string | null }];
      return [toegestaan, reden];
    };
    expect([await verklaar(toen), await verklaar()]).toEqual([
      [true, null],
      [false, 'TOESTEMMING_INGETROKKEN'],
    ]);
    const records = await recordsOf(hub(), 'toestemming', trace);
    expect(records).toEqual([
      expect.objectContaining({
        betrokkene: id('P15'),
        rol: 'FUNCTIONARIS_GEGEVENSBESCHERMING',
        organisatie: 'keten-toezicht',
      }),
    ]);
    expect(records[0]!.besluiten.some(({ velden }) => velden.some((veld) => veld.startsWith('Verklaring')))).toBe(true);
    const [gelezen] = await recordsOf(hub(), 'gemeente', eerder);
    const getoond = gelezen!.besluiten.flatMap(({ velden, besluit, reden = null, toestemming = null }) =>
      velden.map((veld) => ({ veld, toegestaan: besluit === 'TOEGESTAAN', reden, toestemming })),
    );
    expect(getoond).toContainEqual({ veld: 'Pip.leerroute', toegestaan: true, reden: null, toestemming: given });
    expect(await speelNa(goed, toezicht, gelezen!)).toEqual(getoond);
  });

  /** Takes every decision of the record again, as the FG can: what was asked with, at the moment and of the source it names. */
  async function speelNa(goed: Stage['goed'], toezicht: Asker, { besluiten, betrokkene, begin, ...wie }: Inzage) {
    const { organisatie, rol, doel, gebruiker: medewerker } = wie;
    const opnieuw: object[] = [];
    for (const { categorie, velden, bron } of besluiten)
      for (const veld of velden) {
        const variables = { caller: { organisatie, rol, doel, medewerker }, id: betrokkene, veld, bron, moment: begin };
        const { verklaar } = (await goed(toezicht, NA, variables)) as { verklaar: Verklaard[] };
        const { toegestaan, reden, stappen } = verklaar.find((each) => each.categorie === categorie)!;
        opnieuw.push({ veld, toegestaan, reden, toestemming: stappen.at(-1)!.toestemming?.toestemming ?? null });
      }
    return opnieuw;
  }

  it('29: what the FG declares confidential is hidden from the person alone, and shown when that ends', async () => {
    const { begeleider, klantmanager, zelf, fg, goed, vraag, id } = stage();
    const [as, self, toezicht] = [await begeleider('P15'), await zelf('P15'), await fg()];
    const VERKLAAR = 'mutation ($input: VerklaarVertrouwelijkInput!) { verklaarVertrouwelijk(input: $input) { id } }';
    const HEF_OP = 'mutation ($id: ID!) { hefVertrouwelijkheidOp(vertrouwelijkheid: $id) { geldt } }';
    const EIGEN = `query ($id: ID!) {
      statushouder(id: $id) { ingezienDoor(first: 100) { edges { node { doelInGewoneTaal } } } }
      inzageverzoek(statushouder: $id) { ontvangers { doel } json }
    }`;
    const INZAGEN = `query ($id: ID!) { inzagen(filter: { statushouder: $id, doel: MAATSCHAPPELIJK_BEGELEIDEN }) {
      edges { node { organisatie { id } } }
    } }`;
    const tot = new Date(Date.now() + 86_400_000).toISOString();
    const input = { doel: as.doel, statushouder: id('P15'), tot, reden: 'AVG art. 23 lid 1 d: onderzoek' };
    /** Does the person find the activity: in his list, among the recipients, in the document? */
    const vindt = async () => {
      const found = (await goed(self, EIGEN, { id: id('P15') })) as unknown as Eigen;
      const { inzagen } = JSON.parse(found.inzageverzoek.json) as { inzagen: { doel: string }[] };
      return [
        found.statushouder.ingezienDoor.edges.map(({ node }) => node.doelInGewoneTaal),
        found.inzageverzoek.ontvangers.map(({ doel }) => doel),
        inzagen.map(({ doel }) => doel),
      ].map((doelen) => doelen.some((doel) => doel.includes('maatschappelijk begeleiden')));
    };
    await goed(as, 'query ($id: ID!) { statushouder(id: $id) { naam { volledigeNaam } } }', { id: id('P15') });
    await until(async () => (await vindt()).every(Boolean));
    expect(await vindt()).toEqual([true, true, true]);
    for (const ander of [await klantmanager('P15'), self])
      expect(codes(await vraag(ander, VERKLAAR, { input }))).toEqual(['ROL_NIET_BEVOEGD']);
    const trace = newTrace();
    const { verklaarVertrouwelijk } = await goed({ ...toezicht, trace }, VERKLAAR, { input });
    expect(await recordsOf(hub(), 'toestemming', trace)).toEqual([
      expect.objectContaining({ betrokkene: id('P15'), organisatie: 'keten-toezicht' }),
    ]);
    expect(await vindt()).toEqual([false, false, false]);
    const { inzagen } = await goed(toezicht, INZAGEN, { id: id('P15') });
    expect((inzagen as { edges: object[] }).edges).not.toEqual([]);
    await goed(toezicht, HEF_OP, verklaarVertrouwelijk as { id: string });
    expect(await vindt()).toEqual([true, true, true]);
  });

  it('23: while the registry is down, after the lease, only an organisation’s own data are shown, and the refusals say why', async () => {
    const { begeleider, klantmanager, vraag, id } = stage();
    const [as, own] = [await begeleider('P01'), { ...(await klantmanager('P01')), doel: 'INBURGERING_REGISSEREN' }];
    const naam = async (who: typeof as) => {
      const answer = await vraag(who, PIP, { id: id('P01') });
      return [(answer.data?.statushouder as { naam: object | null } | null)?.naam ?? null, redenen(answer)] as const;
    };
    const pid = await hub().pidOf('toestemming');
    process.kill(pid, 'SIGSTOP');
    try {
      await until(async () => (await naam(as))[1].includes('REGISTER_ONBEREIKBAAR'));
      expect(await naam(as)).toEqual([null, ['REGISTER_ONBEREIKBAAR']]);
      expect((await naam(own))[0]).toEqual({ volledigeNaam: expect.any(String) });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until(async () => (await naam(as))[0] !== null);
    expect((await naam(as))[0]).toEqual({ volledigeNaam: expect.any(String) });
  });
}
