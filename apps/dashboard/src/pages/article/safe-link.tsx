import type { ReactNode } from 'react';

/** Whether an address may be followed: web pages only, never a script or a file. */
export function isWebAddress(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** A link out of the dashboard; an address that is not a web page is shown, not linked. */
export function SafeLink({ url, children }: { url: string; children?: ReactNode }) {
  if (!isWebAddress(url)) return <span>{children ?? url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children ?? url}
    </a>
  );
}
