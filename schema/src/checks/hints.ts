import type { CompositionHint } from '../compose';
import type { Problem } from '../problem';
import { readYamlFile, type YamlFile } from '../yaml-file';

/** A composition hint that was looked at and cannot be avoided. */
export interface AcceptedHint {
  readonly code: string;
  readonly coordinate: string;
  readonly reden: string;
}

export const readAcceptedHints = () => readYamlFile<readonly AcceptedHint[]>('hints-accepted');

/** A hint says that two owners mean different things by one name. Each is resolved, or accepted with a reason. */
export function checkHints(
  hints: readonly CompositionHint[],
  { name, data, lineOf }: YamlFile<readonly AcceptedHint[]>,
): Problem[] {
  const same = (hint: CompositionHint) => (accepted: AcceptedHint) =>
    accepted.code === hint.code && accepted.coordinate === hint.coordinate;
  const open = hints
    .filter((hint) => !data.some(same(hint)))
    .map(({ code, coordinate, message }) => ({
      where: coordinate || 'composition',
      message: `${code}: ${message} Make the subgraphs agree, or accept it in ${name} with code, coordinate and reden.`,
    }));
  const stale = data.flatMap((accepted, i) =>
    hints.some((hint) => same(hint)(accepted))
      ? []
      : [{ where: lineOf([i]), message: `${accepted.code} on ${accepted.coordinate} no longer occurs. Take it out.` }],
  );
  return [...open, ...stale];
}
