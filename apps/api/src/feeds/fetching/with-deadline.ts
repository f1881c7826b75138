/**
 * Does something that ends early when `milliseconds` have passed or the process is to stop. Signals that are joined by
 * `AbortSignal.any` stay with the one that lives as long as the process, so they are joined by hand and let go.
 */
export async function withDeadline<Answer>(
  milliseconds: number,
  stopping: AbortSignal,
  what: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const ending = new AbortController();
  const end = () => ending.abort();
  if (stopping.aborted) end();
  stopping.addEventListener('abort', end, { once: true });
  const timer = setTimeout(end, milliseconds);
  try {
    return await what(ending.signal);
  } finally {
    clearTimeout(timer);
    stopping.removeEventListener('abort', end);
  }
}
