import { storyText } from '@vigie/analysis';
import type { ArticleDraft } from '@vigie/article';
import { type StoryTextRow, storyTexts, storyWords, textUses } from '@vigie/storage';
import { compare, mayBeSame, type Print, readPrint, settingOf, type TextJudge, type Uses } from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { type WordShelf, wordShelfOf } from './word-shelf.js';

/** The parts of an article that its text is read from. */
export type Told = Pick<ArticleDraft, 'title' | 'lead' | 'paragraphs'>;

/** A text that is looked at: what it is found by, where it appeared, and the story it is in (null = none yet). */
export interface DeskText {
  keys: Uint32Array;
  print: Print;
  uses: Uses;
  storyId: number | null;
  /** Its first article; null for one that is not written yet. */
  articleId: number | null;
}

/** The texts that one joining or splitting of stories looks at, with what is known of them. */
export class TextDesk implements TextJudge {
  readonly texts = new Map<number, DeskText>();
  private readonly words: WordShelf;
  private readonly told = new Map<number, Told>();

  constructor(private readonly manager: EntityManager) {
    this.words = wordShelfOf(manager);
  }

  /** Looks up texts that are not on the desk yet; those that are gone stay away. */
  async fetch(ids: Iterable<number>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.texts.has(id));
    const uses = new Map((await textUses(this.manager, missing)).map((row) => [row.textId, row]));
    for (const { id, keys, print } of await storyTexts(this.manager, missing)) {
      const row = uses.get(id);
      const text = { keys, print: readPrint(print), storyId: row?.storyId ?? null, articleId: row?.articleId ?? null };
      this.texts.set(id, { ...text, uses: row ?? { sourceId: null, moments: [] } });
    }
  }

  /** Puts a text of an article on the desk that is about to be written. */
  put(row: StoryTextRow, uses: Uses, told: Told): void {
    const known = this.texts.get(row.id);
    if (known !== undefined) known.uses = uses;
    else this.texts.set(row.id, { keys: row.keys, print: readPrint(row.print), uses, storyId: null, articleId: null });
    this.told.set(row.id, told);
  }

  private setting(a: DeskText, b: DeskText) {
    return settingOf(a.uses, b.uses);
  }

  mayBeSame(a: number, b: number): boolean {
    const [textA, textB] = [this.texts.get(a), this.texts.get(b)];
    if (textA === undefined || textB === undefined) return false;
    return mayBeSame(textA.print, textB.print, () => this.setting(textA, textB));
  }

  async isSame(a: number, b: number): Promise<boolean> {
    const [textA, textB] = [this.texts.get(a)!, this.texts.get(b)!];
    await this.expect([a, b]);
    const [wordsA, wordsB] = [this.words.get(a), this.words.get(b)];
    if (wordsA === undefined || wordsB === undefined) return false;
    return compare(wordsA, wordsB, this.setting(textA, textB)).verdict === 'same';
  }

  async expect(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !this.words.has(id));
    if (missing.length === 0) return;
    for (const id of ids) this.words.get(id);
    for (const id of missing) if (this.told.has(id)) this.words.put(id, storyText(this.told.get(id)!));
    const stored = missing.filter((id) => !this.told.has(id));
    for (const { textId, ...told } of await storyWords(this.manager, stored)) this.words.put(textId, storyText(told));
  }
}
