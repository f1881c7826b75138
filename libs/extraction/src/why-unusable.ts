import type { ArticleDraft, RawRecord } from '@vigie/article';
import { fieldOf } from './field-names.js';
import { UnusableRecordError } from './unusable-record-error.js';

const COUNTS = /^(?:count|counts|total|total_?count|story_?count|stories|ratio|value|frequency|percent|nombre)$/i;
const NAMES_SHOWN = 8;

/** Why a record without title and text is no article, and what to do about it. */
export function whyUnusable(
  record: Pick<RawRecord, 'kind'> & { fields?: Readonly<Record<string, unknown>> },
  draft: Pick<ArticleDraft, 'url'>,
): UnusableRecordError {
  const plain = 'The record has neither a title nor a text.';
  if (record.kind === 'fields' && draft.url !== null) {
    return new UnusableRecordError(
      'no-title-no-text',
      `${plain} It has an address, but pages are never fetched: add a column or key with the title or the text, or upload the saved page.`,
    );
  }
  const names = Object.keys(record.fields ?? {});
  if (names.some((name) => COUNTS.test(name.trim()))) {
    return new UnusableRecordError(
      'counts-not-articles',
      'This file holds counts, not articles. Where it comes from, choose the export that lists the articles (in Media Cloud: the list of stories).',
    );
  }
  if (names.length > 0 && names.every((name) => fieldOf(name) === null)) {
    const shown = names.slice(0, NAMES_SHOWN).map((name) => name.slice(0, 40));
    return new UnusableRecordError(
      'unknown-columns',
      `None of the columns ${shown.join(', ')}${names.length > NAMES_SHOWN ? ' …' : ''} is known here. Say in a mapping which of them is the title, the text, the date and so on.`,
    );
  }
  return new UnusableRecordError('no-title-no-text', plain);
}
