import type { QueryPlan } from '@apollo/query-planner';
import { print, type DocumentNode } from 'graphql';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Planner } from './planner';
import type { PlanReply, PlanRequest, Summary, ThreadData } from './planner-thread';

/** Threads run the built file, also from the sources. */
const ENTRY = join(__dirname, '../dist/planner-thread.js');

interface Waiting {
  resolve(made: QueryPlan | Summary): void;
  reject(error: Error): void;
}

/**
 * Plans for one supergraph in a thread of its own, so that a new operation does not hold up those that are known. The
 * thread starts with the first question; one that dies fails what it was asked, and the next question starts another.
 */
export class PlanningThread implements Planner {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private isClosed = false;

  constructor(private readonly data: ThreadData) {}

  plan(document: DocumentNode): Promise<QueryPlan> {
    return this.ask(print(document)) as Promise<QueryPlan>;
  }

  /** Rejects for a supergraph that is no good. */
  summary(): Promise<Summary> {
    return this.ask(undefined) as Promise<Summary>;
  }

  /** Ends the thread when what it was asked is there. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.waiting.size === 0) await this.worker?.terminate();
  }

  private ask(operation: string | undefined): Promise<QueryPlan | Summary> {
    const worker = (this.worker ??= this.start());
    const request: PlanRequest = { id: ++this.lastId, operation };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
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
    if ('made' in reply) waiting?.resolve(reply.made);
    else waiting?.reject(new Error(reply.problem));
    if (this.waiting.size > 0) return;
    worker.unref();
    if (this.isClosed) void worker.terminate();
  }
}
