import type { Mention } from '@vigie/contract';
import { en } from '../../i18n/en.js';
import type { MessageKey, Speech, Translate } from '../../i18n/language.js';

const known = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** The rule that found a word, in words; one that this dashboard does not know yet is told by its method. */
export function ruleText({ rule, method }: Pick<Mention, 'rule' | 'method'>, t: Translate): string {
  const keys = [`rule.${rule ?? method}`, `method.${method}`];
  const key = keys.find(known);
  return key === undefined ? (rule ?? method) : t(key);
}

/** What made a label, from `lexicon 1a2b3c4d`, `tag-map 3`, `rule sahel 2`, `model fr 4`, `given` or `person`. */
export function madeText(version: string, { t, format }: Speech): string {
  const [kind = '', ...rest] = version.split(' ');
  const number = rest.at(-1) ?? '';
  if (kind === 'tag-map' && number === '0') return t('made.tag-map.built-in');
  const key = `made.${kind}`;
  return known(key) ? t(key, { version: number, language: format.language(rest[0] ?? '') }) : version;
}
