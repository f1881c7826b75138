import type { CountryCode, LabelMethod } from '@vigie/article';
import type { Field } from '../text/fields.js';
import type { Finding } from './candidate.js';
import { isPartner } from './neighbours.js';

const METHOD_ORDER: readonly LabelMethod[] = ['name', 'demonym', 'capital', 'rule', 'tag'];

/** How often and where an article names one country. */
export class RoleTally {
  /** What is counted of it, wherever it stands but in tags. */
  readonly counts = { mentions: 0, datelines: 0 };
  /** What is counted of it in the title. */
  readonly inTitle = { title: 0, titlePartners: 0, titleJoined: false };
  tags = 0;
  /** Where the title first names it. */
  titleStart = Number.POSITIVE_INFINITY;
  opening = false;
  openingJoined = false;
  readonly paragraphs = new Set<string>();
  /** Characters of text before its first mention outside title and dateline, and before its last one. */
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;

  constructor(
    readonly code: CountryCode,
    public method: LabelMethod,
  ) {}
}

/** Where each text field starts when they are read one after another, and which of them opens the text. */
export class Layout {
  readonly starts = new Map<string, number>();
  readonly opening: Field | undefined;
  readonly length: number;
  readonly paragraphs: number;

  constructor(fields: readonly Field[]) {
    const texts = fields.filter(({ part }) => part === 'lead' || part === 'body' || part === 'heading');
    let length = 0;
    for (const { name, tokens } of texts) {
      this.starts.set(name, length);
      length += tokens.text.length;
    }
    this.length = Math.max(1, length);
    this.paragraphs = Math.max(1, texts.length);
    this.opening = texts[0];
  }
}

function addTitle({ inTitle, titleStart }: RoleTally, finding: Finding, joined: boolean): number {
  inTitle.title += 1;
  if (isPartner(finding)) inTitle.titlePartners += 1;
  if (joined) inTitle.titleJoined = true;
  return Math.min(titleStart, finding.start);
}

/** Counts one mention of the tally's country; `joined` where it stands beside another country as its equal. */
export function addTo(tally: RoleTally, finding: Finding, layout: Layout, joined: boolean): void {
  const { field, method, rule, start } = finding;
  if (METHOD_ORDER.indexOf(method) < METHOD_ORDER.indexOf(tally.method)) tally.method = method;
  if (field.part === 'tag') {
    tally.tags += 1;
    return;
  }
  tally.counts.mentions += 1;
  if (rule === 'dateline') tally.counts.datelines += 1;
  if (field.part === 'title') {
    tally.titleStart = addTitle(tally, finding, joined);
    return;
  }
  tally.paragraphs.add(field.name);
  if (rule === 'dateline') return;
  const at = (layout.starts.get(field.name) ?? 0) + start;
  tally.first = Math.min(tally.first, at);
  tally.last = Math.max(tally.last, at);
  if (field !== layout.opening) return;
  tally.opening = true;
  if (joined) tally.openingJoined = true;
}
