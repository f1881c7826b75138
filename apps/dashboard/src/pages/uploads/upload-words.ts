import type { Outcome, Upload } from '@vigie/contract';
import type { MessageKey, Translate } from '../../i18n/language.js';

const OUTCOMES = ['stored', 'updated', 'duplicate', 'rejected'] as const;

/** Whether an upload was read to some end, so that its numbers say what became, or would become, of its documents. */
export const isOver = ({ state }: Upload) => state === 'done' || state === 'failed' || state === 'cancelled';

/** What an outcome is called: of what happened, of what was only tried, or of what was taken back since. */
export function outcomeName({ dryRun, state }: Upload, outcome: Outcome): MessageKey {
  if (dryRun) return `tried.${outcome}`;
  return state === 'undone' ? `undone.${outcome}` : `outcome.${outcome}`;
}

/** What the report is called, by the same. */
export function reportName({ dryRun, state }: Upload): MessageKey {
  if (dryRun) return 'report.triedTitle';
  return state === 'undone' ? 'undone.report' : 'report.title';
}

/** What an upload did, or would do where it was a dry run, in the same words everywhere; what it did not do is left out. */
export function uploadWords(upload: Upload, t: Translate): string {
  const { totals, state, dryRun } = upload;
  if (state === 'open') return t('upload.arriving');
  if (state === 'undone') return undoneWords(upload, t);
  const done = OUTCOMES.filter((outcome) => totals[outcome] > 0).map((outcome) =>
    t(dryRun ? `tried.sum.${outcome}` : `figures.${outcome}`, { count: totals[outcome] }),
  );
  const stored = totals.stored + totals.updated;
  const nothing = stored === 0 && !dryRun ? [t('figures.none')] : [];
  return [t('count.documents', { count: totals.documents }), ...nothing, ...done].join(' · ');
}

/** What taking an upload back removed and put back; of one that was taken back before that was noted, what it had brought. */
export function undoneWords({ undone, totals, dryRun }: Upload, t: Translate): string {
  if (undone !== null) {
    const parts = (['removed', 'restored'] as const).filter((part) => undone[part] > 0);
    if (parts.length > 0) return parts.map((part) => t(`undone.${part}`, { count: undone[part] })).join(' · ');
  }
  const had = OUTCOMES.slice(0, 2).filter((outcome) => totals[outcome] > 0);
  if (undone !== null || dryRun || had.length === 0) return t('undone.nothing');
  const figures = had.map((outcome) => t(`figures.${outcome}`, { count: totals[outcome] })).join(' · ');
  return t('undone.before', { figures });
}
