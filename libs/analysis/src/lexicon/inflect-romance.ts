function frenchFeminine(word: string): string {
  if (/[eè]$/u.test(word)) return word;
  if (/(?:é|i|u)$/u.test(word)) return `${word}e`;
  if (/(?:en|on)$/u.test(word)) return `${word}ne`;
  if (/er$/u.test(word)) return `${word.slice(0, -2)}ère`;
  return `${word}e`;
}

function plural(word: string): string {
  return /[sxz]$/u.test(word) ? word : `${word}s`;
}

/** Masculine and feminine, singular and plural of a French demonym; `a/b` gives the feminine. */
export function inflectFrench(form: string): string[] {
  const given = form.split('/');
  const singular = given.length > 1 ? given : [form, frenchFeminine(form)];
  return [...singular, ...singular.map(plural)];
}

/** All gender and number forms of a Spanish demonym. */
export function inflectSpanish(form: string): string[] {
  const all = (stem: string, ...endings: string[]) => endings.map((ending) => stem + ending);
  if (form.endsWith('o')) return all(form.slice(0, -1), 'o', 'a', 'os', 'as');
  if (form.endsWith('és')) return [form, ...all(form.slice(0, -2), 'esa', 'eses', 'esas')];
  if (form.endsWith('án')) return [form, ...all(form.slice(0, -2), 'ana', 'anes', 'anas')];
  if (form.endsWith('ón')) return [form, ...all(form.slice(0, -2), 'ona', 'ones', 'onas')];
  if (form.endsWith('ol')) return all(form, '', 'a', 'es', 'as');
  if (/[íú]$/u.test(form)) return all(form, '', 'es', 's');
  if (/[ln]$/u.test(form)) return [form, `${form}a`, `${form}es`, `${form}as`];
  if (/r$/u.test(form)) return all(form, '', 'es');
  return [form, plural(form)];
}

/** All gender and number forms of a Portuguese demonym; `a/b/c/d` gives them. */
export function inflectPortuguese(form: string): string[] {
  if (form.includes('/')) return form.split('/');
  const all = (stem: string, ...endings: string[]) => endings.map((ending) => stem + ending);
  if (form.endsWith('o')) return all(form.slice(0, -1), 'o', 'a', 'os', 'as');
  if (form.endsWith('ês')) return [form, ...all(form.slice(0, -2), 'esa', 'eses', 'esas')];
  if (form.endsWith('ol')) return [form, `${form}a`, `${form.slice(0, -2)}óis`, `${form}as`];
  return [form, plural(form)];
}
