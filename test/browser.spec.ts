import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<h1>Ouverture</h1><canvas width=4 height=4></canvas><script>document.title = String(6 * 7)</script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server.close();
});

describe('launchBrowser', () => {
  test('opens a page, runs its script and paints its canvas', async () => {
    const page = await browser.newPage({ locale: 'fr-FR', timezoneId: 'Africa/Niamey' });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.title()).toBe('42');
    expect(await page.textContent('h1')).toBe('Ouverture');
    expect(await page.evaluate('new Date(0).getHours() + navigator.language')).toBe('1fr-FR');
    const pixel = await page.evaluate(`(() => {
      const ink = document.querySelector('canvas').getContext('2d');
      ink.fillStyle = '#ff0000';
      ink.fillRect(0, 0, 4, 4);
      return [...ink.getImageData(1, 1, 1, 1).data];
    })()`);
    expect(pixel).toEqual([255, 0, 0, 255]);
    await page.close();
  });

  test('does not quietly take another one when CHROME_PATH is wrong', async () => {
    await expect(launchBrowser({ ...process.env, CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow('/nowhere/chrome');
  });
});
