import { writeSync } from 'node:fs';
import { expect } from '@jest/globals';

/** What a check measured, and the limit that it must keep: at most so much, or at least. */
export interface Figure {
  name: string;
  value: number;
  limit: number;
  atLeast?: boolean;
  unit?: string;
}

/** The figures beyond their limits; a number that could not be measured is beyond any. */
export function beyond(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value, limit, atLeast }) => !(atLeast === true ? value >= limit : value <= limit));
}

const shown = (value: number) => String(Number.isInteger(value) ? value : Number(value.toPrecision(3)));

/** Writes a line past jest, which would say where it was written each time. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Prints each figure as one line, and fails where one is beyond its limit. */
export function report(check: string, figures: readonly Figure[]): void {
  const failed = beyond(figures);
  for (const figure of figures) {
    const { name, value, limit, atLeast, unit = '' } = figure;
    const range = atLeast === true ? `≥ ${limit}` : String(limit);
    say(`${check} ${name}: ${shown(value)}${unit} (${range}${unit})${failed.includes(figure) ? ' FAILED' : ''}`);
  }
  expect(failed).toEqual([]);
}

/** A planted fault: the same measures must object to it, or they would object to nothing. */
export function mustObject(check: string, plant: string, figures: readonly Figure[]): void {
  const failed = beyond(figures);
  say(`${check} control, ${plant}: ${failed.map(({ name }) => name).join(', ') || 'nothing noticed FAILED'}`);
  expect(failed).not.toEqual([]);
}
