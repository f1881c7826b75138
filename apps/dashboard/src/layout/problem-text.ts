import { ApiError } from '../api-error.js';
import { en } from '../i18n/en.js';
import type { Speech, Translate } from '../i18n/language.js';
import { sentenceCase } from '../i18n/sentence-case.js';

type Fault = NonNullable<ApiError['problem']['errors']>[number];

const named = new Set([400, 403, 404, 409, 410, 413, 422, 429, 500, 503, 507]);

/** The kind of problem in the reader's language, where it is one of the usual ones. */
export function problemTitle({ status, title }: ApiError['problem'], t: Translate): string {
  return named.has(status) ? t(`problem.${status as 400}`) : title;
}

/** What went wrong in one line, in the reader's language. */
export function problemText(error: Error, speech: Speech): string {
  const { t, said } = speech;
  if (!(error instanceof ApiError)) return error.message;
  const { problem } = error;
  if (problem.status === 0) return t('state.offlineDetail');
  if (problem.errors?.length) {
    return problem.errors.map((fault) => faultText(fault, speech)).join(' · ');
  }
  return problem.detail ? said(problem.detail) : problemTitle(problem, t);
}

/** Interval and words are what everybody sees of a question; other parameters are named. */
const plain = new Set(['', 'q', 'interval', 'top']);
/** Sentences about both dates, which name parameters that nobody sees. */
const ofDates = new Map<string, 'fault.reversed' | 'fault.bothKinds'>([
  ['from must not be after to', 'fault.reversed'],
  ['from and to must both be days or both be instants', 'fault.bothKinds'],
]);

/** A parameter as the page calls it. */
function nameOf(parameter: string, t: Translate): string {
  for (const key of [`filter.${parameter}`, `fault.${parameter}`])
    if (Object.hasOwn(en, key)) return t(key as 'filter.country');
  return parameter;
}

/** One fault of a question: the parameter, where only it says what is meant, and what is wrong. */
export function questionFault({ path, message, suggestion }: Fault, { t, said, format }: Speech): string {
  const whole = ofDates.get(message);
  if (whole !== undefined) return t(whole);
  const [name = ''] = path.replace(/^(?:selection|questions\/\d+)\//, '').split('/');
  // What works instead stands on a button beside.
  const text = said(suggestion === undefined ? message : message.replace(/; interval=\w+ works$/, ''));
  return plain.has(name) ? sentenceCase(text, format.locale) : t('fault.of', { field: nameOf(name, t), text });
}

/** One fault of what was sent: the name of the field where a form has several, and what is wrong with it. */
function faultText({ path, message }: Fault, { t, said, format }: Speech): string {
  // Where a program could look the values up is of no use to a person.
  const text = said(message.replace(/; \/api\/\S+ lists them$/, ''));
  const field = path.replace(/^value\//, '').replace(/\/?\d+(?:\/|$)/g, '');
  const name = `fault.${field}`;
  if (Object.hasOwn(en, name)) return t('fault.of', { field: t(name as 'fault.host'), text });
  return path === '' || path.startsWith('value') ? sentenceCase(text, format.locale) : `${path}: ${text}`;
}
