import type {
  AttentionAnswer,
  AttentionQuestion,
  FacetsAnswer,
  FacetsQuestion,
  MatrixAnswer,
  MatrixQuestion,
  NameLanguage,
  Selection,
} from '@vigie/article';
import { PageSize } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { attentionIn } from './attention.js';
import { facetsIn } from './facets.js';
import { matrixIn } from './matrix.js';
import type { OpenPage } from './open-page.js';
import { resolveSelection } from './resolved-selection.js';
import { inSnapshot } from './snapshot.js';

/** Of whom a question is asked. */
interface Asked {
  selection: Selection;
  language: NameLanguage;
}
/** An answer with the time of its state; what repeats the question is left out. */
type Dated<Answer> = Omit<Answer, 'kind' | 'interval'> & { asOf: string };

/** How much was published over time; `SqlCounting` for one chart. */
export function attention(
  source: DataSource,
  { selection, language, ...question }: Asked & Omit<AttentionQuestion, 'kind' | 'most'>,
): Promise<Dated<AttentionAnswer>> {
  return alone(source, { selection, language }, (page) =>
    attentionIn(page, { kind: 'attention', most: 1, ...question }),
  );
}

/** What a selection holds; `SqlCounting` for one list of facets. */
export function facets(
  source: DataSource,
  { selection, language, ...question }: Asked & Omit<FacetsQuestion, 'kind'>,
): Promise<Dated<FacetsAnswer>> {
  return alone(source, { selection, language }, (page) => facetsIn(page, { kind: 'facets', ...question }));
}

/** How often two things stand in the same article; `SqlCounting` for one matrix. */
export function matrix(
  source: DataSource,
  { selection, language, ...question }: Asked & Omit<MatrixQuestion, 'kind'>,
): Promise<Dated<MatrixAnswer>> {
  return alone(source, { selection, language }, (page) => matrixIn(page, { kind: 'matrix', ...question }));
}

function alone<Answer extends { kind: string }>(
  source: DataSource,
  { selection, language }: Asked,
  ask: (page: OpenPage) => Promise<Answer>,
): Promise<Dated<Answer>> {
  return inSnapshot(source, async (snapshot) => {
    const resolved = await resolveSelection(snapshot, selection);
    const answer = await ask({ snapshot, selection: resolved, language, size: new PageSize() });
    return { ...answer, kind: undefined, asOf: snapshot.asOf };
  });
}
