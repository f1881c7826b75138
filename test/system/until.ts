import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until there is an answer other than undefined, null and false; gives up at the deadline. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  deadline = 40_000,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const begun = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as NonNullable<Exclude<Answer, false>>;
    const waited = performance.now() - begun;
    if (waited > deadline) throw new Error(`Waited ${deadline} ms in vain until ${what}.`);
    // What takes long is asked for less often: to answer takes the server from its work.
    await wait(Math.min(150, 30 + waited / 10));
  }
}
