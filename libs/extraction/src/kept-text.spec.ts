import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

// What begins or is named like a part of a site's frame, and is of the article.
const P = [
  'La mairie de Marle a annoncé lundi une aide pour les villes du lac, après trois semaines de pluies qui ont coupé plusieurs routes.',
  'Les habitants ont quitté leurs maisons pour se réfugier dans les écoles, où des repas sont servis deux fois par jour.',
  'La maire a promis que les travaux commenceraient avant la fin du mois, et que chaque famille recevrait de quoi reconstruire.',
  'Les pêcheurs demandent aussi de nouvelles barques, car la moitié de celles du port ont été emportées dans la nuit de samedi.',
  'Une délégation doit se rendre sur place jeudi pour compter les dégâts et parler avec les chefs des villages touchés par la crue.',
  'La prochaine réunion du comité aura lieu vendredi à la préfecture, en présence des associations de toute la région.',
];
const MENU = ['Accueil', 'Politique', 'Sport', 'Culture', 'Se connecter', 'Économie'];
const TITLE = 'Le lac déborde à Léré';

function draftOf(lines: readonly string[], timezone = 'UTC') {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'line 1',
  };
  return readDraft(record, { timezone, source: null, language: null });
}

const running = (lines: readonly string[]): string[] =>
  draftOf(lines)
    .paragraphs.filter(({ heading }) => !heading)
    .map(({ text }) => text);

describe('a headline', () => {
  const HEADLINES = [
    'Niger : le général Tiani prête serment',
    'Open letter to the president of Mali',
    'Show of force in the Sahel',
    'Close vote in Senegal',
    'Zum Tod der Königin von England',
    'Von der Leyen reist nach Kiew',
    'Por qué sube el petróleo',
    'Par ailleurs, le ministre a dit',
    'By the numbers: ten facts',
    'Text of the agreement',
    'Par ici la sortie pour le gouvernement du Mali',
  ];

  test.each(HEADLINES)('%s, between a menu and a foot', (title) => {
    const draft = draftOf([...MENU, title, ...P.slice(0, 3), 'Commentaires']);
    expect(draft.title).toBe(title);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(P.slice(0, 3));
  });

  test.each([...HEADLINES, 'Menu', 'By Ama Nom'])('%s, said twice among metadata', (title) => {
    const other = 'La présidente du port reçoit son homologue de Marle';
    expect(draftOf([title, title, other, `${P[0]}${P[1]}`, '2024-01-19T12:57+0100', 'fr_FR']).title).toBe(title);
  });

  test('that begins with a verb which calls to share, between a menu and a text', () => {
    const menu = ['الرئيسية', 'سياسة', 'رياضة', 'اتصل بنا'];
    const title = 'شارك الرئيس في القمة العربية';
    expect(draftOf([...menu, title, ...P.slice(0, 3)]).title).toBe(title);
  });

  test('a number said twice is none', () => {
    expect(draftOf([TITLE, '150', '150', ...P.slice(0, 3)]).title).toBe(TITLE);
  });
});

