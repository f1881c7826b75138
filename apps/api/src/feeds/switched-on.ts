import type { Configuration, FeedSettings } from '../platform/configuration.js';
import { ConflictError } from '../platform/request-errors.js';

/** The settings of feeds. Raises ConflictError where they are switched off: nothing is fetched from elsewhere then. */
export function switchedOn({ feeds }: Configuration): FeedSettings {
  if (feeds === null) throw new ConflictError('Feeds are switched off. Start Vigie with FEEDS=on to poll them.');
  return feeds;
}
