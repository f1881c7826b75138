import { expect, test } from '@jest/globals';
import { withoutEmphasis, withoutTags } from './without-tags.js';

test.each([
  ['Lake <em class="x">rises</em>', 'Lake rises'],
  ['<a href="x"><b>Lake</b> <I>rises</I></a> again', 'Lake rises again'],
  ['<b>Lake</b> and <b>river</b >', 'Lake and river'],
  ['Lake<br>rises', 'Lake rises'],
  ['<i></i>', null],
  ['If a<b then c>d', 'If a<b then c>d'],
  ['If a<b then c>d in <i>Lake</i>', 'If a<b then c>d in Lake'],
  ['Use of <b> and <i> in HTML', 'Use of <b> and <i> in HTML'],
  ['Use of </b> before <b>', 'Use of </b> before <b>'],
  ['Lake < sea and 3 > 2', 'Lake < sea and 3 > 2'],
])('%s', (line, plain) => {
  expect(withoutTags(line)).toBe(plain);
});

test('tags that nothing closes take no time', () => {
  const line = '<b>'.repeat(50_000);
  expect(withoutTags(line)).toBe(line);
});

test.each([
  ['Lake <em class="x">rises</em>', 'Lake rises'],
  ['<strong>Lake</strong> <I>rises</I > again', 'Lake rises again'],
  ['Use of <b> and <i> in HTML', 'Use of <b> and <i> in HTML'],
  ['<a href="x" onclick="y">Lake</a>', '<a href="x" onclick="y">Lake</a>'],
  ['<i onwheel=alert(1)>Lake</i>', '<i onwheel=alert(1)>Lake</i>'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<b></b>', null],
])('the headline %s', (line, plain) => {
  expect(withoutEmphasis(line)).toBe(plain);
});
