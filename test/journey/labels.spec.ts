import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

const ANALYST = { email: 'noor@desk.example', password: 'slow barge past the lock 58' };
const told = (place: string, fields: object) => ({
  ...{ url: `https://${place}.example/harbour`, publishedAt: '2025-02-03T10:00:00Z', language: 'en' },
  ...fields,
});
const report = [
  'The harbour of Lomé opened a school for pilots on Monday, after four years of work on the old customs house.',
  'Thirty young people from the fishing villages were chosen among nine hundred who had asked for a place.',
  'They will learn to read the currents, to speak with the bridge of a large ship and to bring it in at night.',
];
const articles = [
  told('coast-wire', { title: 'A school for pilots opens', source: 'Coast Wire', text: report.join('\n\n') }),
  told('harbour-post', {
    ...{ title: 'A school for pilots opens at last', source: 'Harbour Post', publishedAt: '2025-02-03T12:30:00Z' },
    text: [...report, 'The first lesson was held in the rain.'].join('\n\n'),
  }),
  told('quiet-gazette', {
    title: 'A quiet day',
    source: 'Quiet Gazette',
    text: 'Nobody in the office of Accra said a word.',
  }),
];

let server: Server;
let browser: Browser;
let visitor: Visitor;
let page: Page;
const ids = { wire: '', post: '', quiet: '' };
beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('labels'), launchBrowser()]);
  const client = server.admin;
  const upload = await client.records(articles);
  const found = await Promise.all(articles.map((_, position) => client.articleOf(upload, position)));
  [ids.wire = '', ids.post = '', ids.quiet = ''] = found.map(({ id }) => id);
  await client.post('/api/v1/users', { ...ANALYST, name: 'Noor', role: 'analyst' });
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 900 } });
  page = visitor.page;
  await visitor.signIn(ADMIN.email, ADMIN.password);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const panel = (on = page) => on.getByRole('complementary', { name: 'Labels and their evidence' });
const label = (name: RegExp) => panel().getByRole('button', { name, pressed: false });
const lit = () => page.getByRole('main').locator('mark[data-lit]').allTextContents();

test('a country says by which words and which rule it was found', async () => {
  await visitor.open(`/articles/${ids.wire}`);
  await label(/^Togo/).click();
  expect(await lit()).toEqual(['Lomé']);
  await panel().getByText('Its capital', { exact: true }).waitFor();
  await panel()
    .getByText(/^In focus: .* probability of \d/)
    .waitFor();
  await panel().getByText('Found in: text.').waitFor();
  await panel().getByRole('button', { name: /^Togo/ }).click();
  await page.getByRole('article').getByText('Lomé').click();
  expect(await lit()).toEqual(['Lomé']);
});

test('a country that a person corrects is shown as theirs, until it is taken back', async () => {
  await visitor.open(`/articles/${ids.quiet}`);
  await label(/^Ghana/).waitFor();
  await page.getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('menuitem', { name: 'Countries' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct the countries' });
  await dialog.getByRole('button', { name: 'Remove Ghana' }).click();
  await dialog.getByRole('combobox', { name: 'Add a country' }).fill('benin');
  await page.getByRole('option', { name: 'Benin' }).click();
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await label(/^Benin.*Set by mara@desk\.example/s).waitFor();
  expect(await label(/^Ghana/).count()).toBe(0);
  await page.getByText(/Countries set by mara@desk\.example.*before: Ghana/).waitFor();
  expect(await server.admin.count({ country: 'BJ' })).toBe(1);
  expect(await visitor.audit()).toEqual([]);
  await page.getByRole('button', { name: 'Undo: Countries' }).click();
  await label(/^Ghana/).waitFor();
  expect(await label(/^Benin/).count()).toBe(0);
  expect(await server.admin.count({ country: 'BJ' })).toBe(0);
});

test('an own topic is counted before it is saved, a fault in its rule shows its place, and articles carry it', async () => {
  await visitor.open('/labelling');
  await page.getByRole('button', { name: 'New topic' }).click();
  const rule = page.getByRole('textbox', { name: 'Rule' });
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Pilots of ships');
  const preview = page.getByRole('region', { name: 'What the rule matches' });
  await rule.fill('pilots AND (harbour');
  await preview.getByText('This parenthesis is never closed').waitFor();
  expect(await preview.locator('mark').textContent()).toBe('(');
  await rule.fill('pilots AND harbour');
  await preview.getByText('2 articles of 3 match').waitFor();
  expect(await preview.getByRole('link').count()).toBe(2);
  expect(new Set(await preview.locator('mark').allTextContents())).toEqual(new Set(['harbour', 'pilots']));
  // The browser logs that the faulty rule was refused.
  expect(visitor.troubles.splice(0).filter((trouble) => !/status of 400/.test(trouble))).toEqual([]);
  expect(await visitor.audit()).toEqual([]);
  await page.getByRole('button', { name: 'Save topic' }).click();
  const carried = page
    .getByRole('listitem')
    .filter({ hasText: 'Pilots of ships' })
    .getByRole('link', { name: '2 articles' });
  await carried.waitFor();
  await until('labelling is over', async () => (await server.admin.ask('labelling')).upToDate);
  await carried.click();
  await page.waitForURL(/\/articles\?topic=/);
  await page.getByRole('link', { name: 'A school for pilots opens', exact: true }).click();
  await label(/^Pilots of ships/).click();
  expect(new Set((await lit()).map((word) => word.toLowerCase()))).toEqual(new Set(['pilots', 'harbour']));
  await panel().getByText('Words that the rule of this topic looks for').waitFor();
});

test('a copied article shows who had its story first, and what was added', async () => {
  await visitor.open(`/articles/${ids.post}`);
  await page.getByRole('tab', { name: 'Story (2)' }).click();
  const story = page.getByRole('region', { name: 'Story' });
  await story.getByText(/^Coast Wire had it first; 1 article followed within 2 hrs 30 mins/).waitFor();
  await story.getByRole('button', { name: 'What changed' }).click();
  await until('the changes are shown', async () =>
    (await story.locator('ins').allTextContents()).join(' ').includes('The first lesson was held in the rain.'),
  );
  expect(await story.locator('del').count()).toBe(0);
  expect(await visitor.audit()).toEqual([]);
  await story.getByRole('link', { name: 'A school for pilots opens' }).click();
  await page.waitForURL(`**/articles/${ids.wire}`);
});

test('an analyst sees the evidence but nothing to change it with', async () => {
  const analyst = await visit(browser, server.url);
  await analyst.signIn(ANALYST.email, ANALYST.password);
  await analyst.open(`/articles/${ids.wire}`);
  await panel(analyst.page).getByRole('button', { name: /^Togo/ }).click();
  await analyst.page.getByText('Its capital', { exact: true }).waitFor();
  expect(await analyst.page.getByRole('button', { name: /Correct|Undo/ }).count()).toBe(0);
  expect(await analyst.page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents()).toEqual([
    'Overview',
    'Articles',
  ]);
  await analyst.open('/labelling');
  await analyst.page.getByText('For administrators only').waitFor();
  expect(analyst.troubles).toEqual([]);
  await analyst.leave();
});

test('nothing went wrong on the way', async () => {
  await settle(page);
  expect(visitor.troubles).toEqual([]);
});
