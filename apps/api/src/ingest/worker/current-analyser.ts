import { type Analyser, labellingVersion } from '@vigie/analysis';
import { labellingRevision } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { readTopicSettings } from './topic-settings.js';

/** What articles are labelled with: the program, and this revision of what people decided. */
export function labelBasis(revision: number): string {
  return `${labellingVersion} / ${revision}`;
}

/** An analyser that labels as administrators decided last. */
export class CurrentAnalyser {
  private revision = -1;

  constructor(private readonly analyser: Analyser) {}

  /**
   * The analyser with the settings of this moment. Asked by whoever has the turn to write: everything that is labelled
   * before a change is then written before the articles are labelled anew.
   */
  async now(manager: EntityManager): Promise<Analyser> {
    const { revision } = await labellingRevision(manager);
    if (revision !== this.revision) {
      this.analyser.useTopics(await readTopicSettings(manager));
      this.revision = revision;
    }
    return this.analyser;
  }
}
