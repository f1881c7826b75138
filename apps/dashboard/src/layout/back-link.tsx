import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './back-link.module.css';

/** The way back from a single thing to the list it stands in. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={classes.back}>
      <IconArrowLeft size={15} stroke={1.8} aria-hidden />
      {children}
    </Link>
  );
}
