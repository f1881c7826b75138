import { describe, expect, test } from '@jest/globals';
import { splitParagraphs } from './split-paragraphs.js';

const split = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end, heading }) => (heading ? '#' : '') + text.slice(start, end).trim());

// `|` stands for a lost line end, `|#` for one before a subheading.
const cases: [string, string][] = [
  ['a full stop and a capital', 'Il a plu.|La route est coupée.'],
  ['a question', 'Qui paiera demain?|Personne.'],
  ['dots', 'Il hésite...|Elle part.'],
  ['one sign for dots', 'Il hésite…|Elle part.'],
  ['a year before the stop', 'Créée en 2023.|La société a grandi.'],
  ['a number behind the stop', 'Ils sont venus à Kigali.|12 pays ont signé.'],
  ['per cent before the stop', 'Le prix a crû de 3,5 %.|12 pays suivent.'],
  ['a bracket', 'Il a plu (beaucoup).|La route est coupée.'],
  ['a closing bracket behind the stop', 'Il a plu. (Beaucoup.)|La route est coupée.'],
  ['Spanish marks', 'Abrió a las seis.|¿Y el comercio? Crecerá.|¡No volveremos!'],
  ['a dash of speech', 'Он приехал.|— Мы рады, – сказал он.'],
  ['Cyrillic', 'Дождь шёл два дня.|Дорогу закрыли.'],
  ['Arabic', 'وصل الوفد صباح الأحد.|وقال الوزير إن المعبر سيعمل.'],
  ['Hindi', 'समझौते पर हस्ताक्षर हुए।|बिजली की आपूर्ति शुरू होगी।'],
  ['a straight quote that opens', 'Selon le ministre.|"Nous avons tout", a-t-il dit.'],
  ['a straight quote that closes', '"Nous avons tout."|Le ministre est parti.'],
  ['quotes on both sides', '"Nous avons tout."|"Vous n’avez rien."'],
  ['guillemets that open', 'Selon le ministre.|«Nous avons tout», a-t-il dit.'],
  ['guillemets that close', '«Nous avons tout.»|Le ministre est parti.'],
  ['English quotes', 'The talks ended.|“We agreed,” she said.'],
  ['English quotes that close', '“We agreed.”|The talks ended.'],
  ['German quotes', 'Das Treffen endete.|„Wir sind einig“, sagte er.'],
  ['German quotes that close', '„Wir sind einig.“|Das Treffen endete.'],
  ['a quote that never closes', '"Nous avons tout.|Le ministre part.|"Il reviendra", dit-on.'],
  ['a subheading', 'Il a plu.|#Un détour coûteux|Depuis l’été, les camions passent ailleurs.'],
  ['a quoted subheading', 'Il a plu.|#"Rapports anciens" entre les pays|Ali a parlé de ses voisins.'],
  ['a subheading that ends in quotes', 'Il a plu.|#Une route dite "sûre"|Le ministre a promis.'],
  ['a subheading before a quote', 'Il a plu.|#Les réactions|"Nous partons", dit un voisin.'],
  ['a subheading in title case', 'It rained.|#What Changes Now for Kenya|Analysts expect a delay.'],
  ['a subheading before an article', 'It rained.|#What changes|A single bill replaces eleven.'],
  ['a subheading that ends in a name', 'Il a plu.|#La visite à Moscou|Le ministre est reparti.'],
  ['a subheading that ends in an acronym', 'Il a plu.|#L’avis de la BAD|Les prêts attendront.'],
  ['a subheading that ends in a year', 'Il a plu.|#Le bilan de 2023|Les comptes sont bons.'],
  ['a German subheading', 'Es regnete.|#Streit um die Küste|Fischer aus dem Ort klagen.'],
  ['a question as subheading', 'Il a plu.|#Que faire demain?|Les planteurs attendent la fin des pluies.'],
  ['a subheading first', '#Un réseau à prolonger|Le raccordement est prévu.'],
  ['guillemets with spaces', 'Selon le ministre.|« Nous avons tout », dit-il.'],
  ['guillemets with hard spaces', 'Selon le ministre.|«\u00a0Nous avons tout\u00a0»'],
  ['a quotation that begins with a Spanish mark', 'Abrió ayer.|"¡Por fin!", exclamó el alcalde.'],
  ['a quoted subheading before a quotation', 'It rained.|#"No more orders"|"We stop," she said.'],
  ['a subheading before an elision', "Il a plu.|#Une saison à 40.000 tonnes|D'après le port, tout va bien."],
  ['a Russian year', 'Срок сдачи назначен на 2025 г.|Работы идут по плану.'],
  ['a Russian year before a quote', 'Срок сдачи назначен на 2025 г.|«Рынок велик», — считает он.'],
  ['hours', 'Дорога займёт 14 ч. вместо 30 ч.|Билет подешевеет.'],
  ['doubled initials that end a sentence', 'Habló con EE.UU.|El presidente volvió.'],
  ['an acronym with stops that ends a sentence', 'They met at the U.N.|The talks go on.'],
];

const whole: [string, string][] = [
  ['initials', 'Le livre de J.K. Rowling et de J.R.R.Tolkien est épuisé.'],
  ['an initial without space', 'M.Dupont a parlé.'],
  ['titles', 'Mr.Smith and Dr.Jones met Mme.Diallo.'],
  ['the U.S.', 'The U.S.Army left.'],
  ['doubled initials', 'Los EE.UU. y la U.E. pagarán.'],
  ['an ordinal', 'Enviará observadores el 1.º de junio.'],
  ['a company form', 'La Túneles S.A.R.L. empezará en enero.'],
  ['a Russian place behind a figure', 'Дом 5 на ул.Ленина.'],
  ['before Christ', 'En 52 av. J.-C. César vint.'],
  ['decimals', 'Il en coûte 2.5 millions, soit 40.000 par foyer.'],
  ['a host', 'Voir www.exemple.example/Page.Html et Exemple.Com pour la suite.'],
  ['an address', 'Écrire à nom@Site.Example avant midi.'],
  ['names with a capital inside', 'La société YouTube et la firme McDonald suivent BlackRock.'],
  ['brands that begin small', 'Le nouvel iPhone et eBay montent.'],
  ['an unknown joined name', 'La société DigiCongo a signé.'],
  ['a German ordinal', 'Ein Urteil fällt am 3.März in Kiel.'],
  ['a Russian abbreviation', 'Дом на ул.Ленина и в г.Москве.'],
  ['dots inside a sentence', 'Il hésite... puis part.'],
  ['an apostrophe', "L'avis d'Ali n'a pas changé."],
  ['a quote inside a word', 'Le "Rapport"de la semaine.'],
  ['Chinese', '官员周二宣布了这一消息。两国将统一收费标准。'],
  ['quotes with spaces', 'Il dit " Non " et part.'],
  ['nothing', ''],
  ['one letter', 'A'],
];

describe('splitParagraphs', () => {
  test.each(cases)('%s', (_, marked) => {
    const parts = marked.split('|');
    expect(split(parts.map((part) => part.replace(/^#/, '')).join(''))).toEqual(parts);
  });

  test.each(whole)('%s stays whole', (_, text) => {
    expect(split(text)).toEqual(text === '' ? [] : [text]);
  });

  test('loses no character', () => {
    for (const [, marked] of cases) {
      const text = marked.replace(/\|#?/g, '');
      expect(
        splitParagraphs(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }
  });
});
