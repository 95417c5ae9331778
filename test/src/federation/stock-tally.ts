import type { ExecutionResult } from 'graphql';
import { difference } from './compare';
import type { RandomOperation } from './make-operation';
import type { Graph } from './model';

type Ask = (operation: RandomOperation) => Promise<ExecutionResult>;

/** How often the stock executor answers otherwise than the monolith, by what differs and by what the operation uses. */
export class StockTally {
  cases = 0;
  differences = 0;
  private readonly perKind = new Map<string, number>();

  async add(graph: Graph, ask: Ask, operation: RandomOperation, expected: ExecutionResult): Promise<void> {
    this.cases++;
    const wrong = await ask(operation).then(
      (answer) => difference(answer, expected),
      () => 'no answer',
    );
    if (wrong === undefined) return;
    this.differences++;
    const kind = `${whatOf(wrong)}; ${usesOf(graph, operation.text)}`;
    this.perKind.set(kind, (this.perKind.get(kind) ?? 0) + 1);
  }

  /** The most frequent kinds first. */
  kinds(): Record<string, number> {
    return Object.fromEntries([...this.perKind].sort(([, a], [, b]) => b - a));
  }
}

const whatOf = (wrong: string) => /^(data|an error too many|an error is missing|no answer)/.exec(wrong)![0];

/** The first that is true of what stock is known to get wrong. */
function usesOf({ entities }: Graph, text: string): string {
  const requires = entities.flatMap(({ fields }) => fields.filter((field) => field.requires));
  const asked = requires.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  if (asked.some((field) => field.requires!.some(({ n }) => n !== undefined))) return '@requires with arguments';
  if (asked.length > 0) return '@requires';
  if (/@(include|skip)/.test(text)) return '@include or @skip';
  if (/\w: \w/.test(text.replace(/\([^)]*\)/g, ''))) return 'an alias';
  return 'nothing special';
}
