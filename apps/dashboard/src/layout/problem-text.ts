import { ApiError } from '../api-error.js';
import type { Speech, Translate } from '../i18n/language.js';

const named = new Set([400, 403, 404, 409, 410, 413, 422, 429, 500, 503, 507]);

/** The kind of problem in the reader's language, where it is one of the usual ones. */
export function problemTitle({ status, title }: ApiError['problem'], t: Translate): string {
  return named.has(status) ? t(`problem.${status as 400}`) : title;
}

/** What went wrong in one line, in the reader's language. */
export function problemText(error: Error, { t, said }: Speech): string {
  if (!(error instanceof ApiError)) return error.message;
  const { problem } = error;
  if (problem.status === 0) return t('state.offlineDetail');
  if (problem.errors?.length) {
    return problem.errors.map(({ path, message }) => `${path ? `${path}: ` : ''}${said(message)}`).join(' · ');
  }
  return problem.detail ? said(problem.detail) : problemTitle(problem, t);
}
