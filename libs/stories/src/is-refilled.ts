import { dataOf, frameOf, jaccard, shared, titleOf } from './resemblance.js';
import { changedTooMuch, isSerial, type Setting } from './setting.js';
import { FIGURE, NAME, type StoryText } from './story-text.js';

/** Names that must be in both. */
const NAMES_KEPT = 0.5;
/** Names that must be in both where the same is quoted: only then it was said on one occasion. */
const QUOTED_NAMES_KEPT = 0.7;
/** Names and figures that must be in both, days later: who prints an old text again changes little. */
const FAR_KEPT = 0.75;
/** In a series, kept figures below which the next report is another one. */
const SERIES_KEPT = 0.75;
/** Words of the shorter title that must be in the other one, where two items of one source are hardly more than a title. */
const TITLE_KEPT = 0.34;
/** How much of the difference figures and names make up where a form was filled anew. */
const EXPLAINED = 0.4;
/** In a form that was filled anew, kept figures below which it is another report, although of the same day. */
const FORM_KEPT = 0.7;
/** From here so little is different that it is a correction, if it comes soon. */
const CORRECTED = 0.8;

interface Kept {
  /** How many the text with fewer of them has. */
  least: number;
  kept: number;
  /** How many each text has at least that the other has not. */
  exchanged: number;
}

function keptOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Kept {
  const kept = shared(a, b);
  const least = Math.min(a.size, b.size);
  return { least, kept, exchanged: least - kept };
}

/** Whether at least two are missing, and so many that less than a share is kept. */
function isShort({ least, kept }: Kept, share: number): boolean {
  return least - kept >= 2 && kept < least * share;
}

/** Whether two short items of one source are about different things, as their titles say: with their first words, or with most. */
function areTitledApart(a: StoryText, b: StoryText): boolean {
  const [titleA, titleB] = [titleOf(a), titleOf(b)];
  const { least, kept } = keptOf(titleA, titleB);
  if (least === 0) return false;
  const [[firstA], [firstB]] = [titleA, titleB];
  return kept < least * TITLE_KEPT || (!titleB.has(firstA!) && !titleA.has(firstB!));
}

/** Whether one form was filled with two contents: other names, or other figures that are too many for a correction. */
function isOtherContent(
  names: Kept,
  figures: Kept,
  jaccardShare: number,
  { isOneSource, isApart, isFar }: Setting,
): boolean {
  const others = figures.exchanged >= 2 && figures.kept < figures.least * FORM_KEPT && jaccardShare < CORRECTED;
  if (!isOneSource) return isApart && others;
  if (isFar && figures.exchanged + names.exchanged > 0) return true;
  return others || names.exchanged >= 2 || (names.exchanged === 1 && figures.exchanged >= 1);
}

/**
 * Whether the same form was filled with other facts. A corrected, updated or abridged report keeps most of the figures and
 * names of the one before, or what people said; the next report of a series keeps its sentences and changes those.
 */
export function isRefilled(
  a: StoryText,
  b: StoryText,
  jaccardShare: number,
  quotesAlike: boolean,
  setting: Setting,
): boolean {
  if (setting.isOneSource && areTitledApart(a, b)) return true;
  const names = keptOf(dataOf(a, NAME), dataOf(b, NAME));
  if (isShort(names, NAMES_KEPT)) return true;
  const figures = keptOf(dataOf(a, FIGURE), dataOf(b, FIGURE));
  if (setting.isFar && (isShort(names, FAR_KEPT) || isShort(figures, FAR_KEPT))) return true;
  if (quotesAlike && !setting.isFar && !isShort(names, QUOTED_NAMES_KEPT)) return false;
  if (changedTooMuch(figures.least, figures.kept, () => setting)) return true;
  if (isSerial(setting) && figures.kept < figures.least * SERIES_KEPT) return true;
  if (!isOtherContent(names, figures, jaccardShare, setting)) return false;
  return (jaccard(frameOf(a), frameOf(b)) - jaccardShare) / (1 - jaccardShare) >= EXPLAINED;
}
