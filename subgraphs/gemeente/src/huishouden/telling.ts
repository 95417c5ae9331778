import { leeftijdOp, type Dag } from '@ketenhub/subgraph/dag';
import { LEEFTIJDSGROEPEN, type Leeftijdsgroep, type RolInHuishouden } from './huishouden.codes';

/** A member as far as counting goes. */
export interface Telbaar {
  readonly rol: RolInHuishouden;
  readonly geboortedatum: Dag;
  readonly sinds: Dag;
}

/** Size and children of a household on a day. Who joins later does not count yet; a child of 18 is no child. */
export function telling(leden: readonly Telbaar[], vandaag: Dag) {
  const huidig = leden.filter(({ sinds }) => sinds <= vandaag);
  const leeftijden = huidig
    .filter(({ rol }) => rol === 'KIND')
    .map(({ geboortedatum }) => leeftijdOp(geboortedatum, vandaag))
    .filter((leeftijd) => leeftijd < 18);
  const groepen = new Set(leeftijden.map(groepVan));
  return {
    grootte: huidig.length,
    aantalKinderen: leeftijden.length,
    leeftijdsgroepenKinderen: LEEFTIJDSGROEPEN.filter((groep) => groepen.has(groep)),
  };
}

const groepVan = (leeftijd: number): Leeftijdsgroep =>
  leeftijd < 4 ? 'LEEFTIJD_0_3' : leeftijd < 12 ? 'LEEFTIJD_4_11' : 'LEEFTIJD_12_17';
