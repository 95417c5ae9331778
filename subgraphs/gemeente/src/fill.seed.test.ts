import { wereld } from '@ketenhub/demo';
import { bijstandsuitkeringRijen } from './bijstandsuitkering/bijstandsuitkering.seed';
import { bredeIntakeRijen } from './brede-intake/brede-intake.seed';
import { fill } from './fill.seed';
import { handhavingsmaatregelRijen } from './handhavingsmaatregel/handhavingsmaatregel.seed';
import { isToegestaan } from './handhavingsmaatregel/boete';
import { koppelingRijen } from './koppeling/koppeling.seed';
import { ontzorgingRijen } from './ontzorging/ontzorging.seed';
import { magEindigen } from './ontzorging/ontzorgingstermijn';
import { pipRijen } from './pip/pip.seed';
import { uiterlijkeVaststellingsdatum } from './pip/vaststellingstermijn';
import { statushouderRijen } from './statushouder/statushouder.seed';
import { interventieTreden, openstaand } from './taakstelling/openstaand';
import { taakstellingRijen } from './taakstelling/taakstelling.seed';
import { testGemeente } from './testwereld.seed';

const vol = wereld('vol');
const casus = (code: string) => vol.casussen[code as keyof typeof vol.casussen]!;

describe('the rows of the demo world', () => {
  it('are the same every time', () => expect(pipRijen(wereld('vol'))).toEqual(pipRijen(vol)));

  it('give every plan the last day that the world knows (BR03)', () => {
    const uiterlijk = new Map(pipRijen(vol).map((rij) => [rij.id, uiterlijkeVaststellingsdatum(rij)]));
    const plannen = vol.personen.flatMap(({ pips }) => pips);
    expect(plannen.filter((pip) => uiterlijk.get(pip.id) !== pip.uiterlijk)).toEqual([]);
  });

  it('give every half-year what the world counts (BR25)', () => {
    const derived = vol.gemeenten.flatMap(({ code }) => {
      const reeks = taakstellingRijen(vol).filter(({ gemeente }) => gemeente === code);
      const treden = interventieTreden(reeks, vol.peildatum);
      return reeks.map((rij, i) => ({ id: rij.id, openstaand: openstaand(rij), interventieTrede: treden[i] }));
    });
    expect(derived).toEqual(
      vol.taakstellingen.map(({ id, openstaand, interventieTrede }) => ({ id, openstaand, interventieTrede })),
    );
    expect(Math.max(...derived.map(({ interventieTrede }) => interventieTrede!))).toBeGreaterThanOrEqual(4);
  });

  it('hold no boete for an asielstatushouder (BR09)', () =>
    expect(handhavingsmaatregelRijen(vol).every(({ soort, doelgroep }) => isToegestaan(soort, doelgroep))).toBe(true));

  it('hold no short ontzorging without a motivation (BR22); P18 has one', () => {
    const ended = ontzorgingRijen(vol).filter(({ einddatum }) => einddatum !== null);
    expect(ended.every((o) => magEindigen(o.startdatum, o.einddatum!, o.maatwerkMotivering))).toBe(true);
    expect(ended.find(({ statushouder }) => statushouder === casus('P18').id)).toMatchObject({
      maatwerkAfwijking: true,
    });
  });

  it('leave what P06 did before he moved with the earlier gemeente', () => {
    const { id } = casus('P06');
    const { huishouden } = vol.persoon(id);
    const bron = (rijen: readonly { statushouder?: string; huishouden?: string; organisatie: string }[]) =>
      rijen.filter((rij) => rij.statushouder === id || rij.huishouden === huishouden).map((rij) => rij.organisatie);
    expect(bron(bredeIntakeRijen(vol))).toEqual(['gemeente-maasveld']);
    expect(bron(pipRijen(vol))).toEqual(['gemeente-maasveld']);
    expect(bron(koppelingRijen(vol))).toEqual(['gemeente-maasveld']);
    expect(bron(bijstandsuitkeringRijen(vol))).toEqual(['gemeente-heuvelrand']);
    expect(statushouderRijen(vol).find((rij) => rij.id === id)!.organisatie).toBe('gemeente-heuvelrand');
  });

  it('lie not ahead of the day of the world', () => {
    const later = bijstandsuitkeringRijen(vol).filter(({ ingangsdatum }) => (ingangsdatum ?? '') > vol.peildatum);
    expect(later).toEqual([]);
  });
});

describe('fill', () => {
  it('fills an empty database and leaves a filled one as it is', async () => {
    const subgraph = await testGemeente();
    const count = async () => (await subgraph.db.query('SELECT count(*)::int AS n FROM statushouder'))[0].n;
    const before = await count();
    const filled = await fill(subgraph.db, () => subgraph.wereld);
    expect([before, filled, await count()]).toEqual([subgraph.wereld.personen.length, false, before]);
    await subgraph.stop();
  });
});
