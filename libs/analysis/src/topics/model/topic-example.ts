/** An article whose topics are known: given, from its publisher's tags, or by a person. Topics it lacks count as not its own. */
export interface TopicExample {
  title: string | null;
  lead: string | null;
  paragraphs: readonly string[];
  topics: readonly string[];
  /** Copies of one story carry the same name here; without it the words that a text begins with tell them. */
  story?: string | null;
}
