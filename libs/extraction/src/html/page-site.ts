import type { PageValues, Stated } from './page-values.js';

const NAME_LENGTH = 80;

/** The name under which the outlet publishes; what it adds behind a bar is none of it. */
export function pageSite(values: PageValues): Stated | null {
  const told = [
    ...values.metas('og:site_name'),
    ...values.linked('publisher'),
    ...values.metas('application-name', 'dc.publisher', 'al:android:app_name'),
    ...values.items('publisher'),
  ];
  for (const { value, span } of told) {
    const name = (value.split(/\s+\|\s+/u)[0] ?? '').trim();
    if (name !== '' && name.length <= NAME_LENGTH && !/^https?:|^www\.|^@/i.test(name)) return { value: name, span };
  }
  return null;
}
