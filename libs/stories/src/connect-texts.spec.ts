import { describe, expect, it } from '@jest/globals';
import { connectTexts, type TextJudge } from './connect-texts.js';
import { Groups } from './groups.js';

/** Notes which texts were said to be asked for, and which were compared without that. */
class NotingJudge implements TextJudge {
  readonly unexpected: number[] = [];
  readonly told: (readonly number[])[] = [];
  readonly compared: number[] = [];
  private readonly expected = new Set<number>();

  constructor(private readonly same: (a: number, b: number) => boolean) {}

  mayBeSame(a: number, b: number): boolean {
    return (a + b) % 7 !== 0;
  }

  async isSame(a: number, b: number): Promise<boolean> {
    this.compared.push(b);
    for (const id of [a, b]) if (!this.expected.has(id)) this.unexpected.push(id);
    return this.same(a, b);
  }

  async expect(texts: readonly number[]): Promise<void> {
    this.told.push(texts);
    for (const id of texts) this.expected.add(id);
  }
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('connecting texts with many candidates', () => {
  it.each([50, 200, 201, 1000])('says before which of %i candidates it will ask for', async (count) => {
    const judge = new NotingJudge(() => false);
    await connectTexts(new Map([[5000, upTo(count)]]), new Groups(), judge);
    expect(judge.unexpected).toEqual([]);
    expect(Math.max(...judge.told.map(({ length }) => length))).toBeLessThan(500);
  });

  it('compares with one of those that are joined already', async () => {
    const judge = new NotingJudge(() => true);
    const groups = new Groups();
    for (const id of upTo(900)) groups.unite(1, id);
    await connectTexts(new Map([[5000, upTo(903)]]), groups, judge);
    expect(judge.compared).toEqual([1, 902, 903]);
  });

  it('compares with each of a group until one is the same', async () => {
    const judge = new NotingJudge((_, b) => b === 6);
    const groups = new Groups();
    for (const id of upTo(9)) groups.unite(1, id);
    await connectTexts(new Map([[5000, upTo(9)]]), groups, judge);
    expect(judge.compared).toEqual([1, 2, 3, 4, 6]);
  });

  it('compares with nothing that it is joined to', async () => {
    const judge = new NotingJudge(() => true);
    const groups = new Groups();
    for (const id of upTo(9)) groups.unite(5000, id);
    await connectTexts(new Map([[5000, upTo(9)]]), groups, judge);
    expect(judge.compared).toEqual([]);
  });
});
