const LENGTH = 20_000;
const BRACKET = 0x5b;
const ITEM = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const LIST = new RegExp(`^\\[\\s?${ITEM}(?:\\s{0,3},\\s{0,9}${ITEM})*\\s{0,3},?\\s{0,3}\\]$`, 'su');
const ITEMS = new RegExp(ITEM, 'gsu');

/** The texts of a list that a program wrote into a single cell: `["lakes", "roads"]`, `['Mara Oduya', 'Ali Ba']`; null for any other text. */
export function listedTexts(text: string): string[] | null {
  if (text.length > LENGTH || text.charCodeAt(0) !== BRACKET) return null;
  const plain = text.trim();
  if (!/^\[\s*["'\]]/.test(plain) || !plain.endsWith(']')) return null;
  if (/^\[\s*\]$/.test(plain)) return [];
  return jsonTexts(plain) ?? looseTexts(plain);
}

function jsonTexts(plain: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(plain);
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : null;
  } catch {
    return null;
  }
}

// As other languages write a list.
function looseTexts(plain: string): string[] | null {
  if (!LIST.test(plain)) return null;
  return [...plain.matchAll(ITEMS)].map(([item]) => item.slice(1, -1).replace(/\\(["'\\])/g, '$1'));
}
