import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { observe, settle } from './settle.js';

const axe = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/** Somebody with a browser of their own; what goes wrong in it is remembered. */
export interface Visitor {
  page: Page;
  /** Errors of scripts, of the console and of the content policy, dialogs, and requests to other hosts. */
  troubles: string[];
  signIn(email: string, password: string): Promise<void>;
  /** Opens an address of the product and waits until it has settled. */
  open(path: string): Promise<void>;
  /** Serious and critical faults that axe finds in the page as it is now. */
  audit(): Promise<string[]>;
  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number>;
  leave(): Promise<void>;
}

/** Opens a window on the product at an address. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', baseURL: url, ...options });
  // As long as `until` waits: more specs run at once than there are processors.
  context.setDefaultTimeout(40_000);
  observe(context);
  const page = await context.newPage();
  const troubles: string[] = [];
  watch(page, url, troubles);
  const open = async (path: string) => {
    await page.goto(path);
    await settle(page);
  };
  return {
    page,
    troubles,
    open,
    async signIn(email, password) {
      await open('/');
      await page.locator('input[name=email]').fill(email);
      await page.locator('input[name=password]').fill(password);
      await page.locator('button[type=submit]').click();
      await page.getByRole('banner').waitFor();
      await settle(page);
    },
    async audit() {
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
      return page.evaluate(findFaults);
    },
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    leave: () => context.close(),
  };
}

function watch(page: Page, url: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    // The first question of a stranger is who they are; the browser logs that the answer is 401.
    const isWhoAmI = message.location().url.endsWith('/api/v1/session') && message.text().includes('401');
    if (['error', 'warning'].includes(message.type()) && !isWhoAmI) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(?:data|blob):/.test(asked)) troubles.push(`request: ${asked}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()}: ${response.url()}`);
  });
}

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}
interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Runs in the page. */
async function findFaults(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
}
