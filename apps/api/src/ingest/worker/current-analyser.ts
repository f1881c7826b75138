import { type Analyser, labellingVersion } from '@vigie/analysis';
import { labellingRevision } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { madeOnce } from '../../platform/made-once.js';
import { readTopicSettings } from './topic-settings.js';

/** What articles are labelled with: the program, and this revision of what people decided. */
export function labelBasis(revision: number): string {
  return `${labellingVersion} / ${revision}`;
}

/** An analyser that labels as administrators decided last, loaded when it is first needed. */
export class CurrentAnalyser {
  private revision = -1;

  /** Loads the analyser, for whoever does not want to do that while others wait for the turn to write. */
  readonly ready: () => Promise<Analyser>;
  private loaded = false;

  constructor(load: () => Promise<Analyser>) {
    this.ready = madeOnce(async () => {
      const analyser = await load();
      this.loaded = true;
      return analyser;
    });
  }

  get isLoaded(): boolean {
    return this.loaded;
  }

  /**
   * The analyser with the settings of this moment. Asked by whoever has the turn to write: everything that is labelled
   * before a change is then written before the articles are labelled anew.
   */
  async now(manager: EntityManager): Promise<Analyser> {
    const analyser = await this.ready();
    const { revision } = await labellingRevision(manager);
    if (revision !== this.revision) {
      analyser.useTopics(await readTopicSettings(manager));
      this.revision = revision;
    }
    return analyser;
  }
}
