import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

// Invented pages as a browser shows them: `menu / headline / byline / text / foot`.
const MENUS: Record<string, string[]> = {
  en: ['Home', 'News', 'Sport', 'Subscribe'],
  fr: ['Accueil', 'Politique', 'Économie', 'Sport', 'Se connecter', 'S’abonner'],
  es: ['Inicio', 'Política', 'Deportes', 'Opinión', 'Suscríbete'],
  pt: ['Início', 'Política', 'Esportes', 'Assine', 'Fale conosco'],
  de: ['Startseite', 'Politik', 'Wirtschaft', 'Kultur', 'Anmelden'],
  ru: ['Главная', 'Политика', 'Экономика', 'Спорт', 'Войти'],
  ar: ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'اتصل بنا'],
};
const TEXTS: Record<string, { title: string; byline: string[]; body: string[]; foot: string[] }> = {
  en: {
    title: 'Ferry to the islands sails again',
    byline: ['By Mara Oduya', '12 March 2024'],
    body: [
      'The ferry between Marle and the outer islands sailed again on Monday after eleven weeks in dock, the harbour office said.',
      'Islanders had been supplied by fishing boats, and the price of flour had doubled in the meantime.',
      '“We missed the post more than the bread,” said the keeper of the lighthouse.',
    ],
    foot: ['Most read', 'Council sells the old mill to a baker from Oststadt', 'Rain expected until Friday'],
  },
  fr: {
    title: 'Le bac des îles reprend la mer',
    byline: ['Par Mara Oduya', 'Publié le 12 mars 2024'],
    body: [
      'Le bac qui relie Marle aux îles a repris la mer lundi après onze semaines en cale sèche, a indiqué la capitainerie.',
      'Les habitants étaient ravitaillés par des barques de pêche, et le prix de la farine avait doublé entre-temps.',
      '« Le courrier nous a plus manqué que le pain », a dit le gardien du phare.',
    ],
    foot: ['Les plus lus', 'La mairie vend le vieux moulin à un boulanger', 'De la pluie jusqu’à vendredi'],
  },
  es: {
    title: 'El transbordador de las islas vuelve a navegar',
    byline: ['Por Mara Oduya', '12 de marzo de 2024'],
    body: [
      'El transbordador entre Marle y las islas volvió a navegar el lunes tras once semanas en el dique, dijo la capitanía.',
      'Los isleños recibían víveres de los barcos de pesca y el precio de la harina se había duplicado.',
      '«Echamos más de menos el correo que el pan», dijo el farero.',
    ],
    foot: ['Lo más leído', 'El ayuntamiento vende el viejo molino', 'Lluvia hasta el viernes'],
  },
  pt: {
    title: 'A balsa das ilhas volta a navegar',
    byline: ['Por Mara Oduya', '12 de março de 2024'],
    body: [
      'A balsa entre Marle e as ilhas voltou a navegar na segunda-feira após onze semanas no estaleiro, disse a capitania.',
      'Os moradores recebiam mantimentos dos barcos de pesca, e o preço da farinha tinha dobrado.',
      '“Sentimos mais falta do correio que do pão”, disse o faroleiro.',
    ],
    foot: ['Mais lidas', 'Prefeitura vende o velho moinho', 'Chuva até sexta-feira'],
  },
  de: {
    title: 'Die Fähre zu den Inseln fährt wieder',
    byline: ['Von Mara Oduya', '12. März 2024'],
    body: [
      'Die Fähre zwischen Marle und den Inseln fährt seit Montag wieder, nachdem sie elf Wochen im Dock lag, teilte das Hafenamt mit.',
      'Die Bewohner waren von Fischerbooten versorgt worden, und der Preis für Mehl hatte sich verdoppelt.',
      '„Die Post fehlte uns mehr als das Brot“, sagte der Leuchtturmwärter.',
    ],
    foot: ['Meistgelesen', 'Stadt verkauft die alte Mühle', 'Regen bis Freitag'],
  },
  ru: {
    title: 'Паром на острова снова вышел в море',
    byline: ['Автор: Мара Одуя', '12 марта 2024'],
    body: [
      'Паром между Марле и островами снова вышел в море в понедельник после одиннадцати недель в доке, сообщили в порту.',
      'Жителей снабжали рыбацкие лодки, и цена муки за это время выросла вдвое.',
      '«Почты нам не хватало больше, чем хлеба», — сказал смотритель маяка.',
    ],
    foot: ['Самое читаемое', 'Город продаёт старую мельницу', 'Дождь до пятницы'],
  },
  ar: {
    title: 'العبارة إلى الجزر تبحر من جديد',
    byline: ['بقلم مارا أودويا', '12 مارس 2024'],
    body: [
      'أبحرت العبارة بين مارله والجزر من جديد يوم الاثنين بعد أحد عشر أسبوعا في الحوض، بحسب ما قالت إدارة الميناء.',
      'وكانت قوارب الصيد تزود السكان بالمؤن، وتضاعف سعر الدقيق في تلك الفترة.',
      'وقال حارس المنارة إن البريد كان أهم عنده من الخبز.',
    ],
    foot: ['الأكثر قراءة', 'المدينة تبيع الطاحونة القديمة', 'المطر حتى الجمعة'],
  },
};

function draftOf(lines: readonly string[], glue = '\n\n') {
  const bytes = Buffer.from(lines.join(glue));
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'line 1',
  };
  return { draft: readDraft(record, { timezone: 'UTC', source: null, language: null }), bytes };
}

