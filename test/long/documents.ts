import { gzipSync } from 'node:zlib';
import { tarArchive, zipArchive } from '../fixtures/archive-files.js';
import { textRow, workbookFile } from '../fixtures/workbook-file.js';

/** What an invented article says; values of any kind, because mutations put anything in their place. */
export interface Told {
  url: unknown;
  title: unknown;
  lead: unknown;
  text: unknown;
  publishedAt: unknown;
  source: unknown;
  tags: unknown;
}

const WORDS =
  'harbour railway talks border market river school council budget drought bridge ferry quarry minister village grain'.split(
    ' ',
  );
const PLACES = ['Lomé', 'Cotonou', 'Niamey', 'Accra', 'Paris', 'Москва', 'القاهرة', 'Nairobi'];

/** An invented article that no other number has. */
export function told(n: number, random: (below: number) => number): Told {
  const word = () => WORDS[random(WORDS.length)];
  const sentence = () => `${Array.from({ length: 8 + random(12) }, word).join(' ')}.`;
  const place = PLACES[random(PLACES.length)];
  const paragraphs = Array.from(
    { length: 2 + random(5) },
    () => `Notice ${n} of the quay. ${sentence()} ${sentence()}`,
  );
  return {
    url: `https://mutated.example/2024/0${1 + random(9)}/notice-${n}.html`,
    title: `The ${word()} of ${place} reopens after notice ${n}`,
    lead: `The office published notice ${n} about the ${word()} and the ${word()}.`,
    text: paragraphs.join('\n\n'),
    publishedAt: `2024-0${1 + random(9)}-1${random(9)}T1${random(9)}:05:00+01:00`,
    source: `Gazette ${random(40)}`,
    tags: [word(), word()],
  };
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
const escaped = (value: unknown): string => plain(value).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
/** What may stand in XML at all. */
const allowed = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const cell = (value: unknown): string => `"${plain(value).replaceAll('"', '""')}"`;
const paragraphs = (text: unknown): string =>
  plain(text)
    .split('\n\n')
    .map((part) => `<p>${escaped(part)}</p>`)
    .join('\n');

const scrape = ({ url, title, lead, text, publishedAt, source, tags }: Told): string =>
  [
    ` date ${plain(publishedAt).slice(0, 7)} ${plain(url)}`,
    plain(title),
    plain(title),
    plain(lead),
    plain(publishedAt),
    ...(Array.isArray(tags) ? tags.map(plain) : [plain(tags)]),
    "/html/head/meta[@name='og:title']/@content",
    plain(text),
    '1920 1080 true',
    plain(source),
  ].join('\n\n');

const page = ({ url, title, lead, text, publishedAt, source }: Told): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${escaped(title)}</title><link rel="canonical" href="${escaped(url)}">` +
  `<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${escaped(source)}">` +
  `<meta name="description" content="${escaped(lead)}"><meta property="article:published_time" content="${escaped(publishedAt)}">` +
  `</head><body><nav><a href="/">Home</a></nav><article><h1>${escaped(title)}</h1>${paragraphs(text)}</article></body></html>`;

const rss = ({ url, title, text, publishedAt, tags }: Told): string =>
  allowed(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><item><title>${escaped(title)}</title><link>${escaped(url)}</link>` +
      `<description>${escaped(text)}</description><pubDate>${escaped(publishedAt)}</pubDate><category>${escaped(tags)}</category></item></channel></rss>`,
  );

const atom = ({ url, title, text, publishedAt }: Told): string =>
  allowed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>${escaped(title)}</title><link href="${escaped(url)}"/>` +
      `<content type="text">${escaped(text)}</content><updated>${escaped(publishedAt)}</updated></entry></feed>`,
  );

const newsml = ({ title, text, publishedAt, url }: Told): string =>
  allowed(
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${escaped(url)}" version="1"><itemMeta><itemClass qcode="ninat:text"/>` +
      `<versionCreated>${escaped(publishedAt)}</versionCreated></itemMeta><contentMeta><headline>${escaped(title)}</headline></contentMeta>` +
      `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs(text)}</body></html></inlineXML></contentSet></newsItem>`,
  );

const gkg = ({ url, publishedAt, title }: Told): string => {
  const row = Array.from({ length: 27 }, () => '');
  row[0] = `20240119120000-${plain(url).length}`;
  row[1] = '20240119120000';
  row[2] = '1';
  row[3] = 'mutated.example';
  row[4] = plain(url);
  row[7] = 'NATURAL_DISASTER;';
  row[9] = '1#Chad#CD#CD#15#19#CD';
  row[15] = '-2.5,1,3.5,4,5,6,100';
  row[26] = `<PAGE_PRECISEPUBTIMESTAMP>${plain(publishedAt)}</PAGE_PRECISEPUBTIMESTAMP><PAGE_TITLE>${escaped(title)}</PAGE_TITLE>`;
  return `${row.map((value) => value.replace(/[\t\n\r]/g, ' ')).join('\t')}\n`;
};

const csv = (one: Told): string =>
  `url,title,lead,text,publishedAt,source,tags\n${[one.url, one.title, one.lead, one.text, one.publishedAt, one.source, one.tags].map(cell).join(',')}\n`;

function warc(one: Told): Buffer {
  const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(one)}`);
  const address = plain(one.url).replace(/[\r\n\0]/g, '');
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-01-19T12:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

function workbook({ url, title, text, publishedAt }: Told): Buffer {
  const cells = [url, title, text, publishedAt].map((value) => escaped(allowed(plain(value)).slice(0, 30_000)));
  const rows = [['url', 'title', 'text', 'date'], cells].map((row, at) => textRow(at + 1, row));
  return workbookFile({ sheets: { Sheet1: `<sheetData>${rows.join('')}</sheetData>` } });
}

/** A format, and how an article is written in it. */
export interface Writing {
  name: string;
  extension: string;
  write: (one: Told) => string | Buffer;
  /** Whether a mistake in one place leaves the rest to be read. */
  forgives: boolean;
  /** Whether it holds the text of an article at all. */
  hasText: boolean;
}

const writing = (name: string, extension: string, write: Writing['write'], more: Partial<Writing> = {}): Writing => ({
  name,
  extension,
  write,
  forgives: false,
  hasText: true,
  ...more,
});

/** The formats that an upload may have, raw scrapes several times as they are the most. */
export const WRITINGS: readonly Writing[] = [
  ...[0, 1, 2, 3].map(() => writing('text', 'txt', scrape, { forgives: true })),
  writing('html', 'html', page),
  writing('html', 'html', page),
  writing('ndjson', 'ndjson', (one) => JSON.stringify(one)),
  writing('json', 'json', (one) => JSON.stringify([one], null, 1)),
  writing('csv', 'csv', csv),
  writing('rss', 'xml', rss),
  writing('atom', 'xml', atom),
  writing('newsml', 'xml', newsml),
  writing('gdelt', 'csv', gkg, { hasText: false }),
  writing('xlsx', 'xlsx', workbook),
  writing('warc', 'warc', warc),
  writing('zip', 'zip', (one) => zipArchive([{ name: 'a/page.txt', content: scrape(one) }])),
  writing('gz', 'html.gz', (one) => gzipSync(page(one))),
  writing('tar', 'tar', (one) => tarArchive([{ name: 'lines.ndjson', content: JSON.stringify(one) }])),
];
