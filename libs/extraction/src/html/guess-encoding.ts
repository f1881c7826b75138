import chardet from 'chardet';

const SAMPLE_BYTES = 64 * 1024;
const CENTRAL = ['windows-1250', 'ISO-8859-2'];
const CYRILLIC = ['windows-1251', 'KOI8-R', 'ISO-8859-5'];

/** The encodings in which pages of a language were written before UTF-8, the most usual first. */
const OF_LANGUAGE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['ru', CYRILLIC],
  ['uk', CYRILLIC],
  ['bg', CYRILLIC],
  ['be', CYRILLIC],
  ['mk', CYRILLIC],
  ['sr', CYRILLIC],
  ['kk', CYRILLIC],
  ['ar', ['windows-1256']],
  ['fa', ['windows-1256']],
  ['ur', ['windows-1256']],
  ['pl', CENTRAL],
  ['cs', CENTRAL],
  ['sk', CENTRAL],
  ['hu', CENTRAL],
  ['sl', CENTRAL],
  ['hr', CENTRAL],
  ['ro', CENTRAL],
  ['el', ['windows-1253', 'ISO-8859-7']],
  ['tr', ['windows-1254']],
  ['he', ['windows-1255']],
  ['ja', ['Shift_JIS', 'EUC-JP', 'ISO-2022-JP']],
  ['zh', ['GB18030', 'Big5']],
  ['ko', ['EUC-KR']],
  ['th', ['windows-874']],
]);

/** The encoding of a page that declares none and is no UTF-8: what its letters look like, as far as its language allows. */
export function guessEncoding(bytes: Uint8Array, language: string | null): string {
  const guesses = chardet.analyse(sampleOf(bytes));
  const usual = OF_LANGUAGE.get(language ?? '');
  if (usual !== undefined) {
    const found = guesses.find(({ name }) => usual.some((encoding) => encoding.toLowerCase() === name.toLowerCase()));
    return found?.name ?? usual[0] ?? 'windows-1252';
  }
  const [best] = guesses;
  // Western letters are told apart from their neighbours' by little: only clear evidence speaks against them.
  const isClear = best !== undefined && best.confidence >= (language === null ? 30 : 60);
  return isClear && !/^(?:ISO-8859-[129]|windows-125[024]|UTF-|ASCII|ISO-2022)/i.test(best.name)
    ? best.name
    : 'windows-1252';
}

// Begins shortly before the first letter that is not ASCII.
function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = Math.max(0, Math.min(first - 256, bytes.length - SAMPLE_BYTES));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}
