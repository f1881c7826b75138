import { attributeOf, childOf, type Element } from '../xml/element.js';
import { codeOf } from './concept.js';

/** Why a news item is no article: withdrawn by its agency, or a picture, sound or film. Null for a text. */
export function refusalOf(item: Element): { code: string; message: string } | null {
  const meta = childOf(item, 'itemMeta');
  const status = codeOf(meta === null ? null : childOf(meta, 'pubStatus'));
  if (status === 'canceled' || status === 'cancelled' || status === 'withheld') {
    return { code: 'withdrawn', message: 'The agency has withdrawn or held back the news item.' };
  }
  const itemClass = codeOf(meta === null ? null : childOf(meta, 'itemClass'));
  if (itemClass !== null && /^(?:picture|photo|audio|video|graphic|animation)$/i.test(itemClass)) {
    return { code: 'not-a-text', message: `The news item is no text: its class is "${itemClass}".` };
  }
  return null;
}

/** The version of an item as its agency counts. */
export function versionOf(item: Element): number | null {
  const version = Number(attributeOf(item, 'version') ?? 'x');
  return Number.isSafeInteger(version) ? version : null;
}
