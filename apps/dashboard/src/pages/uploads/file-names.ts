/** Where a file stood in the folder that was dropped or chosen, `folder/a.txt`; its name where it was alone. */
export function pathOf(file: File): string {
  // The drop zone notes the way to a file of a dropped folder as `path`, the browser that of a chosen folder itself.
  const path = file.webkitRelativePath || ('path' in file && typeof file.path === 'string' ? file.path : '');
  const way = path.replace(/^\.?\/+/, '');
  return way === '' || way.length > LONGEST ? file.name.slice(-LONGEST) : way;
}

/** Characters that a name may have; the count of another of the same name must still fit. */
const LONGEST = 380;

/** The names files are sent under: as they are called, numbered where several are called the same. */
export function distinctNames(names: string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((given) => {
    const name = given.normalize('NFC');
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > name.lastIndexOf('/') + 1 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(free)) {
      count += 1;
      free = `${stem} (${count})${ending}`;
    }
    counts.set(name, count);
    taken.add(free);
    return free;
  });
}

const byPath = new Intl.Collator('en', { numeric: true });

/** Files in the order of their ways: browsers hand those of a folder over in any, and later ones are newer versions. */
export function inOrder(files: readonly File[]): File[] {
  return files
    .map((file) => ({ file, way: pathOf(file) }))
    .sort((a, b) => byPath.compare(a.way, b.way))
    .map(({ file }) => file);
}

/** The folder that all files of several lie in, null where there is none. */
export function commonFolder(names: readonly string[]): string | null {
  const folder = names[0]?.slice(0, names[0].indexOf('/') + 1) ?? '';
  return folder !== '' && names.length > 1 && names.every((name) => name.startsWith(folder))
    ? folder.slice(0, -1)
    : null;
}

/** What an upload is called unless its sender names it: as the folder that all of it lies in, or its first file. */
export function titleOf(names: readonly string[], others: string): string {
  const [first = 'upload'] = names;
  const name = commonFolder(names) ?? (names.length === 1 ? first : `${first} ${others}`);
  return name.slice(0, 400);
}
