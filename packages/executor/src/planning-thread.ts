import type { QueryPlan } from '@apollo/query-planner';
import { print, type DocumentNode } from 'graphql';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlanReply, PlanRequest, ThreadData } from './planner-thread';

/** Threads run the built file, also from the sources. */
const ENTRY = join(__dirname, '../dist/planner-thread.js');

interface Waiting {
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

/**
 * Plans for one supergraph in a thread of its own, so that a new operation does not hold up those that are known. The
 * thread starts with the first plan; one that dies fails the plans it had, and the next plan starts another.
 */
export class PlanningThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private isClosed = false;

  constructor(private readonly data: ThreadData) {}

  plan(document: DocumentNode): Promise<QueryPlan> {
    const worker = (this.worker ??= this.start());
    const request: PlanRequest = { id: ++this.lastId, operation: print(document) };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  }

  /** Ends the thread when the plans that are under way are there. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.waiting.size === 0) await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(ENTRY, { workerData: this.data });
    const end = (error: Error) => {
      if (this.worker !== worker) return;
      this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('message', (reply: PlanReply) => this.take(worker, reply));
    worker.on('error', end);
    worker.on('exit', () => end(new Error('The planning thread ended.')));
    return worker;
  }

  private take(worker: Worker, reply: PlanReply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('plan' in reply) waiting?.resolve(reply.plan);
    else waiting?.reject(new Error(reply.problem));
    if (this.waiting.size > 0) return;
    worker.unref();
    if (this.isClosed) void worker.terminate();
  }
}
