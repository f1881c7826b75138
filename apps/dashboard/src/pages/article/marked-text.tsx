import type { Mention } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { cut } from '../../layout/marked.js';
import { type Chosen, matches } from './chosen.js';
import classes from './marked-text.module.css';
import { ruleText } from './rule-text.js';

type Props = {
  text: string;
  mentions: Mention[];
  /** Where words stand that were searched for. */
  found: { start: number; end: number }[];
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
};

/** Where a mention stands, as a name that its mark carries. */
export const placeOf = ({ field, start }: Mention) => `${field}:${start}`;

/**
 * Text with its evidence underlined; what stands for the chosen label is lit, and as long as none is chosen, the words that
 * were searched for are marked. A click on a word chooses its label.
 */
export function MarkedText({ text, mentions, found, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  const sought = found.map(({ start, end }) => ({ start, end, mention: null }));
  const spans = [...mentions.map((mention) => ({ start: mention.start, end: mention.end, mention })), ...sought];
  return cut(text, spans).map(({ text: piece, start, spans: over }) => {
    const labels = over.flatMap(({ mention }) => (mention ? [mention] : []));
    const isFound = labels.length < over.length && chosen === null;
    const words = <Words key={start} text={piece} isFound={isFound} />;
    if (labels.length === 0) return words;
    const lit = labels.find((mention) => matches(mention, chosen));
    const title = labels.map((mention) => `${mention.label}: ${ruleText(mention, t)}`).join('\n');
    // The panel of labels offers the same to those who use no mouse.
    const onClick = () => {
      const next = labels[labels.findIndex((mention) => matches(mention, chosen)) + 1];
      onChoose(next ? { kind: next.kind, key: next.key, inText: true } : null);
    };
    const shown = { title, onClick, children: words };
    return lit ? (
      <mark key={start} {...shown} data-lit data-at={placeOf(lit)} />
    ) : (
      <span key={start} {...shown} className={classes.mention} data-kind={labels[0]?.kind} />
    );
  });
}

function Words({ text, isFound }: { text: string; isFound: boolean }) {
  return isFound ? <mark data-found>{text}</mark> : text;
}
