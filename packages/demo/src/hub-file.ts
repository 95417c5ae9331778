import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Profiel } from './wereld/types';

/** What a running hub tells the tools beside it; `hub.json` in the data folder, for its owner's eyes only. */
export interface HubFile {
  pid: number;
  profiel: Profiel;
  /** Base URL for users. */
  url: string;
  /** The demo issuer. */
  issuer: string;
  /** Base URL of each subgraph, on this machine only. */
  subgraphs: Record<string, string>;
  /** Address of each database that is ours, without anybody's password. */
  databases: Record<string, string>;
}

/** The folder for all data: KETENHUB_DATA, or `.ketenhub` in the repository. */
export function dataFolder(setting: string | undefined): string {
  return setting ? resolve(setting) : resolve(__dirname, '../../../.ketenhub');
}

const file = (data: string) => join(data, 'hub.json');

export function writeHubFile(data: string, hub: HubFile): void {
  writeFileSync(file(data), `${JSON.stringify(hub, null, 2)}\n`, { mode: 0o600 });
}

/** Only our own: a second start that is refused leaves the running hub's alone. */
export function removeHubFile(data: string): void {
  if (readHubFile(data)?.pid === process.pid) rmSync(file(data), { force: true });
}

/** Undefined when no hub runs on this data. */
export function readHubFile(data: string): HubFile | undefined {
  try {
    const hub = JSON.parse(readFileSync(file(data), 'utf8')) as HubFile;
    process.kill(hub.pid, 0);
    return hub;
  } catch (error) {
    // A hub of another user is alive too.
    if ((error as NodeJS.ErrnoException).code === 'EPERM')
      return JSON.parse(readFileSync(file(data), 'utf8')) as HubFile;
    return undefined;
  }
}
