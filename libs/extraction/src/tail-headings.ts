import { LINK_CALLS } from './link-calls.js';

/** How surely a line says that the article is over: by itself, where nothing runs on below it, or only among others of its kind. */
export type EndStrength = 'sure' | 'likely' | 'bare';

// What a number stands beside.
const COUNTED =
  'comments?|responses?|replies|reactions?|discussion|commentaires?|réactions?|réagir|coment[aá]rios?|kommentare?|комментари(?:й|я|ев|и)|تعليقات?|التعليقات|commenti|reacties';
// A number of comments, the form for one, and what only sites put below their articles.
const SURE = [
  `\\d{1,6} ?(?:reader |user )?(?:${COUNTED})|(?:reader |user )?(?:${COUNTED}):? ?\\(?\\d{1,6}\\)?`,
  'view (?:all )?comments ?\\d*|leave a (?:reply|comment)|post a comment|add (?:a |your )?comment|join the (?:conversation|discussion)|(?:\\d+|one) (?:comments?|responses?|thoughts?|replies)(?: (?:to|on) .{1,200})?|show comments|write a comment|about our comments|post navigation|around the web|from the web|promoted stories|sponsored (?:stories|content|links)|about the authors?',
  "laisser un commentaire|vos réactions|à propos de l[’']auteure?|deja (?:un|tu) comentario|dejar (?:un comentario|una respuesta)|sobre (?:el|la) autora?|deixe (?:um|seu) comentário|deixe uma resposta|sobre [oa] autora?",
  'kommentar (?:schreiben|hinterlassen|verfassen)|schreibe? einen kommentar|diskutieren sie mit|über (?:den autor|die autorin)|оставить комментарий|добавить комментарий|об авторе|اترك تعليق(?:ا|ًا|اً)?|أضف تعليق(?:ا|ًا|اً)?',
];
const LIKELY = [
  '(?:reader |user )?comments?|most (?:popular|read|viewed|shared|commented)(?: (?:stories|news|articles|in .{1,30}|on .{1,30}))?|popular (?:posts|stories|now)|trending (?:now|stories)|recent (?:posts|stories|articles|comments|news)|latest (?:news|stories|articles|posts|headlines|videos?)|top stories',
  'commentaires?|les plus lus|(?:articles )?les plus (?:lus|partagés|commentés|consultés)|derniers articles|dernières actualités',
  'comentarios?|lo más (?:leído|visto|comentado)|las más leídas|últimas noticias',
  'comentários?|mais (?:lidas|lidos|vistas|populares)|as mais lidas|últimas notícias',
  'kommentare?|meistgelesen(?:e artikel)?|meist gelesen|am meisten gelesen|beliebteste artikel|neueste (?:beiträge|artikel|kommentare|nachrichten)',
  'комментарии|самое (?:читаемое|популярное|обсуждаемое)|последние новости|лента новостей',
  'التعليقات|تعليقات?|الأكثر (?:قراءة|مشاهدة|شعبية|تداولا)|آخر الأخبار|commenti|più letti|meest gelezen|reacties',
];
// Articles have subheadings of these words.
const BARE = [
  'discussions?|debate|reactions?|popular|trending|responses?|réactions?|réagir|débat|à la une|populaires?|tendances?',
  'reacciones|debate|discusión|populares|tendencias|en portada|reações|discussão|em alta|destaques?',
  'diskussion|debatte|reaktionen|beliebt|im trend|популярное|обсуждение|реакция|главное|ردود(?: الفعل)?|نقاش|الأكثر رواجا|reazioni|discussione',
];
const whole = (lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})$`, 'iu');
const STRENGTHS: readonly [EndStrength, RegExp][] = [
  ['sure', whole(SURE)],
  ['likely', whole(LIKELY)],
  ['bare', whole(BARE)],
];
/** What opens a box of links, behind an article or in the midst of it. */
const BOXES = new RegExp(
  `^(?:${[
    ...LINK_CALLS,
    "(?:related|recommended|recommended for you|suggested)(?: (?:stories|articles|posts|news|coverage|content|topics|links|reading|videos?))?|up next|you (?:may|might) (?:also )?(?:like|be interested in)(?: .{1,20})?|more (?:from|on|in|about) .{1,60}|more (?:stories|news|coverage|articles)|don[’']t miss|editor[’']?s?[’']? (?:picks?|choice)|from our partners|other stories|what to read next|keep reading|next story|promoted",
    'dans la même catégorie|articles? (?:liés|similaires|connexes|recommandés)|nos articles recommandés|vous aimerez aussi|pour aller plus loin|à découvrir|contenus sponsorisés',
    'relacionad[oa]s|le puede interesar|también te puede interesar|más (?:noticias|sobre .{1,40})|contenido relacionado',
    'saiba mais|mais sobre .{1,40}|você pode gostar(?: de)?|conteúdo relacionado',
    'zum thema|lesen sie mehr|auch interessant|das könnte (?:sie|dich) auch interessieren|ähnliche beiträge|weitere (?:nachrichten|meldungen|beiträge)|verwandte (?:artikel|themen)|empfohlen',
    'по теме|похожие (?:новости|материалы)|другие новости|рекомендуем',
    'ذات صلة|قد يعجبك أيضا|المزيد من .{1,40}',
  ].join('|')})$`,
  'iu',
);
const LENGTH = 120;

/** How surely a line opens comments, lists of what is most read and the like; null for any other line. */
export function endStrength(text: string): EndStrength | null {
  if (text.length > LENGTH) return null;
  const plain = bare(text);
  return STRENGTHS.find(([, lines]) => lines.test(plain))?.[0] ?? null;
}

/** Whether a line announces links to other articles. */
export function opensBox(text: string): boolean {
  return text.length <= LENGTH && BOXES.test(bare(text));
}

function bare(text: string): string {
  return text.replace(/^[\s›»>▾▼+•·|[(-]+|[\s›»>▾▼+•·|:…\])!-]+$/gu, '');
}
