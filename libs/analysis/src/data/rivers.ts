import { cldrLanguages } from './cldr-languages.js';

/** Words before a name that speak of the river or the language and not of the country that it is called after. */
export interface RiverWords {
  heads: string;
  names: string;
}

/** By language. English names its countries without an article, so that "on the Niger" is the river too. */
export const rivers: Readonly<Record<string, readonly RiverWords[]>> = {
  en: [
    {
      heads:
        'speak, speaks, spoke, speaking, learn, learns, learning, fluent, fluent in, translated into, dubbed into, subtitled in',
      names: cldrLanguages.en,
    },
    {
      heads:
        'bank of the, banks of the, left bank of the, right bank of the, shore of the, shores of the, waters of the, bend of the, course of the, reaches of the, source of the, mouth of the, tributary of the, tributaries of the, bed of the, basin of the, valley of the',
      names: 'Niger, Congo, Senegal, Gambia, Jordan, Paraguay, Uruguay',
    },
    {
      heads: 'on the, along the, across the, river, the river, down the river, up the river, beside the, up the, down the, cross the, crossed the, crossing the',
      names: 'Niger, Senegal, Jordan, Congo, Gambia',
    },
  ],
  fr: [
    {
      heads:
        'fleuve, le fleuve, du fleuve, rivière, la rivière, descendre le, descendu le, descend le, descendent le, remonter le, remonté le, remonte le, remontent le, traverser le, naviguer sur le, navigue sur le, pirogue sur le, pirogues sur le, pêcher dans le, pont sur le, ponts sur le, barrage sur le',
      names: 'Niger, Congo, Sénégal, Gambie, Jourdain, Paraguay, Uruguay, Colorado, Mississippi, Delaware, Ohio, Missouri',
    },
    {
      heads:
        'parler, parle, parlent, parlait, parlant, parlé, apprendre, apprend, apprenait, appris, enseigner, enseigne, étudier, étudie, comprend, comprendre, maîtrise, cours de, cours d, professeur de, professeur d, prof de, prof d, bilingue, traduit en, traduit du, traduite du, traduit de l, traduite de l, sous-titré en, version, langue, en',
      names: cldrLanguages.fr,
    },
    {
      heads:
        'rive du, rives du, rive gauche du, rive droite du, rivage du, rivages du, berge du, berges du, bord du, bords du, affluent du, affluents du, lit du, crue du, crues du, étiage du, méandre du, méandres du, eaux du, embouchure du, cours moyen du, cours supérieur du, ensablement du, bassin du, vallée du',
      names: 'Niger, Congo, Sénégal',
    },
  ],
  es: [
    { heads: 'río, rio, el río, del río, al río, ríos', names: 'Níger, Congo, Senegal, Gambia, Jordán, Paraguay, Uruguay, Colorado, Misisipi, Delaware, Ohio' },
    {
      heads:
        'habla, hablan, hablar, hablaba, hablando, aprender, aprende, aprenden, aprendió, enseñar, enseña, enseñan, estudiar, estudia, estudian, entiende, clases de, clase de, profesor de, profesora de, curso de, cursos de, idioma, lengua, traducido al, traducida al, traducido del, traducida del, al idioma, con, en, y en, subtítulos en, nivel de',
      names: cldrLanguages.es,
    },
    {
      heads:
        'orilla del, orillas del, ribera del, riberas del, margen del, márgenes del, cauce del, caudal del, cuenca del, desembocadura del, afluente del, afluentes del, crecida del, crecidas del',
      names: 'Níger, Congo, Senegal',
    },
  ],
  pt: [
    { heads: 'rio, o rio, do rio, no rio, ao rio, rios', names: 'Níger, Congo, Senegal, Gâmbia, Jordão, Paraguai, Uruguai, Colorado, Mississippi, Delaware, Ohio' },
    {
      heads:
        'fala, falam, falar, falava, falando, se fala, aprender, aprende, aprendem, aprendeu, ensinar, ensina, ensinam, estudar, estuda, estudam, treina, treinam, entende, aulas de, aula de, professor de, professora de, curso de, cursos de, idioma, língua, traduzido para, traduzida para, traduzido do, com, em, e em, legendas em, nível de',
      names: `${cldrLanguages.pt}, polaco`,
    },
    {
      heads:
        'margem do, margens do, leito do, caudal do, bacia do, foz do, nascente do, afluente do, afluentes do, cheia do, cheias do',
      names: 'Níger, Congo, Senegal',
    },
  ],
  de: [
    {
      heads: 'auf, lernt, lernen, lernte, spricht, sprechen, sprach, versteht, verstehen, unterrichtet, Fach',
      names: cldrLanguages.de,
    },
    {
      heads: 'ins, aus dem',
      names: 'Deutsche, Deutschen, Englische, Englischen, Französische, Französischen, Russische, Russischen, Spanische, Spanischen, Türkische, Türkischen, Chinesische, Chinesischen, Arabische, Arabischen',
    },
    {
      heads: 'am, Ufer des, Ufern des, entlang des, Nebenfluss des, Oberlauf des, Unterlauf des',
      names: 'Niger, Nigers, Kongo, Senegal, Jordan',
    },
  ],
  ru: [
    {
      heads: 'учит, учить, учили, учу, выучил, выучила, выучили, выучить, преподаёт, преподавал, преподавать',
      names: cldrLanguages.ru,
    },
    {
      heads: 'переводит с, перевёл с, перевела с, перевод с, переводчик с, переводчица с',
      names: 'английского, французского, немецкого, русского, испанского, китайского, итальянского, японского, турецкого, польского, украинского',
    },
    { heads: 'река, реки, реке, реку, рекой', names: 'Иордан, Парагвай, Уругвай, Сенегал, Гамбия, Колорадо, Миссисипи, Миссури, Огайо, Делавэр, Конго, Нигер' },
    { heads: 'на', names: 'Нигере' },
    {
      heads:
        'берег, берега, берегу, берегам, берегах, берегов, вдоль, русло, русле, устье, устья, приток, притоки, притоков, исток, истоки, истоков, разлив, течение, течении, пойма, пойме',
      names: 'Нигера',
    },
  ],
  ar: [{ heads: 'ضفة, ضفاف, ضفتي, مياه, مجرى, فيضان, حوض, مصب, منابع, روافد', names: 'النيجر, الكونغو, السنغال' }],
};

/** Words that follow a country's name and make it the country again ("on the Niger border"). */
export const countryNouns =
  'border borders frontier frontiers coup junta government regime army troops military soldiers crisis side front issue question file situation delegation team squad economy embassy capital election elections vote people authorities leadership mission sanctions embargo talks deal file dossier match game coast police opposition conflict war desk case';
