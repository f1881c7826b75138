const NAME = /^<([A-Za-z_][\w.:-]{0,60})(?=[\s/>])/;

/** The name of a document's outermost element, by its first characters; null where none is in sight. Nothing is expanded. */
export function rootName(skeleton: string): string | null {
  for (let at = skeleton.indexOf('<'); at !== -1; ) {
    const element = NAME.exec(skeleton.slice(at, at + 64));
    if (element !== null) return element[1] ?? null;
    const end = endOfMarkup(skeleton, at);
    if (end === -1) return null;
    at = skeleton.indexOf('<', end);
  }
  return null;
}

/** Where a declaration, a comment or a doctype ends that begins at `at`; -1 for anything else. */
export function endOfMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at);
  if (text.startsWith('<?', at)) return after(text, '?>', at);
  if (!/^<!doctype/i.test(text.slice(at, at + 10))) return -1;
  const close = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  return subset === -1 || subset > close ? after(text, '>', at) : after(text, ']>', subset);
}

function after(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? -1 : found + sign.length;
}
