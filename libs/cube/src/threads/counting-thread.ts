import { segmentRows } from '../count/segment-rows.js';
import { STEPS } from '../count/steps.js';
import { serve } from './serve.js';

/** A thread that counts for a cube. Started by `Crew`. */
serve(STEPS, () => segmentRows(0));
