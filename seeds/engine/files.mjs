import { exportLine } from './export.mjs';
import { drawLayout, scrapeOf } from './scrape.mjs';

const ENCODERS = new Map([
  ['echo-deux-rives.example', { suffix: 'cp1252', encode: encodeWindows1252 }],
  ['stepnoy-kurier.example', { suffix: 'utf16', encode: encodeUtf16 }],
]);
const WINDOWS_1252 = new Map([
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['„', 0x84],
  ['–', 0x96],
  ['—', 0x97],
  ['œ', 0x9c],
  ['Œ', 0x8c],
  ['…', 0x85],
  ['€', 0x80],
]);

/** The outlet's articles as one file, with what a real collection also holds: repeats, tracked links, empty pages. */
export function fileOf(outlet, articles, random) {
  return outlet.format === 'ndjson' ? exportFile(outlet, articles, random) : dumpFile(outlet, articles, random);
}

function dumpFile(outlet, articles, random) {
  const pages = articles.flatMap((article) => {
    const page = scrapeOf(article, article.layout);
    const tracked = scrapeOf({ ...article, url: `${article.url}?utm_source=lettre&utm_medium=email` }, article.layout);
    if (random.chance(0.006)) return [page, page];
    return random.chance(0.006) && article.layout !== 'nameless' ? [page, tracked] : [page];
  });
  pages.splice(Math.floor(pages.length / 2), 0, emptyPage(outlet));
  const encoder = ENCODERS.get(outlet.host);
  const text = pages.join(outlet.format === 'tight' ? '\n' : '');
  const name = outlet.host.replace('.example', encoder === undefined ? '.txt' : `.${encoder.suffix}.txt`);
  return { name, bytes: encoder === undefined ? Buffer.from(text, 'utf8') : encoder.encode(text), labels: 'infer' };
}

function exportFile(outlet, articles, random) {
  const lines = articles.flatMap((article) => {
    const line = exportLine(article);
    return random.chance(0.008) ? [line, line] : [line];
  });
  lines.push(JSON.stringify({ url: `https://${outlet.host}/archives`, title: '', text: '' }));
  return {
    name: outlet.host.replace('.example', '.ndjson'),
    bytes: Buffer.from(`${lines.join('\n')}\n`, 'utf8'),
    labels: 'infer',
  };
}

/** A page that the collector visited and got nothing but furniture from. */
function emptyPage(outlet) {
  return ` date 2025-06 \n\n${outlet.name} ${outlet.contact}\n\n1920 1080 true\n\n${outlet.name} ${outlet.contact}\n\n`;
}

export function giveLayouts(articles, random) {
  return articles.map((article) => ({
    ...article,
    layout: article.outlet.format === 'ndjson' ? 'export' : drawLayout(article.outlet.format, random),
  }));
}

function encodeUtf16(text) {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

function encodeWindows1252(text) {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = WINDOWS_1252.get(letter) ?? letter.codePointAt(0);
      if (code > 0xff) throw new Error(`Windows-1252 has no ${letter}`);
      return code;
    }),
  );
}
