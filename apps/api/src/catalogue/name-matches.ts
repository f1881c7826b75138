const MARKS = /\p{M}/gu;
const plain = (text: string) => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** Whether a code is what was typed, or its name contains it, whatever the case and the accents. */
export function nameMatches(typed: string, code: string, name: string): boolean {
  const wanted = plain(typed);
  return plain(code) === wanted || plain(name).includes(wanted);
}
