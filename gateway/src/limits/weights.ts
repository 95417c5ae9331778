/** Elements that a page counts for without `first`: what the sources then give. */
export const ELEMENTS_OF_A_PAGE = 25;

/** Elements that a list without pages counts for: the members of a household, the PIPs of a person. */
export const ELEMENTS_OF_A_LIST = 3;

/** What a field costs where it is not 1: a source sorts or searches for it, or writes. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'Query.caseload': 50,
  'Query.plaatsingen': 50,
  'Query.begeleidingstrajecten': 50,
  'Query.ondersteuningstrajecten': 50,
  'Query.flyeracties': 50,
  'Query.koppelingen': 50,
  'Query.pipTermijnen': 50,
  'Query.signalen': 50,
  'Query.huurachterstanden': 50,
  'Query.evaluatieRapportages': 50,
  'Mutation.vraagToestemming': 1_000,
  'Mutation.legToestemmingVast': 1_000,
  'Mutation.trekToestemmingIn': 1_000,
  'Mutation.dienBezwaarIn': 1_000,
};
