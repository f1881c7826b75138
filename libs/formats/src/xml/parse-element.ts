import { Parser } from 'htmlparser2';
import type { Element } from './element.js';

const DEPTH_LIMIT = 200;

/** Turns a name as the file spells it into the usual one. */
export type NameReader = (name: string) => string;

/**
 * Parses a piece of XML leniently: end tags may lack, ampersands may stand alone, entities that XML does not know stay as
 * they are; the document type is passed over. Gives what stands around all; null for elements nested too deep.
 */
export function parseElements(text: string, nameOf: NameReader): Element | null {
  const whole = open('', {}, 0, 0);
  const stack = [whole];
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > DEPTH_LIMIT) tooDeep = true;
        if (tooDeep) {
          parser.pause();
          return;
        }
        const element = open(nameOf(name), attributes, parser.startIndex, parser.endIndex + 1);
        stack[stack.length - 1]?.children.push(element);
        stack.push(element);
      },
      ontext(data) {
        const element = stack[stack.length - 1];
        if (element !== undefined) element.text += data;
      },
      onclosetag(_, isImplied) {
        const element = stack.length > 1 ? stack.pop() : undefined;
        if (element === undefined) return;
        const isEmpty = isImplied && parser.startIndex === element.start;
        element.contentEnd = isEmpty ? element.contentStart : Math.max(element.contentStart, parser.startIndex);
        element.end = isImplied && !isEmpty ? element.contentEnd : parser.endIndex + 1;
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && !tooDeep; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (tooDeep) return null;
  parser.end();
  whole.contentEnd = text.length;
  return whole;
}

// Small enough for the parser to stop soon after it is told to.
const PIECE = 64 * 1024;

function open(name: string, attributes: Record<string, string>, start: number, contentStart: number): Element {
  const named = new Map(Object.entries(attributes));
  return {
    name,
    attributes: named,
    children: [],
    text: '',
    start,
    end: contentStart,
    contentStart,
    contentEnd: contentStart,
  };
}