describe.each(Object.keys(TEXTS))('a page that begins with its menu, %s', (language) => {
  const { title, byline, body, foot } = TEXTS[language] ?? { title: '', byline: [], body: [], foot: [] };
  const menu = MENUS[language] ?? [];

  test.each([['\n\n'], ['\n']])('has its headline, its text and no tags, lines apart by %j', (glue) => {
    const { draft } = draftOf([...menu, title, ...byline, ...body, ...foot], glue);
    expect(draft.title).toBe(title);
    expect(draft.tags).toEqual([]);
    expect(draft.published.day).toBe('2024-03-12');
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(body);
  });

  test('and what was set aside is listed, not lost', () => {
    const { draft, bytes } = draftOf([...menu, title, ...byline, ...body, ...foot]);
    const listed = draft.unclaimed.map(({ start, end }) => bytes.subarray(start, end).toString());
    expect(listed).toEqual(expect.arrayContaining([...menu, ...foot]));
  });
});

const { title: TITLE, byline: BYLINE, body: BODY } = TEXTS.en ?? { title: '', byline: [], body: [] };
const MENU = MENUS.en ?? [];

describe('a page with its frame', () => {
  test.each<[string, string[], Record<string, unknown>]>([
    [
      'tags in small letters behind the text',
      [...MENU, TITLE, ...BYLINE, ...BODY, 'ferry', 'islands'],
      { tags: ['ferry', 'islands'] },
    ],
    [
      'tags below their caption',
      [...MENU, TITLE, ...BYLINE, ...BODY, 'Tags', 'Ferries', 'Outer Islands', 'Most read', 'Rain until Friday'],
      { tags: ['Ferries', 'Outer Islands'] },
    ],
    [
      'a list of tags',
      [...MENU, TITLE, ...BYLINE, ...BODY, 'ferry, islands, harbour'],
      { tags: ['ferry', 'islands', 'harbour'] },
    ],
    [
      'share buttons below the headline',
      [...MENU, TITLE, ...BYLINE, 'Share', 'Facebook', 'Twitter', 'Copy link', ...BODY],
      { tags: [] },
    ],
    [
      'a box in the text',
      [
        ...MENU,
        TITLE,
        ...BYLINE,
        ...BODY.slice(0, 1),
        'Related',
        'Harbour master resigns over repairs',
        ...BODY.slice(1),
      ],
      {},
    ],
    [
      'comments',
      [
        ...MENU,
        TITLE,
        ...BYLINE,
        ...BODY,
        '2 comments',
        'Jo says',
        'I was on board when it sailed, and nobody sold any coffee at all.',
      ],
      {},
    ],
    [
      'a menu that comes again below',
      [...MENU, TITLE, ...BYLINE, ...BODY, ...MENU, 'Privacy Policy', 'Terms of Use'],
      { tags: [] },
    ],
    [
      'a headline with the site’s name in front',
      [`${TITLE} - Marle Wire`, ...MENU, TITLE, ...BYLINE, ...BODY],
      { tags: [] },
    ],
    [
      'an advertisement for letters',
      [...MENU, 'Sign up for our morning letter and never miss a story.', TITLE, ...BYLINE, ...BODY],
      {},
    ],
  ])('%s', (_, lines, expected) => {
    const { draft } = draftOf(lines);
    expect(draft).toMatchObject({ title: TITLE, ...expected });
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
  });

  test.each([
    ['in one line between strokes', ['Home / News / Sport / Subscribe']],
    ['in one line', ['Home News Sport Subscribe']],
    ['a path', ['Home > News > Islands']],
    ['with bullets', ['* Home', '* News', '* Subscribe']],
    ['of its own words, but for one', ['Quay', 'Tides', 'Boats', 'Sport']],
    ['with what is most read', [...MENU, 'Most read', '1', 'Mill sold to a stranger for one crown', '2', 'Rain']],
  ])('a menu %s', (_, menu) => {
    const { draft } = draftOf([...menu, TITLE, ...BYLINE, ...BODY]);
    expect(draft).toMatchObject({ title: TITLE, author: 'Mara Oduya', tags: [] });
  });

  test.each(['FERRY TO THE ISLANDS SAILS AGAIN', 'Will the ferry ever sail again?', 'Ferry sails'])(
    'the headline %s',
    (title) => {
      expect(draftOf([...MENU, title, ...BYLINE, ...BODY]).draft.title).toBe(title);
    },
  );

  describe.each([
    ['tags', ['Tags: ferry, islands']],
    ['another headline', ['Mill sold to a baker from Oststadt', 'Rain until Friday']],
    ['the site’s own words', ['Contact the Marle Wire', 'Terms']],
  ])('with %s behind the text', (_, foot) => {
    test.each(['Advertisement', 'ADVERTISEMENT:', '- Publicité -', '[Anzeige]'])(
      'keeps the last paragraph below %s',
      (line) => {
        const last = 'The tug is still in Mozambique.';
        const { draft } = draftOf([...MENU, TITLE, ...BYLINE, ...BODY, line, last, ...foot]);
        expect(draft.paragraphs.map(({ text }) => text)).toEqual([...BODY, last]);
      },
    );
  });

  test('says so where it leaves out whole paragraphs', () => {
    const apart = `Marle Wire is written by people who live on the quay, ${'and by some who do not, '.repeat(6)}and it is read by both of them every week.`;
    const { draft } = draftOf([...MENU, TITLE, ...BYLINE, ...BODY, 'Latest news', 'Mill sold', apart]);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
    expect(draft.warnings.map(({ code }) => code)).toEqual(['text-left-out']);
  });
});

test('a page’s settings among its metadata are no tags', () => {
  const settings = [
    'width=device-width, initial-scale=1',
    'index, follow',
    'summary_large_image',
    'text/html',
    '1200',
    '630',
  ];
  const { draft } = draftOf([TITLE, BODY[0] ?? '', ...settings, ...BODY.slice(1)]);
  expect(draft.tags).toEqual([]);
});
