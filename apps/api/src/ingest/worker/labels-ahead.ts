import { hostCountry } from '@vigie/analysis';
import type { ArticleDraft, CountryCode, Labels, Publisher } from '@vigie/article';
import type { Labelling } from './current-analyser.js';

/** What labels are made with, apart from the draft. */
export interface LabelBasis {
  mode: 'infer' | 'given';
  language: string | null;
  sourceCountry: CountryCode | null;
  /** Of what administrators decided. */
  revision: number;
}

/** Countries of so many publishers are remembered. */
const MOST_PUBLISHERS = 5000;
/** After a batch that needed few of the labels made for it, so many records go without. */
const PAUSE = 1000;

/**
 * Labels that are made while Postgres writes the batch before, so that neither waits for the other. They are only used
 * where they were made of just what counts when the article is written; whatever differs is labelled then.
 */
export class LabelsAhead {
  private readonly made = new WeakMap<ArticleDraft, { basis: LabelBasis; labels: Promise<Labels>; isUsed: boolean }>();
  private readonly countries = new Map<string, CountryCode | null>();
  private pause = 0;

  /** Labels a draft that will probably be written soon. */
  make(analyser: Labelling, draft: ArticleDraft, basis: Omit<LabelBasis, 'sourceCountry'>): void {
    if (this.pause > 0) {
      this.pause -= 1;
      return;
    }
    const whole = { ...basis, sourceCountry: this.countryOf(draft.publisher) };
    const labels = labelled(analyser, draft, whole);
    // A fault is told where the article is written.
    labels.catch(() => undefined);
    this.made.set(draft, { basis: whole, labels, isUsed: false });
  }

  /** The labels of a draft, if they were made of this. */
  find(draft: ArticleDraft, basis: LabelBasis): Promise<Labels> | null {
    const found = this.made.get(draft);
    if (found === undefined) return null;
    const { mode, language, sourceCountry, revision } = found.basis;
    const isSame =
      mode === basis.mode &&
      language === basis.language &&
      sourceCountry === basis.sourceCountry &&
      revision === basis.revision;
    found.isUsed ||= isSame;
    return isSame ? found.labels : null;
  }

  /** To be told of the drafts of a batch that was written: where articles are known already, labels are made in vain. */
  noteWritten(drafts: readonly ArticleDraft[]): void {
    const made = drafts.flatMap((draft) => this.made.get(draft) ?? []);
    const used = made.filter(({ isUsed }) => isUsed).length;
    if (used < made.length / 2) this.pause = PAUSE;
  }

  /** Notes where a publisher turned out to be from. */
  learn(publisher: Publisher | null, country: CountryCode | null): void {
    if (publisher === null) return;
    if (this.countries.size >= MOST_PUBLISHERS) this.countries.clear();
    this.countries.set(JSON.stringify(publisher), country);
  }

  private countryOf(publisher: Publisher | null): CountryCode | null {
    if (publisher === null) return null;
    const known = this.countries.get(JSON.stringify(publisher));
    return known === undefined ? (publisher.host === null ? null : hostCountry(publisher.host)) : known;
  }
}

async function labelled(analyser: Labelling, draft: ArticleDraft, basis: LabelBasis): Promise<Labels> {
  return analyser.label(draft, basis.mode, basis);
}
