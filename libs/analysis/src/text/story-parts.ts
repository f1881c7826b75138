import type { ArticleDraft } from '@vigie/article';
import { readStory, type StoryParts, type StoryText } from '@vigie/stories';
import type { Field } from './fields.js';
import { tokenise } from './tokenise.js';

/** The fields that an article's story is told by. */
export function storyParts(fields: readonly Field[]): StoryParts {
  const tokensOf = (wanted: Field['part']) => fields.find(({ part }) => part === wanted)?.tokens ?? null;
  const body = fields.filter(({ part }) => part === 'body' || part === 'heading').map(({ tokens }) => tokens);
  return { title: tokensOf('title'), lead: tokensOf('lead'), body };
}

/** An article's text as stories are compared by it: the same that its sketch was made from. */
export function storyText({ title, lead, paragraphs }: Pick<ArticleDraft, 'title' | 'lead' | 'paragraphs'>): StoryText {
  return readStory({
    title: title === null ? null : tokenise(title),
    lead: lead === null ? null : tokenise(lead),
    body: paragraphs.map(({ text }) => tokenise(text)),
  });
}
