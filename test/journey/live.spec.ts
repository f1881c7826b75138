import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { notice } from '../fixtures/notices.js';
import type { Client } from '../system/client.js';
import { ADMIN, remove, type Server, startProduct, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

let server: Server;
let browser: Browser;
let client: Client;
let visitor: Visitor;
let page: Page;
/** Requests of the page for numbers, in order. */
const asked: string[] = [];
let underWay = 0;
let mostUnderWay = 0;

beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('journey-live'), launchBrowser()]);
  client = server.admin;
  await send('Kayes', 'Segou', 'Mopti', 'Gao');
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 800 } });
  page = visitor.page;
  const isPage = (url: string) => url.endsWith('/api/v1/page');
  page.on('request', (request) => {
    if (!isPage(request.url())) return;
    asked.push(request.url());
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => {
      if (isPage(request.url())) underWay -= 1;
    });
  await visitor.signIn(ADMIN.email, ADMIN.password);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

/** Uploads a notice from each place; given labels, so that nothing but the articles decides the charts. */
async function send(...places: string[]): Promise<void> {
  const records = places.map((place) => notice(place, { countries: ['ML'], source: 'Gazette' }));
  await client.records(records, { labels: 'given' });
}

const articles = () => page.locator('dl > div').first().locator('dd').innerText();
const shows = (count: number) => until(`${count} articles are shown`, async () => (await articles()) === String(count));
const status = () => page.locator('[data-state]').first().getAttribute('data-state');
const becomes = (state: string) => until(`the page is ${state}`, async () => (await status()) === state);

/** Puts the page behind another one, or in front again. */
async function hide(hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

describe('the overview', () => {
  test('asks for everything at once, and is live', async () => {
    await shows(4);
    await becomes('live');
    expect(await page.getByText(/^as of \d\d:\d\d:\d\d$/).count()).toBe(1);
  });

  test('shows what another tab uploads, without a reload', async () => {
    const other = await page.context().newPage();
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await other.goto('/uploads');
    const chooser = other.waitForEvent('filechooser');
    await other.locator('button', { hasText: 'Choose files' }).click();
    const record = JSON.stringify(notice('Kidal', { source: 'Gazette' }));
    await (await chooser).setFiles([
      { name: 'one.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(record) },
    ]);
    await other.getByRole('button', { name: /^Upload/ }).click();
    await shows(5);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await other.close();
  });

  test('keeps the place, the focus, the tooltip and the chosen table while numbers move', async () => {
    const pick = page.getByRole('region', { name: 'Subject countries' }).getByRole('button').first();
    await page.evaluate(() => window.scrollTo(0, 420));
    await pick.focus();
    const before = await page.evaluate(() => [window.scrollY, document.body.scrollHeight]);
    const chart = page.getByRole('img', { name: /Articles over time/ });
    const box = await chart.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.evaluate(() => document.querySelector('canvas')?.setAttribute('data-kept', ''));
    await send('Timbuktu');
    await shows(6);
    expect(await page.evaluate(() => [window.scrollY, document.body.scrollHeight])).toEqual(before);
    expect(await pick.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('canvas[data-kept]').count()).toBe(1);
  });

  test('rests while it is paused, says so, and catches up', async () => {
    await page.getByRole('button', { name: 'Pause live updates' }).click();
    await becomes('paused');
    const before = asked.length;
    await send('Taoudenit');
    await page.waitForTimeout(1_500);
    expect([asked.length, await articles()]).toEqual([before, '6']);
    await page.getByRole('button', { name: 'Resume live updates' }).click();
    await shows(7);
    await becomes('live');
  });

  test('rests behind another tab, and catches up in front', async () => {
    await hide(true);
    const before = asked.length;
    await send('Menaka');
    await page.waitForTimeout(1_500);
    expect(asked.length).toBe(before);
    await hide(false);
    await shows(8);
  });

  test('says when the line is lost, and mends it', async () => {
    await page.context().setOffline(true);
    // A line that stands is not cut by the browser's own switch: the server cuts it.
    await hide(true);
    await hide(false);
    await becomes('offline');
    await page.getByRole('status').filter({ hasText: 'Offline' }).waitFor({ state: 'attached' });
    await page.context().setOffline(false);
    await becomes('live');
    visitor.troubles.splice(0);
  });

  test('never asks twice at a time, and little more often than there is news', async () => {
    const before = asked.length;
    for (let round = 0; round < 5; round += 1) await send(`Round ${round}`);
    await shows(13);
    expect(mostUnderWay).toBe(1);
    // Each upload commits several times, its job included.
    expect(asked.length - before).toBeLessThan(25);
  });
});

describe('the list of articles', () => {
  const titles = () => page.locator('main ol h2').allInnerTexts();

  test('never moves what is read: it says what has arrived, and shows it when asked', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' }).click();
    await until('the list is there', async () => (await titles()).length === 13);
    await becomes('live');
    const before = await titles();
    const heights = () => page.evaluate(() => [document.body.scrollHeight, window.scrollY]);
    const place = await heights();
    await send('Koulikoro', 'Sikasso');
    const button = page.getByRole('button', { name: '2 new articles' });
    await button.waitFor();
    expect(await titles()).toEqual(before);
    expect(await heights()).toEqual(place);
    await button.click();
    await until('all are listed', async () => (await titles()).length === 15);
    await button.waitFor({ state: 'detached' });
    expect(await titles()).toContain('Notice from Sikasso');
  });

  test('an empty list fills by itself', async () => {
    await visitor.open('/articles?country=NE');
    await page.getByText('Nothing matches these filters').waitFor();
    await client.records([notice('Agadez', { countries: ['NE'] })], { labels: 'given' });
    await page.getByRole('link', { name: 'Notice from Agadez' }).waitFor();
  });
});

test('two hundred years by hour are refused with a way out, and only by their chart', async () => {
  await visitor.open('/?from=1900-01-01&to=2099-12-31&interval=hour');
  const chart = page.getByRole('region', { name: 'Articles over time', exact: true });
  await chart.getByRole('alert').getByText('The dates span some 1,753,').waitFor();
  visitor.troubles.splice(0);
  await shows(16);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('region', { name: 'By topic' }).locator('canvas, p').count()).toBeGreaterThan(0);
  await page.getByRole('region', { name: 'Where the news is about' }).locator('svg').first().waitFor();
  const numbers = await chart.getByRole('link', { name: 'Numbers by week as CSV' }).getAttribute('href');
  expect((await page.request.get(numbers ?? '')).status()).toBe(200);
  await page.getByRole('button', { name: 'Show by quarter' }).click();
  await page.waitForURL(/interval=quarter/);
  await shows(16);
});

test('nothing went wrong on the way', () => {
  expect(visitor.troubles).toEqual([]);
});

describe('while the server is away', () => {
  let list: Page;
  const box = (one: Page) => one.locator('input[name=q]');

  test('what was asked in vain shows no numbers of another selection', async () => {
    await visitor.open('/?country=ML');
    await shows(15);
    list = await page.context().newPage();
    await list.goto('/articles?country=ML');
    await settle(list);
    expect(await list.locator('main ol h2').count()).toBe(15);
    await server.stop();
    for (const one of [page, list]) {
      await one.bringToFront();
      await box(one).fill('agadez');
      await box(one).press('Enter');
      await one.waitForURL(/q=agadez/);
    }
    for (const one of [page, list]) await one.getByRole('alert').getByText('The server cannot be reached').waitFor();
    expect(await page.locator('main dl').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Read the/ }).count()).toBe(0);
    expect(await list.locator('main ol').count()).toBe(0);
  });

  test('it is asked again once the line is back, without a reload', async () => {
    for (const one of [page, list]) await one.evaluate(() => Object.assign(window, { stayed: true }));
    const { port } = new URL(server.url);
    const seen: string[] = [];
    const figures = page.locator('main dl dd').first();
    const look = setInterval(() => {
      figures.count().then(
        (count) => count > 0 && seen.push('numbers'),
        () => undefined,
      );
    }, 50);
    Object.assign(server, await startServer(server.dataDir, { ...server.settings, PORT: port }));
    await becomes('live');
    await page.getByText('Nothing matches these filters').waitFor();
    await list.getByText('Nothing matches these filters').waitFor();
    clearInterval(look);
    expect(seen).toEqual([]);
    for (const one of [page, list]) expect(await one.evaluate(() => 'stayed' in window)).toBe(true);
  });
});
