import type { ArticleDraft, DraftWarning } from '@vigie/article';

const NO_DATE: DraftWarning = {
  code: 'no-date',
  message: 'No date was found: it counts in totals, but not in charts over time.',
};

/** What is doubtful about a record that was read, and first of all that it has no date, where no doubt about a date says so already. */
export function reasonOf({ published, warnings }: Pick<ArticleDraft, 'published' | 'warnings'>): DraftWarning | null {
  const isUndated = published.precision === 'unknown' && !warnings.some(({ code }) => code.startsWith('date-'));
  return joined(isUndated ? [NO_DATE, ...warnings] : warnings);
}

/** What is doubtful about a record by what became of it: of an article that is known already, its editions are what there is to say. */
export function doubtOf(
  outcome: 'stored' | 'updated' | 'duplicate',
  draft: Pick<ArticleDraft, 'published' | 'warnings'>,
): DraftWarning | null {
  if (outcome === 'duplicate') return null;
  return outcome === 'stored' ? reasonOf(draft) : joined(draft.warnings);
}

/**
 * A reason with what labelling doubts behind it: a line of the report has one code, and whether it is the right article with the
 * right date comes first. Of each kind one is told, since a record may name thousands of countries; the article keeps all of them.
 */
export function withLabelDoubts(reason: DraftWarning | null, doubts: readonly DraftWarning[]): DraftWarning | null {
  const told = doubts.filter((doubt) => doubts.find(({ code }) => code === doubt.code) === doubt);
  return joined(reason === null ? told : [reason, ...told]);
}

/** Several reasons as one: the first one's code, and what all of them say. */
export function joined(reasons: readonly DraftWarning[]): DraftWarning | null {
  const [first] = reasons;
  return first === undefined ? null : { code: first.code, message: reasons.map(({ message }) => message).join(' ') };
}
