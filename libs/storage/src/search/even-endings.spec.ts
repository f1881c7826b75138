import { expect, test } from '@jest/globals';
import { evenEndings } from './even-endings.js';

const evened = (text: string, config = 'vigie_es') => evenEndings(text, config, false);

test.each([
  ['gobiernos Infiernos, (cuadernos) étnos éternos', 'gobierno Infierno, (cuaderno) étnos éterno'],
  ['modernos maternos paternos alternos externos', 'moderno materno paterno alterno externo'],
  ['iernos xmodernos modernosx ciernos2 2ciernos', 'iernos xmodernos modernosx ciernos2 2ciernos'],
  ['ciernosciernos', 'ciernoscierno'],
])('%s', (text, even) => {
  expect(evened(text)).toBe(even);
});

test('an ending again and again in one long word is looked at from its last one alone', () => {
  const before = 'iernos'.repeat(40_999);
  const started = process.cpuUsage();
  expect(evened(`${before}iernos`)).toBe(`${before}ierno`);
  // Microseconds: a guard, thousands of times what it takes.
  expect(process.cpuUsage(started).user).toBeLessThan(1_500_000);
});
