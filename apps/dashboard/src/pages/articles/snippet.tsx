import { Fragment } from 'react';

/** An excerpt whose hits stand between `<mark>` tags; all else is text, never markup. */
export function Snippet({ text }: { text: string }) {
  return text.split(/<mark>(.*?)<\/mark>/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}
