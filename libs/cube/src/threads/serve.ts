import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { collectGarbage } from '../collect-garbage.js';
import { SegmentView } from '../columns/segment-view.js';
import { attempt, Control, type Order, REST, type Report, type ThreadData, taker } from './control.js';
import { type Steps, stepOf } from './runner.js';

/**
 * Does the steps that the crew's owner orders; between orders the thread sleeps. Told to rest it forgets what it keeps for the
 * next step, collects its garbage, which is done between two turns of a thread, and then listens again.
 */
export function serve(steps: Steps, forget: () => void = () => undefined): void {
  const { control, place, port } = workerData as ThreadData;
  const work = worker(steps, control);
  const listen = () => {
    let round = Atomics.load(control, Control.Round);
    Atomics.store(control, Control.Ready + place, 1);
    for (;;) {
      Atomics.wait(control, Control.Round, round);
      round = Atomics.load(control, Control.Round);
      for (let order = nextOrder(port); order !== null; order = nextOrder(port)) {
        if (order === REST) return void rest();
        port.postMessage(work(order));
        Atomics.add(control, Control.Done, 1);
        Atomics.notify(control, Control.Done);
      }
    }
  };
  const rest = async () => {
    // A thread that waits for nothing ends.
    const awake = setInterval(() => undefined, 1000);
    forget();
    await collectGarbage();
    clearInterval(awake);
    listen();
  };
  listen();
}

function nextOrder(port: MessagePort): Order | typeof REST | null {
  return (receiveMessageOnPort(port)?.message as Order | typeof REST | undefined) ?? null;
}

function worker(steps: Steps, control: Int32Array): (order: Order) => Report {
  const segments: SegmentView[] = [];
  let local = new Map<string, unknown>();
  let current = 0;
  return ({ query, from, blocks, step, input }) => {
    if (query !== current) local = new Map();
    current = query;
    segments.length = from;
    for (const block of blocks) segments.push(new SegmentView(block));
    return attempt(() => stepOf(steps, step)(segments, taker(control, segments.length), input, local));
  };
}
