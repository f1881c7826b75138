import type { Mention } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { type Chosen, matches } from './chosen.js';
import { cut } from './marked.js';
import classes from './marked-text.module.css';
import { ruleText } from './rule-text.js';

type Props = { text: string; mentions: Mention[]; chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void };

/** Where a mention stands, as a name that its mark carries. */
export const placeOf = ({ field, start }: Mention) => `${field}:${start}`;

/** Text with its evidence underlined; what stands for the chosen label is lit. A click on a word chooses its label. */
export function MarkedText({ text, mentions, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  return cut(text, mentions).map(({ text: piece, start, spans }) => {
    if (spans.length === 0) return piece;
    const lit = spans.find((mention) => matches(mention, chosen));
    const title = spans.map((mention) => `${mention.label}: ${ruleText(mention, t)}`).join('\n');
    // The panel of labels offers the same to those who use no mouse.
    const onClick = () => {
      const span = spans[spans.findIndex((mention) => matches(mention, chosen)) + 1];
      onChoose(span ? { kind: span.kind, key: span.key, inText: true } : null);
    };
    const shown = { title, onClick, children: piece };
    return lit ? (
      <mark key={start} {...shown} data-lit data-at={placeOf(lit)} />
    ) : (
      <span key={start} {...shown} className={classes.mention} data-kind={spans[0]?.kind} />
    );
  });
}
