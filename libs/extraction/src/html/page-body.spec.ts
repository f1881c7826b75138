import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { readDraft } from '../read-draft.js';

const OPTIONS = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
const RAIN = 'It rained for three days over the lake, and the road to the east has been cut since Monday morning.';
const SCHOOL = 'The school near the harbour stays closed, said the mayor, who promised pumps and flour by Friday.';
const BOATS = 'Fishermen have pulled their boats up to the church, where the parish keeps soup and dry blankets.';

function draftOf(body: string, head = ''): ArticleDraft {
  const bytes = Buffer.from(
    `<!doctype html><html><head><title>The lake rises</title>${head}</head><body>${body}</body></html>`,
  );
  return readDraft(
    { kind: 'html', encoding: null, url: null, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    OPTIONS,
  );
}

const textOf = (draft: ArticleDraft): string[] =>
  draft.paragraphs.map(({ text, heading }) => (heading ? `# ${text}` : text));

describe('the text of a page', () => {
  test.each([
    [
      'menus and the foot',
      `<nav><a href="/">Home</a></nav><main><p>${RAIN}</p><p>${SCHOOL}</p></main><footer>© 2024 The Lake</footer>`,
      [RAIN, SCHOOL],
    ],
    [
      'captions',
      `<p>${RAIN}</p><figure><img src="a.jpg"><figcaption>A boat</figcaption></figure><p>${SCHOOL}</p>`,
      [RAIN, SCHOOL],
    ],
    ['a credit', `<p>${RAIN}</p><p>Photo: Ama Nom/The Lake</p><p>${SCHOOL}</p>`, [RAIN, SCHOOL]],
    ['a share bar', `<p>${RAIN}</p><div class="share-bar">Tell your friends</div><p>${SCHOOL}</p>`, [RAIN, SCHOOL]],
    [
      'an announcement',
      `<p>${RAIN}</p><p>Read also: <a href="/b">Boats for all</a></p><p>${SCHOOL}</p>`,
      [RAIN, SCHOOL],
    ],
    [
      'other articles',
      `<p>${RAIN}</p><p>${SCHOOL}</p><h3>More from the lake</h3><ul><li><a href="/b">Boats for all</a></li><li><a href="/c">A new pump</a></li></ul>`,
      [RAIN, SCHOOL],
    ],
    [
      'a biography',
      `<h1>The lake rises</h1><p>By Ama Nom</p><p>${RAIN}</p><p>${SCHOOL}</p><p>Ama Nom is a reporter at the harbour.</p>`,
      [RAIN, SCHOOL],
    ],
    [
      'a cookie notice',
      `<p>${RAIN}</p><p>${SCHOOL}</p><p>This website uses cookies to improve your stay.</p>`,
      [RAIN, SCHOOL],
    ],
    [
      'scripts',
      `<p>${RAIN}<script>var a = "b";</script></p><p>${SCHOOL}</p><noscript>Please enable JavaScript</noscript>`,
      [RAIN, SCHOOL],
    ],
    [
      'the headline and the date above it',
      `<h1>The lake rises</h1><p>March 3, 2024 5:10 pm</p><p>${RAIN}</p><p>${SCHOOL}</p>`,
      [RAIN, SCHOOL],
    ],
  ])('without %s', (_, body, expected) => {
    const head = '<meta name="author" content="Ama Nom">';
    expect(textOf(draftOf(`<article>${body}</article>`, head))).toEqual(expected);
  });

  test.each([
    ['subheadings', `<p>${RAIN}</p><h2>Pumps</h2><p>${SCHOOL}</p>`, [RAIN, '# Pumps', SCHOOL]],
    [
      'lists',
      `<p>${RAIN}</p><ul><li>Two pumps</li><li>Ten bags of flour</li></ul><p>${SCHOOL}</p>`,
      [RAIN, 'Two pumps', 'Ten bags of flour', SCHOOL],
    ],
    ['lines broken twice', `${RAIN}<br><br>${SCHOOL}`, [RAIN, SCHOOL]],
    ['words of links', `<p>${RAIN.replace('lake', '<a href="/lake">lake</a>')}</p><p>${SCHOOL}</p>`, [RAIN, SCHOOL]],
    [
      'sentences that begin like an announcement',
      `<p>Share prices fell at the harbour.</p><p>${RAIN}</p><p>Comments made by the mayor did not help, said ${SCHOOL}</p>`,
      ['Share prices fell at the harbour.', RAIN, `Comments made by the mayor did not help, said ${SCHOOL}`],
    ],
    ['preformatted lines', `<pre>${RAIN}\n\n${SCHOOL}</pre>`, [RAIN, SCHOOL]],
    ['a brief', `<p>${RAIN}</p>`, [RAIN]],
    ['paragraphs never closed', `<p>${RAIN}<p>${SCHOOL}<p>${BOATS}`, [RAIN, SCHOOL, BOATS]],
    [
      'parts whose wrapper is named like an aside',
      `<div class="has-comments"><p>${RAIN}</p><p>${SCHOOL}</p></div>`,
      [RAIN, SCHOOL],
    ],
  ])('with %s', (_, body, expected) => {
    expect(textOf(draftOf(`<article>${body}</article>`))).toEqual(expected);
  });

  test('linked data tells which paragraphs it is', () => {
    const lines = [RAIN, SCHOOL, BOATS];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: lines.join(' ') })}</script>`;
    const body = lines.map((line) => `<div class="comment"><span>${line}</span></div>`).join('');
    expect(textOf(draftOf(body, head))).toEqual(lines);
  });

  test('linked data stands in for a page that is drawn by scripts', () => {
    const lines = [RAIN, SCHOOL, BOATS];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: lines.join('\n\n') })}</script>`;
    expect(textOf(draftOf('<div id="app"></div>', head))).toEqual(lines);
  });
});

