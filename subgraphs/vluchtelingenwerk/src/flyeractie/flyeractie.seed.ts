import type { Plaatsing, Wereld } from '@ketenhub/demo';
import { plusDagen } from '@ketenhub/subgraph/dag';
import type { FlyeractieEntity } from './flyeractie.entity';

const BIJZONDERHEDEN = ['Buurt reageerde positief.', 'Niet iedereen was thuis; flyer in de bus gedaan.', undefined];
const AANBOD = ['Wegwijs maken in de buurt', 'Helpen met taal', 'Samen koffie drinken', 'Helpen met de tuin'];

type Metronde = Plaatsing & { flyeractie: NonNullable<Plaatsing['flyeractie']> };

export const flyeractieRows = (wereld: Wereld): FlyeractieEntity[] =>
  wereld
    .plaatsingen()
    .filter((plaatsing): plaatsing is Metronde => plaatsing.flyeractie !== undefined)
    .map((plaatsing) => flyeractieRow(wereld, plaatsing));

function flyeractieRow(wereld: Wereld, plaatsing: Metronde): FlyeractieEntity {
  const { id, status, bekendBijVwnOp, geplandOp, uitgevoerdOp, organisaties, afwijkingReden } = plaatsing.flyeractie;
  const t = wereld.toeval(`vluchtelingenwerk/flyeractie/${id}`);
  const partijen = partijenVan(wereld, plaatsing);
  const anderen = partijen.filter((partij) => !organisaties.includes(partij));
  return {
    ...{ id, status, bekendBijVwnOp, partijen, organisaties },
    plaatsing: plaatsing.id,
    huishouden: plaatsing.huishouden,
    organisatie: wereld.houder('MAATSCHAPPELIJKE_BEGELEIDING', plaatsing.gemeente),
    geplandOp: geplandOp ?? null,
    uitgevoerdOp: uitgevoerdOp ?? null,
    ...gebied(wereld, plaatsing, t.int(2, 6) * 50),
    methoden: t.chance(0.6) ? ['FLYER', 'HUIS_AAN_HUIS'] : ['FLYER'],
    afwijkingReden: afwijkingReden ?? null,
    akkoordAndereOrganisaties: afwijkingReden === undefined ? [] : anderen,
    terugkoppelingen:
      status === 'TERUGGEKOPPELD'
        ? partijen.slice(1).map((aan) => ({
            aan,
            datum: plusDagen(uitgevoerdOp!, t.int(1, 6)),
            bijzonderheden: t.pick(BIJZONDERHEDEN),
          }))
        : [],
    folderVersie: bekendBijVwnOp < '2026-01-01' ? '2' : '3',
    omwonendeAanbod:
      uitgevoerdOp !== undefined && t.chance(0.25)
        ? [{ soortRol: t.pick(AANBOD), contact: `06-00000${String(t.int(0, 999)).padStart(3, '0')}` }]
        : [],
  };
}

/** Streets, but none around the dwelling of someone whose address is secret (BR31). */
function gebied(wereld: Wereld, plaatsing: Plaatsing, straal: number): Pick<FlyeractieEntity, 'straal' | 'straten'> {
  const geheim = wereld.huishouden(plaatsing.huishouden).leden.some((id) => wereld.persoon(id).geheimhouding);
  return geheim ? { straal: null, straten: [] } : { straal, straten: [plaatsing.adres.straat] };
}

/** BR15: begeleiding, welzijn and the corporatie of the dwelling; two where welzijn does the begeleiding. */
function partijenVan(wereld: Wereld, { gemeente, corporatie }: Plaatsing): string[] {
  const welzijn = wereld.organisaties.find((each) => each.soort === 'WELZIJN' && each.gemeente === gemeente);
  return [...new Set([wereld.houder('MAATSCHAPPELIJKE_BEGELEIDING', gemeente), welzijn!.id, corporatie])];
}
