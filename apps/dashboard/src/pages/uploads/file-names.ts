/** The names files are sent under: as they are called, numbered where several are called the same. */
export function distinctNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name.normalize('NFC');
    for (let count = 2; taken.has(free); count += 1) free = `${stem.normalize('NFC')} (${count})${ending}`;
    taken.add(free);
    return free;
  });
}
