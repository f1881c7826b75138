import type { Budget } from './budget.js';
import { DenseIds } from './dense-ids.js';
import { DenseTexts } from './dense-texts.js';
import { Periods } from './periods.js';
import { UploadSets } from './upload-sets.js';

/** What the small numbers in the columns stand for; nothing is ever taken out or renumbered. */
export class Dictionaries {
  readonly sources: DenseIds;
  readonly topics: DenseIds;
  readonly tags: DenseIds;
  readonly collections: DenseIds;
  readonly languages: DenseTexts;
  /** Where sources publish from. */
  readonly countries: DenseTexts;
  readonly periods: Periods;
  readonly uploads: UploadSets;

  constructor(budget: Budget) {
    this.sources = new DenseIds(budget);
    this.topics = new DenseIds(budget);
    this.tags = new DenseIds(budget);
    this.collections = new DenseIds(budget);
    this.countries = new DenseTexts(budget);
    this.languages = new DenseTexts(budget);
    this.periods = new Periods(budget);
    this.uploads = new UploadSets(budget);
  }
}
