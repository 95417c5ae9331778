import { execFileSync } from 'node:child_process';
import { REPOSITORY_FOLDER } from './contract-folder';

/** `schema/api.graphql` where this work left main; undefined when git or main has none. */
export function readPublishedApi(): string | undefined {
  for (const main of ['origin/main', 'main']) {
    const base = git('merge-base', 'HEAD', main);
    if (base !== undefined) return git('show', `${base.trim()}:schema/api.graphql`);
  }
  return undefined;
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: REPOSITORY_FOLDER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
