import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { explainFault, isOwnFault } from './explain-fault.js';
import { FeedFaultError } from './feed-fault-error.js';
import type { HostTurns } from './host-turns.js';
import type { Reachable } from './reachable.js';
import { readBody } from './read-body.js';
import { retryAfter } from './retry-after.js';
import { withDeadline } from './with-deadline.js';

/** How feeds are fetched. */
export interface Network {
  reachable: Reachable;
  turns: HostTurns;
  /** Milliseconds for all of it, redirects and body included; what is waited for the turn at a host does not count. */
  deadline: number;
  /** Bytes of a body, as it is unpacked. */
  limit: number;
  /** Aborts when the process is to stop. */
  stopping: AbortSignal;
}

/** What the server sent last time, so that it need not send the same again. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** An answer; `bytes` is null where nothing changed. */
export interface Fetched extends Validators {
  /** The address that answered in the end. */
  url: URL;
  /** Where permanent redirects led, null where the address itself or a temporary one answered. */
  movedTo: URL | null;
  status: number;
  charset: string | null;
  bytes: Buffer | null;
}

const MOST_REDIRECTS = 5;
const MOVED = new Set([301, 302, 303, 307, 308]);
const LONGEST_VALIDATOR = 1000;

const HEADERS = {
  'user-agent': 'Vigie (self-hosted media monitoring; feed reader)',
  accept:
    'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  'accept-encoding': 'gzip, br',
};

/**
 * Fetches a feed if it changed. Raises FeedFaultError for everything that is not the feed or "not modified", HostBusyError where
 * its turn did not come, another error where the process is to stop or at fault itself.
 */
export async function fetchFeed(address: string, known: Validators, network: Network): Promise<Fetched> {
  const time = { left: network.deadline };
  const patience = network.turns.patience();
  let url = network.reachable.url(address);
  let movedTo: URL | null = null;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const inTurn = () => askInTime(url, known, network, time);
    const answer = await network.turns.take(url.hostname, patience, network.stopping, inTurn);
    if (!('location' in answer)) return { ...answer, url, movedTo };
    const isLasting = answer.status === 301 || answer.status === 308;
    const isFirst = redirects === 0 || movedTo?.href === url.href;
    const next = network.reachable.url(answer.location, url);
    if (isLasting && isFirst) movedTo = next;
    url = next;
  }
  throw new FeedFaultError('redirects', `The address redirects more than ${MOST_REDIRECTS} times.`);
}

/** Asks, and takes the time it took off what is left. */
async function askInTime(url: URL, known: Validators, network: Network, time: { left: number }): Promise<Answer> {
  const start = performance.now();
  return withDeadline(time.left, network.stopping, async (signal) => {
    try {
      return await ask(url, known, network, signal);
    } catch (error) {
      // Who was told to stop found no fault with the feed.
      if (network.stopping.aborted || error instanceof FeedFaultError) throw error;
      if (!signal.aborted) throw isOwnFault(error as Error) ? error : explainFault(error as NodeJS.ErrnoException);
      throw new FeedFaultError('slow', `The server did not send the feed within ${network.deadline / 1000} seconds.`);
    } finally {
      time.left = Math.max(0, time.left - (performance.now() - start));
    }
  });
}

type Answer = Omit<Fetched, 'url' | 'movedTo'> | { status: number; location: string };

async function ask(url: URL, known: Validators, network: Network, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const response = await send(url, known, network, signal);
  const status = response.statusCode ?? 0;
  const { etag, location, 'last-modified': lastModified, 'content-type': type } = response.headers;
  if (status === 200) {
    const bytes = await readBody(response, network.limit);
    const validators = { etag: validator(etag), lastModified: validator(lastModified) };
    return { status, ...validators, charset: charsetOf(type), bytes };
  }
  response.destroy();
  if (status === 304) return { status, ...known, charset: null, bytes: null };
  if (MOVED.has(status) && location !== undefined) return { status, location };
  throw refusal(status, response.headers['retry-after']);
}

function send(url: URL, { etag, lastModified }: Validators, network: Network, signal: AbortSignal) {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers: Record<string, string> = { ...HEADERS };
  if (etag !== null) headers['if-none-match'] = etag;
  if (lastModified !== null) headers['if-modified-since'] = lastModified;
  return new Promise<IncomingMessage>((resolve, reject) => {
    // Without a kept connection, each request has its host looked up and judged.
    const sent = request(url, { headers, agent: false, lookup: network.reachable.lookup, signal }, resolve);
    sent.once('error', reject);
    sent.end();
  });
}

function refusal(status: number, header: string | undefined): FeedFaultError {
  const wait = retryAfter(header, Date.now());
  if (status === 410) return new FeedFaultError('gone', 'The server says that this feed is gone for good.', status);
  const known = new Map([
    [401, 'The server asks for a password (401).'],
    [403, 'The server refuses to give the feed (403).'],
    [404, 'There is nothing at this address (404).'],
    [429, 'The server asks to be asked less often (429).'],
  ]);
  const message = known.get(status) ?? `The server answered with the status ${status}.`;
  return new FeedFaultError('status', message, status, wait);
}

function validator(header: string | undefined): string | null {
  return header === undefined || header.length > LONGEST_VALIDATOR ? null : header;
}

function charsetOf(type: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type ?? '')?.[1] ?? null;
}