const LENGTH = howMany(1, 2) * 1024 * 1024;
const filled = (piece: string): string => piece.repeat(LENGTH / piece.length);

// Each of these took minutes, or the whole stack, in one reader or another.
describe('a hostile page ends', () => {
  test.each([
    ['elements never closed', filled('<div>')],
    ['inline elements never closed', `<p>${RAIN}${filled('<b>x')}`],
    ['ends without beginnings', filled('<a></b>')],
    ['nested 900 deep', filled(`${'<div>'.repeat(900)}${RAIN}${'</div>'.repeat(900)}`)],
    ['a hundred thousand small paragraphs', filled('<p>a, b</p>')],
    ['19,000 small paragraphs', '<p>a, b</p>'.repeat(19_000)],
    ['line breaks', filled('x<br><br>')],
    ['links', filled('<a href=x>link, link</a> ')],
    ['a tag without an end', `<p ${filled('a=b ')}`],
    ['only less-than signs', filled('<')],
    ['headlines', filled('<h1>a b c d e f g</h1>')],
    ['dates', filled('<div class="date">Le 3 fevrier 2024</div>')],
    ['times', filled('<time>3 fevrier 2024</time>')],
    ['nested items', filled(`${'<div itemprop=author>'.repeat(900)}x${'</div>'.repeat(900)}`)],
    ['tables in tables', filled(`${'<table><tr><td>'.repeat(60)}${RAIN}${'</td></tr></table>'.repeat(60)}`)],
    ['deep linked data', `<script type="application/ld+json">${filled('[')}</script>`],
    ['broken linked data', `<script type="application/ld+json">${filled('{"@type":"NewsArticle","headline":"x')}`],
  ])('%s', (_, body) => {
    let outcome: string;
    try {
      outcome = typeof draftOf(body).title;
    } catch (error) {
      outcome = (error as Error).name;
    }
    expect(['string', 'UnusableRecordError']).toContain(outcome);
  });

  test('the text of a page that is nested too deep is read all the same', () => {
    expect(textOf(draftOf(`${'<font>'.repeat(2000)}<p>${RAIN}</p><script>x</script><p>Caf&eacute;</p>`))).toContain(
      RAIN,
    );
    expect(textOf(draftOf(`${'<font>'.repeat(2000)}<p>${RAIN}</p><script>x</script><p>Caf&eacute;</p>`))).toContain(
      'Café',
    );
  });
});
