import type { Mention } from '@vigie/contract';

/** The label whose evidence is lit; `inText` when a word of the text was clicked, which then stays where it is. */
export type Chosen = Pick<Mention, 'kind' | 'key'> & { inText?: true };

/** Whether a mention is evidence of the chosen label. */
export const matches = (mention: Mention, chosen: Pick<Chosen, 'kind' | 'key'> | null) =>
  chosen !== null && mention.kind === chosen.kind && mention.key === chosen.key;
