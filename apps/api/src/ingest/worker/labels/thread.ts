import { parentPort } from 'node:worker_threads';
import { createAnalyser } from '@vigie/analysis/analyser';
import type { DraftToLabel, LabelAnswer, LabelOrder, SentLabels } from './orders.js';
import { packLabels } from './sent-labels.js';

/** The thread that labels, while articles labelled before are written. Started by `LabellingThread`. */
const port = parentPort!;
const analyser = createAnalyser();
const say = (answer: LabelAnswer): void => port.postMessage(answer);

port.on('message', (order: LabelOrder) => {
  if (order.kind === 'topics') analyser.useTopics(order.topics);
  else say(order.drafts.map(label));
});
say([]);

/** A draft that cannot be labelled leaves the others theirs. */
function label({ draft, mode, context }: DraftToLabel): SentLabels {
  try {
    return packLabels(analyser.label(draft, mode, context));
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
