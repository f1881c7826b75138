type Found = { key: string; label: string };

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").trim().toLowerCase();

/** How well a choice is what was typed: all of it, its beginning, the beginning of a word in it, or less. */
function distance({ key, label }: Found, typed: string): number {
  const name = plain(label);
  if (name === typed || plain(key) === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.split(/[\s'-]+/).some((word) => word.startsWith(typed)) ? 2 : 3;
}

/** The choices with those first that are closest to what was typed; otherwise in their order. */
export function bestFirst(choices: readonly Found[], text: string): Found[] {
  const typed = plain(text);
  const far = new Map(choices.map((choice) => [choice, distance(choice, typed)]));
  return [...choices].sort((a, b) => (far.get(a) ?? 3) - (far.get(b) ?? 3));
}
