import type { Truth } from './subject';

/** The categories that model says a value decides; a type that is not here is believed on its own mark. */
const DECIDED_BY_VALUE: Record<string, (value: Truth) => string> = {
  Aandachtspunt: ({ soort }) =>
    ['LICHAMELIJKE_GEZONDHEID', 'PSYCHISCHE_GEZONDHEID', 'VERSLAVING'].includes(String(soort))
      ? 'GEZONDHEID'
      : soort === 'JUSTITIE'
        ? 'INCIDENT'
        : 'BREDE_INTAKE',
  Ontheffing: ({ grond }) => (grond === 'MED' ? 'GEZONDHEID' : 'VOORTGANG_INBURGERING'),
};

export function categoryOf(type: string, value: Truth, differ: (problem: string) => void): string | undefined {
  const marked = value._mark.categorie;
  const decided = DECIDED_BY_VALUE[type]?.(value);
  if (decided !== undefined && decided !== marked) differ(`a ${type} is marked ${marked}, expected ${decided}`);
  return decided ?? marked;
}
