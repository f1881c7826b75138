import type { Feed, Source } from '@vigie/contract';

/** Whether a feed is of a source: it lies on one of its sites, or is called as it is. */
export function isFeedOf({ url, title }: Pick<Feed, 'url' | 'title'>, { name, hosts }: Pick<Source, 'name' | 'hosts'>) {
  if (title !== null && title.trim().toLowerCase() === name.trim().toLowerCase()) return true;
  const host = hostOf(url);
  return hosts.some((own) => host === own || host.endsWith(`.${own}`));
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
