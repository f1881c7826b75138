import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UploadPreview } from '@vigie/contract';
import { textRow, workbookFile } from '../fixtures/workbook-file.js';
import { address, type Client } from './client.js';
import { numbers } from './numbers.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('tables');
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));

const TABLE = 'Objet;Jour;Article;Lien\nLe lac déborde;19/01/2024;"Il a plu;\nbeaucoup.";https://a.example/lac\n';
const mapping = JSON.stringify({ title: 'Objet', publishedAt: 'Jour', text: 'Article' });

async function preview(bytes: string | Uint8Array, query: Record<string, string>) {
  return client.send('POST', address('/api/v1/uploads/preview', query), bytes, { 'content-type': 'application/json' });
}

test('a table is previewed, mapped, read, and its mapping remembered', async () => {
  const before = await client.ask('uploads');
  const plain = await preview(TABLE, { filename: 'a.csv' });
  expect(plain.status).toBe(200);
  expect(UploadPreview.parse(plain.body)).toEqual(plain.body);
  expect(plain.body).toMatchObject({ columns: ['Objet', 'Jour', 'Article', 'Lien'], mapping: { url: 'Lien' } });
  expect(await client.ask('uploads')).toEqual(before);

  const upload = await client.upload('a.csv', TABLE, { mapping });
  expect(numbers(upload)).toEqual([1, 1, 0, 0, 0]);
  expect(upload.files[0]?.format).toBe('csv');
  const article = await client.articleOf(upload, 0);
  expect(article).toMatchObject({ title: 'Le lac déborde', url: 'https://a.example/lac' });
  const raw = await client.get(`/api/v1/articles/${article.id}/raw`);
  expect(raw.text).toBe(TABLE.slice(TABLE.indexOf('\n') + 1));

  const again = TABLE.replaceAll('lac', 'fleuve');
  expect((await preview(again, { filename: 'b.csv' })).body).toMatchObject({
    remembered: true,
    mapping: { title: 'Objet' },
    articles: [{ title: 'Le fleuve déborde', publishedAt: '2024-01-19' }],
  });
  expect(numbers(await client.upload('b.csv', again))).toEqual([1, 1, 0, 0, 0]);
});

test('a spreadsheet is previewed and read, with dates as days and links as addresses', async () => {
  const rows = [
    textRow(1, ['Titre', 'Date de publication', 'Texte']),
    textRow(2, ['Le sel', 45310, 'Une récolte rare.']),
    textRow(3, ['Le riz', 45311, 'Une récolte abondante.']),
  ]
    .join('')
    .replace(/(<c r="B\d")/g, '$1 s="1"');
  const sheet = `<sheetData>${rows}</sheetData><hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>`;
  const book = workbookFile({
    sheets: { Veille: sheet },
    styles: [0, 14],
    links: { Veille: ['https://a.example/sel'] },
  });
  expect((await preview(book, { filename: 'a.xlsx' })).body).toMatchObject({
    format: 'xlsx',
    rows: [['Le sel', '2024-01-19', 'Une récolte rare.'], expect.anything()],
    mapping: { title: 'Titre', publishedAt: 'Date de publication', text: 'Texte' },
    articles: [{ url: 'https://a.example/sel', publishedAt: '2024-01-19' }, { url: null }],
  });
  const upload = await client.upload('a.xlsx', book);
  expect(numbers(upload)).toEqual([2, 2, 0, 0, 0]);
  expect((await client.items(upload.id)).map(({ position }) => position)).toEqual(['Veille, row 2', 'Veille, row 3']);
  expect(await client.articleOf(upload, 0)).toMatchObject({ title: 'Le sel', url: 'https://a.example/sel' });
});

test('a row without title says what to do', async () => {
  const upload = await client.upload('a.csv', 'url,date\nhttps://a.example/nothing,2024-01-19\n');
  expect(await client.items(upload.id)).toMatchObject([
    {
      position: 'row 2',
      outcome: 'rejected',
      reason: { code: 'no-title-no-text', message: expect.stringMatching(/never fetched/) },
    },
  ]);
});

test('what cannot be previewed is refused in words', async () => {
  const large = await preview('x'.repeat(4_200_000), { filename: 'a.csv' });
  expect([large.status, large.body.detail]).toEqual([413, expect.stringMatching(/first 4 MB/)]);
  const binary = await preview('%PDF-1.7', { filename: 'a.pdf' });
  expect([binary.status, binary.body.detail]).toEqual([422, expect.stringMatching(/PDF/)]);
  expect((await preview('', { filename: 'a.csv', mapping: '{"tilte":"a"}' })).status).toBe(400);
  expect((await preview('', {} as Record<string, string>)).status).toBe(400);
});
