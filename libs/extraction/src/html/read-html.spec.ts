import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft, ArticleField } from '@vigie/article';
import iconv from 'iconv-lite';
import { readDraft } from '../read-draft.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
const TEXT = [
  'Il a plu trois jours sur le lac, et la route de Léré est coupée depuis lundi matin, selon la mairie.',
  'Les pêcheurs ont remonté leurs pirogues, et l’école du quartier est fermée jusqu’à nouvel ordre.',
  'Le préfet a promis des bâches, de la farine et une pompe, qui doivent arriver avant la fin de la semaine.',
];
const BODY = TEXT.map((text) => `<p>${text}</p>`).join('\n');

function draftOf(html: string | Uint8Array, encoding: string | null = null, url: string | null = null): ArticleDraft {
  const bytes = Buffer.from(html as string);
  return readDraft(
    { kind: 'html', encoding, url, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    OPTIONS,
  );
}

const page = (head: string, body = `<article><h1>Le lac déborde à Léré</h1>${BODY}</article>`): string =>
  `<!DOCTYPE html>\n<html lang="fr-TD"><head>${head}</head><body>${body}</body></html>`;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const written = (html: string, draft: ArticleDraft, field: ArticleField): string[] =>
  (draft.provenance[field] ?? []).map(({ start, end }) => Buffer.from(html).subarray(start, end).toString());

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Le lac déborde à Léré',
  datePublished: '2024-01-19T12:57:00+01:00',
  dateModified: '2024-01-20T08:00:00+01:00',
  author: [
    { '@type': 'Person', name: 'Ama Nom' },
    { '@type': 'Person', name: 'Idriss Nom' },
  ],
  publisher: { '@type': 'Organization', name: 'Le Large' },
  keywords: ['lac', 'crue'],
  articleSection: 'Sahel',
  inLanguage: 'fr',
};

