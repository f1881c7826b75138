import type { Mention } from '@vigie/contract';
import { type Chosen, matches } from './chosen.js';
import { cut } from './marked.js';
import classes from './marked-text.module.css';

type Props = { text: string; mentions: Mention[]; chosen: Chosen | null };

/** Text with its evidence underlined; what stands for the chosen label is lit. */
export function MarkedText({ text, mentions, chosen }: Props) {
  return cut(text, mentions).map(({ text: piece, start, spans }) => {
    if (spans.length === 0) return piece;
    const lit = spans.some((mention) => matches(mention, chosen));
    const title = spans.map((mention) => mention.label).join(', ');
    return lit ? (
      <mark key={start} title={title} data-lit>
        {piece}
      </mark>
    ) : (
      <span key={start} title={title} className={classes.mention} data-kind={spans[0]?.kind}>
        {piece}
      </span>
    );
  });
}
