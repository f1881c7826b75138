const CYRILLIC = new Map(
  'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sch ы-y э-e ю-yu я-ya'
    .split(' ')
    .map((pair) => pair.split('-')),
);

/** The article's address in the way of its outlet: three shapes, one of them without a date. */
export function articleUrl({ outlet, title, day, id, topic }) {
  const slug = slugOf(title) || topic;
  const base = `https://${outlet.host}`;
  if (outlet.format === 'full') return `${base}/${day.replaceAll('-', '')}/${slug}-${id}.html`;
  if (outlet.format === 'ndjson') return `${base}/${topic}/${slug}-${id}`;
  return `${base}/${day.replaceAll('-', '/')}/${slug}-${id}/`;
}

function slugOf(title) {
  const latin = [...title.toLowerCase()].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
  return latin
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (run) => (/^[\u0300-\u036f'’]+$/.test(run) ? '' : '-'))
    .replace(/^-|-$/g, '')
    .slice(0, 90)
    .replace(/-$/, '');
}
