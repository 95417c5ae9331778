import { createMongoAbility, subject } from '@casl/ability';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { Regels, zicht, type Caller, type Persoon, type Regel } from '@ketenhub/consent';
import { report, round } from './report';

/*
 * Decisions per second of the kernel on 100,000 people × 300 fields, against Cedar (WASM) and CASL given the same
 * policy: 300 fields in 30 categories; a third statutory, a third by covenant unless objected, a third by consent.
 * The peers decide a sample of the same questions, and their answers are compared with ours.
 */

const PEOPLE = 100_000;
const CATEGORIES = Array.from({ length: 30 }, (_, c) => `C${c}`);
const FIELDS = CATEGORIES.flatMap((categorie) =>
  Array.from({ length: 10 }, (_, f) => ({ veld: `${categorie}.f${f}`, categorie })),
);
const NOW = Date.UTC(2026, 10, 22);
const SAMPLE = 20_000;

const caller: Caller = { organisatie: 'vwn', rol: 'BEGELEIDER', doel: 'BEGELEIDEN', gebruiker: 'mw-1' };
const groundOf = (c: number) => (['WETTELIJKE_TAAK', 'CONVENANT', 'TOESTEMMING'] as const)[c % 3]!;

const rules: Regel[] = CATEGORIES.map((categorie, c) => ({
  id: categorie,
  versie: 1,
  rol: caller.rol,
  categorie,
  doel: caller.doel!,
  grondslag: groundOf(c),
  velden: '*',
  geldigVan: 0,
}));

/** The same people every run: person n is involved 9 times in 10, consents to some, objects to one. */
function person(n: number): Persoon {
  const bit = (k: number) => ((n * 2654435761 + k * 40503) >>> 7) % 10;
  return {
    id: `p${n}`,
    gemeente: '9901',
    geheimhouding: false,
    betrokkenheden: bit(0) === 0 ? [] : [{ organisatie: 'vwn', taak: 'BEGELEIDING', medewerker: 'mw-1', van: 0 }],
    toestemmingen: CATEGORIES.filter((_, c) => c % 3 === 2 && bit(c) < 6).map((categorie) => ({
      id: `${n}-${categorie}`,
      verstrekker: 'gemeente',
      ontvanger: 'vwn',
      categorieen: [categorie],
      doel: 'BEGELEIDEN',
      uitdrukkelijk: false,
      gegevenOp: 1,
      geldigTot: bit(1) < 8 ? NOW + 1 : NOW,
      ingetrokkenOp: bit(2) === 0 ? NOW - 1 : undefined,
    })),
    bezwaren: bit(3) === 0 ? [{ categorie: 'C1', ingediendOp: 1, besluit: 'IN_BEHANDELING' as const }] : [],
  };
}

const seconds = (run: () => void): number => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

export async function run(): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => person(n));
  const regels = new Regels({
    regels: rules,
    rollen: [{ code: 'BEGELEIDER', betrokkenheid: 'MEDEWERKER' }],
    taaktoewijzingen: [],
    gegevens: FIELDS,
  });
  const look = (persoon: Persoon) =>
    zicht(regels, caller, { soort: 'PERSOON', id: persoon.id, persoon, bron: 'gemeente' }, NOW);
  let permitted = 0;
  const pass = () => {
    permitted = 0;
    for (const persoon of people) {
      const one = look(persoon);
      for (let i = 0; i < FIELDS.length; i++) if (one.mag(i)) permitted++;
    }
  };
  pass();
  const own = (PEOPLE * FIELDS.length) / seconds(pass);
  report({ bench: 'zicht', peer: 'ketenhub', decisions: PEOPLE * FIELDS.length, permitted, perSecond: round(own) });

  // Questions spread over people and fields.
  const questions = Array.from({ length: SAMPLE }, (_, k) => ({
    persoon: people[(k * 7919) % PEOPLE]!,
    i: (k * 31) % FIELDS.length,
  }));
  const expected = questions.map(({ persoon, i }) => look(persoon).mag(i));
  const single = SAMPLE / seconds(() => questions.forEach(({ persoon, i }) => look(persoon).mag(i)));
  report({ bench: 'zicht', peer: 'ketenhub, a fresh zicht for each single decision', perSecond: round(single) });

  for (const [peer, decide] of Object.entries({ 'cedar-wasm': cedar(), casl: casl() })) {
    questions.slice(0, 500).forEach(decide);
    const answers: boolean[] = [];
    const perSecond = SAMPLE / seconds(() => questions.forEach((q) => answers.push(decide(q))));
    report({
      bench: 'zicht',
      peer,
      decisions: SAMPLE,
      perSecond: round(perSecond),
      disagreements: answers.filter((answer, k) => answer !== expected[k]).length,
      ketenhubTimesFaster: round(own / perSecond),
      ketenhubSingleTimesFaster: round(single / perSecond),
    });
  }
}

interface Question {
  persoon: Persoon;
  i: number;
}

const involved = (persoon: Persoon) => persoon.betrokkenheden.some((b) => b.medewerker === caller.gebruiker);

/** Category of the consents that cover now: the peers get the facts ready to compare, which favours them. */
const covered = (persoon: Persoon) =>
  persoon.toestemmingen
    .filter(
      (t) => t.gegevenOp! <= NOW && NOW < t.geldigTot! && (t.ingetrokkenOp === undefined || NOW < t.ingetrokkenOp),
    )
    .flatMap((t) => t.categorieen);

function cedar(): (q: Question) => boolean {
  const policies = CATEGORIES.map((categorie, c) => {
    const condition = {
      WETTELIJKE_TAAK: '',
      CONVENANT: ` && !resource.objected.contains("${categorie}")`,
      TOESTEMMING: ` && resource.consented.contains("${categorie}")`,
    }[groundOf(c)];
    return `permit(principal, action == Action::"read", resource) when { context.categorie == "${categorie}" && resource.involved.contains(principal)${condition} };`;
  });
  const parsed = preparsePolicySet('hub', { staticPolicies: policies.join('\n') });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  const principal = { type: 'User', id: 'mw-1' };
  return ({ persoon, i }) => {
    const resource = { type: 'Person', id: persoon.id };
    const answer = statefulIsAuthorized({
      principal,
      action: { type: 'Action', id: 'read' },
      resource,
      context: { categorie: FIELDS[i]!.categorie },
      preparsedPolicySetId: 'hub',
      entities: [
        {
          uid: resource,
          attrs: {
            involved: involved(persoon) ? [{ __entity: principal }] : [],
            consented: covered(persoon),
            objected: persoon.bezwaren.map((b) => b.categorie),
          },
          parents: [],
        },
      ],
    });
    return answer.type === 'success' && answer.response.decision === 'allow';
  };
}

function casl(): (q: Question) => boolean {
  const ability = createMongoAbility(
    CATEGORIES.map((categorie, c) => ({
      action: 'read',
      subject: 'Person',
      fields: FIELDS.filter((f) => f.categorie === categorie).map((f) => f.veld),
      conditions: {
        involved: caller.gebruiker,
        ...(groundOf(c) === 'CONVENANT' && { objected: { $nin: [categorie] } }),
        ...(groundOf(c) === 'TOESTEMMING' && { consented: categorie }),
      },
    })),
  );
  return ({ persoon, i }) =>
    ability.can(
      'read',
      subject('Person', {
        involved: involved(persoon) ? [caller.gebruiker] : [],
        consented: covered(persoon),
        objected: persoon.bezwaren.map((b) => b.categorie),
      }) as never,
      FIELDS[i]!.veld,
    );
}
