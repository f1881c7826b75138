import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { isNameOfHost } from './masthead.js';
import { isPageTool } from './page-tools.js';
import { readDraft } from './read-draft.js';
import { rightsOwner } from './rights-notice.js';

function draftOf(lines: readonly string[], furniture: readonly string[] = []): ArticleDraft {
  const bytes = Buffer.from(lines.join('\n'));
  const place = { bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' };
  const options = { timezone: 'UTC', source: null, language: null, furniture: new Set(furniture) };
  return readDraft({ kind: 'scrape', encoding: 'utf-8', ...place }, options);
}

const URL = 'https://phare-du-lac.example/economie/crue-2024';
const TITLE = 'Le lac déborde à Léré';
const BODY = 'Il a plu trois jours.La route est coupée.';

describe('the publisher of a page', () => {
  test.each<[string, string[], string | null]>([
    ['at the top, as the host spells it', ['Le Phare du Lac', TITLE, '19.01.2024', URL, BODY], 'Le Phare du Lac'],
    ['at the top, behind the address', [URL, 'Phare du Lac', TITLE, BODY], 'Phare du Lac'],
    ['at the top, as its notice', ['La Dépêche', TITLE, BODY, '© 2024 La Dépêche'], 'La Dépêche'],
    ['in a notice of rights', [URL, TITLE, BODY, '© 2024 La Dépêche. Tous droits réservés.'], 'La Dépêche'],
    ['in a notice that the host confirms', [URL, TITLE, BODY, '© 2024 Le Phare du Lac'], 'Le Phare du Lac'],
    [
      'in a contact block, not the owner',
      [URL, TITLE, BODY, '© 2024 Presse SA. All rights reserved.', 'Le Large a@b.example'],
      'Le Large',
    ],
    ['none: a picture’s credit', [URL, TITLE, '© 2024 Agence', BODY], null],
    ['none: a first line that nothing confirms', [URL, 'Le Grand Soir', TITLE, BODY], null],
    ['none: only a headline', ['https://le-lac.example/1', 'Le Lac', BODY], null],
    ['none: cookies', [URL, TITLE, BODY, 'Cookies: aceptar todas | configurar'], null],
    ['none: a menu', [URL, 'Accueil | Politique | Économie | Sports', TITLE, BODY], null],
    ['none: a labelled line', [URL, TITLE, BODY, 'Suite : page deux | Sports'], null],
    ['none: a call, French', [URL, TITLE, BODY, 'Abonnez-vous | Facebook'], null],
    ['none: a call, English', [URL, TITLE, BODY, 'Subscribe to our letters | Twitter'], null],
    ['none: a call, Spanish', [URL, TITLE, BODY, 'Suscríbete | Twitter'], null],
    ['none: a call, Portuguese', [URL, TITLE, BODY, 'Compartilhar | Twitter'], null],
    ['none: a call, Russian', [URL, TITLE, BODY, 'Подпишитесь | Telegram'], null],
    ['none: a call, Arabic', [URL, TITLE, BODY, 'تابعونا | Facebook'], null],
    ['none: a call, German', [URL, TITLE, BODY, 'Jetzt abonnieren | Facebook'], null],
    ['none: a label of the contact', [URL, TITLE, BODY, 'Contact : a@b.example'], null],
    ['none: a label above the contact', [URL, TITLE, BODY, 'Redacción', 'a@b.example'], null],
  ])('%s', (_, lines, name) => {
    const draft = draftOf(lines);
    const url = lines.find((line) => line.startsWith('https:'));
    expect(draft.publisher?.name ?? null).toBe(name);
    expect(draft.publisher?.host ?? null).toBe(url?.split('/')[2] ?? null);
  });

  test('is read at the top even where other pages of the upload have the same line', () => {
    const draft = draftOf(['Le Phare du Lac', TITLE, URL, BODY], ['le phare du lac']);
    expect(draft).toMatchObject({ title: TITLE, publisher: { name: 'Le Phare du Lac' } });
  });
});

describe('the section above the headline', () => {
  test.each<[string, string[], string | null]>([
    ['by its name', ['Économie', TITLE, '19.01.2024', BODY], 'Économie'],
    ['by its name, in capitals', ['INTERNACIONAL', TITLE, '19.01.2024', BODY], 'INTERNACIONAL'],
    ['by its name, Russian', ['Общество', TITLE, '19.01.2024', BODY], 'Общество'],
    ['by its name, Arabic', ['اقتصاد', TITLE, '19.01.2024', BODY], 'اقتصاد'],
    ['by the address', ['https://a.example/vie-locale/1', 'Vie locale', TITLE, '19.01.2024', BODY], 'Vie locale'],
    ['below the site’s name and its tools', ['Phare du Lac', URL, 'Publicité', 'Économie', TITLE, BODY], 'Économie'],
    ['none: a country', ['Tchad', TITLE, '19.01.2024', BODY], null],
    ['none: the page of the address', ['https://a.example/tchad', 'Tchad', TITLE, '19.01.2024', BODY], null],
    ['none: a tag', ['économie', TITLE, '19.01.2024', BODY], null],
    ['none: the headline itself', ['Économie', BODY], null],
  ])('%s', (_, lines, section) => {
    const draft = draftOf(lines);
    expect(draft.section).toBe(section);
    if (section !== null) expect(draft.title).toBe(TITLE);
  });
});

test.each<[string, string | null, boolean]>([
  ['Le Phare du Golfe', 'phare-du-golfe.example', true],
  ['Diario del Estrecho', 'diarioestrecho.example', true],
  ['Die Küstenpost', 'kustenpost.co.example', true],
  ['Die Küstenpost', 'kuestenpost.example', true],
  ['La Dépêche', 'news.ladepeche.example', true],
  ['Le Phare', 'phare-du-golfe.example', false],
  ['Example', 'phare.example', false],
  ['A', 'a.example', false],
  ['', 'phare.example', false],
  ['Le Phare', null, false],
])('%j is the name of the host %j: %j', (name, host, expected) => {
  expect(isNameOfHost(name, host)).toBe(expected);
});

test.each<[string, string | null]>([
  ['© 2024 Le Phare', 'Le Phare'],
  ['© Le Phare 2024', 'Le Phare'],
  ['© 2019–2024, Le Phare. Tous droits réservés.', 'Le Phare'],
  ['Copyright © 2024 The Post. All rights reserved', 'The Post'],
  ['(c) El Faro, 2024. Todos los derechos reservados.', 'El Faro'],
  ['© O Farol. Todos os direitos reservados', 'O Farol'],
  ['© Die Post, alle Rechte vorbehalten', 'Die Post'],
  ['© 2024 Маяк. Все права защищены', 'Маяк'],
  ['© 2024 المنارة. جميع الحقوق محفوظة', 'المنارة'],
  ['© Agence', null],
  ['© 2024 Agence / A. Nom', null],
  ['© 2024', null],
  ['2024 Le Phare', null],
])('%j states the rights of %j', (line, name) => {
  const owner = rightsOwner(line);
  expect(owner?.name ?? null).toBe(name);
  if (owner !== null) expect(line.slice(owner.from, owner.from + owner.name.length)).toBe(name);
});

test.each<[string, boolean]>([
  ['Accueil | Politique | Vie locale', true],
  ['Home · World · Sport', true],
  ['Partager Tweeter Imprimer', true],
  ['Share | Facebook | X', true],
  ['Поделиться', true],
  ['Publicidad', true],
  ['Facebook', false],
  ['печать', false],
  ['Publicité : la loi change', false],
  ['Tchad | Niger', false],
  ['Goma | Bukavu | Les deux villes sont prises', false],
])('%j is a tool of the page: %j', (line, expected) => {
  expect(isPageTool(line)).toBe(expected);
});
