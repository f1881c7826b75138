import { type LabelContext, type LabelMode, labellingVersion, type TopicSettings } from '@vigie/analysis';
import type { ArticleDraft, Labels } from '@vigie/article';
import { labellingRevision } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { madeOnce } from '../../platform/made-once.js';
import { type LabelBasis, LabelsAhead } from './labels-ahead.js';
import { readTopicSettings } from './topic-settings.js';

/** What articles are labelled with: the program, and this revision of what people decided. */
export function labelBasis(revision: number): string {
  return `${labellingVersion} / ${revision}`;
}

/** Labels drafts: an analyser, or a thread that has one. */
export interface Labelling {
  label(draft: ArticleDraft, mode: LabelMode, context: LabelContext): Labels | Promise<Labels>;
  /** Labels from now on as these settings say. */
  useTopics(settings: TopicSettings): void;
}

/** An analyser that labels as administrators decided last, loaded when it is first needed. */
export class CurrentAnalyser {
  private revision = -1;

  /** Loads the analyser, for whoever does not want to do that while others wait for the turn to write. */
  readonly ready: () => Promise<Labelling>;
  private loaded: Labelling | null = null;
  private readonly ahead = new LabelsAhead();

  constructor(load: () => Promise<Labelling>) {
    this.ready = madeOnce(async () => {
      const analyser = await load();
      this.loaded = analyser;
      return analyser;
    });
  }

  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  /**
   * The analyser with the settings of this moment. Asked by whoever has the turn to write: everything that is labelled
   * before a change is then written before the articles are labelled anew.
   */
  async now(manager: EntityManager): Promise<Labelling> {
    const analyser = await this.ready();
    const { revision } = await labellingRevision(manager);
    if (revision !== this.revision) {
      analyser.useTopics(await readTopicSettings(manager));
      this.revision = revision;
    }
    return analyser;
  }

  /** Labels a draft that is not to be written yet, once it is known how. */
  labelAhead(draft: ArticleDraft, basis: Pick<LabelBasis, 'mode' | 'language'>): void {
    if (this.loaded !== null && this.revision >= 0)
      this.ahead.make(this.loaded, draft, { ...basis, revision: this.revision });
  }

  /** Labels that were made ahead of just this, null where there are none. To be asked after `now`. */
  madeAhead(draft: ArticleDraft, basis: Omit<LabelBasis, 'revision'>): Promise<Labels> | null {
    this.ahead.learn(draft.publisher, basis.sourceCountry);
    return this.ahead.find(draft, { ...basis, revision: this.revision });
  }

  /** To be told of the drafts of a batch that was written. */
  noteWritten(drafts: readonly ArticleDraft[]): void {
    this.ahead.noteWritten(drafts);
  }
}
