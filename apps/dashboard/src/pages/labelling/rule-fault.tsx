import type { Problem } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import classes from './labelling.module.css';

/** What is wrong with a rule, and where: the place is marked in the rule itself. */
export function RuleFault({ rule, problem }: { rule: string; problem: Problem }) {
  const { said } = useLanguage();
  const faults = problem.errors ?? [{ path: 'rule', message: problem.detail }];
  return (
    <div className={classes.preview} role="alert">
      {faults.map(({ message, position }) => (
        <div key={message}>
          <p className={classes.error}>{said(message)}</p>
          {position && (
            <code dir="auto">
              {rule.slice(0, position.start)}
              <mark>{rule.slice(position.start, position.end) || '\u00a0'}</mark>
              {rule.slice(position.end)}
            </code>
          )}
        </div>
      ))}
    </div>
  );
}
