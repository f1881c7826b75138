import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';

/** Milliseconds that a page must be quiet for: an answer may lead to the next question. */
const QUIET = 120;
const DEADLINE = 40_000;

/** What a page is waiting for, and how much it has asked for so far. */
interface Traffic {
  open: Set<Request>;
  asked: number;
}
const observed = new WeakMap<Page, Traffic>();

/** Begins to follow the requests of a context's pages; what stays open to hear news is none. */
export function observe(context: BrowserContext): void {
  context.on('page', (page) => {
    const traffic: Traffic = { open: new Set(), asked: 0 };
    observed.set(page, traffic);
    page.on('request', (request) => {
      if (request.resourceType() === 'eventsource') return;
      // Of what the document before still waits for no end is told.
      if (request.isNavigationRequest()) traffic.open.clear();
      traffic.asked += 1;
      traffic.open.add(request);
    });
    page.on('requestfinished', (request) => traffic.open.delete(request));
    page.on('requestfailed', (request) => traffic.open.delete(request));
  });
}

/** Waits until nothing is loading any more in an observed page, neither from the server nor on the screen. */
export async function settle(page: Page): Promise<void> {
  const traffic = observed.get(page);
  if (traffic === undefined) throw new Error('This page is not observed.');
  await page.waitForLoadState('load');
  const end = performance.now() + DEADLINE;
  let asked = -1;
  let since = 0;
  for (;;) {
    const isStill = (await page.evaluate(isAtRest)) && traffic.open.size === 0;
    const now = performance.now();
    if (!isStill || traffic.asked !== asked) {
      asked = traffic.asked;
      since = now;
    } else if (now - since >= QUIET) return;
    if (now > end) throw new Error(`Waited ${DEADLINE} ms in vain for ${page.url()} to settle.`);
    // To look takes the page from its work: once at rest, it is looked at again when it may have been so for long enough.
    await wait(isStill ? QUIET - (now - since) : 20);
  }
}

/** Runs in the page: it has had time to spare, and nothing shows that it is loading. */
async function isAtRest(): Promise<boolean> {
  await new Promise<void>((settled) => requestIdleCallback(() => settled(), { timeout: 1000 }));
  return document.querySelector('.mantine-Loader-root, [aria-busy=true]') === null;
}
