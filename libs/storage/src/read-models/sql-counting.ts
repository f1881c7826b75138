import {
  type Answer,
  type Answers,
  type Counting,
  type NameLanguage,
  PageSize,
  placed,
  type Question,
  type Selection,
} from '@vigie/article';
import type { DataSource } from 'typeorm';
import { attentionIn } from './attention.js';
import { facetsIn } from './facets.js';
import { matrixIn } from './matrix.js';
import type { OpenPage } from './open-page.js';
import { placesIn } from './places.js';
import { resolveSelection } from './resolved-selection.js';
import { inSnapshot } from './snapshot.js';

/**
 * Counts by asking Postgres, one statement after another in one snapshot: slow and plain, what other engines are held to.
 * Rejects with `QuestionError` for what cannot be answered, `QuerySyntaxError` for the text query.
 */
export class SqlCounting implements Counting {
  constructor(private readonly source: DataSource) {}

  query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    return inSnapshot(this.source, async (snapshot) => {
      const resolved = await resolveSelection(snapshot, selection);
      const page: OpenPage = { snapshot, selection: resolved, language, size: new PageSize() };
      const answers: Answer[] = [];
      for (const [place, question] of questions.entries())
        answers.push(
          await answer(page, question).catch((error: unknown) => {
            throw placed(error, place);
          }),
        );
      return { asOf: snapshot.asOf, answers };
    });
  }
}

function answer(page: OpenPage, question: Question): Promise<Answer> {
  switch (question.kind) {
    case 'attention':
      return attentionIn(page, question);
    case 'facets':
      return facetsIn(page, question);
    case 'matrix':
      return matrixIn(page, question);
    case 'list':
      return placesIn(page, question);
  }
}
