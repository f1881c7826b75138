import { describe, expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { unpackChromium } from './packaged-chromium.js';

const here = process.platform === 'linux' && process.arch === 'x64';

describe('unpackChromium', () => {
  (here ? test : test.skip)(
    'gives one that runs without any package of the system',
    async () => {
      const packaged = unpackChromium();
      const browser = await chromium.launch({
        executablePath: packaged?.path ?? '',
        env: { PATH: process.env.PATH ?? '', ...packaged?.environment },
        chromiumSandbox: false,
        args: ['--disable-gpu', '--disable-dev-shm-usage'],
      });
      const page = await browser.newPage();
      await page.setContent('<span>été</span>');
      // Without any font letters have no width, and pages with fonts of their own end the program.
      expect(await page.evaluate("document.querySelector('span').offsetWidth")).toBeGreaterThan(9);
      await browser.close();
    },
    120_000,
  );

  test('unpacks only once', () => {
    if (!here) return expect(unpackChromium()).toBeUndefined();
    const start = performance.now();
    expect(unpackChromium()?.path).toContain('chromium');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
