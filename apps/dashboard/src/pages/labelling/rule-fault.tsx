import type { Problem } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import classes from './rule-preview.module.css';

/** What is wrong with a rule, and where: the place is marked in the rule itself. */
export function RuleFault({ rule, problem }: { rule: string; problem: Problem }) {
  const { said, format } = useLanguage();
  const faults = problem.errors ?? [{ path: 'rule', message: problem.detail }];
  return faults.map(({ message, position }) => (
    <div key={message}>
      <p className={classes.fault}>{sentenceCase(said(message), format.locale)}</p>
      {position && (
        <code className={classes.rule} dir="auto">
          {rule.slice(0, position.start)}
          <mark>{rule.slice(position.start, position.end) || '\u00a0'}</mark>
          {rule.slice(position.end)}
        </code>
      )}
    </div>
  ));
}
