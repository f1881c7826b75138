import type { PageDocument } from './dom/page-document.js';
import type { Found, FoundItem, FoundTime, PageFacts } from './page-facts.js';

type Attributes = Readonly<Record<string, string>>;

const FACTS = 2000;
const TEXT_LENGTH = 1000;
const SCRIPT_LENGTH = 1024 * 1024;
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|author|p-author|vcard|writer|auteur|autor|redacteur)(?:$|[\s_-])|(?:byline|author)(?:-?name)?$/i;
const DATE =
  /(?:^|[\s_-])(?:date|dateline|datetime|published|pubdate|posted|timestamp|time|fecha|datum|data)(?:$|[\s_-])|(?:date|published)$/i;
const SAVED_FROM = /^\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*$/;

/** An element whose text is being collected. */
interface Open {
  name: string;
  depth: number;
  text: string;
  limit: number;
  done(text: string, end: number): void;
}

/** Collects what a page says about itself while it is parsed. */
export class FactCollector {
  readonly #facts: PageFacts = {
    language: null,
    titles: [],
    headlines: [],
    metas: [],
    links: [],
    items: [],
    times: [],
    scripts: [],
    bylines: [],
    dates: [],
    savedFrom: null,
    tree: null,
  };
  readonly #open: Open[] = [];
  // The types of the items that are open, each with the depth of its element.
  readonly #scopes: { type: string; depth: number }[] = [];
  #depth = 0;
  #count = 0;

  open(name: string, attributes: Attributes, start: number, end: number, skipped: boolean): void {
    this.#depth++;
    if (this.#count > FACTS) return;
    if (name === 'script') {
      if (/^application\/ld\+json/i.test(attributes.type?.trim() ?? ''))
        this.#collect(name, SCRIPT_LENGTH, (value, stop) => this.#facts.scripts.push({ value, start: end, end: stop }));
      return;
    }
    if (name === 'title') {
      if (skipped) return;
      this.#collect(name, TEXT_LENGTH, (value, stop) => this.#facts.titles.push({ value, start: end, end: stop }));
      return;
    }
    if (skipped) return;
    if (attributes.itemscope !== undefined) this.#scopes.push({ type: attributes.itemtype ?? '', depth: this.#depth });
    if (name === 'meta') this.#meta(attributes, start, end);
    else if (name === 'link') this.#link(attributes, start, end);
    else if (name === 'html' && this.#facts.language === null) {
      const value = attributes.lang ?? attributes['xml:lang'] ?? '';
      if (value !== '') this.#facts.language = { value, start, end };
    } else this.#element(name, attributes, start, end);
  }

  close(start: number): void {
    for (let last = this.#open.at(-1); last?.depth === this.#depth; last = this.#open.at(-1)) {
      this.#open.pop();
      last.done(last.text, start);
      const outer = this.#open.at(-1);
      if (outer !== undefined && outer.text.length < outer.limit) outer.text += last.text;
    }
    if (this.#scopes.at(-1)?.depth === this.#depth) this.#scopes.pop();
    this.#depth--;
  }

  text(data: string, skipped: boolean): void {
    const last = this.#open.at(-1);
    if (last === undefined || (skipped && last.name !== 'script' && last.name !== 'title')) return;
    if (last.text.length < last.limit) last.text += data;
  }

  comment(data: string, start: number, end: number): void {
    const address = this.#facts.savedFrom === null ? SAVED_FROM.exec(data.slice(0, 2100))?.[1] : undefined;
    if (address !== undefined) this.#facts.savedFrom = { value: address, start, end };
  }

  result(tree: PageDocument | null): PageFacts {
    return { ...this.#facts, tree };
  }

  #meta(attributes: Attributes, start: number, end: number): void {
    const { content } = attributes;
    if (content === undefined || content.trim() === '') return;
    const value = content.slice(0, TEXT_LENGTH * 4);
    const names = [attributes.property, attributes.name, attributes['http-equiv']].filter((name) => name !== undefined);
    for (const name of new Set(names.flatMap((text) => text.trim().toLowerCase().slice(0, 200).split(/\s+/))))
      this.#note(this.#facts.metas, { name, value, start, end });
    if (attributes.itemprop !== undefined) this.#item(attributes.itemprop, value, start, end);
  }

  #link(attributes: Attributes, start: number, end: number): void {
    const { rel, href } = attributes;
    if (href === undefined) return;
    const value = href.trim().slice(0, 2000);
    if (rel !== undefined) this.#note(this.#facts.links, { rel: rel.trim().toLowerCase(), value, start, end });
    if (attributes.itemprop !== undefined) this.#item(attributes.itemprop, value, start, end);
  }

  #element(name: string, attributes: Attributes, start: number, end: number): void {
    const { itemprop } = attributes;
    if (itemprop !== undefined) {
      const value = attributes.content ?? attributes.datetime;
      if (value !== undefined) this.#item(itemprop, value.slice(0, TEXT_LENGTH), start, end);
      else if (!/articleBody/i.test(itemprop)) {
        const scope = this.#scope();
        this.#collect(name, TEXT_LENGTH, (text, stop) => this.#item(itemprop, text, start, stop, scope));
      }
    }
    if (name === 'h1')
      this.#collect(name, TEXT_LENGTH, (value, stop) =>
        this.#note(this.#facts.headlines, { value, start: end, end: stop }),
      );
    else if (name === 'time') this.#time(attributes, start);
    else {
      const classes = `${attributes.class ?? ''} ${attributes.id ?? ''}`.trim().slice(0, TEXT_LENGTH);
      const list =
        attributes.rel === 'author' || BYLINE.test(classes)
          ? this.#facts.bylines
          : DATE.test(classes)
            ? this.#facts.dates
            : null;
      if (list !== null)
        this.#collect(name, TEXT_LENGTH, (value, stop) => this.#note(list, { value, start: end, end: stop }));
    }
  }

  #time(attributes: Attributes, start: number): void {
    const value = (attributes.datetime ?? '').slice(0, TEXT_LENGTH);
    const pub = attributes.pubdate === undefined ? '' : 'pubdate';
    const hint = [attributes.class, attributes.itemprop, attributes.id, pub]
      .filter(Boolean)
      .join(' ')
      .slice(0, TEXT_LENGTH);
    const afterHeadline = this.#facts.headlines.length > 0;
    const time: FoundTime = { value, text: '', hint, afterHeadline, start, end: start };
    this.#note(this.#facts.times, time);
    this.#collect('time', TEXT_LENGTH, (text, stop) => Object.assign(time, { text, end: stop }));
  }

  #item(names: string, value: string, start: number, end: number, scope = this.#scope()): void {
    for (const name of names.trim().split(/\s+/).slice(0, 5))
      this.#note<FoundItem>(this.#facts.items, { name: name.toLowerCase(), value, scope, start, end });
  }

  #scope(): string {
    return this.#scopes.at(-1)?.type ?? '';
  }

  #note<T extends Found>(list: T[], found: T): void {
    this.#count++;
    list.push(found);
  }

  #collect(name: string, limit: number, done: Open['done']): void {
    // An element inside another of the same collection still counts for both.
    this.#open.push({ name, depth: this.#depth, text: '', limit, done });
  }
}
