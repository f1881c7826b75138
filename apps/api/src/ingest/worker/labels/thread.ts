import { parentPort } from 'node:worker_threads';
import { createAnalyser } from '@vigie/analysis/analyser';
import { answersOf } from './answers.js';
import type { LabelAnswer, LabelOrder } from './orders.js';

/** The thread that labels, while articles labelled before are written. Started by `LabellingThread`. */
const port = parentPort!;
const answer = answersOf(createAnalyser());
const say = (labels: LabelAnswer): void => port.postMessage(labels);

port.on('message', (order: LabelOrder) => say(answer(order)));
say([]);
