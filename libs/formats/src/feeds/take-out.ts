import type { Element } from '../xml/element.js';

const OF_ITEMS = /^(?:link|description|pubDate|guid|author|category|enclosure|content:encoded|dc:\w+)$/;

/** Takes out of a headline what stands in it because its end was forgotten. */
export function takeOut(item: Element): void {
  for (const title of item.children.filter(({ name }) => name === 'title')) {
    const others = title.children.filter(({ name }) => OF_ITEMS.test(name));
    if (others.length === 0) continue;
    title.children = title.children.filter((child) => !others.includes(child));
    item.children.push(...others);
  }
}
