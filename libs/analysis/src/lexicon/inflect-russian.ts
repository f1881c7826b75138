const HARD_ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими'];
const MASCULINE = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];
/** After г, к, х and hushing consonants и is written for ы. */
const VELAR_END = /[гкхжшчщ]$/u;

function masculine(stem: string): string[] {
  const endings = VELAR_END.test(stem) ? MASCULINE.map((ending) => (ending === 'ы' ? 'и' : ending)) : MASCULINE;
  return endings.map((ending) => stem + ending);
}

function inflectEts(form: string, given: string | undefined): string[] {
  const before = form.slice(0, -2);
  const stem = given ?? (before.endsWith('и') ? `${before}йц` : `${before}ц`);
  return [form, ...['а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах'].map((ending) => stem + ending)];
}

function inflectYanin(form: string, given: string | undefined): string[] {
  const stem = given ?? form.slice(0, -2);
  const plural = ['е', '', 'ам', 'ами', 'ах'].map((ending) => stem + ending);
  return [...['', 'а', 'у', 'ом', 'е'].map((ending) => form + ending), ...plural, `${stem}ы`];
}

/** A woman's name in -ка: американка, американок. */
function inflectKa(form: string): string[] {
  const stem = form.slice(0, -2);
  const many = `${stem}${/[жчшй]$/u.test(stem) ? 'ек' : 'ок'}`;
  return [...['а', 'и', 'е', 'у', 'ой', 'ам', 'ами', 'ах'].map((ending) => `${stem}к${ending}`), many];
}

/** All cases of a Russian demonym: adjectives, and masculine nouns with their plural. A mark before the form is kept. */
export function inflectRussian(form: string): string[] {
  const mark = form.startsWith('?') ? '?' : '';
  const [word = '', given] = form.slice(mark.length).split('/');
  const forms = word.endsWith('ий')
    ? [...HARD_ADJECTIVE.map((ending) => word.slice(0, -2) + ending), `${word.slice(0, -2)}о-`]
    : word.endsWith('ец')
      ? inflectEts(word, given)
      : word.endsWith('ин') && /[яа]нин$|рин$/u.test(word)
        ? inflectYanin(word, given)
        : word.endsWith('ка')
          ? inflectKa(word)
          : [word, ...masculine(given ?? word)];
  return forms.map((one) => mark + one);
}

const NAME_ENDINGS: readonly [RegExp, number, readonly string[]][] = [
  [/ия$/u, 1, ['я', 'и', 'ю', 'ей']],
  [/ья$/u, 1, ['я', 'и', 'е', 'ю', 'ёй', 'ей']],
  [/ея$/u, 1, ['я', 'и', 'е', 'ю', 'ей']],
  [/[гкхжшчщ]а$/u, 1, ['а', 'и', 'е', 'у', 'ой', 'ей']],
  [/а$/u, 1, ['а', 'ы', 'е', 'у', 'ой']],
  [/ь$/u, 1, ['ь', 'я', 'ю', 'ем', 'е', 'и']],
  [/й$/u, 1, ['й', 'я', 'ю', 'ем', 'е', 'и']],
  [/ы$/u, 1, ['ы', '', 'ам', 'ами', 'ах']],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, ['', 'а', 'у', 'ом', 'е', 'ем']],
];

/** The cases of a Russian name of one word; names of several words and indeclinable ones stand as written. */
export function inflectRussianName(form: string): string[] {
  const mark = /^[=?!^~]+/u.exec(form)?.[0] ?? '';
  const name = form.slice(mark.length);
  if (mark.includes('=') || /[\s()]/u.test(name) || /^\p{Lu}+$/u.test(name)) return [form];
  for (const [ending, cut, endings] of NAME_ENDINGS) {
    if (ending.test(name)) {
      const stem = name.slice(0, name.length - cut);
      return endings.map((one) => mark + stem + one);
    }
  }
  return [form];
}
