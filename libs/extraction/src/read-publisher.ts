import type { Publisher } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { findBareOutlet } from './bare-outlet.js';
import type { Block } from './block.js';
import type { Claims } from './claims.js';
import { findDateline } from './dateline.js';
import { captionParts, countWords, emailIn, phoneIn, siteName } from './line-shapes.js';
import { findMasthead, isNameOfHost } from './masthead.js';
import { isSurelyOutlet } from './masthead-line.js';
import { namesOutlet } from './outlet-names.js';
import type { Page } from './page.js';
import { isPublisherNoise } from './publisher-noise.js';
import { rightsOwner } from './rights-notice.js';

interface Vote {
  name: string;
  weight: number;
  block: Block;
  from: number;
}

/** The outlet's name as a label has it, else by the votes of contact blocks, captions, datelines, the masthead, rights notices and site lines; null when nobody names it. */
export function readPublisherName(page: Page, claims: Claims, url: string | null, host: string | null): string | null {
  const labelled = page.labelled?.source ?? null;
  if (labelled !== null) {
    for (const block of page.takeAll(labelled.key)) claims.add('publisher', block);
    return labelled.text;
  }
  const tally = new Map<string, { weight: number; votes: Vote[] }>();
  const bare = findBareOutlet(page, url, host);
  const ofLine = bare === null ? [] : [{ name: bare.text, weight: 3, block: bare, from: 0 }];
  for (const vote of [...collectVotes(page), ...mastheadVotes(page, host), ...ofLine]) {
    if (isPublisherNoise(vote.name)) continue;
    const key = labelKey(vote.name);
    const entry = tally.get(key) ?? { weight: 0, votes: [] };
    entry.weight += vote.weight;
    entry.votes.push(vote);
    tally.set(key, entry);
  }
  let best: { weight: number; votes: Vote[] } | null = null;
  for (const entry of tally.values()) if (best === null || entry.weight > best.weight) best = entry;
  const name = best?.votes[0]?.name ?? null;
  if (best === null || name === null) return null;
  for (const { block, from } of best.votes) claims.add('publisher', block, from, from + name.length);
  for (const block of page.takeAll(labelKey(name))) claims.add('publisher', block);
  return name;
}

function collectVotes(page: Page): Vote[] {
  const votes: Vote[] = [];
  page.blocks.forEach((block, index) => {
    const before = page.blocks[index - 1];
    if (block.shape === 'contact') votes.push(...contactVotes(block, before));
    else if (block.shape === 'caption') {
      const outlet = captionParts(block.text)?.outlet;
      if (outlet !== undefined) votes.push({ name: outlet, weight: 3, block, from: block.text.lastIndexOf(outlet) });
    } else if (block.shape === 'site') {
      const name = siteName(block.text);
      if (name !== null) votes.push({ name, weight: 1, block, from: 0 });
    } else if (block.shape === 'prose' || block.shape === 'short') {
      const dateline = findDateline(block.text);
      if (dateline !== null) votes.push({ name: dateline.outlet, weight: 2, block, from: dateline.outletStart });
    }
  });
  return votes;
}

// A rights notice may name the owning company: it counts where it speaks of rights, or names what the masthead or the host does.
function mastheadVotes(page: Page, host: string | null): Vote[] {
  const notices = page.blocks.flatMap((block) => {
    const owner = block.shape === 'credit' ? rightsOwner(block.text) : null;
    return owner === null ? [] : [{ ...owner, block }];
  });
  const masthead = findMasthead(page, host, new Set(notices.map(({ name }) => labelKey(name))));
  const votes: Vote[] = masthead === null ? [] : [{ name: masthead.text, weight: 3, block: masthead, from: 0 }];
  const isNamed =
    page.masthead !== null && (page.isExport || isSurelyOutlet(page.masthead.text) || namesOutlet(page.masthead.text));
  if (page.masthead !== null && masthead !== page.masthead && isNamed)
    votes.push({ name: page.masthead.text, weight: 3, block: page.masthead, from: 0 });
  for (const { name, from, full, block } of notices) {
    const confirmed = isNameOfHost(name, host) || (masthead !== null && labelKey(name) === masthead.key);
    if (full || confirmed) votes.push({ name, weight: confirmed ? 3 : 1, block, from });
  }
  return votes;
}

// `Outlet name@host +33… Company` on one line, or the name on the line before the address.
function contactVotes(block: Block, before: Block | undefined): Vote[] {
  const email = emailIn(block.text)?.index;
  const start = email ?? phoneIn(block.text)?.index ?? 0;
  const name = block.text.slice(0, start).replace(/[\s,;:|–—-]+$/u, '');
  if (name !== '') return countWords(name) <= 6 && /\p{L}/u.test(name) ? [{ name, weight: 3, block, from: 0 }] : [];
  const named = email !== undefined && before !== undefined && before.shape === 'short' && countWords(before.text) <= 6;
  return named ? [{ name: before.text, weight: 3, block: before, from: 0 }] : [];
}

/** Name and host together; null when neither is known. The upload's `source` fills the missing one. */
export function publisherOf(name: string | null, host: string | null, source: string | null): Publisher | null {
  const isHost = source !== null && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(source);
  const publisher = {
    name: name ?? (isHost ? null : source),
    host: host ?? (isHost ? source.toLowerCase().replace(/^www\./, '') : null),
  };
  return publisher.name === null && publisher.host === null ? null : publisher;
}
