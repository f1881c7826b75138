import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until there is an answer other than undefined, null and false; gives up at the deadline. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  deadline = 40_000,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = performance.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as NonNullable<Exclude<Answer, false>>;
    if (performance.now() > end) throw new Error(`Waited ${deadline} ms in vain until ${what}.`);
    await wait(40);
  }
}
