import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';

const analyser = createAnalyser();

function rolesIn(language: string, title: string, body: readonly string[] = [], tags: readonly string[] = []) {
  const paragraphs = body.map((text) => ({ text, heading: false }));
  const draft = { ...emptyDraft(language), title: title || null, paragraphs, tags: [...tags] };
  return analyser.label(draft, 'infer', { sourceCountry: null, language }).countries;
}

function codes(role: 'focus' | 'mentioned', ...article: Parameters<typeof rolesIn>): string {
  return rolesIn(...article)
    .filter((label) => label.role === role)
    .map(({ code }) => code)
    .sort()
    .join(' ');
}

describe('the role of a country', () => {
  test.each([
    ['fr', 'Mali et Sénégal signent un accord sur le bétail', 'ML SN'],
    ['fr', 'France-Allemagne : une brouille sans fin', 'DE FR'],
    ['fr', 'Rencontre franco-malienne à huis clos', 'FR ML'],
    ['en', 'Mali, Senegal sign cattle pact', 'ML SN'],
    ['en', 'Kenya and Tanzania agree on port tariffs', 'KE TZ'],
    ['en', 'Chinese and Indian commanders meet again', 'CN IN'],
    ['es', 'Bolivia y Perú acuerdan limpiar el lago', 'BO PE'],
    ['es', 'España e Italia piden más barcos', 'ES IT'],
    ['pt', 'Brasil e Paraguai fecham acordo', 'BR PY'],
    ['ru', 'Казахстан и Узбекистан откроют торговый хаб', 'KZ UZ'],
    ['ar', 'المغرب والسنغال يوقعان اتفاقا للصيد البحري', 'MA SN'],
    ['de', 'Polen und Litauen bauen eine Leitung', 'LT PL'],
  ])('%s: both countries that a title joins are the subject: %s', (language, title, expected) => {
    expect(codes('focus', language, title)).toBe(expected);
  });

  test('countries joined in the title stay the subject of a text that repeats one of them alone', () => {
    const body = [
      'Центр примет первых предпринимателей весной, сообщили в Астане.',
      'Казахстанская сторона построит склады. Товары пойдут и в Китай.',
    ];
    const title = 'Казахстан и Узбекистан откроют торговый хаб на границе';
    expect(codes('focus', 'ru', title, body)).toBe('KZ UZ');
    expect(codes('mentioned', 'ru', title, body)).toBe('CN');
  });

  test('the only country of a title is the subject, one of a late sentence is not', () => {
    const body = [
      'The bill passed by nine votes after a night of debate. The minister called it a fresh start.',
      'Unions said that they would go to court. A ruling is months away.',
      'A similar law was dropped in Denmark ten years ago.',
    ];
    expect(codes('focus', 'en', 'Iceland votes to shorten working week', body)).toBe('IS');
    expect(codes('mentioned', 'en', 'Iceland votes to shorten working week', body)).toBe('DK');
  });

  test('a country in the title and in the tags is the subject', () => {
    const body = ['Les ingénieurs sont arrivés lundi de Rabat.', 'La ligne ouvrira en mai.'];
    const title = 'Le Mali ouvre une ligne vers le Sénégal';
    expect(codes('focus', 'fr', title, body, ['mali', 'sénégal', 'rail'])).toBe('ML SN');
  });

  test('a round-up of many countries has none that it is about', () => {
    const body = [
      'Rail workers end a strike in France. A court in Germany allows a ban on old cars.',
      'Spain fears drought, Italy opens a line. Farmers block roads in Poland, and Portugal votes.',
    ];
    expect(codes('focus', 'en', 'News in brief', body)).toBe('');
  });

  test('the likeliest subject stands first, and a tie goes to the first named', () => {
    const named = rolesIn('en', 'Togo and Benin link their ports', ['Togo pays.', 'Benin builds.']);
    expect(named.map(({ code }) => code)).toEqual(['TG', 'BJ']);
    const scores = named.map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
