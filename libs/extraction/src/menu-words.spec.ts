import { describe, expect, test } from '@jest/globals';
import { isMenuWord } from './menu-words.js';

describe('a line', () => {
  test.each([
    'Accueil',
    'Sign in',
    'Sign in to comment',
    'Skip to main content',
    'Aller au contenu principal',
    'Zum Inhalt',
    'Zur Navigation',
    'Open menu',
    'Close the search',
    'Show all comments (3)',
    'Toggle navigation',
    'Follow us on Telegram',
    '› Économie',
    'Contact :',
  ])('%s is an entry of a menu', (line) => {
    expect(isMenuWord(line)).toBe(true);
  });

  test.each([
    'Niger : le général Tiani prête serment',
    'Date : lundi 5 mai',
    'Open letter to the president of Mali',
    'Show of force in the Sahel',
    'Close vote in Senegal',
    'Close all schools, union says',
    'Hide and seek with the tax office',
    'Zum Tod der Königin von England',
    'Aller au bout du monde',
    'Ir al cine cuesta más',
    'Jump to conclusions',
  ])('%s is none', (line) => {
    expect(isMenuWord(line)).toBe(false);
  });
});
