import { until } from './until.js';

/** Somebody who listens to what is new. */
export interface Following {
  status: number;
  headers: Headers;
  /** Every state that was told of, in order. */
  states: string[];
  isOver(): boolean;
  /** Waits for a state other than those before. */
  next(): Promise<string>;
  leave(): void;
}

/** Follows `GET /live` with a cookie. */
export async function follow(url: string, cookie: string): Promise<Following> {
  const left = new AbortController();
  const response = await fetch(`${url}/api/v1/live`, { headers: { cookie }, signal: left.signal });
  const states: string[] = [];
  let isOver = false;
  void read(response, states)
    .catch(() => undefined)
    .finally(() => (isOver = true));
  return {
    status: response.status,
    headers: response.headers,
    states,
    isOver: () => isOver,
    next() {
      const heard = states.length;
      return until('there is news', () => states[heard]);
    },
    leave: () => left.abort(),
  };
}

async function read(response: Response, states: string[]): Promise<void> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) states.push(JSON.parse(line.slice(6)).asOf);
  }
}
