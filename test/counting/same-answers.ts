import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import {
  type Answer,
  type Counting,
  type NameLanguage,
  type Question,
  QuestionError,
  type Selection,
} from '@vigie/article';

/** A page of questions. */
export interface AskedPage {
  selection: Selection;
  questions: Question[];
  language: NameLanguage;
}

/** What comes of it: answers, or a refusal with all that it says. */
type Outcome = { answers: Answer[] } | { parameter: string; message: string; help: object };

async function outcomeOf(counting: Counting, { selection, questions, language }: AskedPage): Promise<Outcome> {
  try {
    return { answers: (await counting.query(selection, questions, language)).answers };
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    const { parameter, message, help } = error;
    return { parameter, message, help };
  }
}

/** Holds engines to what a reference answers. */
export async function expectSame(reference: Counting, page: AskedPage, ...engines: Counting[]): Promise<void> {
  const expected = await outcomeOf(reference, page);
  for (const engine of engines) {
    const found = await outcomeOf(engine, page);
    // To show a difference among a million numbers takes long, to see that there is none does not.
    if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
  }
}
