import { lookup } from 'node:dns/promises';
import type { FeedSettings } from '../../platform/configuration.js';
import type { Network } from './fetch-feed.js';
import { HostTurns } from './host-turns.js';
import { Reachable } from './reachable.js';

const DEADLINE = 20_000;
/** So long a poll waits for its turns at hosts, redirects included; with the deadline less than its lease. */
const PATIENCE = 40_000;
const LIMIT = 10_000_000;

/** The network of this machine, as far as feeds may be fetched from it. */
export function openNetwork(settings: FeedSettings, stopping: AbortSignal): Network {
  const reachable = new Reachable(settings, (host) => lookup(host, { all: true }));
  return { reachable, turns: new HostTurns(PATIENCE), deadline: DEADLINE, limit: LIMIT, stopping };
}
