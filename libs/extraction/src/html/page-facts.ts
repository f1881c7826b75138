import type { PageDocument } from './dom/page-document.js';

/** A value and where the page says it: UTF-16 offsets in the decoded source, `end` exclusive. */
export interface Found {
  value: string;
  start: number;
  end: number;
}

/** `<meta>`, by its lower-case `name`, `property`, `http-equiv` or `itemprop`. */
export interface FoundMeta extends Found {
  name: string;
}

/** A property of microdata or of a microformat, and the type of the item that has it (empty where none is said). */
export interface FoundItem extends Found {
  name: string;
  scope: string;
}

/** `<time>`: its machine-readable date if it has one, its text, and its classes. */
export interface FoundTime extends Found {
  text: string;
  hint: string;
  /** Whether it stands behind the first headline. */
  afterHeadline: boolean;
}

/** `<link rel>`. */
export interface FoundLink extends Found {
  rel: string;
}

/** What a page says about itself, in the order of the source, and its body as a tree. */
export interface PageFacts {
  language: Found | null;
  titles: Found[];
  headlines: Found[];
  metas: FoundMeta[];
  links: FoundLink[];
  items: FoundItem[];
  times: FoundTime[];
  /** The text of JSON-LD scripts. */
  scripts: Found[];
  /** Short texts of elements whose classes say that they name who wrote. */
  bylines: Found[];
  /** Short texts of elements whose classes say that they are dates. */
  dates: Found[];
  /** The address that a browser notes when it saves a page. */
  savedFrom: Found | null;
  /** Null for a page too large or too deep to be held as a tree. */
  tree: PageDocument | null;
}
