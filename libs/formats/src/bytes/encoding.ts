import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

const SAMPLE_BYTES = 64 * 1024;

/** The most likely encoding of 8-bit text. Valid UTF-8 always wins; damaged UTF-8 is still UTF-8. */
export function detectEncoding(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  const sample = highByteSample(bytes);
  const { sequences, strays } = countUtf8(sample);
  if (sequences >= strays * 3) return 'utf-8';
  return sharesRuns(sample) ? detectNonLatin(sample) : detectLatin(sample);
}

// Starts at the first non-ASCII byte, so that a long ASCII header does not hide the evidence.
function highByteSample(bytes: Uint8Array): Buffer {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = Math.max(0, Math.min(first - 256, bytes.length - SAMPLE_BYTES));
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(SAMPLE_BYTES, bytes.length - start));
}

function countUtf8(bytes: Uint8Array): { sequences: number; strays: number } {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const tail =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    let valid = 0;
    while (valid < tail && ((bytes[at + valid + 1] ?? 0) & 0xc0) === 0x80) valid++;
    if (tail > 0 && valid === tail) sequences++;
    else strays++;
    at += valid;
  }
  return { sequences, strays };
}

// In accented Latin text a high byte stands alone; in other scripts high bytes form words.
function sharesRuns(bytes: Uint8Array): boolean {
  let high = 0;
  let neighbours = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[at + 1] ?? 0) >= 0x80 || (at > 0 && (bytes[at - 1] ?? 0) >= 0x80)) neighbours++;
  }
  return neighbours > high * 0.6;
}

function detectLatin(sample: Buffer): string {
  let western = 0;
  for (const { name, confidence } of chardet.analyse(sample)) {
    if (name === 'ISO-8859-1' || name === 'windows-1252') western = Math.max(western, confidence);
    // Eastern European and Turkish letters share bytes with Western ones: only clear evidence counts.
    const rival =
      name === 'ISO-8859-2' || name === 'windows-1250'
        ? 'windows-1250'
        : name === 'ISO-8859-9' || name === 'windows-1254'
          ? 'windows-1254'
          : null;
    if (rival !== null && confidence > 30 && confidence > western + 15) return rival;
  }
  return 'windows-1252';
}

const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'];
const COMMON_CYRILLIC = new Set('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў');
const COMMON_ARABIC = new Set('اليمنرتبهوةعدسفحكقأجشطصخإزضىءثغذئآظؤ،؟');

function detectNonLatin(sample: Buffer): string {
  let best = { encoding: chardet.detect(sample) ?? 'windows-1252', score: 0.55 };
  for (const encoding of CYRILLIC) {
    const score = shareOf(iconv.decode(sample, encoding), COMMON_CYRILLIC);
    if (score > best.score) best = { encoding, score };
  }
  const arabic = shareOf(iconv.decode(sample, 'windows-1256'), COMMON_ARABIC);
  if (arabic > best.score) best = { encoding: 'windows-1256', score: arabic };
  return iconv.encodingExists(best.encoding) ? best.encoding.toLowerCase() : 'windows-1252';
}

// The share of non-ASCII characters that are lower-case letters of the script: the wrong table gives capitals and symbols.
function shareOf(text: string, letters: ReadonlySet<string>): number {
  let all = 0;
  let common = 0;
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) continue;
    all++;
    if (letters.has(character)) common++;
  }
  return all === 0 ? 0 : common / all;
}
