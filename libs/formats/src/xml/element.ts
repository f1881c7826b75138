/** An XML element; places count characters in the text that it was parsed from. */
export interface Element {
  /** With the prefix that is usual for its vocabulary, whatever the file calls it. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  /** What stands directly in it, with the characters that references stand for. */
  text: string;
  start: number;
  end: number;
  contentStart: number;
  contentEnd: number;
}

/** The first child of one of some names, the earlier name first. */
export function childOf(element: Element, ...names: string[]): Element | null {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    if (found !== undefined) return found;
  }
  return null;
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** All elements of a name in an element, at any depth, in order. */
export function descendantsOf(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const open = [element];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at !== element && at.name === name) found.push(at);
    for (let index = at.children.length - 1; index >= 0; index--) open.push(at.children[index] as Element);
  }
  return found;
}

/** An attribute's value without white space around it, null where it is absent or empty. */
export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.attributes.get(name)?.trim() ?? '';
  return value === '' ? null : value;
}

/** The text directly in an element without white space around it, null where there is none. */
export function textIn(element: Element | null): string | null {
  const text = element?.text.trim() ?? '';
  return text === '' ? null : text;
}
