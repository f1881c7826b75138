import type { CodeUnits } from '../bytes/code-units.js';
import { lineText } from './line-text.js';

const LENGTH = 400;
const RULE = /^([-=*_~#+–—─━═])(?:\s{0,3}\1){2,199}$/u;
// The first bytes of these signs in UTF-8; of the others, drawn lines begin so in UTF-16, either way round.
const FIRST = new Set([...Buffer.from('-=*_~#+'), 0xe2, 0x25, 0x01, 0x50]);

/** Whether a line is nothing but a rule: `-----`, `=====`, `* * *`, `_____`. */
export function isRuleLine(line: Buffer, units: CodeUnits): boolean {
  let at = 0;
  while (line[at] === 0x20 || line[at] === 0x09 || line[at] === 0x00) at++;
  if (line.length > LENGTH || !FIRST.has(line[at] ?? 0x20)) return false;
  return RULE.test(lineText(line, units));
}
