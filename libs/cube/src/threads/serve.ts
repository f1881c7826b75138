import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { SegmentView } from '../columns/segment-bytes.js';
import { attempt, Control, type Order, type Report, type ThreadData, taker } from './control.js';
import { type Steps, stepOf } from './runner.js';

/** Does the steps that the crew's owner orders, and never returns: between orders the thread sleeps. */
export function serve(steps: Steps): never {
  const { control, place, port } = workerData as ThreadData;
  const work = worker(steps, control);
  let round = Atomics.load(control, Control.Round);
  Atomics.store(control, Control.Ready + place, 1);
  for (;;) {
    Atomics.wait(control, Control.Round, round);
    round = Atomics.load(control, Control.Round);
    for (let order = nextOrder(port); order !== null; order = nextOrder(port)) {
      port.postMessage(work(order));
      Atomics.add(control, Control.Done, 1);
      Atomics.notify(control, Control.Done);
    }
  }
}

function nextOrder(port: MessagePort): Order | null {
  return (receiveMessageOnPort(port)?.message as Order | undefined) ?? null;
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
