import { SELECTION_DIMENSIONS, type SelectionQuery } from '@vigie/contract';

const MOST = 120;

/** Letters, digits and single dashes; letters lose their accents. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^!/, 'not ')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What a downloaded file is called: what it holds, then of which selection, as far as a name may tell. */
export function csvName(what: string, query: Partial<SelectionQuery>): string {
  const chosen = SELECTION_DIMENSIONS.flatMap((name) => {
    const values = [query[name] ?? []].flat().map(plain).join('-');
    return values === '' ? [] : [`${name}-${values}`];
  });
  const words = query.q === undefined ? [] : [plain(query.q)];
  const dates = [query.from ? `from-${plain(query.from)}` : '', query.to ? `to-${plain(query.to)}` : ''];
  // Dates come first: a name that is cut keeps them.
  const parts = [plain(what), ...dates, ...words, ...chosen].filter((part) => part !== '');
  return `${parts
    .join('_')
    .slice(0, MOST)
    .replace(/[-_]+$/, '')}.csv`;
}