describe('a page as its site served it', () => {
  test('is read from its linked data, its address and its text', () => {
    const html = page(`<title>Le lac déborde à Léré | Le Large</title>
      <link rel="canonical" href="https://lelarge.example/sahel/le-lac-deborde.html">${linked(ARTICLE)}`);
    const draft = draftOf(html);
    expect(draft).toMatchObject({
      url: 'https://lelarge.example/sahel/le-lac-deborde.html',
      title: 'Le lac déborde à Léré',
      publisher: { name: 'Le Large', host: 'lelarge.example' },
      published: { at: '2024-01-19T11:57:00Z', day: '2024-01-19', offset: '+01:00', precision: 'instant' },
      modifiedAt: '2024-01-20T07:00:00Z',
      language: 'fr',
      locale: 'fr-TD',
      section: 'Sahel',
      author: 'Ama Nom, Idriss Nom',
      tags: ['lac', 'crue'],
      warnings: [],
    });
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(TEXT);
    expect(written(html, draft, 'published')).toEqual(['2024-01-19T12:57:00+01:00']);
    expect(written(html, draft, 'title')).toEqual(['Le lac déborde à Léré']);
    expect(written(html, draft, 'paragraphs')).toEqual(TEXT);
    expect(written(html, draft, 'url')).toEqual([
      '<link rel="canonical" href="https://lelarge.example/sahel/le-lac-deborde.html">',
    ]);
  });

  test.each<[string, string, Partial<Record<keyof ArticleDraft, unknown>>]>([
    ['a graph', linked({ '@graph': [{ '@type': 'WebSite', name: 'X' }, ARTICLE] }), { section: 'Sahel' }],
    ['a list of types', linked([{ ...ARTICLE, '@type': ['Thing', 'NewsArticle'] }]), { section: 'Sahel' }],
    ['raw line ends in strings', linked(ARTICLE).replace('Sahel', 'Sa\nhel'), { section: 'Sa hel' }],
    ['a stray comma', linked(ARTICLE).replace('}</script>', ',}</script>'), { section: 'Sahel' }],
    ['what can be saved of broken data', linked(ARTICLE).replace('}</script>', '</script>'), { section: 'Sahel' }],
    ['CDATA', linked(ARTICLE).replace('>{', '>//<![CDATA[\n{').replace('}<', '}\n//]]><'), { section: 'Sahel' }],
    [
      'other articles of a list are not its own',
      linked({ '@type': 'ItemList', itemListElement: [{ ...ARTICLE, articleSection: 'Monde' }] }) + linked(ARTICLE),
      { section: 'Sahel' },
    ],
    [
      'the article with the page’s address',
      `<link rel="canonical" href="https://a.example/own">${linked({ ...ARTICLE, url: 'https://a.example/x', articleSection: 'Monde' })}${linked({ ...ARTICLE, url: 'https://a.example/own' })}`,
      { section: 'Sahel' },
    ],
    [
      'open graph',
      meta('og:url', 'https://a.example/le-lac') +
        meta('og:site_name', 'Le Large') +
        meta('article:published_time', '2024-01-19T12:57:00Z') +
        meta('article:modified_time', '2024-01-20T12:57:00Z') +
        meta('article:section', 'Sahel') +
        meta('article:tag', 'lac') +
        meta('article:tag', 'crue') +
        meta('og:description', 'Trois jours de pluie ont suffi.') +
        meta('og:image', '//a.example/lac.jpg'),
      {
        url: 'https://a.example/le-lac',
        publisher: { name: 'Le Large', host: 'a.example' },
        section: 'Sahel',
        tags: ['lac', 'crue'],
        lead: 'Trois jours de pluie ont suffi.',
        image: 'https://a.example/lac.jpg',
        modifiedAt: '2024-01-20T12:57:00Z',
        published: { at: '2024-01-19T12:57:00Z', day: '2024-01-19', offset: '+00:00', precision: 'instant' },
      },
    ],
    ['Dublin Core', meta('DC.date.issued', '2024-01-19') + meta('dc:creator', 'Ama Nom'), { author: 'Ama Nom' }],
    ['a comma list of keywords', '<meta name="keywords" content="lac, crue, Lac">', { tags: ['lac', 'crue'] }],
    ['a byline in a field', '<meta name="author" content="Par Ama Nom">', { author: 'Ama Nom' }],
    ['an account is no author', meta('article:author', 'https://social.example/ama'), { author: null }],
    [
      'references written twice',
      meta('og:description', 'L&amp;#39;eau monte à Léré, sans fin.'),
      { lead: "L'eau monte à Léré, sans fin." },
    ],
  ])('%s', (_, head, expected) => {
    expect(draftOf(page(head))).toMatchObject({ title: 'Le lac déborde à Léré', ...expected });
  });

  test('microdata', () => {
    const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Le lac déborde à Léré</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">Ama Nom</a></span>
      <time itemprop="datePublished" datetime="2024-01-19T12:57+01:00">hier</time><div itemprop="articleBody">${BODY}</div></div>
      <div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2024-02-02"></div>`;
    expect(draftOf(page('', body))).toMatchObject({
      author: 'Ama Nom',
      published: { day: '2024-01-19', offset: '+01:00' },
    });
  });

  test.each([
    [
      '<time> behind the headline',
      '<time datetime="2024-02-02">2 février</time><h1>Le lac déborde à Léré</h1><time datetime="2024-01-19">x</time>',
      '2024-01-19',
    ],
    [
      '<time> for publication',
      '<h1>Le lac</h1><time class="updated" datetime="2024-02-02"></time><time class="published" datetime="2024-01-19"></time>',
      '2024-01-19',
    ],
    [
      'a class',
      '<h1>Le lac déborde à Léré</h1><span class="post-date">Publié le 19 janvier 2024 à 12h57</span>',
      '2024-01-19',
    ],
    ['a line', '<h1>Le lac déborde à Léré</h1><div>19/01/2024 12:57</div>', '2024-01-19'],
  ])('a printed date: %s', (_, head, day) => {
    const html = page('', `<article>${head}${BODY}</article>`);
    const draft = draftOf(html);
    expect(draft.published.day).toBe(day);
    expect(draft.provenance.published).toHaveLength(1);
  });

  test('a long value is found where it stands, not where another begins alike', () => {
    const alike = `${TEXT.join(' ')} `;
    const data = { ...ARTICLE, abstract: `${alike}Plus tard.`, description: `${alike}Demain.` };
    const html = page(linked(data));
    expect(written(html, draftOf(html), 'lead')).toEqual([data.description]);
  });

  test('what it declares counts for more than what it prints', () => {
    const draft = draftOf(
      page(
        meta('article:published_time', '2024-01-19'),
        `<h1>Le lac</h1><time datetime="2024-02-02T10:00Z"></time>${BODY}`,
      ),
    );
    expect(draft.published).toMatchObject({ day: '2024-01-19', precision: 'day' });
  });

  test('a browser notes where it saved a page', () => {
    expect(draftOf(`<!-- saved from url=(0033)https://a.example/le-lac-deborde -->${page('')}`).url).toBe(
      'https://a.example/le-lac-deborde',
    );
  });

  test.each([
    ['relative', '/sahel/le-lac', 'https://a.example/x?y=1', 'https://a.example/sahel/le-lac'],
    ['the front page', 'https://a.example/', 'https://a.example/sahel/le-lac', 'https://a.example/sahel/le-lac'],
    ['no web address', 'javascript:void(0)', 'https://a.example/le-lac', 'https://a.example/le-lac'],
    ['with NUL', 'https://a.example/le-\0lac', null, 'https://a.example/le-lac'],
    ['of the collector, with NUL', 'javascript:void(0)', 'https://a.example/le-\0lac', 'https://a.example/le-lac'],
  ])('a canonical address: %s', (_, canonical, fetched, expected) => {
    expect(draftOf(page(`<link rel="canonical" href="${canonical}">`), null, fetched).url).toBe(expected);
  });

  test.each([
    [
      'the metadata words it otherwise',
      meta('og:title', 'Le lac a débordé à Léré lundi'),
      'Le lac a débordé à Léré lundi',
    ],
    [
      'the same with the site’s name',
      meta('og:title', 'Le lac a débordé à Léré lundi | Le Large') + meta('og:site_name', 'Le Large'),
      'Le lac a débordé à Léré lundi',
    ],
    [
      'other marks alone',
      meta('og:title', '« Le lac déborde » à Léré lundi – Le Large'),
      'Le lac déborde à Léré lundi',
    ],
    ['cut off', meta('og:title', 'Le lac déborde : à Léré, lun...'), 'Le lac déborde à Léré lundi'],
    ['another thing', meta('og:title', 'Quand la pluie ne cesse pas'), 'Quand la pluie ne cesse pas'],
  ])('whose headline the metadata tells: %s', (_, head, title) => {
    expect(draftOf(page(head, `<article><h1>Le lac déborde à Léré lundi</h1>${BODY}</article>`)).title).toBe(title);
  });

  test.each([
    ['windows-1251', '<meta charset="windows-1251">', null],
    ['koi8-r', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', null],
    ['koi8-r', '', 'koi8-r'],
    ['windows-1251', '', null],
    ['koi8-r', '<meta charset="x-unheard-of">', null],
    ['windows-1251', '<meta charset="utf-8">', null],
    ['utf-16le', '', null],
    ['utf-8', '<meta charset="windows-1251">', null],
  ])('in %s, where it says %j and the transport %j', (encoding, head, transport) => {
    const text = 'Дождь шёл три дня, и дорога к озеру перекрыта с понедельника, сообщили в мэрии города.';
    const html = `<html lang="ru"><head>${head}<title>Озеро вышло из берегов</title></head><body><h1>Озеро вышло из берегов</h1><p>${text}</p></body></html>`;
    const bytes = iconv.encode(html, encoding, { addBOM: encoding === 'utf-16le' });
    const draft = draftOf(bytes, transport);
    expect(draft).toMatchObject({ title: 'Озеро вышло из берегов', paragraphs: [{ text }] });
    const [span] = draft.provenance.paragraphs ?? [];
    expect(iconv.decode(bytes.subarray(span?.start, span?.end), encoding)).toBe(text);
  });

  test.each(['windows-1252', 'iso-8859-1'])('signs that %s has where ISO-8859-1 has none', (charset) => {
    const text = 'L’« œuvre » du maire – un pont à 5 € – n’a pas résisté à la crue du lac, a-t-il dit lundi…';
    const html = `<html lang="fr"><head><meta charset="${charset}"></head><body><h1>Le lac</h1><p>${text}</p></body></html>`;
    const bytes = iconv.encode(html, 'windows-1252');
    const draft = draftOf(bytes);
    expect(draft.paragraphs).toEqual([{ text, heading: false }]);
    const [span] = draft.provenance.paragraphs ?? [];
    expect(iconv.decode(bytes.subarray(span?.start, span?.end), 'windows-1252')).toBe(text);
  });

  test('elements closed as in XML', () => {
    const html = `<?xml version="1.0"?><html><head><script src="a.js"/><title>Le lac</title></head><body>${BODY}</body></html>`;
    expect(draftOf(html)).toMatchObject({
      title: 'Le lac',
      paragraphs: TEXT.map((text) => ({ text, heading: false })),
    });
  });

  test('a declaration in XML', () => {
    const bytes = iconv.encode(
      '<?xml version="1.0" encoding="ISO-8859-1"?><html><body><h1>Été à Léré</h1></body></html>',
      'latin1',
    );
    expect(draftOf(bytes).title).toBe('Été à Léré');
  });
});
