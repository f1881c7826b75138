import { childOf, type Element, textIn } from '../xml/element.js';

/** Types of what a site's program keeps beside its posts and pages. */
const PARTS =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+(?:-\w+)?|elementor_\w+)$/;
const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|trash|future)$/;

/** Why an item of a whole site's export was never an article that could be read there; null where it was, or where nothing tells. */
export function whyUnpublished(item: Element): string | null {
  const type = textIn(childOf(item, 'wp:post_type')) ?? '';
  if (PARTS.test(type)) return `The item is a part of the site, no article: its type is "${type}".`;
  const status = textIn(childOf(item, 'wp:status')) ?? '';
  return UNPUBLISHED.test(status) ? `The item was not published: its status is "${status}".` : null;
}
