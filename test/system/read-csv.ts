/** Reads RFC 4180 with its byte-order mark, strictly; gives the lines as objects by the names of the first. */
export function readCsv(bytes: Buffer): Record<string, string>[] {
  const text = bytes.toString('utf8');
  if (!text.startsWith('\ufeff')) throw new Error('The file has no byte-order mark.');
  const rows: string[][] = [[]];
  const cell = /\ufeff?(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`Not RFC 4180 at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  const [names = [], ...lines] = rows;
  return lines.map((line) => {
    if (line.length !== names.length) throw new Error(`${line.length} cells for ${names.length} columns`);
    return Object.fromEntries(names.map((name, place) => [name, line[place] ?? '']));
  });
}
