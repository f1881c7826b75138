import type { NameLanguage, PageSize } from '@vigie/article';
import type { ResolvedSelection } from './resolved-selection.js';
import type { Snapshot } from './snapshot.js';

/** What all questions of a page share. */
export interface OpenPage {
  snapshot: Snapshot;
  selection: ResolvedSelection;
  /** What topics are named in. */
  language: NameLanguage;
  /** How much the charts of the page hold so far. */
  size: PageSize;
}
