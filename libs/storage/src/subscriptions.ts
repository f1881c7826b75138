// Subscriptions to feeds, entered as `@vigie/storage/subscriptions`: nothing but what polls and shows feeds knows of them.
export { type FeedItemDigest, knownItems, rememberItems } from './stores/feed-item-store.js';
export {
  claimFeed,
  type DueFeed,
  endPoll,
  type HeldFeed,
  isSubscribed,
  lastPolls,
  listPolls,
  lockPolled,
  type PolledFeed,
  type PollOutcome,
  type PollRow,
  releaseFeed,
} from './stores/feed-poll-store.js';
export {
  addSubscription,
  countSubscriptions,
  findSubscription,
  listSubscriptions,
  pollSoon,
  removeSubscription,
  type SubscriptionRow,
  setPaused,
  setPollInterval,
} from './stores/feed-subscription-store.js';
