import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { flattenedPage } from '../fixtures/flattened-page.js';
import { howMany } from '../fixtures/how-many.js';
import { labelledNotices } from '../fixtures/notices.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

const PAYLOAD = '<img src=x onerror="document.title=\'run\'">';
let server: Server;
let browser: Browser;
const ids = { article: '', upload: '', hostile: '' };
beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('pages'), launchBrowser()]);
  const client = server.admin;
  await client.records(labelledNotices, { labels: 'given' }, `${PAYLOAD}.ndjson`);
  const upload = await client.upload('page.txt', flattenedPage);
  ids.upload = upload.id;
  ids.article = (await client.articleOf(upload)).id;
  const hostile = {
    ...{
      title: PAYLOAD,
      lead: PAYLOAD,
      text: `${PAYLOAD}\n\n${PAYLOAD} about Togo`,
      section: PAYLOAD,
      author: PAYLOAD,
    },
    ...{ tags: [PAYLOAD, '__proto__'], topics: [PAYLOAD], source: PAYLOAD, countries: [PAYLOAD, 'TG'] },
    ...{ image: 'https://img.elsewhere.example/x.jpg', url: 'https://hostile.example/1' },
  };
  ids.hostile = (await client.articleOf(await client.records([hostile, { title: PAYLOAD.repeat(20) }]))).id;
  await client.records([{ url: PAYLOAD }], {}, `${PAYLOAD}.ndjson`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const pages = [
  '/',
  '/?interval=month&split=source&country=TG',
  '/?tag=nothing+has+this',
  '/articles',
  '/articles?q=notice',
  '/articles/{article}',
  '/uploads',
  '/uploads/{upload}',
  '/feeds',
  '/sources/1',
  '/labelling',
  '/labelling?part=tags',
  '/labelling?part=models',
  '/users',
  '/account',
  '/nowhere',
  '/articles/999999',
];
const place = (path: string) => path.replace('{article}', ids.article).replace('{upload}', ids.upload);
/** Answers of 404 are in the console of the browser where the address names nothing. */
const beyond = (troubles: string[]) => troubles.splice(0).filter((trouble) => !/status of 404/.test(trouble));

describe.each([
  ['en-GB', 'light', 1280, 0],
  ['fr-FR', 'dark', 1280, 1],
  ['fr-FR', 'light', 360, 2],
] as const)('in %s, %s, %d pixels wide', (locale, colorScheme, width, turn) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visit(browser, server.url, { locale, colorScheme, viewport: { width, height: 800 } });
    await visitor.open('/');
    expect(await visitor.audit()).toEqual([]);
    await visitor.signIn(ADMIN.email, ADMIN.password);
    visitor.troubles.splice(0);
  }, 60_000);
  afterAll(() => visitor.leave());

  // Each page in one of the three; the first, and in full all, in each.
  const shown = pages.filter((_, place) => place === 0 || place % howMany(3, 1) === turn % howMany(3, 1));
  test.each(shown)('%s is whole, readable by everybody, and asks nobody else', async (path) => {
    await visitor.open(place(path));
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(await visitor.page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|\bnull\b|Invalid|\[object/);
    expect(await visitor.page.getByRole('heading', { level: 1 }).count()).toBeLessThanOrEqual(1);
    expect(await visitor.overflow()).toBe(0);
    expect(await visitor.audit()).toEqual([]);
    expect(beyond(visitor.troubles)).toEqual([]);
  });

  test('what was read is shown beside the raw record', async () => {
    await visitor.open(place('/articles/{article}'));
    await visitor.page.getByRole('tab').nth(1).click();
    await visitor.page.locator('pre').waitFor();
    await settle(visitor.page);
    expect(await visitor.overflow()).toBe(0);
    expect(await visitor.audit()).toEqual([]);
    expect(beyond(visitor.troubles)).toEqual([]);
  });
});

describe('the versions of an article', () => {
  test('are gone through by keyboard, and a screen reader is told what came and went', async () => {
    const edition = (day: number, title: string) => ({
      ...{ url: 'https://gazette.example/dam', title, text: `${title}. The river falls.` },
      modifiedAt: `2025-02-0${day}T12:00:00Z`,
    });
    await server.admin.records([edition(3, 'The dam stays shut')]);
    const upload = await server.admin.records([edition(2, 'The dam may open'), edition(4, 'The dam opens')]);
    const visitor = await visit(browser, server.url);
    await visitor.signIn(ADMIN.email, ADMIN.password);
    await visitor.open(`/articles/${(await server.admin.articleOf(upload)).id}`);
    const { page } = visitor;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      await settle(page);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const region = (day: number) => page.getByRole('region', { name: `Edition of ${day} Feb 2025, 12:00 UTC` });
    await page.getByRole('tab', { name: '3 versions' }).focus();
    await press('Enter', 'Tab', 'Tab');
    expect(await focused()).toBe('What it said');
    await press('End', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Enter');
    expect(await region(3).getByRole('paragraph').nth(1).innerText()).toMatch(
      /left out:\s+may open\s+;\s+added:\s+stays shut\s+;/,
    );
    expect(await visitor.audit()).toEqual([]);
    await press('Tab', 'Tab');
    expect(await focused()).toBe('Later version');
    await press('Enter');
    expect([await focused(), await region(3).count(), await region(4).count()]).toEqual(['Hide', 0, 1]);
    await press('Tab', 'Escape');
    expect([await focused(), await region(4).count()]).toEqual(['What it changed', 0]);
    expect(beyond(visitor.troubles)).toEqual([]);
    await visitor.leave();
  });
});

describe('the watch over a page', () => {
  test('notices what it is there to notice', async () => {
    const visitor = await visit(browser, server.url, { bypassCSP: true });
    await visitor.open('/');
    await visitor.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color:#eee;background:#fff">pale</p><div style="width:3000px">wide</div><img src="https://elsewhere.example/x" onerror="alert(1)">',
      );
    });
    expect((await visitor.audit()).join()).toMatch(/color-contrast.*image-alt|image-alt.*color-contrast/s);
    expect(await visitor.overflow()).toBeGreaterThan(1000);
    await until('it has heard the dialog', () => visitor.troubles.some((one) => one.startsWith('dialog: 1')));
    expect(visitor.troubles).toContain('request: https://elsewhere.example/x');
    await visitor.leave();
  });
});

describe('words that want to be markup', () => {
  test('are words on every page', async () => {
    const visitor = await visit(browser, server.url);
    await visitor.signIn(ADMIN.email, ADMIN.password);
    for (const path of ['/', '/articles', `/articles/${ids.hostile}`, '/uploads', '/?split=tag', '/?split=source']) {
      await visitor.open(path);
      expect([path, await visitor.page.title()]).toEqual([path, expect.not.stringMatching(/^run$/)]);
      expect([path, await visitor.page.locator('img[src=x]').count()]).toEqual([path, 0]);
      expect(await visitor.overflow()).toBe(0);
    }
    await visitor.open(`/articles/${ids.hostile}`);
    expect(await visitor.page.getByRole('heading', { level: 1 }).innerText()).toContain('<img src=x');
    for (const link of await visitor.page.locator('main a[href], main img[src]').all())
      expect((await link.getAttribute('href')) ?? '').not.toMatch(/^(?:javascript|data|vbscript):/i);
    expect(beyond(visitor.troubles)).toEqual([]);
    await visitor.leave();
  });
});
