import { isRecord } from '../field-values.js';
import type { Found } from './page-facts.js';

type Node = Readonly<Record<string, unknown>>;

/** The article that a page describes as linked data, and the script that says so. */
export interface LinkedArticle {
  node: Node;
  script: Found;
}

const NODES = 2000;
const END_LENGTH = 200;
const DEPTH = 8;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|SocialMediaPosting|Review|Recipe|CreativeWork)$/;
const PAGE = /(?:WebPage|ItemPage|VideoObject|NewsMediaOrganization)$/;
/** Nodes below these keys are other articles than the page's own. */
const OTHERS = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'relatedLink',
  'citation',
  'mentions',
  'comment',
  'about',
  'review',
]);

/** The node that describes the page's own article: one of an article's types, with the page's address if several are there. */
export function linkedArticle(scripts: readonly Found[], address: string | null): LinkedArticle | null {
  const articles: LinkedArticle[] = [];
  const pages: LinkedArticle[] = [];
  for (const script of scripts) {
    for (const node of nodesOf(parseScript(script.value))) {
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE.test(type.replace(/^.*[/:#]/, '')))) articles.push({ node, script });
      else if (types.some((type) => PAGE.test(type)) && typeof node.datePublished === 'string')
        pages.push({ node, script });
    }
  }
  const own = articles.find(({ node }) => address !== null && addressesOf(node).includes(address.replace(/\/$/, '')));
  const told = articles.find(({ node }) => typeof (node.headline ?? node.articleBody) === 'string');
  return own ?? told ?? articles[0] ?? pages[0] ?? null;
}

function addressesOf(node: Node): string[] {
  const page = isRecord(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage;
  return [node.url, node['@id'], page]
    .filter((value) => typeof value === 'string')
    .map((value) => value.replace(/#.*/s, '').replace(/\/$/, ''));
}

function* nodesOf(root: unknown): Generator<Node> {
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < queue.length && at < NODES; at++) {
    const { value, depth } = queue[at] ?? { value: null, depth: 0 };
    if (Array.isArray(value)) {
      if (depth < DEPTH) for (const inner of value.slice(0, NODES)) queue.push({ value: inner, depth: depth + 1 });
    } else if (isRecord(value)) {
      yield value;
      if (depth >= DEPTH) continue;
      for (const key of Object.keys(value))
        if (!OTHERS.has(key) && typeof value[key] === 'object') queue.push({ value: value[key], depth: depth + 1 });
    }
  }
}

/** Parses a script as browsers' readers do: comments and CDATA marks around it, raw line ends in strings and stray commas are forgiven. Null when it is no JSON. */
function parseScript(text: string): unknown {
  const plain = withoutEnd(text.trim())
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)\s*/, '')
    .replace(/;$/, '');
  return parsed(plain) ?? parsed(mended(plain)) ?? salvaged(plain);
}

/** Without the mark that ends a comment or CDATA; it is looked for in the last characters alone, as it may begin with any number of spaces. */
function withoutEnd(text: string): string {
  const at = Math.max(0, text.length - END_LENGTH);
  return text.slice(0, at) + text.slice(at).replace(/\s*(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)$/, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Writes control characters in strings as JSON wants them, and drops commas before a closing bracket.
function mended(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString && code === 0x5c) at++;
    else if (code === 0x22) inString = !inString;
    else if (inString && code < 0x20) {
      parts.push(text.slice(from, at), ' ');
      from = at + 1;
    } else if (!inString && code === 0x2c && /^\s{0,200}[\]}]/.test(text.slice(at + 1, at + 203))) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return `${parts.join('')}${text.slice(from)}`;
}

const SALVAGED = [
  'headline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'articleSection',
  'description',
  'inLanguage',
];

// The plain properties of a script that is broken elsewhere.
function salvaged(text: string): Node | null {
  if (!/"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"[A-Za-z]{0,30}(?:Article|BlogPosting)"/.test(text)) return null;
  const node: Record<string, string> = { '@type': 'Article' };
  for (const name of SALVAGED) {
    const value = new RegExp(`"${name}"\\s{0,20}:\\s{0,20}("(?:[^"\\\\\\n]|\\\\.){1,2000}")`).exec(text)?.[1];
    const plain = value === undefined ? null : parsed(value);
    if (typeof plain === 'string') node[name] = plain;
  }
  return node;
}
