import { describe, expect, test } from '@jest/globals';
import { serverWords } from './server-words.js';
import { codes, sentences, words } from './server-words-fr.js';

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const groupsOf = (pattern: RegExp) => [...pattern.source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name ?? '').sort();

describe('the French words', () => {
  test.each(sentences.map(([pattern, french]) => [french, pattern] as const))('%s', (french, pattern) => {
    expect(holesOf(french)).toEqual(groupsOf(pattern));
  });

  test('have no straight apostrophe or quotation mark', () => {
    const all = [...sentences.map(([, french]) => french), ...words.values(), ...codes.values()];
    expect(all.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

describe('in French, the server says', () => {
  test.each([
    ['“Atlantis” is no country that is known here.', '« Atlantis » n’est pas un pays connu ici.'],
    [
      '“A” is no country that is known here. “B” is no country that is known here.',
      '« A » n’est pas un pays connu ici. « B » n’est pas un pays connu ici.',
    ],
    [
      'The page declares the language fr; its text reads as en.',
      'La page annonce la langue « français » ; son texte se lit comme « anglais ».',
    ],
    [
      'The dates in the record disagree: 2024-01-02 was taken, against 2023-05-06 (url), 2022 (year).',
      'Les dates du document se contredisent : 2024-01-02 a été retenue, contre 2023-05-06 (adresse), 2022 (année).',
    ],
    [
      '"tags" should be a list of texts but is a number; it was ignored.',
      '« tags » devrait être une liste de textes mais est un nombre ; ce champ a été ignoré.',
    ],
    [
      'The document is too large: 9.5 MB, and the limit is 2 MB.',
      'Le document est trop volumineux : 9,5 Mo, pour une limite de 2 Mo.',
    ],
    [
      'The file is a PDF document, not text. Formats that can be read: text, ndjson.',
      'Le fichier est un document PDF, non du texte. Formats qui peuvent être lus : text, ndjson.',
    ],
    ['The row at line 3 is no list of values.', 'La rangée à la ligne 3 n’est pas une liste de valeurs.'],
    [
      'The transcript is too large: 2.5 MB, and the limit is 2 MB.',
      'La transcription est trop longue : 2,5 Mo, pour une limite de 2 Mo.',
    ],
    [
      'The row at line 3 is not valid JSON: Unexpected token. Correct it and send the file again.',
      'La rangée à la ligne 3 n’est pas du JSON valide : Unexpected token. Corrigez-le, puis renvoyez le fichier.',
    ],
    [
      'The line is not valid JSON: Unexpected token. In line 3',
      'La ligne n’est pas du JSON valide : Unexpected token. In line 3',
    ],
    [
      'The line is not valid JSON: Unexpected token. Correct it and send the file again.',
      'La ligne n’est pas du JSON valide : Unexpected token. Corrigez-le, puis renvoyez le fichier.',
    ],
    [
      'Only an upload that has ended can be tried again. This one is running.',
      'Seul un import terminé peut être relu. Celui-ci est en cours de lecture.',
    ],
    [
      'The line is not valid JSON: Unexpected end of JSON input. Correct it and send the file again.',
      'La ligne n’est pas du JSON valide : il s’arrête avant la fin. Corrigez-le, puis renvoyez le fichier.',
    ],
    [
      "The line is not valid JSON: Expected ',' or '}' after property value in JSON at position 9 (line 1 column 10). Correct it and send the file again.",
      'La ligne n’est pas du JSON valide : il manque une virgule ou une accolade fermante (position 9). Corrigez-le, puis renvoyez le fichier.',
    ],
    [
      'The date "03/04/2024" can be read in more than one way; it was read month first, as "2024-03-04", because that was chosen with an earlier upload of a file with these columns. If it is the other way round, send the file again with the order of its dates chosen below its first rows: its articles are changed, not doubled.',
      'La date « 03/04/2024 » peut se lire de plusieurs façons ; elle a été lue avec le mois en premier, comme « 2024-03-04 », car c’est ce qui a été choisi avec un import précédent d’un fichier aux mêmes colonnes. Si c’est l’inverse, renvoyez le fichier en choisissant l’ordre de ses dates sous ses premières lignes : ses articles sont modifiés, non doublés.',
    ],
    ['Nobody corrected the topics of this article.', 'Personne n’a corrigé les thèmes de cet article.'],
    [
      'A model needs at least 200 articles whose topics are known; there are 1204.',
      'Un modèle demande au moins 200 articles aux thèmes connus ; il y en a 1\u202f204.',
    ],
    ['QQ is no country that is known here; /api/v1/countries/known lists them', 'QQ n’est pas un pays connu ici'],
    [
      'the dates span some 1,753,152 hours, more than 20,000; interval=week works',
      'les dates couvrent environ 1\u202f753\u202f152 heures, plus de 20\u202f000 ; par semaine, cela convient',
    ],
    [
      'the dates span some 73,049 days, more than 50,000',
      'les dates couvrent environ 73\u202f049 jours, plus de 50\u202f000',
    ],
    [
      'The date "03/04/2024" can be read in more than one way; it was read day first, as "2024-04-03", because nothing else in the file tells the order.',
      'La date « 03/04/2024 » peut se lire de plusieurs façons ; elle a été lue avec le jour en premier, comme « 2024-04-03 », car rien d’autre dans le fichier n’indique l’ordre.',
    ],
    [
      'The dates of this column are month first, but "…" can only be day first and was read so.',
      'Les dates de cette colonne sont écrites avec le mois en premier, mais « … » ne peut se lire qu’avec le jour en premier et a été lue ainsi.',
    ],
    [
      'The date "03/04/24" can be read in more than one way; it was read year first, as "2003-04-24", because that agrees best with the other dates of the file. If it is the other way round, undo what was stored of it and send the file again with the order of its dates chosen below its first rows.',
      'La date « 03/04/24 » peut se lire de plusieurs façons ; elle a été lue avec l’année en premier, comme « 2003-04-24 », car c’est ce qui s’accorde le mieux avec les autres dates du fichier. Si c’est l’inverse, défaites ce qui en a été enregistré et renvoyez le fichier en choisissant l’ordre de ses dates sous ses premières lignes.',
    ],
    [
      'The year of the date "12.30.45" has two digits; it was read as 1945, as 2045 is yet to come. If that is wrong, correct the date on the page of the article.',
      'L’année de la date « 12.30.45 » n’a que deux chiffres ; elle a été lue comme 1945, car cent ans plus tard serait à venir. Si c’est faux, corrigez la date sur la page de l’article.',
    ],
    [
      'The year of the date "…" has two digits; it was read as …, as … is yet to come.',
      'L’année de la date « … » n’a que deux chiffres ; elle a été lue comme …, car cent ans plus tard serait à venir.',
    ],
    [
      'The reasons differ from one document to the next. Correct it and send the file again.',
      'Les raisons diffèrent d’un document à l’autre. Corrigez-le, puis renvoyez le fichier.',
    ],
    ['may have at most 20 values with !! in front', 'contient au plus 20 valeurs précédées de !!'],
    ['line …', 'ligne …'],
    ['line 1204', 'ligne 1\u202f204'],
    ['“{date}” is no country that is known here.', '« {date} » n’est pas un pays connu ici.'],
    [
      'AND needs a word on both sides; write "and" in quotes to search for the word itself',
      'AND demande un mot de chaque côté ; écrivez « and » entre guillemets pour chercher le mot lui-même',
    ],
  ])('%s', (english, french) => {
    expect(serverWords(english, 'fr')).toBe(french);
    expect(serverWords(english, 'en')).toBe(english);
  });

  test.each([
    ['Words of a later server.', 'too-deep', 'Les valeurs sont trop imbriquées.'],
    ['The file is empty. And more.', 'empty-file', 'Le fichier est vide.'],
    ['The file is emptyish', undefined, 'The file is emptyish'],
    ['Words of a later server.', 'later-code', 'Words of a later server.'],
    ['', undefined, ''],
  ])('%s, of the code %s', (english, code, expected) => {
    expect(serverWords(english, 'fr', code)).toBe(expected);
  });

  test('long hostile words within a moment', () => {
    const start = performance.now();
    serverWords('"'.repeat(20_000), 'fr');
    serverWords('“A” is no country that is known here. '.repeat(2000), 'fr');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
