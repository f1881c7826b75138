import iconv from 'iconv-lite';

/** An 8-bit table that UTF-8 text was once wrongly read with. */
interface WrongTable {
  bytes: ReadonlyMap<string, number>;
  runs: RegExp;
}

const TABLES: readonly WrongTable[] = ['windows-1252', 'windows-1251'].map((name) => {
  const bytes = new Map<string, number>();
  const decoded = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128)), name);
  for (let index = 0; index < 128; index++) {
    const character = decoded[index] ?? '\uFFFD';
    // Bytes without a character were passed through as C1 controls.
    bytes.set(character === '\uFFFD' ? String.fromCharCode(index + 128) : character, index + 128);
    if (name === 'windows-1252') bytes.set(String.fromCharCode(index + 128), index + 128);
  }
  const set = [...bytes.keys()]
    .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  return { bytes, runs: new RegExp(`[${set}]{2,}`, 'g') };
});

const strict = new TextDecoder('utf-8', { fatal: true });

/** A repair for one document's text, given as pieces to replace; null when the text was read with the right table. */
export interface MojibakeRepair {
  runs: RegExp;
  repair: (run: string) => string;
}

/**
 * Finds whether UTF-8 text was read as a Windows table (`SÃ©gou` for `Ségou`). The whole document must agree: runs of
 * non-ASCII characters that form valid UTF-8 by chance are rare, so nearly all of them have to.
 */
export function findMojibake(text: string): MojibakeRepair | null {
  for (const table of TABLES) {
    let valid = 0;
    let wrong = 0;
    for (const [run] of text.matchAll(table.runs)) {
      if (decodeRun(run, table) === null) wrong++;
      else valid++;
    }
    const sure = valid >= 2 || /Ã[\u0080-\u00BF]|â€|Ð[\u0080-\u00BF]/.test(text);
    if (valid > 0 && sure && wrong * 10 <= valid) {
      return { runs: table.runs, repair: (run) => decodeRun(run, table) ?? run };
    }
  }
  return null;
}

function decodeRun(run: string, table: WrongTable): string | null {
  const bytes = Uint8Array.from(run, (character) => table.bytes.get(character) ?? 0x3f);
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
