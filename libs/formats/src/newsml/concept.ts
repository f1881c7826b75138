import { attributeOf, childrenOf, descendantsOf, type Element, textIn } from '../xml/element.js';

const COUNTRY_SCHEMES = /^(?:iso-?3166.*|country|cntry|countries|isocc|ctry)$/i;
/** A code has far fewer characters. */
const LONGEST_CODE = 1000;

/** The code of a concept without its scheme: `text` of `ninat:text`, of a URI its last part. */
export function codeOf(concept: Element | null): string | null {
  const code = attributeOf(concept, 'qcode') ?? attributeOf(concept, 'uri');
  return code === null ? null : (/([^:/#]+)\/?$/.exec(code.slice(-LONGEST_CODE))?.[1] ?? null);
}

/** What a concept is called: its first name, else what its literal says. */
export function nameOf(concept: Element | null): string | null {
  if (concept === null) return null;
  const names = childrenOf(concept, 'name');
  return textIn(names[0] ?? null) ?? attributeOf(concept, 'literal');
}

/** The Media Topics that a subject stands for, as `medtop:20000638`. */
export function mediaTopicsOf(subject: Element): string[] {
  return codesOf(subject, 'sameAs').flatMap(({ scheme, code }) => {
    if (!/^\d{8}$/.test(code)) return [];
    if (scheme === 'medtop' || scheme === 'mediatopic') return [`medtop:${code}`];
    // Of the older Subject Codes only the seventeen at the top are the same concepts.
    return (scheme === 'subj' || scheme === 'subjectcode') && code.endsWith('000000') ? [`medtop:${code}`] : [];
  });
}

/** The countries that a subject is, or lies in, as codes of ISO 3166. */
export function countriesOf(subject: Element): string[] {
  const found = [...codesOf(subject, 'sameAs'), ...codesOf(subject, 'broader')];
  return found.flatMap(({ scheme, code }) =>
    COUNTRY_SCHEMES.test(scheme) && /^[A-Za-z]{2,3}$/.test(code) ? [code.toUpperCase()] : [],
  );
}

/** The name of the place where something was written, as `Bamako, Mali`. */
export function placeName(located: Element | null): string | null {
  if (located === null) return null;
  const names = [nameOf(located), ...childrenOf(located, 'broader').map(nameOf)].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

/** What a role or type attribute says, without its scheme. */
export function roleOf(element: Element, attribute = 'role'): string | null {
  return attributeOf(element, attribute)?.replace(/^.*:/, '') ?? null;
}

/** The first child of a name that has no role or one of some roles, the earlier role first. */
export function childInRole(parent: Element, name: string, roles: readonly (string | null)[]): Element | null {
  const children = childrenOf(parent, name).filter((child) => child.text.trim() !== '' || child.children.length > 0);
  for (const role of roles) {
    const found = children.find((child) => roleOf(child) === role);
    if (found !== undefined) return found;
  }
  return null;
}

function codesOf(concept: Element, relation: string): Array<{ scheme: string; code: string }> {
  return [concept, ...descendantsOf(concept, relation)].flatMap((one) => {
    const qcode = /^([^:/]+):([^:/]+)$/.exec(attributeOf(one, 'qcode') ?? '');
    if (qcode !== null) return [{ scheme: (qcode[1] ?? '').toLowerCase(), code: qcode[2] ?? '' }];
    const uri = /\/([\w-]+)[/#]([\w-]+)$/.exec(attributeOf(one, 'uri') ?? '');
    return uri === null ? [] : [{ scheme: (uri[1] ?? '').toLowerCase(), code: uri[2] ?? '' }];
  });
}
