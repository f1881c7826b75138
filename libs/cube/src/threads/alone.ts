import type { Segment } from '../columns/segment.js';
import { type Runner, type Steps, stepOf } from './runner.js';

/** Does all steps on the calling thread. */
export function alone(steps: Steps, segments: readonly Segment[]): Runner {
  const local = new Map<string, unknown>();
  return {
    threads: 1,
    each(name, input) {
      let next = 0;
      const take = () => {
        if (next === segments.length) return -1;
        next += 1;
        return next - 1;
      };
      return [stepOf(steps, name)(segments, take, input, local)];
    },
  };
}
