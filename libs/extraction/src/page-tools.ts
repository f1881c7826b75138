import { isPlaceOfAdvertisement } from './advertisement-places.js';
import { countWords } from './line-shapes.js';
import { isMenuWord } from './menu-words.js';

/** Words that only stand in a page's buttons. */
const BUTTONS = new Set([
  ...[
    'partager',
    'tweeter',
    'imprimer',
    'envoyer',
    'copier',
    'share',
    'tweet',
    'print',
    'copy',
    'compartir',
    'tuitear',
  ],
  ...[
    'imprimir',
    'enviar',
    'copiar',
    'compartilhar',
    'tuitar',
    'partilhar',
    'teilen',
    'drucken',
    'kopieren',
    'поделиться',
  ],
  ...['печать', 'распечатать', 'скопировать', 'отправить', 'شارك', 'مشاركة', 'طباعة', 'نسخ', 'إرسال'],
]);
/** Names that stand beside them, and elsewhere. */
const TARGETS = new Set(
  'facebook twitter x whatsapp telegram linkedin email e-mail mail link lien enlace ссылку ссылка رابط pinterest'.split(
    ' ',
  ),
);
const MENU_ITEMS = 3;

/** Whether a line is no text but a tool of the page: a menu, a row of buttons, a place for an advertisement. */
export function isPageTool(text: string): boolean {
  if (text.length > 160) return false;
  if (isPlaceOfAdvertisement(text)) return true;
  // In lower case they may be tags.
  if (!/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  const lower = text.toLowerCase();
  return isButtons(lower) || isMenu(text);
}

function isButtons(lower: string): boolean {
  const words = lower.split(/[\s|·•,/]+/u).filter((word) => word !== '');
  return words.some((word) => BUTTONS.has(word)) && words.every((word) => BUTTONS.has(word) || TARGETS.has(word));
}

// `Home | World | Sports`: names of a word or two, each of them written as a name.
function isMenu(text: string): boolean {
  const items = text.split(/\s+[|·•]\s+/u);
  if (items.length >= MENU_ITEMS && items.every((item) => countWords(item) <= 3 && /^[\p{Lu}\p{Lo}]/u.test(item)))
    return true;
  return isPath(text) || isRowOfMenuWords(text);
}

// `Home > World > Niger`, with or without the headline at its end.
function isPath(text: string): boolean {
  const items = text.split(/\s+[/›>»→|]\s+/u);
  const names = items.slice(0, -1);
  if (items.length < MENU_ITEMS || names.some((item) => countWords(item) > 3)) return false;
  return items.filter(isMenuWord).length >= 2;
}

// `Home News Sport Subscribe`: nothing but entries of menus, of up to three words each.
function isRowOfMenuWords(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < MENU_ITEMS) return false;
  let at = 0;
  let entries = 0;
  while (at < words.length) {
    const length = [3, 2, 1].find(
      (size) => at + size <= words.length && isMenuWord(words.slice(at, at + size).join(' ')),
    );
    if (length === undefined) return false;
    at += length;
    entries++;
  }
  return entries >= MENU_ITEMS;
}
