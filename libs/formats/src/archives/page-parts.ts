import type { Flaw } from './container.js';

const KINDS: ReadonlyArray<readonly [string, string]> = [
  ['pictures', 'jpg jpeg png gif webp avif svg ico bmp tif tiff heic'],
  ['style sheets', 'css scss less map'],
  ['scripts', 'js mjs cjs jsx ts wasm swf'],
  ['fonts', 'woff woff2 ttf otf eot'],
  ['sounds and films', 'mp3 mp4 m4a m4v ogg oga ogv wav webm mov avi mkv flac aac m3u8'],
];

const KIND_OF = new Map(
  KINDS.flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind] as const)),
);

/** Counts what pages bring along and what holds no text by its name: a saved site has thousands of them, which are listed once. */
export class PageParts {
  readonly #counts = new Map<string, number>();
  #first: string | null = null;

  /** Whether a file of an archive is such a part; if so, it is counted. */
  has(name: string): boolean {
    const kind = KIND_OF.get(/\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '');
    if (kind === undefined) return false;
    this.#first ??= name;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    return true;
  }

  /** The first of them, null for none. */
  get first(): string | null {
    return this.#first;
  }

  /** What is said of them all. */
  flaw(): Flaw {
    const counts = KINDS.flatMap(([kind]) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [`${kind}: ${count}`];
    });
    const message = `Files that hold no article were left out of this archive (${counts.join(', ')}). Nothing needs to be done.`;
    return { code: 'no-article', message };
  }
}
