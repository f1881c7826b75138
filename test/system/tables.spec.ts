import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UploadPreview } from '@vigie/contract';
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

test('what cannot be previewed is refused in words', async () => {
  const large = await preview('x'.repeat(1_100_000), { filename: 'a.csv' });
  expect([large.status, large.body.detail]).toEqual([413, expect.stringMatching(/first 1 MB/)]);
  const binary = await preview('%PDF-1.7', { filename: 'a.pdf' });
  expect([binary.status, binary.body.detail]).toEqual([422, expect.stringMatching(/PDF/)]);
  expect((await preview('', { filename: 'a.csv', mapping: '{"tilte":"a"}' })).status).toBe(400);
  expect((await preview('', {} as Record<string, string>)).status).toBe(400);
});
