import { describe, expect, test } from '@jest/globals';
import { isNotice, isSiteLine } from './site-lines.js';

describe('a line', () => {
  test.each([
    'Please enable JavaScript to view the comments powered by Marle.',
    'Veuillez activer JavaScript dans votre navigateur.',
    'This slideshow requires JavaScript.',
    'You need to enable JavaScript to run this app.',
    'JavaScript is disabled',
    'We may earn affiliate commissions on what you buy.',
    'Additional reporting by Ama Nom',
    'A ferry off Marle. Bo Nom/Getty Images',
    'Photo: Bo Nom',
    'Bo Nom via Reuters',
    'Lire aussi : le lac déborde',
  ])('%s is of the site', (line) => {
    expect(isNotice(line) || isSiteLine(line)).toBe(true);
  });

  test.each([
    'Le langage le plus demandé dans le pays reste JavaScript.',
    'Schools that teach JavaScript need more teachers, the minister said.',
    'L’homme a été arrêté dans la nuit, a dit son avocat via Reuters lundi.',
    'The company denied that it had paid affiliate commissions to bloggers.',
    'Compiled by hand, the list names 400 villages.',
  ])('%s is of the text', (line) => {
    expect(isNotice(line) || isSiteLine(line)).toBe(false);
  });
});
