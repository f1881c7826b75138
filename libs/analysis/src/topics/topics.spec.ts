import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';
import { articleFields } from '../text/fields.js';
import { givenTopics } from './given-topics.js';
import { iptcTopics, topicLabel } from './iptc.js';
import { TopicFinder } from './topic-finder.js';
import { noTopicSettings } from './topic-settings.js';

const analyser = createAnalyser();
const context = { sourceCountry: null, language: null };

function topicsOf(language: string, title: string, tags: string[] = [], body = ''): string[] {
  const draft = { ...emptyDraft(language), title, tags, paragraphs: [{ text: body, heading: false }] };
  return analyser.label(draft, 'infer', context).topics.map(({ key }) => key);
}

describe('topics of an article', () => {
  test.each([
    ['en', 'Earthquake leaves thousands without shelter', '20000153'],
    ['en', 'Central bank raises interest rates again', '20000350'],
    ['fr', 'Les députés débattent de la loi de finances', '20000607'],
    ['fr', 'Nouvelle attaque terroriste au marché', '20000053'],
    ['es', 'Elecciones: la segunda vuelta será en junio', '20000574'],
    ['es', 'La huelga de maestros sigue', '20000530'],
    ['pt', 'Eleições marcadas para outubro', '20000574'],
    ['ru', 'Землетрясение произошло ночью', '20000153'],
    ['ru', 'Выборы президента пройдут весной', '20000574'],
    ['ar', 'زلزال قوي يضرب المنطقة', '20000153'],
    ['ar', 'الانتخابات الرئاسية في الربيع', '20000574'],
    ['de', 'Erdbeben erschüttert die Küste', '20000153'],
  ])('%s: %s', (language, title, key) => {
    expect(topicsOf(language, title)).toContain(key);
  });

  test.each([
    ['en', 'Police open an investigation', '20000378'],
    ['fr', 'Une enquête, dit l’investigateur', '20000378'],
    ['en', 'A quiet afternoon by the lake', '20000437'],
    ['ar', 'وصل الوفد إلى الرياض', '15000000'],
    ['ar', 'ذهب الوزير إلى المدينة', '20000316'],
    ['ru', 'Поездка министра отложена', '20000340'],
    ['ru', 'Портрет художника', '20000343'],
  ])('%s: "%s" is not about %s', (language, title, key) => {
    expect(topicsOf(language, title)).not.toContain(key);
  });

  test.each([
    ['en', 'Striker leads the attack as the hosts open the scoring', '20000056'],
    ['en', 'The village fire brigade elects a new president', '20000574'],
    ['en', 'Actor shares his favourite recipes', '20000385'],
    ['en', 'A tennis court for the new school', '20000106'],
    ['en', 'Landslide victory for the incumbent', '20000151'],
    ['en', 'He died of a heart attack in the West Bank', '20000274'],
    ['en', 'Regulator raises electricity tariffs', '20000384'],
    ['en', 'Easter Island statues moved', '20000690'],
    ['fr', 'Tir au but : le gardien arrête tout, quelle attaque', '20000056'],
    ['fr', 'Élection de Miss Dakar samedi', '20000574'],
    ['fr', 'Grève de la faim d’un détenu', '20000530'],
    ['fr', 'Un séisme politique secoue le parti', '20000153'],
    ['fr', 'Il confesse son péché', '20000213'],
    ['fr', 'Ouverture de la Bourse du travail', '20000385'],
    ['es', 'Huelga de hambre de un preso', '20000530'],
    ['es', 'Batalla electoral en la capital', '20000056'],
    ['pt', 'Guerra das Malvinas em livro', '20000062'],
    ['pt', 'Greve de fome na prisão', '20000530'],
    ['ru', 'Штрафной удар решил исход матча', '20000056'],
    ['ru', 'Голодовка продолжается', '20000149'],
    ['ar', 'إضراب عن الطعام في السجن', '20000530'],
    ['ar', 'أزمة قلبية تنهي حياة الفنان', '20000344'],
  ])('%s: "%s" has nothing to do with %s', (language, title, key) => {
    expect(topicsOf(language, title, [], title)).not.toContain(key);
  });

  test('different weak words make a topic together, one of them never does', () => {
    const body = 'The judge read the verdict. Lawyers and prosecutors filled the court.';
    expect(topicsOf('en', 'Judge ends long case', [], body)).toContain('20000106');
    expect(topicsOf('en', 'Judge, judge, judge', [], 'The judge. The judge. The judge. The judge.')).toEqual([]);
  });

  test('a phrase says no less than the sure word in it, and keeps the words of other topics silent', () => {
    expect(topicsOf('fr', 'Attentat-suicide au marché')).toEqual(['20000053']);
    expect(topicsOf('fr', 'Crimes de guerre : le procureur enquête')).toContain('20000105');
    expect(topicsOf('fr', 'Crimes de guerre : le procureur enquête')).not.toContain('20000056');
  });

  test('one passing word in a body is no topic', () => {
    expect(topicsOf('en', 'A quiet afternoon', [], 'She once worked for a bank and now paints.')).toEqual([]);
  });

  test('a tag makes a topic whatever the language of the text, a geographic tag does not', () => {
    expect(topicsOf('und', '', ['lutte antiterroriste', 'mali', 'Afrique'])).toEqual(['20000103']);
  });

  test.each([
    ['trade unions', ['20000536']],
    ['Trade Union', ['20000536']],
    ['labour relations', ['20000524']],
    ['war on drugs', ['20000096']],
    ['price war', []],
    ['culture wars', []],
    ['oil painting', []],
    ['trade', ['20000373']],
    ['war', ['20000062']],
    ['renewable energy policy', ['20000257']],
    ['climate change adaptation', ['20000418']],
    ['refugees', ['20000645']],
  ])('the tag "%s" is read as a whole or by a phrase: %j', (tag, topics) => {
    expect(topicsOf('en', '', [tag])).toEqual(topics);
  });

  test.each([
    [
      'en',
      'Flood after the dam burst',
      ['dam'],
      'The dam broke at night. The flood reached the town below the dam.',
      false,
    ],
    ['en', 'New dam opens', ['dam'], 'Its turbines give 300 megawatts.', true],
    [
      'en',
      'Dam to generate electricity',
      [],
      'The dam will generate electricity for the north. The dam took years.',
      true,
    ],
    ['en', 'New turbines for the wind farm', [], 'The turbines give 300 megawatts.', false],
    ['en', 'Hydropower grows', [], 'More hydropower is planned.', true],
    ['fr', 'Rupture du barrage', ['barrage'], 'Le barrage a cédé et l’électricité est coupée.', false],
    ['fr', 'Le barrage entre en service', [], 'Le barrage et ses turbines, 200 mégawatts.', true],
    ['ru', 'Прорыв плотины', ['плотина'], 'Плотина прорвана.', false],
  ] as const)('%s: a dam alone is no power: %s', (language, title, tags, body, power) => {
    expect(topicsOf(language, title, [...tags], body).includes('20001210')).toBe(power);
  });

  test('evidence says where and how', () => {
    const draft = { ...emptyDraft('fr'), title: 'Séisme au large', tags: ['énergie'] };
    const mentions = analyser.label(draft, 'infer', context).mentions.filter(({ kind }) => kind === 'topic');
    expect(mentions).toEqual([
      {
        field: 'tags/0',
        start: 0,
        end: 7,
        text: 'énergie',
        kind: 'topic',
        key: '20000256',
        method: 'tag',
        rule: 'tag-map',
      },
      {
        field: 'title',
        start: 0,
        end: 6,
        text: 'Séisme',
        kind: 'topic',
        key: '20000153',
        method: 'rule',
        rule: 'trigger',
      },
    ]);
  });

  test.each(['guerre ', 'war on ', 'прав* человека ', 'سلام ', 'a', '\ud800 ', '\u202eguerre', 'é\u0301', '中', '* '])(
    'a long row of %j is read, in the text and in a tag',
    (unit) => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      const draft = { ...emptyDraft('fr'), title: unit, tags: [text], paragraphs: [{ text, heading: false }] };
      const fields = articleFields(draft);
      for (const language of ['fr', 'ru', 'ar'])
        expect(() => new TopicFinder(noTopicSettings).find([], fields, language)).not.toThrow();
    },
  );

  test('at most six', () => {
    const tags = ['énergie', 'santé', 'sport', 'culture', 'climat', 'justice', 'élections', 'guerre'];
    expect(topicsOf('fr', '', tags)).toHaveLength(6);
  });
});

