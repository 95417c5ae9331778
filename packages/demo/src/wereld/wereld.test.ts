import { elfproef } from './bsn';
import { halfjaarVan, leeftijdOp, PEILDATUM, plusDagen } from './datum';
import type { Persoon, Profiel, Wereld } from './types';
import { wereld } from './wereld';

const werelden: Record<Profiel, Wereld> = { vol: wereld('vol'), klein: wereld('klein') };
const deel = (rijen: readonly unknown[], van: readonly unknown[]) => rijen.length / van.length;

describe.each<[Profiel]>([['klein'], ['vol']])('the world %s', (profiel) => {
  const w = werelden[profiel];
  const volwassenen = w.personen.filter(({ volwassen }) => volwassen);

  it('is the same every time', () => {
    expect(JSON.stringify(wereld(profiel))).toBe(JSON.stringify(w));
  });

  it('gives everybody a test number of his own', () => {
    const nummers = w.personen.map(({ bsn }) => bsn);
    expect(nummers.filter((bsn) => !elfproef(bsn) || !bsn.startsWith('99999'))).toEqual([]);
    expect(new Set(nummers).size).toBe(nummers.length);
    expect(new Set(w.personen.map(({ vNummer }) => vNummer)).size).toBe(nummers.length);
    expect(w.personen.every(({ vNummer }) => /^0000\d{6}$/.test(vNummer))).toBe(true);
  });

  it('holds no postcode, telephone number or address for mail that exists', () => {
    const tekst = JSON.stringify(w);
    expect(tekst.match(/\b\d{4} ?(?!SA|SD|SS)[A-Z]{2}\b(?!")/g) ?? []).toEqual([]);
    expect(w.plaatsingen().every(({ adres }) => /^\d{4} S[ADS]$/.test(adres.postcode))).toBe(true);
    expect(
      (tekst.match(/0[1-9][ -]\d[\d -]+/g) ?? []).filter(
        (nummer) => !/^06-00000\d{3}/.test(nummer) && !/^\d\d-\d\d/.test(nummer),
      ),
    ).toEqual([]);
    expect((tekst.match(/[\w.]+@[\w.]+/g) ?? []).filter((mail) => !mail.endsWith('@example.org'))).toEqual([]);
  });

  it('refers to nothing that does not exist', () => {
    const mensen = w.personen.flatMap(({ begeleiding, inburgering }) => [
      begeleiding?.begeleider,
      begeleiding?.coordinator,
      inburgering?.klantmanager,
    ]);
    const plaatsingen = [...w.plaatsingen()];
    const verleners = w.betrokkenheden.map(({ verleendDoor }) => verleendDoor).filter((id) => id !== 'coa');
    const bestaat = (rijen: readonly { id: string }[], ids: readonly (string | undefined)[]) => {
      const bekend = new Set(rijen.map(({ id }) => id));
      expect(ids.filter((id) => id !== undefined && !bekend.has(id))).toEqual([]);
    };
    bestaat(
      w.personen,
      [...w.betrokkenheden, ...w.toestemmingen].map(({ statushouder }) => statushouder),
    );
    bestaat(w.organisaties, [
      ...w.betrokkenheden.map(({ organisatie }) => organisatie),
      ...verleners,
      ...w.toestemmingen.flatMap(({ verstrekker, ontvanger }) => [verstrekker, ontvanger]),
      ...plaatsingen.flatMap(({ flyeractie }) => flyeractie?.organisaties ?? []),
    ]);
    bestaat(w.medewerkers, [...mensen, ...w.toestemmingen.map(({ gevraagdDoor }) => gevraagdDoor)]);
    bestaat(
      w.wijken,
      plaatsingen.map(({ wijk }) => wijk),
    );
    bestaat(
      w.overleggen,
      plaatsingen.map(({ bespreking }) => bespreking?.overleg),
    );
    bestaat(
      w.vrijwilligers,
      w.personen.map(({ maatje }) => maatje?.vrijwilliger),
    );
  });

  it('lets people work for whom they act, and nobody grant himself', () => {
    const werkt = new Map(w.medewerkers.map(({ id, organisatie }) => [id, organisatie]));
    const { betrokkenheden, personen } = w;
    expect(betrokkenheden.filter((b) => b.medewerker && werkt.get(b.medewerker) !== b.organisatie)).toEqual([]);
    expect(betrokkenheden.filter((b) => b.verleendDoor === b.organisatie)).toEqual([]);
    expect([...w.plaatsingen()].filter((p) => werkt.get(p.woonconsulent) !== p.corporatie)).toEqual([]);
    expect(personen.filter((p) => !w.huishouden(p.huishouden).leden.includes(p.id))).toEqual([]);
  });

  it('gives every row an identifier of its own', () => {
    const rijen = [
      w.personen,
      w.huishoudens,
      w.plaatsingen(),
      w.betrokkenheden,
      w.toestemmingen,
      w.overleggen,
      w.bewonersvragen,
    ].flat();
    expect(new Set(rijen.map(({ id }) => id)).size).toBe(rijen.length);
  });

  it('keeps ages, dates and the order of things', () => {
    for (const p of w.personen) {
      expect(leeftijdOp(p.geboortedatum)).toBe(p.leeftijd);
      for (const pip of p.pips) if (pip.dagtekening) expect(pip.dagtekening <= PEILDATUM).toBe(true);
      if (p.pips[0]?.dagtekening) expect(p.pips[0].dagtekening > p.inburgering!.brpInschrijving!).toBe(true);
      if (!p.volwassen && p.casus !== 'P21') expect(p.pips).toEqual([]);
    }
    for (const t of w.toestemmingen) {
      const moments = [t.gevraagdOp, t.gegevenOp, t.ingetrokkenOp ?? t.geldigTot].filter((m) => m !== undefined);
      expect([...moments].sort()).toEqual(moments);
      expect(t.gevraagdOp.slice(0, 10) <= PEILDATUM).toBe(true);
    }
    for (const b of w.betrokkenheden) if (b.tot) expect(b.van < b.tot).toBe(true);
  });

  it('follows BR15: one organisation alone flyers only for WERKDRUK', () => {
    for (const { flyeractie } of w.plaatsingen()) {
      if (flyeractie) expect(flyeractie.organisaties.length > 1 || flyeractie.afwijkingReden === 'WERKDRUK').toBe(true);
    }
  });

  it('asks explicit consent for health, and only for health', () => {
    for (const t of w.toestemmingen) expect(t.uitdrukkelijk).toBe(t.categorieen[0] === 'GEZONDHEID');
  });

  it('lets Vechtdal-Oost miss four half-years in a row (BR25)', () => {
    const tredes = w.taakstellingen.filter(({ gemeente }) => gemeente === '9903').map((t) => t.interventieTrede);
    expect(tredes).toEqual([0, 1, 2, 3, 4, 4]);
    for (const t of w.taakstellingen) expect(t.openstaand).toBe(t.opgelegd + t.achterstandVorig - t.gerealiseerd);
  });

  it('tells the difference between adults and children', () => {
    expect(volwassenen.every(({ leeftijd }) => leeftijd >= 18)).toBe(true);
    expect(w.personen.filter(({ onderwijs, volwassen }) => onderwijs && volwassen)).toEqual([]);
  });
});

describe('the distributions of the full world', () => {
  const w = werelden.vol;
  const volwassenen = w.personen.filter(({ volwassen }) => volwassen);
  const eerstePips = volwassenen.flatMap(({ pips }) => pips.slice(0, 1)).filter(({ dagtekening }) => dagtekening);
  const route = (leerroute: string) => eerstePips.filter((pip) => pip.leerroute === leerroute);
  const bij = (samenstelling: string) => w.huishoudens.filter((h) => h.samenstelling === samenstelling);
  const pipKeuzes = w.toestemmingen.filter(
    ({ categorieen, statushouder }) => categorieen[0] === 'PIP_HOOFDLIJN' && !w.persoon(statushouder).casus,
  );

  it.each<[string, number, number, number]>([
    ['people', w.personen.length, 740, 820],
    ['households', w.huishoudens.length, 345, 395],
    ['share of alleenstaanden', deel(bij('ALLEENSTAAND'), w.huishoudens), 0.5, 0.64],
    ['share of families', deel(bij('PAAR_MET_KINDEREN'), w.huishoudens), 0.16, 0.28],
    [
      'share of men among adults',
      deel(
        volwassenen.filter((p) => p.geslacht === 'MAN'),
        volwassenen,
      ),
      0.52,
      0.66,
    ],
    [
      'share from Syria',
      deel(
        w.personen.filter((p) => p.landVanHerkomst === 'Syrië'),
        w.personen,
      ),
      0.5,
      0.68,
    ],
    ['share of the B1-route', deel(route('B1_ROUTE'), eerstePips), 0.5, 0.68],
    ['share of the Z-route', deel(route('Z_ROUTE'), eerstePips), 0.24, 0.4],
    [
      'plans in time',
      deel(
        eerstePips.filter((p) => p.uiterlijk! >= p.dagtekening!),
        eerstePips,
      ),
      0.56,
      0.76,
    ],
    [
      'PIP_HOOFDLIJN given, of decided or not',
      deel(
        pipKeuzes.filter((k) => k.gegevenOp),
        pipKeuzes,
      ),
      0.62,
      0.85,
    ],
    [
      'people waiting for a home',
      w.personen.filter((p) => p.levensfase === 'GEKOPPELD' || p.levensfase === 'WONING_TOEGEWEZEN').length,
      50,
      70,
    ],
  ])('%s', (_, waarde, minimum, maximum) => {
    expect(waarde).toBeGreaterThanOrEqual(minimum);
    expect(waarde).toBeLessThanOrEqual(maximum);
  });

  it('houses exactly the persons that the taakstelling counts', () => {
    const geteld = new Map<string, number>();
    for (const h of w.huishoudens) {
      for (const lid of h.leden) {
        const { sinds } = w.persoon(lid) as Persoon;
        const datum = sinds > h.koppeling.datum ? sinds : h.koppeling.verhuisdOp;
        const gemeente = w.persoon(lid).vorigeGemeente?.code ?? h.gemeente;
        if (datum)
          geteld.set(`${gemeente}-${halfjaarVan(datum)}`, (geteld.get(`${gemeente}-${halfjaarVan(datum)}`) ?? 0) + 1);
      }
    }
    for (const t of w.taakstellingen) {
      expect([t.id, geteld.get(`${t.gemeente}-${(t.jaar - 2024) * 2 + t.halfjaar - 1}`)]).toEqual([
        t.id,
        t.gerealiseerd,
      ]);
    }
  });

  it('is generated with little work: every seed does so', () => {
    const keren = Array.from({ length: 3 }, () => {
      const begin = process.cpuUsage();
      wereld('vol');
      return process.cpuUsage(begin).user / 1e6;
    });
    expect(Math.min(...keren)).toBeLessThan(5);
  });

  it('has meetings after today', () => {
    expect(w.overleggen.filter(({ datum }) => datum > plusDagen(PEILDATUM, 60)).length).toBeGreaterThan(30);
  });
});
