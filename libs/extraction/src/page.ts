import { Block } from './block.js';
import type { CivilDate } from './civil-date.js';
import { isFurniturePhrase } from './furniture-phrases.js';
import { type LabelledLines, readLabelledLines } from './labelled-lines.js';
import { splitExportHead, splitIssueHead, splitMastheadLine } from './masthead-line.js';
import { splitOneLine } from './one-line-page.js';
import { isPageSetting } from './page-settings.js';
import { isPageTool } from './page-tools.js';
import type { SourceLine } from './source-line.js';
import { isTagCaption } from './tag-caption.js';
import { isWireMark } from './wire-marks.js';

const EDGE = 60;
const KNOWN_IMAGES = 8;
const COLLECTOR = /^date (\d{4})-(\d{2})(?:-(\d{2}))?(?=\s|$)/;
const GLUED_IMAGE = /^https?:\/\/\S{1,2000}?\.(?:jpe?g|png|webp|gif|avif)(?=\p{Lu}|\p{Lo}|[«„“"])/iu;
const URL_THEN_TEXT = /^https?:\/\/\S{1,4000}\s+(?=\S)/i;

/** A flattened page as blocks in order, with how often each recurs and which are spoken for. */
export class Page {
  readonly blocks: readonly Block[];
  /** The collector's date label at the top, and the block behind it on the same line. */
  readonly collector: { date: CivilDate; block: Block; rest: Block | null } | null = null;
  /** The lines above the article that say by a label what they are; null where there are none. */
  readonly labelled: LabelledLines | null;
  /** The name on a first line such as `Newspaper, date`. */
  readonly masthead: Block | null;
  /** Whether that is surely the outlet's, as in exports of press archives. */
  readonly isExport: boolean;
  readonly #counts = new Map<string, number>();
  readonly #taken = new Set<Block>();
  readonly #aside = new Set<Block>();
  readonly #order: ReadonlyMap<Block, number>;
  readonly #companies: ReadonlySet<string>;
  readonly #furniture: ReadonlySet<string>;

  constructor(lines: readonly SourceLine[], furniture: ReadonlySet<string> = new Set()) {
    const blocks = lines.map((line, index) => new Block(line, index < EDGE || index >= lines.length - EDGE));
    const first = blocks[0];
    const label = first === undefined ? null : COLLECTOR.exec(first.text);
    if (first !== undefined && label !== null) {
      const rest = first.slice(label[0].length);
      const date = {
        year: Number(label[1]),
        month: Number(label[2]),
        day: label[3] === undefined ? null : Number(label[3]),
      };
      this.collector = {
        date: { ...date, time: null, offset: null },
        block: first.slice(0, label[0].length),
        rest: rest.text === '' ? null : rest,
      };
      blocks.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
    }
    this.labelled = (this.collector?.rest ?? null) === null ? readLabelledLines(blocks) : null;
    const isBare = this.labelled === null && this.collector === null;
    const exported = isBare ? (splitExportHead(blocks) ?? splitIssueHead(blocks)) : null;
    this.isExport = exported !== null;
    this.masthead = exported ?? (isBare ? splitMastheadLine(blocks) : null);
    if (this.masthead !== null) this.#aside.add(this.masthead);
    const images = blocks.filter(({ shape }) => shape === 'image').slice(0, KNOWN_IMAGES);
    const addresses = new Set(images.map(({ text }) => text));
    this.blocks = splitOneLine(blocks.flatMap((block) => unglue(block, addresses)));
    this.#furniture = furniture;
    this.#companies = findCompanies(this.blocks);
    this.#order = new Map(this.blocks.map((block, index) => [block, index]));
    for (const { key } of this.blocks) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** How often the same line stands on the page. */
  count(block: Block): number {
    return this.#counts.get(block.key) ?? 0;
  }

  /** Whether some line of the page reads like this. */
  has(key: string): boolean {
    return this.#counts.has(key);
  }

  /** Where a block stands on the page. */
  indexOf(block: Block): number {
    return this.#order.get(block) ?? -1;
  }

  /** Marks a block as read, so that no later reader takes it for something else. */
  take(block: Block): void {
    this.#taken.add(block);
  }

  /** Marks every block that reads the same. */
  takeAll(key: string): Block[] {
    const same = this.blocks.filter((block) => block.key === key);
    for (const block of same) this.#taken.add(block);
    return same;
  }

  /** Leaves a block out of every reading of text: it belongs to the site and not to the article. */
  setAside(block: Block): void {
    this.#aside.add(block);
  }

  isFree(block: Block): boolean {
    return !this.#taken.has(block);
  }

  /** The free blocks that may be running text, a title or a tag. */
  texts(): Block[] {
    return this.blocks.filter((block) => this.isText(block));
  }

  /** Whether a block is free and no known furniture, address or number. */
  isText(block: Block): boolean {
    if (!this.isFree(block) || this.#aside.has(block) || (block.shape !== 'short' && block.shape !== 'prose'))
      return false;
    return !this.#furniture.has(block.key) && !this.#companies.has(block.key) && !isOfSite(block);
  }
}

// Asked of the same lines again and again.
const ofSites = new WeakMap<Block, boolean>();

function isOfSite(block: Block): boolean {
  const known = ofSites.get(block);
  if (known !== undefined) return known;
  const { text } = block;
  const is =
    isFurniturePhrase(text) || isPageTool(text) || isTagCaption(text) || isPageSetting(text) || isWireMark(text);
  ofSites.set(block, is);
  return is;
}

const COMPANY =
  /(?:^|\s)(?:Ltd|LLC|Inc|Corp|PLC|GmbH|AG|S\.?A\.?(?:S|R\.?L\.?)?|SARL|GIE|Lda|SpA|Srl|BV|NV|Oy|AB|ООО|АО|ПАО|ЗАО|ГИЭ|МИА|MIA|ТОО|شركة|Media|Verlag)\.?(?:\s|$)|\S\s[„«“"][^„«“"”»]{2,40}[“”»"]$/u;

// The owner's name, which pages print behind the contact address.
function findCompanies(blocks: readonly Block[]): Set<string> {
  const companies = new Set<string>();
  blocks.forEach((block, index) => {
    if (blocks[index - 1]?.shape === 'contact' && block.text.length <= 80 && COMPANY.test(block.text))
      companies.add(block.key);
  });
  return companies;
}

// The dump sometimes loses the line end behind an address.
function unglue(block: Block, addresses: ReadonlySet<string>): Block[] {
  if (!/^https?:/i.test(block.text)) return [block];
  const end =
    knownStart(block.text, addresses) ?? (GLUED_IMAGE.exec(block.text) ?? URL_THEN_TEXT.exec(block.text))?.[0].length;
  return end === undefined ? [block] : [block.slice(0, end), block.slice(end)];
}

// Where the picture's address also stands alone, that tells where it ends.
function knownStart(text: string, addresses: ReadonlySet<string>): number | undefined {
  for (const address of addresses) {
    const rest = text.startsWith(address) ? text.slice(address.length) : '';
    if (/^(?:\d{1,4}\s)?[\p{L}«„“"]/u.test(rest)) return address.length;
  }
  return undefined;
}
