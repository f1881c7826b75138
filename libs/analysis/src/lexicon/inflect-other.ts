const NO_ENGLISH_PLURAL = /(?:ese|ish|ch|men|[sxz])$/u;

/** An English demonym and its regular plural. */
export function inflectEnglish(form: string): string[] {
  return NO_ENGLISH_PLURAL.test(form) ? [form] : [form, `${form}s`];
}

/** A German adjective in all endings, or a noun with its cases, plural and feminine. */
export function inflectGerman(form: string): string[] {
  const bare = form.replace(/^[=?!^~]+/u, '');
  const isAdjective = /^(?:\p{Ll}|US-)/u.test(bare);
  if (bare !== form) return [form];
  if (isAdjective) return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => form + ending);
  if (form.endsWith('e')) return [form, `${form}n`, `${form.slice(0, -1)}in`, `${form.slice(0, -1)}innen`];
  return ['', 's', 'n', 'en', 'in', 'innen'].map((ending) => form + ending);
}

/** A German name and its genitive. */
export function inflectGermanName(form: string): string[] {
  return /[sxzß.-]$|^=/u.test(form) ? [form] : [form, `${form}s`];
}

/** An Arabic nisba in gender, dual and plural; `+` marks a form that stands as it is. */
export function inflectArabic(form: string): string[] {
  if (form.startsWith('+')) return [form.slice(1)];
  const words = form.split(' ');
  const variants = ['', 'ة', 'ين', 'ون', 'ان', 'ات', 'تين', 'تان'];
  const inflected = variants.map((ending) => [words[0] + ending, ...words.slice(1)].join(' '));
  if (words.length === 1) return inflected;
  // In a compound the second word agrees and takes the article as the first does: الكورية الشمالية.
  const second = ['', 'ة', 'ين'].flatMap((ending) => [`${words[1]}${ending}`, `ال${words[1]}${ending}`]);
  return variants.flatMap((ending) => second.map((other) => `${words[0]}${ending} ${other}`));
}
