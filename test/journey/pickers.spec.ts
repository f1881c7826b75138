import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { notice } from '../fixtures/notices.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

let server: Server;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('pickers'), launchBrowser()]);
  const records = ['NG', 'NG', 'NG', 'NE', 'ML'].map((code, n) =>
    notice(`Place ${n}`, { countries: [code], tags: [n === 0 ? 'Rail' : 'Roads'] }),
  );
  await server.admin.records(records, { labels: 'given' });
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 800 } });
  page = visitor.page;
  await visitor.signIn(ADMIN.email, ADMIN.password);
  visitor.troubles.splice(0);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const chosen = () => new URL(page.url()).searchParams.getAll('country');

test('what is typed and entered is chosen, the exact name before a longer one', async () => {
  await page.getByRole('search').getByRole('button', { name: 'Country' }).click();
  const field = page.getByRole('textbox', { name: 'Search: Country' });
  await field.fill('niger');
  await field.press('Enter');
  await until('Niger is chosen', () => Promise.resolve(chosen().join() === 'NE'));
  expect(await field.inputValue()).toBe('');
});

test('arrows lead through the values, and Enter takes them', async () => {
  const field = page.getByRole('textbox', { name: 'Search: Country' });
  await field.fill('niger');
  const names = page.getByRole('dialog').locator('li label');
  await until('both are found', async () => (await names.allInnerTexts()).join() === 'Niger,Nigeria');
  await field.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('Nigeria is chosen too', () => Promise.resolve(chosen().join() === 'NE,NG'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await until('Niger is no longer', () => Promise.resolve(chosen().join() === 'NG'));
  await page.keyboard.press('ArrowUp');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  // What is being asked for anew is shown paler.
  await settle(page);
  expect(await visitor.audit()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('what nothing matches chooses nothing', async () => {
  await visitor.open('/');
  await page.getByRole('search').getByRole('button', { name: 'Country' }).click();
  const field = page.getByRole('textbox', { name: 'Search: Country' });
  await field.fill('atlantis');
  await field.press('Enter');
  await page.getByText('Nothing matches.').waitFor();
  expect(chosen()).toEqual([]);
});

test('publishers’ tags are found by their words', async () => {
  await visitor.open('/');
  await page.getByRole('search').getByRole('button', { name: 'More' }).click();
  const field = page.getByRole('textbox', { name: 'Search: Tag' });
  await field.fill('rai');
  await field.press('Enter');
  await page.getByRole('link', { name: 'Read the 1 article' }).waitFor();
  expect(new URL(page.url()).searchParams.getAll('tag')).toEqual(['rail']);
  await page.keyboard.press('Escape');
});

test('the list of uploads follows what others upload', async () => {
  await visitor.open('/uploads');
  await until('the page is live', async () => (await page.locator('[data-state=live]').count()) === 1);
  const rows = page.locator('main ul > li');
  expect(await rows.count()).toBe(1);
  await server.admin.records([notice('Gao')], { labels: 'given' });
  await rows.filter({ hasText: '1 document · 1 stored' }).waitFor({ timeout: 10_000 });
  expect(await rows.count()).toBe(2);
});

test('more windows than a browser has connections all follow, also when the one with the line goes', async () => {
  const windows: Page[] = [];
  for (let n = 0; n < 7; n += 1) {
    const other = await page.context().newPage();
    windows.push(other);
    await other.goto('/uploads');
    await other.locator('[data-state=live]').waitFor();
  }
  await page.close();
  await server.admin.records([notice('Kidal')], { labels: 'given' });
  for (const other of windows)
    await until('the upload is listed', async () => (await other.locator('main ul > li').count()) === 3);
  page = windows.pop() as Page;
  for (const other of windows) await other.close();
});

test('a chart of topics without topics draws none', async () => {
  await page.goto('/');
  const topics = page.getByRole('region', { name: 'By topic' });
  await topics.getByText('No article here has a topic.').waitFor();
  expect(await topics.locator('canvas').count()).toBe(0);
  await settle(page);
  expect(visitor.troubles).toEqual([]);
});
