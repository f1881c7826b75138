import { takenKeys } from '@vigie/storage';
import type { EntityManager } from 'typeorm';

const LONGEST = 60;
const TRIES = 100;
/** What has a meaning of its own where a topic is named: the absence of any, and codes of the IPTC. */
const RESERVED = /^(?:none|[0-9]{8})$/;

/** A label as a key: lower case, without accents, letters and digits joined by dashes. Never empty. */
export function topicSlug(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ['topic'];
  const slug = words
    .join('-')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-+$/, '');
  return RESERVED.test(slug) ? `topic-${slug}` : slug;
}

/** A key for a new topic that no other one has: its label's, with a number behind it where that is taken. */
export async function freeTopicKey(manager: EntityManager, label: string): Promise<string> {
  const slug = topicSlug(label);
  const candidates = [slug, ...Array.from({ length: TRIES }, (_, n) => `${slug}-${n + 2}`)];
  const taken = await takenKeys(manager, candidates);
  return candidates.find((key) => !taken.has(key)) ?? `${slug}-${Date.now()}`;
}