describe('given topics', () => {
  test.each([
    ['20000638', '20000638', 'international relations'],
    ['medtop:20000638', '20000638', 'international relations'],
    ['international relations', '20000638', 'international relations'],
    [' international relations ', '20000638', 'international relations'],
    ['International Relations', 'international relations', 'International Relations'],
    ['renewable energy', '20000257', 'renewable energy'],
    ['99999999', '99999999', '99999999'],
    ['  Money-FX ', 'money-fx', 'Money-FX'],
    ['__proto__', '__proto__', '__proto__'],
  ])('%j has the key %j and the label %j', (given, key, label) => {
    expect(givenTopics([given])).toEqual([{ key, label, method: 'given', score: null, version: 'given' }]);
  });

  test('the first spelling is the label; each key comes once', () => {
    expect(givenTopics(['Grain', 'GRAIN', ' ', 'politics', '11000000'])).toEqual([
      { key: 'grain', label: 'Grain', method: 'given', score: null, version: 'given' },
      { key: '11000000', label: 'politics', method: 'given', score: null, version: 'given' },
    ]);
  });
});

describe('IPTC Media Topics', () => {
  test('counts and parents', () => {
    const topics = iptcTopics();
    expect(topics).toHaveLength(1372);
    expect(topics.filter(({ retired }) => retired)).toHaveLength(273);
    expect(topics.filter(({ parent, retired }) => parent === null && !retired)).toHaveLength(17);
    const keys = new Set(topics.map(({ key }) => key));
    expect(topics.filter(({ parent }) => parent !== null && !keys.has(parent))).toEqual([]);
  });

  test('the two upper levels have French labels', () => {
    const topics = iptcTopics().filter(({ retired }) => !retired);
    const roots = new Set(topics.filter(({ parent }) => parent === null).map(({ key }) => key));
    const upper = topics.filter(({ key, parent }) => roots.has(key) || (parent !== null && roots.has(parent)));
    expect(upper.filter(({ fr }) => fr === null)).toEqual([]);
    expect(topicLabel('11000000', 'fr')).toBe('politique');
    expect(topicLabel('20000999', 'fr')).toBe(topicLabel('20000999', 'en'));
    expect(topicLabel('own key', 'fr')).toBe('own key');
  });
});
