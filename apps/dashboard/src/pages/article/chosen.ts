import type { Mention } from '@vigie/contract';

/** The label whose evidence is lit. */
export type Chosen = Pick<Mention, 'kind' | 'key'>;

/** Whether a mention is evidence of the chosen label. */
export const matches = (mention: Mention, chosen: Chosen | null) =>
  chosen !== null && mention.kind === chosen.kind && mention.key === chosen.key;
