import { describe, expect, test } from '@jest/globals';
import { readByline } from './byline.js';

describe('a byline', () => {
  test.each<[string, string | null]>([
    ['By Ama Nom', 'Ama Nom'],
    ['BY AMA NOM', 'AMA NOM'],
    ['By A. B. Nom, staff writer', 'A. B. Nom'],
    ['By Ama Nom, Bo Nom and Cy Nom', 'Ama Nom, Bo Nom and Cy Nom'],
    ['By Ama Nom | Marle Wire', 'Ama Nom'],
    ['By Ama Nom in Marle', 'Ama Nom'],
    ['Par Awa Nom, correspondante à Niamey', 'Awa Nom'],
    ['Par Moussa ould Nom', 'Moussa ould Nom'],
    ['Par Jean d’Ormes', 'Jean d’Ormes'],
    ['Par Le Monde avec AFP', 'Le Monde'],
    ['Par la rédaction', null],
    ['By our correspondent', null],
    ['By The Associated Press', null],
    ['Von Ama von der Nom', 'Ama von der Nom'],
    ['Por: Ama Nom da Silva', 'Ama Nom da Silva'],
    ['Text: Ama Nom', 'Ama Nom'],
    ['di Ama Nom', 'Ama Nom'],
    ['Автор: Мара Одуя', 'Мара Одуя'],
    ['بقلم مارا أودويا', 'مارا أودويا'],
    ['홍길동 기자', '홍길동'],
  ])('%s', (line, name) => {
    expect(readByline(line)).toMatchObject({ name });
  });

  test.each([
    'Von der Leyen reist nach Kiew',
    'Von Storch attackiert Merz',
    'Von Bayern nach Berlin',
    'Por qué sube el petróleo',
    'POR QUÉ SUBE EL PETRÓLEO',
    'Par ailleurs, le ministre a dit',
    'PAR AILLEURS, LE MINISTRE A DIT',
    'Par ailleurs, le pays a promis une aide aux villes du lac.',
    'Par ici la sortie pour le gouvernement du Mali',
    'By the numbers: ten facts',
    'By The Numbers',
    'By Monday, the rains had stopped.',
    'By 2030 Marle will be green',
    'Text of the agreement',
    'Di Maria marque deux fois',
    'Author of the year',
    'Автор романа умер',
  ])('%s is none', (line) => {
    expect(readByline(line)).toBeNull();
  });
});
