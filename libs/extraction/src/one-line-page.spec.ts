import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const BODY =
  'The harbour office closed the main quay on Monday after the lake rose by a metre in three days. The road to the north is closed until further notice, officials told reporters. '
    .repeat(4)
    .trim();
const TITLE = 'The harbour closed again as the lake rises';

function draftOf(text: string) {
  const bytes = Buffer.from(text);
  const record = { kind: 'scrape' as const, encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, position: 'line 1' }, options);
}

describe('a page that was run into one line', () => {
  test.each<[string, string, string | null]>([
    ['with the words of its address', 'https://a.example/2025/harbour-closed-again-as-lake-rises.html', TITLE],
    ['with an address of another wording', 'https://a.example/flood-shuts-main-quay-of-town', null],
    ['with an address that says nothing', 'https://a.example/p/12345', null],
  ])('%s', (_, url, title) => {
    const draft = draftOf(`${url}\nHome News Sport Subscribe ${TITLE} By Mara Oduya 4 March 2025 ${BODY}`);
    expect(draft.title).toBe(title);
    expect(draft.published.day).toBe('2025-03-04');
    expect(draft.paragraphs.map(({ text }) => text).join(' ')).toContain(BODY);
  });

  test('takes no words of a sentence for the headline', () => {
    const url = 'https://a.example/harbour-closed-as-lake-rises';
    const text = `The harbour closed again on Monday as the lake rises by a metre in three days. ${BODY}`;
    const ended = text.replace(' by a metre in three days', '');
    for (const lines of [[text], ['Harbour closed as lake rises', text], [ended]])
      expect(draftOf([url, ...lines].join('\n')).paragraphs.map(({ text: each }) => each)).toEqual(lines.slice(-1));
  });

  test('takes no line apart below other text', () => {
    const url = 'https://a.example/harbour-closed-again-as-lake-rises';
    const text = `${TITLE}. ${BODY}`;
    const draft = draftOf(`${url}\nRoads flooded, boats adrift on the lake\n${text}`);
    expect(draft.paragraphs.map(({ text: each }) => each).join(' ')).toBe(text);
  });

  test('takes no address in the line for the headline', () => {
    const url = 'https://a.example/harbour-closed-again-as-lake-rises';
    expect(draftOf(`${url}\n${BODY} Share ${url} /news/harbour-closed-again-as-lake-rises/`).title).toBeNull();
  });
});
