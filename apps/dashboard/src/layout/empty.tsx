import type { ReactNode } from 'react';
import classes from './notice.module.css';

type Props = { icon?: ReactNode; title: string; text?: string; children?: ReactNode; compact?: boolean };

/** Nothing to show: says why, and what can be done about it. */
export function Empty({ icon, title, text, children, compact = false }: Props) {
  return (
    <div className={classes.notice} data-compact={compact || undefined}>
      {icon}
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
