import type { Fault } from '@vigie/contract';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import classes from './query-box.module.css';
import { cutAtFault } from './query-fault-place.js';

/** What decides how wide letters are; the shorthand of fonts is empty where it cannot say all. */
const LETTERS = ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontFeatureSettings', 'letterSpacing'] as const;

type Props = { input: RefObject<HTMLInputElement | null>; text: string; place: NonNullable<Fault['position']> };

/** The same words again over the box, invisible but for the line under what is at fault; moves as the box scrolls. */
export function QueryUnderline({ input, text, place }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [before, fault, after] = cutAtFault(text, place);
  useLayoutEffect(() => {
    const box = input.current;
    if (box === null || layer.current === null || words.current === null) return;
    const style = getComputedStyle(box);
    const side = (name: 'Left' | 'Right') =>
      `${Number.parseFloat(style[`padding${name}`]) + Number.parseFloat(style[`border${name}Width`])}px`;
    Object.assign(layer.current.style, {
      left: side('Left'),
      right: side('Right'),
      lineHeight: `${box.clientHeight}px`,
    });
    for (const name of LETTERS) words.current.style[name] = style[name];
    const follow = () => {
      if (words.current !== null) words.current.style.transform = `translateX(${-box.scrollLeft}px)`;
    };
    follow();
    box.addEventListener('scroll', follow);
    return () => box.removeEventListener('scroll', follow);
  });
  return (
    <div ref={layer} className={classes.underline} aria-hidden>
      <div ref={words} dir="auto">
        {before}
        <span>{fault}</span>
        {after}
      </div>
    </div>
  );
}