describe('a paragraph or a list of the article', () => {
  test('below its headline, begun like a byline', () => {
    const first = 'Par ailleurs, le pays a promis une aide aux villes du lac.';
    expect(running([...MENU, TITLE, first, ...P.slice(0, 3), 'Commentaires'])).toEqual([first, ...P.slice(0, 3)]);
  });

  test.each([[[]], [MENU]])('facts with their labels in the midst, below %j', (menu) => {
    const facts = ['Date : lundi 5 mai', 'Lieu : Bamako', 'Prix : 2 euros'];
    const draft = draftOf([...menu, TITLE, P[0] ?? '', ...facts, ...P.slice(1, 3)]);
    expect(draft).toMatchObject({ title: TITLE, tags: [] });
    expect(draft.paragraphs.map(({ text }) => text)).toEqual([P[0], ...facts, ...P.slice(1, 3)]);
  });

  const BARE = ['Réactions', 'Discussion', 'À la une', 'Popular', 'Réagir', 'Популярное', 'Lire aussi'];
  test.each([...BARE, 'Comments', 'Les plus lus', 'Kommentare'])('below %s, on a page without a menu', (heading) => {
    expect(running([TITLE, ...P.slice(0, 3), heading, ...P.slice(3)])).toEqual(P);
  });

  test.each(BARE)('below %s, on a page with its menu', (heading) => {
    expect(running([...MENU, TITLE, ...P.slice(0, 3), heading, ...P.slice(3)])).toEqual(P);
  });

  test.each([
    [['Comments']],
    [['Réactions (3)']],
    [['3 réactions']],
    [['Réactions', '3']],
    [['À la une', 'Les plus lus']],
    [['Laisser un commentaire']],
  ])('what stands below %j is not of the article, on a page with its menu', (heading) => {
    const lines = [...MENU, TITLE, ...P.slice(0, 3), ...heading, ...P.slice(3)];
    expect(running(lines)).toEqual(P.slice(0, 3));
    expect(draftOf(lines).warnings.map(({ code }) => code)).toEqual(['text-left-out']);
  });

  test('few words below a number of comments are not of the article, without a menu either', () => {
    const lines = [TITLE, ...P.slice(0, 3), '2 commentaires', 'Jo', 'Personne ne nous a jamais demandé notre avis.'];
    expect(running(lines)).toEqual(P.slice(0, 3));
  });

  const BOX = ['Lire aussi', 'Un autre titre du site sur le Mali'];
  const LAST = 'Le vote aura lieu lundi prochain à Niamey, dit le ministre.';
  test.each<[string, string[], string[]]>([
    ['behind a box', [TITLE, ...P.slice(0, 3), ...BOX, P[3] ?? ''], P.slice(0, 4)],
    [
      'behind a box, with a frame',
      [...MENU, TITLE, ...P.slice(0, 3), ...BOX, P[3] ?? '', 'Commentaires'],
      P.slice(0, 4),
    ],
    ['behind two boxes', [...MENU, TITLE, ...P.slice(0, 3), ...BOX, P[3] ?? '', ...BOX, P[4] ?? ''], P.slice(0, 5)],
    ['below a heading', [...MENU, TITLE, ...P.slice(0, 3), 'Un avenir incertain', LAST], [...P.slice(0, 3), LAST]],
    [
      'below a heading and above comments',
      [
        ...MENU,
        TITLE,
        ...P.slice(0, 3),
        'Un avenir incertain',
        LAST,
        'Commentaires',
        'Jo',
        'Je ne crois pas un mot de tout cela.',
      ],
      [...P.slice(0, 3), LAST],
    ],
    [
      'above tags',
      [...MENU, TITLE, ...P.slice(0, 3), 'Un avenir incertain', LAST, 'lac', 'pluie'],
      [...P.slice(0, 3), LAST],
    ],
  ])('the last one %s', (_, lines, expected) => {
    expect(running(lines)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['teasers', ['Lire aussi', 'La pluie', 'Il pleut sur Marle.', 'Le vent', 'Le vent se lève.']],
    ['a call', ['Newsletter', 'Recevez nos meilleurs articles chaque matin dans votre boîte.']],
    ['an author’s life', ['À propos de l’auteur', 'Ama Nom écrit sur le lac depuis dix ans.']],
  ])('%s behind the text are none', (_, behind) => {
    expect(running([...MENU, TITLE, ...P.slice(0, 3), ...behind])).toEqual(P.slice(0, 3));
  });
});

describe('short lines at the top', () => {
  const HEADLINE = 'Le lac déborde à Léré et la route est coupée';

  test('that no menu has are tags', () => {
    const draft = draftOf(['Niger', 'Mali', 'Burkina Faso', HEADLINE, ...P.slice(0, 3)]);
    expect(draft).toMatchObject({ title: HEADLINE, tags: ['Niger', 'Mali', 'Burkina Faso'], warnings: [] });
  });

  test('of which a menu has one are set aside, and that is said', () => {
    const draft = draftOf(['Niger', 'Mali', 'Sport', HEADLINE, ...P.slice(0, 3)]);
    expect(draft).toMatchObject({ title: HEADLINE, tags: [] });
    expect(draft.warnings.map(({ message }) => message)).toEqual([
      'Short lines were taken for a menu of the page, not for tags: 3.',
    ]);
  });

  test('of which a menu has several need no words', () => {
    expect(draftOf([...MENU, HEADLINE, ...P.slice(0, 3)]).warnings).toEqual([]);
  });
});

describe('a list of tags', () => {
  test.each([
    ['impression, 3D, industrie', ['impression', '3D', 'industrie']],
    ['police, 911, appels', ['police', '911', 'appels']],
    ['info, 24h, direct', ['info', '24h', 'direct']],
    ['cinéma, 007, bond', ['cinéma', '007', 'bond']],
    ['lac, pluie, il y a 2 jours', ['lac', 'pluie']],
    ['width=device-width, initial-scale=1', []],
    ['max-snippet:-1, max-image-preview:large, max-video-preview:-1', []],
    ['index, follow', []],
  ])('%s', (line, tags) => {
    expect(draftOf([TITLE, ...P.slice(0, 3), line]).tags).toEqual(tags);
  });
});

test('a small word behind a time of day is no American zone', () => {
  const line = 'Publié le 12 mai 2024 à 01h30 et mis à jour le 13 mai 2024 à 09h00';
  const draft = draftOf([TITLE, line, ...P.slice(0, 3)], 'Europe/Paris');
  expect(draft.published).toMatchObject({ at: '2024-05-11T23:30:00Z', day: '2024-05-12', offset: null });
  expect(draft.modifiedAt).toBe('2024-05-13T07:00:00Z');
});
