import { setTimeout as sleep } from 'node:timers/promises';
import type { SubgraphDefinition } from '@ketenhub/subgraph';
import { VERGEET_MEDEWERKERS } from '../telling/tabel';
import { controleer } from './controleer';

type Routes = NonNullable<SubgraphDefinition['routes']>;

/** The standing check runs as long as the server does; what it finds is told to whoever watches the log (the FG). */
export const toezichtRoutes: Routes = (app, { db, log }) => {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const loop = async () => {
    const { signal } = stopping;
    const pause = () => sleep(CONTROLE_MS, undefined, { signal }).catch(() => undefined);
    for (await pause(); !signal.aborted; await pause())
      try {
        const gevonden = await controleer(db);
        if (gevonden > 0)
          log(`ALARM, standing check: ${gevonden} shown on a consent that did not hold; see grondcontrole`);
        await db.query(VERGEET_MEDEWERKERS);
      } catch (error) {
        if (!signal.aborted) log(`standing check: ${(error as { code?: string }).code ?? 'failed'}; trying again`);
      }
  };
  app.addHook('onReady', async () => void (running ??= loop()));
  app.addHook('onClose', async () => {
    stopping.abort();
    await running;
  });
};

const CONTROLE_MS = 30_000;
