const BACK = /[aıou](?=[^aeıioöuü]*$)/u;
const ROUND = /[oöuü](?=[^aeıioöuü]*$)/u;

/** The endings of a Turkish noun in harmony with its last vowel: plural, and the cases that texts write joined. */
export function inflectTurkish(form: string): string[] {
  const mark = /^[=?!^~@]+/u.exec(form)?.[0] ?? '';
  const word = form.slice(mark.length);
  if (mark.includes('=')) return [form];
  const lower = word.toLocaleLowerCase('tr');
  const back = BACK.test(lower);
  const [i, a] = back ? [ROUND.test(lower) ? 'u' : 'ı', 'a'] : [ROUND.test(lower) ? 'ü' : 'i', 'e'];
  const vowel = /[aeıioöuü]$/u.test(lower);
  const plural = `l${a}r`;
  const [high, d] = [back ? 'ı' : 'i', /[fstkçşhp]$/u.test(lower) ? 't' : 'd'];
  const singular = vowel ? [`n${i}n`, `y${i}`, `y${a}`] : [`${i}n`, i, a];
  const cases = ['', ...singular, `${d}${a}`, `${d}${a}n`];
  const plurals = ['', `${high}n`, high, a, `d${a}`, `d${a}n`, `l${a}`].map((ending) => plural + ending);
  return [...cases, ...plurals].map((ending) => mark + word + ending);
}
