import { VolgersService } from '../feed/volgers.service';
import {
  begeleider,
  dagen,
  fg,
  klantmanager,
  NIEMAND_ID,
  SAMI,
  startTestregister,
  type Testregister,
} from '../testregister';
import { ToestemmingEntity } from '../toestemming/toestemming.entity';
import { toestemmingFeit } from '../toestemming/toestemming.feit';
import { WijzigingenService } from '../wijziging/wijzigingen.service';

const VRAAG = `query ($caller: AanvragerInput!, $id: ID!, $veld: String!, $moment: Moment) {
  verklaar(caller: $caller, statushouder: $id, veld: $veld, moment: $moment) {
    veld categorie bron toegestaan reden zin revisie
    stappen { statushouder stap uitkomst reden zin taak regel { id } toestemming { toestemming ingetrokkenOp } }
  }
}`;
const CALLER = {
  organisatie: 'vluchtelingenwerk-maasveld',
  rol: 'BEGELEIDER',
  doel: 'MAATSCHAPPELIJK_BEGELEIDEN',
  medewerker: 'mw-begeleider',
};

interface Verklaard {
  toegestaan: boolean;
  reden: string | null;
  zin: string;
  bron: string;
  revisie: string;
  stappen: { stap: string; uitkomst: string; zin: string; regel: { id: string } | null; toestemming: object | null }[];
}

let register: Testregister;
let toestemming: string;
let tussen: Date;

beforeAll(async () => {
  register = await startTestregister();
  toestemming = await register.heeft();
  tussen = new Date();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const revisie = await register.db.transaction(async (manager) => {
    const row = await manager.findOneByOrFail(ToestemmingEntity, { id: toestemming });
    Object.assign(row, { status: 'INGETROKKEN', ingetrokkenOp: new Date(), ingetrokkenDoor: SAMI });
    await manager.save(row);
    return WijzigingenService.recordAll(manager, [toestemmingFeit(row)]);
  });
  await new VolgersService(register.db).bevestiging(revisie);
});
afterAll(() => register.stop());

const vraag = (change: object = {}, as: object = fg) =>
  register.vraag(VRAAG, as, { caller: CALLER, id: SAMI, veld: 'Pip.leerroute', ...change });
const verklaar = async (change: object = {}): Promise<Verklaard> => {
  const { data, errors, weigeringen } = await vraag(change);
  expect([errors, weigeringen]).toEqual([undefined, []]);
  return (data!.verklaar as [Verklaard])[0];
};

describe('verklaar', () => {
  it.each<[string, object, object, string]>([
    ['for anyone but the FG', klantmanager, {}, 'ROL_NIET_BEVOEGD'],
    ['for a partner it is about', begeleider, {}, 'ROL_NIET_BEVOEGD'],
    ['without a purpose', { ...fg, doel: undefined }, {}, 'DOEL_ONTBREEKT'],
    ['of a field that does not exist', fg, { veld: 'Pip.schoenmaat' }, 'ONGELDIGE_INVOER'],
    ['of a field that is about no person', fg, { veld: 'Wijk.naam' }, 'ONGELDIGE_INVOER'],
  ])('is refused %s', async (_, as, change, code) => {
    expect((await vraag(change, as)).errors?.[0]?.extensions.code).toBe(code);
  });

  it('tells what held at the moment, though it no longer does', async () => {
    const toen = await verklaar({ moment: tussen });
    expect(toen).toMatchObject({ toegestaan: true, reden: null, bron: 'gemeente-maasveld' });
    expect(toen.stappen.at(-1)).toMatchObject({
      stap: 'TOESTEMMING',
      uitkomst: 'STAAT_TOE',
      regel: { id: 'BEGELEIDER-PIP_HOOFDLIJN-MAATSCHAPPELIJK_BEGELEIDEN@1' },
      toestemming: { toestemming, ingetrokkenOp: null },
    });
    const nu = await verklaar();
    expect(nu).toMatchObject({ toegestaan: false, reden: 'TOESTEMMING_INGETROKKEN' });
    expect(nu.stappen.map(({ stap, uitkomst }) => `${stap} ${uitkomst}`)).toEqual([
      'DOEL GAAT_DOOR',
      'OPDRACHT GAAT_DOOR',
      'NOOIT GAAT_DOOR',
      'REGEL GAAT_DOOR',
      'BETROKKENHEID GAAT_DOOR',
      'ROL GAAT_DOOR',
      'TOESTEMMING WEIGERT',
    ]);
    expect(nu.stappen.at(-1)!.zin).toContain(`toestemming ${toestemming} ingetrokken op 20`);
    expect(BigInt(nu.revisie) > BigInt(toen.revisie)).toBe(true);
    expect(nu.zin).toMatch(
      /^BEGELEIDER van vluchtelingenwerk-maasveld mocht niet Pip\.leerroute .*: TOESTEMMING_INGETROKKEN\.$/,
    );
  });

  it('before the registry knew anything, nobody saw anything', async () => {
    expect(await verklaar({ moment: dagen(-3000) })).toMatchObject({ toegestaan: false, revisie: '0' });
  });

  it('gives an unknown person and an uninvolved one the same answer', async () => {
    const caller = { ...CALLER, medewerker: 'mw-niemand' };
    const [uninvolved, unknown] = [await verklaar({ caller }), await verklaar({ id: NIEMAND_ID })];
    expect([uninvolved.reden, unknown.reden]).toEqual(['GEEN_BETROKKENHEID', 'GEEN_BETROKKENHEID']);
  });

  it('gives one explanation per category of the field', async () => {
    const { data } = await vraag({ veld: 'Aandachtspunt.soort' });
    expect((data!.verklaar as { categorie: string }[]).map(({ categorie }) => categorie)).toEqual([
      'BREDE_INTAKE',
      'GEZONDHEID',
      'INCIDENT',
    ]);
  });

  it('is itself on record, of the person', async () => {
    const [{ aantal }] = await register.db.query(
      `SELECT count(*)::int AS aantal FROM inzage WHERE betrokkene = $1 AND rol = 'FUNCTIONARIS_GEGEVENSBESCHERMING'
       AND besluiten::text LIKE '%Verklaring.toegestaan%'`,
      [SAMI],
    );
    expect(aantal).toBeGreaterThan(0);
  });
});

describe('the history', () => {
  it.each(['UPDATE wijziging SET feit = NULL', 'UPDATE wijziging SET actueel = true', 'DELETE FROM wijziging'])(
    'refuses %s',
    async (sql) => {
      await expect(register.db.query(`${sql} WHERE sleutel = $1`, [toestemming])).rejects.toThrow(
        'a fact is superseded, never changed',
      );
    },
  );
});
