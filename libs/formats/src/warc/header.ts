/** Named header lines by their names in lower case, the first line apart; the first of a name counts, and folded lines are joined. */
export function parseHeader(text: string): Map<string, string> {
  const values = new Map<string, string>();
  let last: string | null = null;
  for (const line of text.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== null) values.set(last, `${values.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      last = values.has(name) ? null : name;
      if (last !== null) values.set(name, line.slice(colon + 1).trim());
    }
  }
  return values;
}
