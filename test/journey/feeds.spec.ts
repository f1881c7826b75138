import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { conditional, type FeedServer, feedItem, rssFeed, startFeedServer } from '../fixtures/feed-server.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { type Visitor, visit } from './visitor.js';

let site: FeedServer;
let server: Server;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  site = await startFeedServer();
  const settings = { FEEDS: 'on', FEED_ALLOW_ADDRESSES: '127.0.0.1', FEED_ALLOW_PORTS: String(site.port) };
  [server, browser] = await Promise.all([startProduct('feeds-page', settings), launchBrowser()]);
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 900 } });
  page = visitor.page;
  await visitor.signIn(ADMIN.email, ADMIN.password);
  visitor.troubles.splice(0);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
  site?.close();
});

const form = () => page.getByRole('form', { name: 'Subscribe' });
const row = (name: string) => page.getByRole('list', { name: 'Feeds' }).getByRole('listitem').filter({ hasText: name });

async function subscribe(url: string): Promise<void> {
  await form().getByLabel('Address of the feed').fill(url);
  await form().getByLabel('Address of the feed').press('Enter');
}

test('a feed is subscribed to, polled and paused', async () => {
  site.answers.set('/feed', conditional(rssFeed([feedItem('ferry', 'it rained')]), '"a"'));
  await visitor.open('/uploads');
  await page.getByRole('link', { name: 'Feeds' }).click();
  await page.getByText('No feed yet').waitFor();

  await subscribe('http://127.0.0.2/feed');
  await form().getByRole('alert').getByText('no address of the public internet').waitFor();
  visitor.troubles.splice(0);
  await subscribe(`${site.url}/feed`);
  await form().getByRole('status').getByText('“The Lake Courier” has 1 item now.').waitFor();
  const courier = row('The Lake Courier');
  await courier.getByText('New or changed: 1 of 1 items.').waitFor();
  await courier.getByText('Next poll').waitFor();

  await courier.getByRole('button', { name: 'Poll now' }).click();
  await courier.getByText('Nothing changed since the last poll.').waitFor();
  await courier.getByRole('combobox', { name: 'How often The Lake Courier is polled' }).selectOption('every 6 hours');
  await courier.getByRole('button', { name: 'Last polls' }).press('Enter');
  const history = page.getByRole('region', { name: 'Last polls of The Lake Courier' });
  await history.getByRole('row').nth(2).waitFor();
  expect(await visitor.audit()).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await visitor.overflow()).toBe(0);

  await courier.getByRole('button', { name: 'Pause' }).click();
  await courier.getByText('Paused').waitFor();
  const [feed] = (await server.admin.ask('feeds')).items;
  expect(feed).toMatchObject({ state: 'paused', minutes: 360, nextAt: null });
  await history.getByRole('link').click();
  await page.getByRole('heading', { name: 'The Lake Courier' }).waitFor();
});

test('the articles of a source are read again from its page', async () => {
  const article = await until('it is read', async () => (await server.admin.ask('articles')).items[0]);
  await visitor.open(`/articles/${article.id}`);
  await page.getByRole('link', { name: 'About this source' }).click();
  await page.getByRole('heading', { name: 'The Lake Courier' }).waitFor();
  await page.getByRole('link', { name: 'Read the 1 article' }).waitFor();
  expect(await visitor.audit()).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Read again' }).click();
  await page.getByText('Read again with today’s rules: no article has changed.').waitFor();
});

test('a feed is removed after asking', async () => {
  await visitor.open('/feeds');
  await row('The Lake Courier').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No feed yet').waitFor();
  expect(await server.admin.count()).toBe(1);
  expect(visitor.troubles).toEqual([]);
});
