import { describe, expect, test } from '@jest/globals';
import { sketchOf } from '@vigie/stories';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';
import { storyText } from './story-parts.js';

const analyser = createAnalyser();
const context = { sourceCountry: null, language: null };

function draft(title: string, lead: string | null, ...texts: string[]) {
  return { ...emptyDraft('en'), title, lead, paragraphs: texts.map((text, at) => ({ text, heading: at === 1 })) };
}

const LONG = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

describe('the sketch of an article', () => {
  test.each([
    ['a long body', draft('Title', 'Lead', LONG, 'Heading', LONG)],
    [
      'a short body',
      draft(
        'Title of some words',
        'A lead of some words',
        'And a body of hardly any, with «quotes» and 1,5 figures in it.',
      ),
    ],
    ['no body', draft('Only a title', null)],
    ['strange marks', draft('T\u202e\ud800', null, `${'\udfff\u200f'.repeat(300)} ${LONG}`)],
  ])('with %s is that of its text, in both modes', (_, article) => {
    const wanted = sketchOf(storyText(article));
    expect(wanted).not.toBeNull();
    expect(analyser.label(article, 'given', context).storySketch).toEqual(wanted);
    expect(analyser.label(article, 'infer', context).storySketch).toEqual(wanted);
  });

  test('without words is none', () => {
    expect(analyser.label(draft('…', null, '***'), 'given', context).storySketch).toBeNull();
  });

  test('does not read the title of a long body, nor how it is cut', () => {
    const [one, other] = [draft('One', 'Lead', `${LONG} ${LONG}`), draft('Other', null, LONG, LONG)];
    const digest = (article: typeof one) => analyser.label(article, 'given', context).storySketch?.digest;
    expect(digest(one)).toBe(digest(other));
  });
});
