import type { ReactNode } from 'react';
import classes from './shell.module.css';
import { useTitle } from './use-title.js';

/** The heading of a page: its title, a line about it, and what can be done here. */
export function PageHead({ title, text, children }: { title: string; text?: ReactNode; children?: ReactNode }) {
  useTitle(title);
  return (
    <div className={classes.head}>
      <div>
        <h1 className={classes.title}>{title}</h1>
        {text && <p className={classes.text}>{text}</p>}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
