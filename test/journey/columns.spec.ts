import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { type Visitor, visit } from './visitor.js';

let server: Server;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('columns'), launchBrowser()]);
  visitor = await visit(browser, server.url, { viewport: { width: 1280, height: 900 } });
  page = visitor.page;
  await visitor.signIn(ADMIN.email, ADMIN.password);
  visitor.troubles.splice(0);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const HEADER = 'Zork;Blip;Wibble;Place\n';
const table = (...rows: [string, string][]) =>
  HEADER + rows.map(([title, day]) => `${title};${day};The ferry was late again on the lake.;quay\n`).join('');

async function choose(...files: [name: string, text: string][]): Promise<void> {
  await visitor.open('/uploads');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(files.map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
}

const step = (name: string) => page.getByRole('region', { name: `Columns of ${name}` });
const says = (place: Locator, text: string) => place.getByText(text).first().waitFor();

async function send(count: number): Promise<void> {
  await page.getByRole('button', { name: `Upload ${count} file` }).click();
  await page.waitForURL(/\/uploads\/\d+$/);
  // The list of uploads, which is there until the page is, may say it of others.
  await page.getByRole('region', { name: 'Numbers of this upload' }).waitFor();
  await page.getByText('Done', { exact: true }).waitFor();
}

test('columns with names that nobody knows are told, and the articles stored as previewed', async () => {
  await choose(['odd.csv', table(['A ferry stops', '19/01/2024'], ['A ferry sails', '20/01/2024'])]);
  const columns = step('odd.csv');
  await says(columns, 'None of the first 2 records can be read');
  expect(await columns.getByRole('columnheader').allInnerTexts()).toEqual(['Zork', 'Blip', 'Wibble', 'Place']);
  await says(columns, 'None of the columns');
  expect(await columns.getByLabel('Title').inputValue()).toBe('');
  await columns.getByLabel('Title').selectOption('Zork');
  await columns.getByLabel('Published').selectOption('Blip');
  await columns.getByLabel('Text').selectOption('Wibble');
  await says(columns, 'All of the first 2 records can be read');
  await says(columns.getByRole('list'), 'A ferry stops');
  await says(columns.getByRole('list'), '19 Jan 2024');
  await says(columns, 'remembered: the next file');
  expect(await visitor.audit()).toEqual([]);
  expect(await visitor.overflow()).toBe(0);
  await send(1);
  await page.getByRole('region', { name: 'Report' }).getByRole('link', { name: 'A ferry sails' }).waitFor();
  expect(await server.admin.count()).toBe(2);
});

test('they are remembered for the next file with these columns', async () => {
  await choose(['again.csv', table(['A ferry sinks', '21/01/2024'])]);
  const columns = step('again.csv');
  await says(columns, 'As said with an earlier upload');
  expect(await columns.getByLabel('Title').locator('option:checked').innerText()).toBe('Zork');
  await says(columns.getByRole('list'), 'A ferry sinks');
  await send(1);
  expect(await server.admin.count()).toBe(3);
});

test('each set of columns has a step of its own, and texts have none', async () => {
  await choose(
    ['one.csv', 'Headline;Body\nA;Rain fell on the quay all day.\n'],
    ['two.csv', 'Body;Headline\nSun shone on the quay all day.;B\n'],
    ['three.json', JSON.stringify([{ zap: 'C', body: 'Snow fell on the quay all day.' }])],
    ['page.txt', 'Wind\n\nWind blew over the quay all day, and nobody went out.'],
  );
  await says(step('one.csv'), 'and 1 file with the same columns');
  const records = step('three.json');
  await records.getByRole('button', { name: /three\.json/ }).click();
  await records.getByLabel('Title').selectOption('zap');
  await says(records.getByRole('list'), 'Snow fell');
  expect(await page.getByRole('region', { name: /^Columns of/ }).count()).toBe(2);
  await says(page.getByRole('main'), 'Sent as 2 uploads');
  await page.getByRole('button', { name: 'Upload 4 files' }).click();
  await until('all are stored', async () => (await server.admin.count()) === 7);
  expect(visitor.troubles).toEqual([]);
});

test('dates that can be read in two ways are told, and their order chosen', async () => {
  await choose(['us.csv', 'Headline;Date;Body\nE;03/04/2024;Fog lay on the quay all day.\n']);
  const columns = step('us.csv');
  await says(columns.getByRole('list'), '3 Apr 2024');
  await says(columns.getByRole('list'), 'can be read in more than one way');
  await columns.getByLabel('Order of the numbers').selectOption('month first (12/31/2024)');
  await says(columns.getByRole('list'), '4 Mar 2024');
  expect(await visitor.audit()).toEqual([]);
});

test('a file that cannot be read is said to be so', async () => {
  await choose(['broken.xlsx', 'PK\u0003\u0004 this is no spreadsheet']);
  await page.getByRole('list', { name: 'Files that cannot be read' }).getByText('broken.xlsx').waitFor();
});

test('a dry run is told for what it is, and stored without sending its file again', async () => {
  await choose(['trial.csv', 'Headline;Body\nD;Hail fell on the quay all day.\n']);
  await page.getByRole('button', { name: 'Options' }).click();
  await page.getByRole('checkbox', { name: 'Dry run' }).check();
  await page.getByRole('button', { name: 'Try 1 file, store nothing' }).click();
  const tried = page.getByRole('region', { name: 'Dry run: nothing was stored' });
  const undo = page.getByRole('button', { name: 'Undo this upload' });
  await tried.waitFor();
  expect(await undo.or(page.getByRole('link', { name: 'See them in the charts' })).count()).toBe(0);
  expect(await visitor.audit()).toEqual([]);
  await page.getByRole('link', { name: 'Uploads' }).first().click();
  const row = page.getByRole('listitem').filter({ hasText: 'Dry run: nothing was stored' });
  await row.getByText('1 document · would store 1').waitFor();
  await row.getByRole('link').click();
  await tried.getByRole('button', { name: 'Store them now' }).click();
  await undo.waitFor();
  expect([await tried.count(), await server.admin.count()]).toEqual([0, 8]);
});
