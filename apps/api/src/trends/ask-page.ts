import { Injectable } from '@nestjs/common';
import type { Question, Selection } from '@vigie/article';
import type { Page, PageAnswer, PageQuery, PageQuestion } from '@vigie/contract';
import { answerQuestion } from '../platform/answer-question.js';
import { Counting } from '../platform/counting.js';
import type { LabelLanguage } from '../platform/language.js';
import { readSelection } from '../platform/read-selection.js';
import { toAnswer } from './to-answer.js';
import { toQuestion } from './to-question.js';

type AnswerOf<Kind> = Extract<PageAnswer, { kind: Kind }>;

/** Has the questions of a page answered from one state of the corpus. */
@Injectable()
export class AskPage {
  constructor(private readonly counting: Counting) {}

  /** Refusals name their place in the body. */
  async run({ selection = {}, questions }: PageQuery, language: LabelLanguage): Promise<Page> {
    const path = (parameter: string, place: number | undefined) =>
      place === undefined ? `selection/${parameter}` : `questions/${place}/${nameOf(parameter, questions[place])}`;
    return this.ask(readSelection(selection, 'selection/q'), questions, language, path);
  }

  /** The answer to one question, which came as a query string. */
  async one<Kind extends PageAnswer['kind']>(
    selection: Selection,
    asked: PageQuestion & { kind: Kind },
    language: LabelLanguage,
  ): Promise<Omit<AnswerOf<Kind>, 'kind'> & Pick<Page, 'asOf'>> {
    const path = (parameter: string) => nameOf(parameter, asked);
    const { asOf, answers } = await this.ask(selection, [asked], language, path);
    const { kind: _, ...answer } = answers[0] as AnswerOf<Kind>;
    return { ...answer, asOf };
  }

  private async ask(
    selection: Selection,
    asked: PageQuestion[],
    language: LabelLanguage,
    path: (parameter: string, place: number | undefined) => string,
  ): Promise<Page> {
    const questions: Question[] = asked.map(toQuestion);
    const { asOf, answers } = await answerQuestion(this.counting.query(selection, questions, language), path);
    return {
      asOf,
      answers: questions.map((question, place) => toAnswer(question, answers[place]!, selection, language)),
    };
  }
}

/** Time across a matrix is asked for as its columns. */
function nameOf(parameter: string, question: PageQuestion | undefined): string {
  return parameter === 'interval' && question?.kind === 'matrix' ? 'columns' : parameter;
}
