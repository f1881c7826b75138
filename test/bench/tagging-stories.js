import { storyText } from '@vigie/analysis';
import { agree, alsoUsed, compare, glimpseOf, mayBeSame, readPrint, settingOf } from '@vigie/stories';
import { draftWith, labelsOf } from './tagging-label.js';
import { goldSets } from './tagging-sets.js';

function readCopy({ source, publishedAt, title, text }, sourceIds) {
  if (!sourceIds.has(source)) sourceIds.set(source, sourceIds.size + 1);
  const draft = draftWith({ title, texts: text.split(/\n+/).filter(Boolean) });
  const moment = `${publishedAt.slice(0, 10)}|${Date.parse(publishedAt) / 1000}`;
  return {
    sketch: labelsOf(draft, 'given').storySketch,
    text: storyText(draft),
    uses: alsoUsed(undefined, sourceIds.get(source), moment),
  };
}

function areJoined(a, b) {
  if (a.sketch === null || b.sketch === null) return false;
  if (a.sketch.digest === b.sketch.digest) return true;
  const keys = new Set(a.sketch.keys);
  const both = b.sketch.keys.filter((key) => keys.has(key)).length;
  const [printA, printB] = [readPrint(a.sketch.print), readPrint(b.sketch.print)];
  if (both === 0 || (both === 1 && !agree(glimpseOf(printA), glimpseOf(printB)))) return false;
  const setting = settingOf(a.uses, b.uses);
  if (!mayBeSame(printA, printB, () => setting)) return false;
  return compare(a.text, b.text, setting).verdict === 'same';
}

function newCount(split) {
  return { split, pairs: 0, joined: { right: 0, of: 0 }, wrong: { joined: 0, of: 0 }, kinds: {}, misses: [] };
}

function addPair(count, { id, kind, a, b, story }) {
  const sourceIds = new Map();
  const joined = areJoined(readCopy(a, sourceIds), readCopy(b, sourceIds));
  const ofKind = count.kinds[kind] ?? { right: 0, of: 0 };
  count.kinds[kind] = ofKind;
  count.pairs += 1;
  ofKind.of += 1;
  if (story) count.joined.of += 1;
  else count.wrong.of += 1;
  if (story && joined) count.joined.right += 1;
  if (!story && joined) count.wrong.joined += 1;
  if (joined === story) ofKind.right += 1;
  else if (count.split === 'dev') count.misses.push(`${id}: ${kind}, ${joined ? 'joined' : 'not joined'}`);
}

/** Whether the pairs written as gold are one story or two, by split and kind. */
export function storyPairs() {
  const counts = new Map();
  for (const { split, items } of goldSets('story-pairs')) {
    const count = counts.get(split) ?? newCount(split);
    counts.set(split, count);
    for (const item of items) addPair(count, item);
  }
  return [...counts.values()];
}
