import type { RawRecord } from '@vigie/article';
import { decode } from '../bytes/decode.js';
import type { OpenFile, Sample } from '../format.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { spokenParagraphs, TIMES } from './spoken-paragraphs.js';

const HEADER = /^\s{0,3}WEBVTT(?:[ \t]{1,8}[-–—:]?[ \t]{0,8}(\S.{0,300}))?$/u;
const LANGUAGE = /^Language: ?([A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})?)\s{0,8}$/u;
const OPENING = 4000;
const DAY = /(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;
const NAME_WORDS = 3;

/** Whether a file is a transcript in SubRip or WebVTT, with a number and its times above each piece of speech. */
export function isSubtitles({ skeleton }: Pick<Sample, 'skeleton'>): boolean {
  const lines = skeleton.slice(0, OPENING).split(/\r\n?|\n/u);
  const filled = lines
    .map((line) => line.replace(/^[^\dA-Z]{1,3}(?=\d|WEBVTT)/, '').trim())
    .filter((line) => line !== '');
  const [first = '', second = ''] = filled;
  if (TIMES.test(first) || (/^\d{1,7}$/.test(first) && TIMES.test(second))) return true;
  return HEADER.test(first) && filled.some((line) => TIMES.test(line));
}

/** Reads a transcript as one record: what is said, and what its head and the name of the file say of it. */
export async function* readSubtitles({ bytes, sample }: OpenFile): AsyncGenerator<RawRecord> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length <= RECORD_LIMIT) pieces.push(piece);
  }
  const origin = { position: 'whole file', byteStart: 0, byteEnd: length };
  if (length > RECORD_LIMIT) {
    const message = tooLargeMessage('The transcript', length);
    yield { kind: 'unreadable', code: 'too-large', message, ...origin, bytes: new Uint8Array() };
    return;
  }
  const whole = Buffer.concat(pieces);
  const lines = decode(whole, sample.units).split(/\r\n?|\n/u);
  const text = spokenParagraphs(lines).join('\n\n');
  if (text === '') {
    const message = 'The transcript has times, and nothing that is said.';
    yield { kind: 'unreadable', code: 'empty-file', message, ...origin, bytes: whole };
    return;
  }
  yield {
    kind: 'fields',
    fields: { ...ofName(sample.filename), ...ofHead(lines), text },
    spans: {},
    ...origin,
    bytes: whole,
  };
}

function ofHead(lines: readonly string[]): Record<string, string> {
  const title = HEADER.exec(lines[0] ?? '')?.[1];
  const head = lines.slice(1, Math.max(1, lines.indexOf('')));
  const language = head.map((line) => LANGUAGE.exec(line)?.[1]).find((found) => found !== undefined);
  return { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
}

// `Lake rises again [aB3-x_9Kd1w].fr.vtt`, `2024-03-12-evening-news.srt`: several words are a title, others name a file.
function ofName(filename: string): Record<string, string> {
  const name = (filename.split(/[/\\]/u).at(-1) ?? '').replace(/\.(?:srt|vtt|txt)$/iu, '');
  const language = /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/u.exec(name)?.[1];
  const [found, year, , month, day] = DAY.exec(name) ?? [];
  const title = name
    .slice(0, language === undefined ? name.length : -language.length - 1)
    .replace(/\s\[[\w-]{11}\]$/u, '')
    .replace(found ?? '', '')
    .replace(/^[\s_.–-]{1,9}|[\s_.–-]{1,9}$/gu, '');
  const isTitle = title.split(' ').filter((word) => /\p{L}/u.test(word)).length >= NAME_WORDS;
  return {
    ...(isTitle ? { title } : {}),
    ...(found === undefined ? {} : { date: `${year}-${month}-${day}` }),
    ...(language === undefined ? {} : { language }),
  };
}
