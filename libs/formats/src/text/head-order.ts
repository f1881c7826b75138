import { type HeadLine, isBareDate, isNameWithDate, mayBeName, saysHour } from './head-line.js';

const NAME_LINES = 3;
const LONG_WORD = /\p{L}{4,}/gu;
const ARABIC = /^[^\p{L}]*\p{Script=Arabic}/u;
// What stands between the parts of a name, and never in a headline whose words all have capitals.
const BETWEEN_NAMES =
  /\s(?:d[’']|(?:de|del|della|la|le|el|al|da|do|dos|das|di|du|des|van|von|der|den|ten|zu|bin|ben|ibn|ould|y|e)\s)|(?:^|\s)(?:بن|ابن|بنت|أبو|ابو|عبد|ولد|آل)(?:\s|$)/u;

/** In which order headline, name and date stand above the text of a part, and in which forms. */
export class HeadOrder {
  readonly #kinds: string[] = [];
  #beginsAsComment = false;

  /** Takes the next line above the text. */
  note(text: string, shape: HeadLine): void {
    if (this.#kinds.length === NAME_LINES) return;
    this.#kinds.push(this.#kindOf(text, shape));
    const [first] = this.#kinds;
    // Who comments gives a name and a day.
    if (this.#kinds.length === 1) this.#beginsAsComment = first === 'signature' || mayBeName(text);
    if (this.#kinds.length === 2 && first !== 'signature') this.#beginsAsComment &&= isBareDate(text);
  }

  /** Whether all of it may as well be somebody's name, a day and the first words of a comment. */
  get mayBeComment(): boolean {
    return this.#beginsAsComment && this.#kinds.length > 1;
  }

  /** The first two lines, and the first three. */
  get found(): readonly string[] {
    return [this.#kinds.slice(0, 2).join(' '), this.#kinds.join(' ')];
  }

  #kindOf(text: string, shape: HeadLine): string {
    if (shape === 'date') {
      if (isNameWithDate(text)) return 'signature';
      return saysHour(text) ? 'hour' : 'date';
    }
    if (shape !== 'headline') return mayBeName(text) ? 'name' : shape;
    if (mayBeName(text) && BETWEEN_NAMES.test(text)) return 'name';
    if (ARABIC.test(text)) return 'arabic';
    const words = text.match(LONG_WORD) ?? [];
    return words.every((word) => /^\p{Lu}/u.test(word)) ? 'title-case' : 'headline';
  }
}
