import { Readability } from '@mozilla/readability';
import type { PageDocument } from './dom/page-document.js';
import { PageElement } from './dom/page-element.js';
import { WorkBudgetError } from './dom/work-budget.js';

// Briefs are short; a page with less text than this is looked through again, with less suspicion of its parts.
const SHORTEST = 250;

/** The part of a page that holds its article; null where none is found, or finding it costs too much. Changes the tree. */
export function mainText(page: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(page as unknown as Document, {
      disableJSONLD: true,
      keepClasses: true,
      charThreshold: SHORTEST,
      serializer: (node) => node as unknown as PageElement,
    });
    return reader.parse()?.content ?? null;
  } catch (error) {
    if (error instanceof WorkBudgetError) return null;
    throw error;
  }
}
