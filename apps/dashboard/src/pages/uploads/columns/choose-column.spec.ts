import { describe, expect, test } from '@jest/globals';
import { chooseColumn } from './choose-column.js';
import { FIELDS } from './fields.js';

describe('what is said of the columns', () => {
  const first = { mapping: { title: 'Titre' }, dates: {}, remembered: false };

  test('is what differs from what was recognised', () => {
    expect(chooseColumn(undefined, first, 'text', 'Corps')).toEqual({ text: 'Corps' });
    expect(chooseColumn({ text: 'Corps' }, first, 'title', null)).toEqual({ text: 'Corps', title: null });
    expect(chooseColumn({ text: 'Corps', title: null }, first, 'title', 'Titre')).toEqual({ text: 'Corps' });
    expect(chooseColumn({ text: 'Corps' }, first, 'text', null)).toBeUndefined();
  });

  test('is all of it where something else is remembered', () => {
    const remembered = { ...first, remembered: true };
    const empty = Object.fromEntries(FIELDS.map((field) => [field, null]));
    const changed = chooseColumn(undefined, remembered, 'text', 'Corps');
    expect(changed).toEqual({ ...empty, title: 'Titre', text: 'Corps' });
    expect(chooseColumn(changed, remembered, 'text', null)).toBeUndefined();
    expect(chooseColumn({}, remembered, 'text', 'Corps')).toEqual({ text: 'Corps' });
  });

  test('is how dates are written, unless they tell', () => {
    const said = { 'publishedAt.order': 'month-first' };
    expect(chooseColumn(undefined, first, 'publishedAt.order', 'month-first')).toEqual(said);
    expect(chooseColumn(said, first, 'text', 'Corps')).toEqual({ ...said, text: 'Corps' });
    expect(chooseColumn(said, first, 'publishedAt.order', null)).toBeUndefined();
    const dates = { publishedAt: { order: 'month-first', basis: 'recalled' } } as const;
    const before = { ...first, dates, remembered: true };
    const changed = chooseColumn(undefined, before, 'text', 'Corps');
    // What was remembered is not sure because another column changes.
    expect(changed).toMatchObject({ 'publishedAt.order': 'recalled-month-first', text: 'Corps' });
    expect(chooseColumn(changed, before, 'text', null)).toBeUndefined();
    const sure = chooseColumn(undefined, before, 'publishedAt.order', 'month-first');
    expect(sure).toMatchObject(said);
    expect(chooseColumn(chooseColumn(sure, before, 'text', 'Corps'), before, 'text', null)).toEqual(sure);
    const without = chooseColumn(undefined, before, 'publishedAt.order', null);
    expect(without).not.toHaveProperty(['publishedAt.order']);
    expect(without).toMatchObject({ title: 'Titre' });
  });
});
