import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { SegmentView } from '../columns/segment-view.js';
import { attempt, Control, type Order, REST, type Report, type ThreadData, taker } from './control.js';
import { type Runner, type Steps, stepOf } from './runner.js';

/** A thread died or hung while it counted; the same question may be asked again. */
export class CountingThreadError extends Error {
  override readonly name = 'CountingThreadError';
}

/** The program of the threads, the steps it knows, and after how many milliseconds without a sign of life it counts as dead. */
export interface CrewPlan {
  program: URL;
  steps: Steps;
  patience: number;
}

/** What a step throws away is collected early, so that little of it is kept. */
const LIMITS = { maxYoungGenerationSizeMb: 3 };

interface Thread {
  worker: Worker;
  port: MessagePort;
  place: number;
  /** The segments that it knows. */
  known: readonly SegmentView[];
  /** Whether it listened before it was told to rest. */
  rested: boolean;
}

/** Threads that count together with the calling one, which waits for them: not for the main thread of a server. */
export class Crew {
  readonly #size: number;
  readonly #plan: CrewPlan;
  #control: Int32Array = new Int32Array(0);
  #threads: Thread[] = [];
  #queries = 0;

  constructor(size: number, plan: CrewPlan) {
    this.#size = size;
    this.#plan = plan;
    this.#start();
  }

  /** How many threads listen by now; new ones take some milliseconds. */
  get ready(): number {
    return this.#listening().length;
  }

  /** Does the steps of one query over these segments, on all threads that listen by now. */
  query(segments: readonly SegmentView[]): Runner {
    this.#queries += 1;
    const threads = this.#listening();
    const local = new Map<string, unknown>();
    return {
      threads: threads.length + 1,
      each: <Output>(step: string, input: unknown) => this.#each(threads, segments, step, input, local) as Output[],
    };
  }

  /** Has the threads give back memory that they took and left; until each has, the others count without it. */
  rest(): void {
    const control = this.#control;
    for (const thread of this.#listening()) {
      thread.rested = true;
      Atomics.store(control, Control.Ready + thread.place, 0);
      thread.port.postMessage(REST);
    }
    Atomics.add(control, Control.Round, 1);
    Atomics.notify(control, Control.Round);
  }

  async close(): Promise<void> {
    await Promise.all(this.#dismiss());
  }

  #listening(): Thread[] {
    return this.#threads.filter(({ place }) => Atomics.load(this.#control, Control.Ready + place) === 1);
  }

  #start(): void {
    this.#control = new Int32Array(new SharedArrayBuffer((Control.Ready + this.#size) * 4));
    this.#threads = Array.from({ length: this.#size }, (_, place) => this.#launch(place));
  }

  #dismiss(): Promise<number>[] {
    const threads = this.#threads;
    this.#threads = [];
    return threads.map(({ worker }) => worker.terminate());
  }

  #launch(place: number): Thread {
    const { port1, port2 } = new MessageChannel();
    const workerData: ThreadData = { control: this.#control, port: port2, place };
    const worker = new Worker(this.#plan.program, { workerData, transferList: [port2], resourceLimits: LIMITS });
    worker.unref();
    const thread = { worker, port: port1, place, known: [], rested: false };
    worker.once('error', () => undefined);
    worker.once('exit', () => this.#replace(thread));
    return thread;
  }

  /** Starts another thread for one that died, unless it never came so far as to listen. */
  #replace(dead: Thread): void {
    if (!this.#threads.includes(dead)) return;
    const { place } = dead;
    const listened = Atomics.exchange(this.#control, Control.Ready + place, 0) === 1 || dead.rested;
    this.#threads = this.#threads.filter((thread) => thread !== dead);
    if (listened) this.#threads.push(this.#launch(place));
  }

  #each(
    threads: Thread[],
    segments: readonly SegmentView[],
    name: string,
    input: unknown,
    local: Map<string, unknown>,
  ): unknown[] {
    const control = this.#control;
    Atomics.store(control, Control.Next, 0);
    Atomics.store(control, Control.Done, 0);
    for (const thread of threads) this.#order(thread, segments, name, input);
    Atomics.add(control, Control.Round, 1);
    Atomics.notify(control, Control.Round);
    const own = attempt(() => stepOf(this.#plan.steps, name)(segments, taker(control, segments.length), input, local));
    // Also after a fault the others must be done with this step, and heard, before the next one can start.
    this.#wait(threads.length);
    const others = threads.map(reportOf);
    if ('error' in own) throw own.error;
    return [own.output, ...others.map(outputOf)];
  }

  #order(thread: Thread, segments: readonly SegmentView[], step: string, input: unknown): void {
    let from = 0;
    while (from < segments.length && segments[from] === thread.known[from]) from += 1;
    const blocks = segments.slice(from).map(({ block }) => block);
    thread.port.postMessage({ query: this.#queries, from, blocks, step, input } satisfies Order);
    thread.known = segments;
  }

  #wait(threads: number): void {
    const control = this.#control;
    let pulse = Atomics.load(control, Control.Pulse);
    for (let done = Atomics.load(control, Control.Done); done < threads; done = Atomics.load(control, Control.Done)) {
      if (Atomics.wait(control, Control.Done, done, this.#plan.patience) !== 'timed-out') continue;
      const now = Atomics.load(control, Control.Pulse);
      if (now === pulse) this.#giveUp();
      pulse = now;
    }
  }

  #giveUp(): never {
    void Promise.all(this.#dismiss());
    this.#start();
    throw new CountingThreadError('a counting thread gives no sign of life');
  }
}

function reportOf({ port }: Thread): Report {
  return (receiveMessageOnPort(port)?.message as Report | undefined) ?? { error: 'its answer is lost' };
}

function outputOf(report: Report): unknown {
  if ('error' in report)
    throw new CountingThreadError(`a counting thread failed: ${String(report.error)}`, { cause: report.error });
  return report.output;
}
