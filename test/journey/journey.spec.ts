import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { flattenedArticle, flattenedPage } from '../fixtures/flattened-page.js';
import { notice } from '../fixtures/notices.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

/** One story, told in order: each test goes on where the one before ended. */
let server: Server;
let browser: Browser;
let visitor: Visitor;
let page: Page;
let uploadPath: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('journey'), launchBrowser()]);
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 900 } });
  page = visitor.page;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

let isBroken = false;

/** A step of the story; after one that failed, the others need not wait for what never comes. */
function step(name: string, take: () => Promise<void>): void {
  test(name, async () => {
    if (isBroken) throw new Error('An earlier step failed.');
    isBroken = true;
    await take();
    isBroken = false;
  });
}

const link = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const figure = (name: string) =>
  page
    .getByRole('main')
    .locator('dl > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd');

async function figureIs(name: string, value: string): Promise<void> {
  await until(`${name} are ${value}`, async () => (await figure(name).first().innerText()).split('\n')[0] === value);
}

step('an administrator signs in and finds nothing yet', async () => {
  await visitor.open('/');
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByLabel('Password', { exact: true }).fill('not the right one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor();
  await page.getByLabel('Password', { exact: true }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('No articles yet').waitFor();
  // The refused sign-in is in the console of the browser, as it should be.
  expect(visitor.troubles.splice(0).filter((trouble) => !trouble.includes('401'))).toEqual([]);
});

step('they choose two files, and watch them being read', async () => {
  await link('Uploads').click();
  const records = ['one', 'two', 'three'].map((place) => JSON.stringify(notice(place, { countries: ['Ghana'] })));
  const chooser = page.waitForEvent('filechooser');
  await page.locator('button', { hasText: 'Choose files' }).click();
  await (await chooser).setFiles([
    { name: 'page.txt', mimeType: 'text/plain', buffer: flattenedPage },
    { name: 'notices.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(records.join('\n')) },
  ]);
  await page.getByRole('button', { name: 'Upload 2 files' }).click();
  await page.waitForURL(/\/uploads\/\d+$/);
  uploadPath = new URL(page.url()).pathname;
  await page.getByText('Done', { exact: true }).waitFor();
  await figureIs('Stored', '4');
  await figureIs('Rejected', '0');
  const report = page.getByRole('region', { name: 'Report' });
  await report.getByRole('link', { name: flattenedArticle.title }).waitFor();
  expect(await report.getByRole('row').count()).toBe(1 + 4);
});

step('the charts have risen', async () => {
  await link('Overview').click();
  await figureIs('Articles', '4');
  await figureIs('Subject countries', '3');
  await page
    .getByRole('img', { name: /Articles over time.*Total: 4/ })
    .first()
    .waitFor();
});

step('they narrow by country in the filter bar, and the address says so', async () => {
  const filters = page.getByRole('search', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Country' }).click();
  await page.getByRole('checkbox', { name: 'Togo' }).check();
  await page.waitForURL(/[?&]country=TG(?:&|$)/);
  await page.keyboard.press('Escape');
  await figureIs('Articles', '1');
  await page.reload();
  await figureIs('Articles', '1');
  await page.goBack();
  await figureIs('Articles', '4');
  await page.goForward();
  await figureIs('Articles', '1');
});

step('they open the list and the article', async () => {
  await page.getByRole('link', { name: 'Read the 1 article' }).click();
  await page.waitForURL(/\/articles\?.*country=TG/);
  await page.getByRole('link', { name: flattenedArticle.title }).click();
  await page.waitForURL(/\/articles\/\d+/);
  const text = page.getByRole('article');
  await text.getByText(flattenedArticle.lead).waitFor();
  for (const paragraph of flattenedArticle.paragraphs) expect(await text.textContent()).toContain(paragraph.text);
  await text.getByRole('heading', { name: flattenedArticle.paragraphs[2]?.text ?? '' }).waitFor();
});

step('a country lights exactly the words it rests on', async () => {
  const labels = page.getByRole('complementary', { name: 'Labels and their evidence' });
  const lit = () => page.getByRole('main').locator('mark[data-lit]').allTextContents();
  expect(await lit()).toEqual([]);
  await labels.getByRole('button', { name: /^Togo/ }).click();
  expect(await lit()).toEqual(['Togo', 'Lomé', 'togolais', 'togolais', 'togo']);
  await labels.getByRole('button', { name: /^Ghana/ }).click();
  expect(await lit()).toEqual(['Ghana']);
});

step('every field shows the bytes it was read from', async () => {
  await page.getByRole('tab', { name: 'Where it comes from' }).click();
  const raw = page.getByRole('region', { name: 'Raw record' }).locator('pre');
  await raw.waitFor();
  expect(await raw.textContent()).toBe(flattenedPage.toString('utf8'));
  const fields = page.getByRole('region', { name: 'Fields' });
  const litBy = async (name: RegExp) => {
    await fields.getByRole('button', { name }).click();
    return raw.locator('[data-lit]').allTextContents();
  };
  expect(new Set(await litBy(/^Title/))).toEqual(new Set([flattenedArticle.title]));
  expect(await litBy(/^Section/)).toContain('Actus');
});

step('they undo the upload, after being asked, and all is as before', async () => {
  await link('Uploads').click();
  await page.getByRole('link', { name: /notices\.ndjson/ }).click();
  await page.waitForURL(`**${uploadPath}`);
  await page.getByRole('button', { name: 'Undo this upload' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undo this upload?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Undo this upload' }).click();
  await dialog.getByText('The 4 articles that it stored are removed').waitFor();
  await dialog.getByRole('button', { name: 'Undo this upload' }).click();
  await page.getByText('Undone', { exact: true }).waitFor();
  await link('Overview').click();
  await page.getByText('No articles yet').waitFor();
  expect(await server.admin.count()).toBe(0);
});

step('they sign out, and nothing is left to see', async () => {
  await page.getByTitle(/^Account of/).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await visitor.open('/articles');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

step('nothing went wrong on the way, and nobody else was asked for anything', async () => {
  await settle(page);
  expect(visitor.troubles).toEqual([]);
});
