import { type Analyser, lexiconVersion } from '@vigie/analysis';
import { labellingRevision } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { readTopicSettings } from './topic-settings.js';

/** What the program itself labels with: whoever changes how labels are found changes this by it. */
const PROGRAM = lexiconVersion;

/** What articles are labelled with at this revision of what people decided. */
export function labelBasis(revision: number): string {
  return `${PROGRAM} ${revision}`;
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
