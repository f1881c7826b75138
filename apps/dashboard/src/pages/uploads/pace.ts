/** How far something was at a moment, in milliseconds. */
export interface Step {
  at: number;
  done: number;
}

/** Milliseconds that the pace is taken from, and how long it is watched before anything is said. */
const WINDOW = 20_000;
const LEAST = 3_000;
/** Milliseconds without a step after which something stands still. */
export const STILL = 10_000;
/** Time left is said of what takes longer than this, in milliseconds. */
const WORTH_SAYING = 5_000;

/** The steps of the last seconds with another one; what goes back begins anew. */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  const last = steps.at(-1);
  if (last !== undefined && step.done < last.done) return [step];
  const recent = steps.filter(({ at }) => step.at - at <= WINDOW);
  // The last step before the window keeps a pace that is slower than one step in all of it.
  const before = recent.length < 2 ? steps.slice(-1) : [];
  return [...before.filter((one) => !recent.includes(one)), ...recent, step];
}

/** How much is done a second, and the milliseconds that the rest takes at this pace; null while that cannot be said, and while nothing moves. */
export function paceOf(
  steps: readonly Step[],
  total: number,
  now: number,
): { perSecond: number; left: number | null } | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || now - last.at > STILL) return null;
  const [time, done] = [last.at - first.at, last.done - first.done];
  if (time < LEAST || done <= 0) return null;
  const left = ((total - last.done) * time) / done;
  return { perSecond: (done * 1000) / time, left: left >= WORTH_SAYING ? left : null };
}
