import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { notice } from '../fixtures/notices.js';
import { ADMIN, remove, type Server, startProduct, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

let server: Server;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('journey-away'), launchBrowser()]);
  const records = ['Kayes', 'Segou', 'Mopti'].map((place) => notice(place, { countries: ['ML'] }));
  await server.admin.records([...records, notice('Agadez', { countries: ['NE'] })], { labels: 'given' });
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 800 } });
  await visitor.signIn(ADMIN.email, ADMIN.password);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const box = (page: Page) => page.locator('input[name=q]');
const state = (page: Page) => page.locator('[data-state]').first().getAttribute('data-state');

describe('while the server is away', () => {
  let list: Page;

  test('what was asked in vain shows no numbers of another selection', async () => {
    const { page } = visitor;
    await visitor.open('/?country=ML');
    list = await page.context().newPage();
    await list.goto('/articles?country=ML');
    await settle(list);
    expect(await page.locator('dl dd').first().innerText()).toContain('3');
    expect(await list.locator('main ol h2').count()).toBe(3);
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
    const { page } = visitor;
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
    await until('the page is live', async () => (await state(page)) === 'live');
    await page.getByText('Nothing matches these filters').waitFor();
    await list.getByText('Nothing matches these filters').waitFor();
    clearInterval(look);
    expect(seen).toEqual([]);
    for (const one of [page, list]) expect(await one.evaluate(() => 'stayed' in window)).toBe(true);
  });
});
