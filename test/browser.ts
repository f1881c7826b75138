import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './packaged-chromium.js';

/** No Chromium can be run here. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
  constructor() {
    super('No Chromium found: run "npx playwright-core install chromium-headless-shell", or set CHROME_PATH to one.');
  }
}

type Program = Pick<LaunchOptions, 'executablePath' | 'env'>;

/**
 * Starts a Chromium without a window: the one that CHROME_PATH names, else the first that runs of Playwright's own,
 * the system's, and the one that comes with the test dependencies (Linux on x64 only).
 */
export async function launchBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const asked = environment.CHROME_PATH;
  if (asked !== undefined && asked !== '') return launch({ executablePath: asked });
  const installed: Program[] = [
    {},
    ...systemPaths(environment)
      .filter(existsSync)
      .map((path) => ({ executablePath: path })),
  ];
  for (const program of installed) {
    const browser = await launch(program).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  const packaged = unpackChromium();
  if (packaged === undefined) throw new BrowserMissingError();
  return launch({
    executablePath: packaged.path,
    env: { ...environment, ...packaged.environment } as Record<string, string>,
  });
}

function launch(program: Program): Promise<Browser> {
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];
  const still = ['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
  return chromium.launch({ ...program, chromiumSandbox: false, args: [...quiet, ...still] });
}

function systemPaths(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')],
    );
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), '/opt/google/chrome/chrome'];
}
