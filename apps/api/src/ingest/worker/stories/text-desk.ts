import { storyText } from '@vigie/analysis';
import type { ArticleDraft } from '@vigie/article';
import { type StoryTextRow, storyTexts, storyWords, textUses } from '@vigie/storage';
import {
  compare,
  mayBeSame,
  type Print,
  readPrint,
  type StoryText,
  settingOf,
  type TextJudge,
  type Uses,
} from '@vigie/stories';
import type { EntityManager } from 'typeorm';
import { type WordShelf, wordShelfOf } from './word-shelf.js';

/** The parts of an article that its text is read from. */
export type Told = Pick<ArticleDraft, 'title' | 'lead' | 'paragraphs'>;

/** A text that is looked at: its sketch, where it appeared, and the story it is in (null = none yet). */
export interface DeskText {
  print: Print;
  uses: Uses;
  storyId: number | null;
  /** Its first article; null for one that is not written yet. */
  articleId: number | null;
}

/** The texts that one joining or splitting of stories looks at, with what is known of them. */
export class TextDesk implements TextJudge {
  readonly texts = new Map<number, DeskText>();
  /** What texts are found by, of those that were fetched or put here as a whole. */
  private readonly keys = new Map<number, Uint32Array>();
  private readonly told = new Map<number, Told>();
  /** Words of texts that are told here: their ids may be given anew if the database dies before it has them. */
  private readonly toldWords = new Map<number, StoryText>();
  private readonly shelf: WordShelf;
  /** Words of the texts that were expected last, whatever else the shelf had to take. */
  private expected: ReadonlyMap<number, StoryText> = new Map();

  constructor(private readonly manager: EntityManager) {
    this.shelf = wordShelfOf(manager);
  }

  /** Looks up texts that are not on the desk yet, with their keys; those that are gone stay away. */
  async fetch(ids: Iterable<number>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.keys.has(id));
    const rows = await storyTexts(this.manager, missing);
    for (const { id, keys } of rows) this.keys.set(id, keys);
    const fresh = rows.filter(({ id }) => !this.texts.has(id));
    await this.lay(fresh.map(({ id, print }) => ({ id, print: readPrint(print) })));
  }

  /** Lays texts on the desk that are there and whose keys do not matter, with all the places where they appear. */
  async lay(texts: readonly { id: number; print: Print }[]): Promise<void> {
    const rows = await textUses(
      this.manager,
      texts.map(({ id }) => id),
    );
    const uses = new Map(rows.map((row) => [row.textId, row]));
    for (const { id, print } of texts) {
      const row = uses.get(id);
      const place = { storyId: row?.storyId ?? null, articleId: row?.articleId ?? null };
      this.texts.set(id, { print, ...place, uses: row ?? { sourceId: null, moments: [] } });
    }
  }

  /** The keys of a text that was fetched, or put here. */
  keysOf(id: number): Uint32Array {
    return this.keys.get(id)!;
  }

  /** Puts a text of an article on the desk that is about to be written. */
  put(row: StoryTextRow, uses: Uses, told: Told): void {
    const known = this.texts.get(row.id);
    if (known !== undefined) known.uses = uses;
    else this.texts.set(row.id, { print: readPrint(row.print), uses, storyId: null, articleId: null });
    this.keys.set(row.id, row.keys);
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
    const isReady = this.expected.has(a) && this.expected.has(b);
    const words = isReady ? this.expected : await this.wordsOf([a, b]);
    const [wordsA, wordsB] = [words.get(a), words.get(b)];
    if (wordsA === undefined || wordsB === undefined) return false;
    return compare(wordsA, wordsB, this.setting(textA, textB)).verdict === 'same';
  }

  async expect(ids: readonly number[]): Promise<void> {
    this.expected = await this.wordsOf(ids);
  }

  /** The words of these texts, but for those that are gone. */
  private async wordsOf(ids: readonly number[]): Promise<Map<number, StoryText>> {
    const found = new Map<number, StoryText>();
    const missing: number[] = [];
    for (const id of ids) {
      const words = this.expected.get(id) ?? this.toldWordsOf(id) ?? this.shelf.get(id);
      if (words === undefined) missing.push(id);
      else found.set(id, words);
    }
    for (const { textId, ...told } of await storyWords(this.manager, missing)) {
      const words = storyText(told);
      found.set(textId, words);
      this.shelf.put(textId, words);
    }
    return found;
  }

  private toldWordsOf(id: number): StoryText | undefined {
    const told = this.told.get(id);
    const words = this.toldWords.get(id) ?? (told === undefined ? undefined : storyText(told));
    if (words !== undefined) this.toldWords.set(id, words);
    return words;
  }
}
