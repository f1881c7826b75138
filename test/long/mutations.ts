import { type Told, told, WRITINGS, type Writing } from './documents.js';

type Random = (below: number) => number;

/** A document that something was done to. */
export interface Mutated {
  name: string;
  format: string;
  bytes: Buffer;
  /** Whether its text is there as it was and its format still holds, so that it can be stored. */
  isIntact: boolean;
}

const NASTY: readonly unknown[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202eright to left\u202c',
  '\ufeff\ufffe\uffff',
  'Z\u0351\u036b\u0343a\u0363l\u0365g\u0368o',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '<![CDATA[',
  "'; DROP TABLE article; --",
  '=cmd|"/c calc"!A1',
  '{{7*7}}%s%n$(id)`id`',
  '../../etc/passwd',
  'javascript:alert(1)',
  'http://[::1',
  'https://münchen.example/ä?q=%zz#',
  'file:///etc/passwd',
  '2024-02-30T25:61:00+99:00',
  '19.01.2024',
  '+275760-09-13T00:00:00Z',
  '0',
  'NaN',
  'null',
  '\r\n\r\n\r\n',
  '\u2028\u2029\u0085',
  'x'.repeat(5000),
  'a, b; c | d\te'.repeat(300),
  '👩‍👩‍👧‍👦 𝕬 ﷽',
  null,
  0,
  -1e308,
  true,
  [],
  {},
  [null, [['x']], { a: 1 }],
  { __proto__: 1, constructor: 'x', length: -1 },
];
const PIECES = [
  '\0',
  '\r',
  '\n\n',
  '"',
  '<',
  '>',
  '&',
  ',',
  '{',
  ']',
  '\\',
  '\ufeff',
  '�',
  '/html/body/@x',
  '2024',
  '\t',
];

/** Other values in fields around the text. */
function mutateFields(one: Told, random: Random): Told {
  const changed: Told = { ...one };
  const names = ['url', 'lead', 'publishedAt', 'source', 'tags', 'title'] as const;
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const name = names[random(names.length)]!;
    changed[name] = random(3) === 0 ? mixed(String(changed[name]), random) : NASTY[random(NASTY.length)];
  }
  return changed;
}

function mixed(text: string, random: Random): string {
  const at = random(text.length + 1);
  const piece = PIECES[random(PIECES.length)] ?? '';
  return (
    [text.slice(0, at) + piece + text.slice(at), text.slice(at), text.slice(0, at), text + text][random(4)] ?? text
  );
}

/** Lines of a page somewhere else, twice, gone, or glued together. */
function mutateLines(text: string, random: Random): string {
  const lines = text.split('\n\n');
  for (let left = 1 + random(6); left > 0; left -= 1) {
    const [from, to] = [random(lines.length), random(lines.length)];
    const line = lines[from] ?? '';
    const kind = random(5);
    if (kind === 0) lines.splice(from, 1);
    else if (kind === 1) lines.splice(to, 0, line);
    else if (kind === 2) lines.splice(to, 0, String(NASTY[random(NASTY.length)]));
    else if (kind === 3) lines[from] = line.replaceAll(' ', random(2) === 0 ? '\u00a0' : '\t');
    else lines.splice(from, 2, `${line}${lines[from + 1] ?? ''}`);
  }
  return lines.join(random(4) === 0 ? '\r\n' : '\n\n');
}

/** Bytes gone, doubled, moved or replaced by any others. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let out = bytes;
  for (let left = 1 + random(5); left > 0; left -= 1) {
    const at = random(out.length + 1);
    const length = random(Math.min(200, out.length - at + 1));
    const [before, piece, after] = [out.subarray(0, at), out.subarray(at, at + length), out.subarray(at + length)];
    const noise = Buffer.from(Array.from({ length: random(20) }, () => random(256)));
    const kinds = [
      [before, after],
      [before, piece, piece, after],
      [before, noise, after],
      [before, piece],
      [after, before],
    ];
    out = Buffer.concat(kinds[random(kinds.length)] ?? []);
  }
  return out;
}

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text.normalize('NFD')),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
];

/** One document of any format with other values, lines or bytes than an honest one would have. */
export function mutatedDocument(n: number, random: Random): Mutated {
  const writing = WRITINGS[random(WRITINGS.length)] as Writing;
  const one = mutateFields(told(n, random), random);
  const kind = random(3);
  const written = writing.write(one);
  const name = `d${n}.${writing.extension}`;
  const finish = (bytes: Buffer, isIntact: boolean): Mutated => ({ name, format: writing.name, bytes, isIntact });
  if (kind === 0) return finish(mutateBytes(Buffer.from(written as string), random), false);
  if (typeof written !== 'string') return finish(written, writing.hasText);
  const text = writing.forgives && kind === 1 ? mutateLines(written, random) : written;
  const encode = writing.forgives ? ENCODINGS[random(ENCODINGS.length)]! : ENCODINGS[0]!;
  return finish(encode(text), writing.hasText && text.includes(writing.forgives ? String(one.text) : ''));
}

/** An honest document with noise: each bit is turned over with a chance of 0.05 to 2 %, as far as zzuf would. */
export function noisyDocument(n: number, random: Random): Mutated {
  const writing = WRITINGS[random(WRITINGS.length)] as Writing;
  const bytes = Buffer.from(writing.write(told(n, random)) as string);
  const turned = Math.ceil((bytes.length * 8 * (5 + random(195))) / 10_000);
  for (let left = turned; left > 0; left -= 1) {
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
  }
  return { name: `n${n}.${writing.extension}`, format: writing.name, bytes, isIntact: false };
}
