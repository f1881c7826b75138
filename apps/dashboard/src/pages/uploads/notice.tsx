import type { ReactNode } from 'react';
import classes from './notice.module.css';

type Props = { kind: 'tried' | 'undone' | 'partly'; title: string; texts: string[]; children?: ReactNode };

/** What must be known of an upload before its numbers are read, with what can be done about it. */
export function Notice({ kind, title, texts, children }: Props) {
  return (
    <section className={classes.notice} data-kind={kind} aria-label={title}>
      <div className={classes.text}>
        <h2>{title}</h2>
        {texts.map((text) => (
          <p key={text} className="quiet">
            {text}
          </p>
        ))}
      </div>
      {children}
    </section>
  );
}
