import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { howMany } from '../fixtures/how-many.js';
import { notice } from '../fixtures/notices.js';
import { ADMIN, remove, type Server, startProduct } from '../system/server.js';
import { until } from '../system/until.js';
import { settle } from './settle.js';
import { type Visitor, visit } from './visitor.js';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startProduct('query'), launchBrowser()]);
  await server.admin.records([notice('Accra', { countries: ['Ghana'] }), notice('Lomé', { countries: ['Togo'] })], {});
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await remove(server);
});

const wide = [
  'en-GB',
  'dark',
  1280,
  'There is no field titel; did you mean title?',
  'Search for',
  'How to write a search',
] as const;
const narrow = [
  'fr-FR',
  'light',
  360,
  'Il n’y a pas de champ titel',
  'Chercher',
  'Comment écrire une recherche',
] as const;

describe.each(([narrow, wide] as const).slice(0, howMany(1, 2)))(
  'in %s, %s, %d pixels wide',
  (locale, colorScheme, width, sentence, offer, help) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await visit(browser, server.url, { locale, colorScheme, viewport: { width, height: 800 } });
      await visitor.signIn(ADMIN.email, ADMIN.password);
      visitor.troubles.splice(0);
    }, 60_000);
    afterAll(() => visitor.leave());

    const box = () => visitor.page.locator('input[name=q]');
    const note = () => visitor.page.locator('form [role=status]');
    const line = () => visitor.page.locator('form [aria-hidden] span');
    const asked = () => new URL(visitor.page.url()).searchParams.get('q');

    async function ask(query: string): Promise<void> {
      await box().fill(query);
      await box().press('Enter');
    }

    test('a fault is said, underlined and not asked; its repair is one press away', async () => {
      await ask('titel:notice');
      await note().getByText(sentence).waitFor();
      expect(asked()).toBeNull();
      expect(await line().innerText()).toBe('titel:');
      expect(await box().getAttribute('aria-invalid')).toBe('true');
      expect(
        await visitor.page.locator(`[id="${await box().getAttribute('aria-describedby')}"]`).innerText(),
      ).toContain('titel');
      expect(await visitor.audit()).toEqual([]);
      expect(await visitor.overflow()).toBe(0);
      await note()
        .getByRole('button', { name: `${offer} title:notice` })
        .click();
      await until('the repaired query is asked', () => Promise.resolve(asked() === 'title:notice'));
      await settle(visitor.page);
      expect(await note().innerText()).toBe('');
      expect(visitor.troubles.splice(0)).toEqual([]);
    });

    test.each([
      ['😀 niger OR OR gold', 'OR'],
      ['une recherche bien plus longue que la boîte, 😀 avec un na*ve dedans', '*'],
      ['une très longue recherche, et encore des mots, 😀 puis encore titel:niger au bout', 'titel:'],
    ])('the line stands under the fault: %s', async (query, fault) => {
      await ask(query);
      await line().waitFor({ state: 'attached' });
      expect(await line().innerText()).toBe(fault);
      const start = query.lastIndexOf(fault);
      let seen = 0;
      for (const key of ['Home', 'End', 'Enter']) {
        await box().press(key);
        // A scrolled box tells so with the next frame.
        await visitor.page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const place = await box().evaluate(underlined);
        if (place === null) continue;
        seen += 1;
        expect(place).toEqual([start, start + fault.length]);
      }
      expect(seen).toBeGreaterThan(0);
    });

    test('a query is looked at while it is written, and what is unfinished is let be', async () => {
      await box().fill('ghana AND AND togo');
      await line().waitFor({ state: 'attached' });
      expect(await line().innerText()).toBe('AND');
      const answered = visitor.page.waitForResponse((response) => response.url().includes('/api/v1/query?'));
      await box().fill('ghana AND');
      expect(await (await answered).json()).toMatchObject({ query: null, fault: { position: { start: 6, end: 9 } } });
      expect(await line().count()).toBe(0);
      await box().press('Enter');
      await line().waitFor({ state: 'attached' });
      await note().getByRole('button').first().click();
      expect(await note().innerText()).toBe('');
    });

    test('a long paste stays whole, and how long it may be is said', async () => {
      await visitor.open('/');
      const long = Array.from({ length: 500 }, (_, n) => `uranium${n}`).join(' ');
      await box().fill(long);
      await note()
        .getByText(/2.000 (?:characters|caractères).*5.389/)
        .waitFor();
      await box().press('Enter');
      await settle(visitor.page);
      expect(await box().inputValue()).toBe(long);
      expect(asked()).toBeNull();
      expect(visitor.troubles.splice(0)).toEqual([]);
    });

    test('Escape puts away what is said, then the text; both come back', async () => {
      await visitor.open('/');
      await box().pressSequentially('ghana AND AND togo');
      await box().press('Enter');
      await note().getByRole('button').first().waitFor();
      await box().press('Escape');
      expect([await note().innerText(), await box().inputValue()]).toEqual(['', 'ghana AND AND togo']);
      await box().press('Escape');
      expect(await box().inputValue()).toBe('');
      await box().press('Control+z');
      expect(await box().inputValue()).toBe('ghana AND AND togo');
      await box().press('Enter');
      await note().getByRole('button').last().click();
      await until('the repaired query is asked', () => Promise.resolve(asked() === 'ghana AND togo'));
      await box().press('Control+z');
      expect(await box().inputValue()).toBe('ghana AND AND togo');
    });

    test('a query that names nothing is asked, and why it finds nothing is said', async () => {
      await ask('source:nowhere');
      await note()
        .getByText(/no source yet that is named nowhere|Aucune source ne s’appelle encore nowhere/)
        .waitFor();
      expect(asked()).toBe('source:nowhere');
      expect(await box().getAttribute('aria-invalid')).not.toBe('true');
      expect(await line().count()).toBe(0);
      expect(await visitor.audit()).toEqual([]);
      await box().press('Escape');
      expect([await note().innerText(), await box().inputValue()]).toEqual(['', 'source:nowhere']);
      await ask('ghana');
      await settle(visitor.page);
      expect(await note().innerText()).toBe('');
    });

    test('words written from right to left are underlined where they stand', async () => {
      await ask('غانا AND AND توغو');
      await line().waitFor({ state: 'attached' });
      const [inBox, inLine] = await box().evaluate((input) => [
        getComputedStyle(input).direction,
        getComputedStyle(document.querySelector('form [aria-hidden] span')!.parentElement!).direction,
      ]);
      expect([inBox, inLine]).toEqual(['rtl', 'rtl']);
      const edges = await line().boundingBox();
      const whole = await box().boundingBox();
      expect(edges!.x).toBeGreaterThan(whole!.x + 34);
      expect(edges!.x + edges!.width).toBeLessThan(whole!.x + whole!.width - 58);
    });

    test('a link with a fault shows it', async () => {
      await visitor.open('/?q=ghana)');
      await note().getByRole('button').last().waitFor();
      expect(await line().innerText()).toBe(')');
      visitor.troubles.splice(0);
    });

    test('the syntax is told by example, by keyboard alone', async () => {
      await visitor.open('/');
      await box().press('Tab');
      await visitor.page.keyboard.press('Enter');
      const dialog = visitor.page.getByRole('dialog', { name: help });
      await dialog.waitFor();
      expect(await dialog.locator('dt').count()).toBe(10);
      expect(await visitor.audit()).toEqual([]);
      for (const example of await dialog.locator('dt').allInnerTexts()) {
        const answer = await visitor.page.request.get(`/api/v1/query?q=${encodeURIComponent(example)}`);
        expect([example, ((await answer.json()) as { fault: unknown }).fault]).toEqual([example, null]);
      }
      await visitor.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await visitor.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(help);
      expect(visitor.troubles.splice(0)).toEqual([]);
    });
  },
);

/** Runs in the page: the characters of the box that stand at both ends of the line; null where it is scrolled away. */
function underlined(box: HTMLElement | SVGElement): [number, number] | null {
  const line = document.querySelector('form [aria-hidden] span')!.getBoundingClientRect();
  const seen = document.querySelector('form [aria-hidden]:has(span)')!.getBoundingClientRect();
  if (line.left < seen.left || line.right > seen.right) return null;
  const middle = (line.top + line.bottom) / 2;
  const at = (x: number) => {
    const place = document.caretPositionFromPoint(x, middle);
    return place?.offsetNode === box ? place.offset : -1;
  };
  return [at(line.left + 1), at(line.right - 1)];
}
