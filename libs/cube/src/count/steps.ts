import type { Step } from '../threads/runner.js';
import { countStep } from './count-step.js';
import { selectStep } from './select-step.js';

/** What threads can be asked to do, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each step has its own input and output, which `answer` knows.
export const STEPS: Record<string, Step<any, any>> = { select: selectStep, count: countStep };
