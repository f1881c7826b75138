/** What opens the part of a page that is not the article: nothing of the article follows it. */
const ENDS = new RegExp(
  `^(?:${[
    '(?:\\d{1,6} )?(?:reader |user )?comments?(?: \\(?\\d+\\)?)?|view (?:all )?comments ?\\d*|leave a (?:reply|comment)|post a comment|add (?:a |your )?comment|join the (?:conversation|discussion)|(?:\\d+|one) (?:responses?|thoughts?|replies) (?:to|on) .{1,200}|show comments|write a comment|discussion|about our comments',
    'most (?:popular|read|viewed|shared|commented)(?: (?:stories|news|articles|in .{1,30}|on .{1,30}))?|popular (?:posts|stories|now)|trending(?: now| stories)?|recent (?:posts|stories|articles|comments|news)|latest (?:news|stories|articles|posts|headlines|videos?)|top stories|post navigation|around the web|from the web|promoted stories|sponsored (?:stories|content|links)',
    'commentaires?(?: \\(\\d+\\))?|\\d{1,6} commentaires?|laisser un commentaire|réagir|vos réactions|réactions|les plus lus|(?:articles )?les plus (?:lus|partagés|commentés|consultés)|derniers articles|dernières actualités|à la une',
    'comentarios?|\\d{1,6} comentarios?|deja (?:un|tu) comentario|dejar (?:un comentario|una respuesta)|lo más (?:leído|visto|comentado)|las más leídas|últimas noticias',
    'comentários?|\\d{1,6} comentários?|deixe (?:um|seu) comentário|deixe uma resposta|mais (?:lidas|lidos|vistas|populares)|as mais lidas|últimas notícias',
    'kommentare?|\\d{1,6} kommentare?|kommentar (?:schreiben|hinterlassen|verfassen)|schreibe? einen kommentar|diskutieren sie mit|meistgelesen(?:e artikel)?|meist gelesen|am meisten gelesen|beliebteste artikel|neueste (?:beiträge|artikel|kommentare|nachrichten)',
    'комментарии(?: \\(\\d+\\))?|\\d{1,6} комментари(?:й|я|ев)|оставить комментарий|добавить комментарий|самое (?:читаемое|популярное|обсуждаемое)|популярное|последние новости|лента новостей',
    'التعليقات|تعليقات|\\d{0,6} ?تعليقات?|اترك تعليق(?:ا|ًا|اً)?|أضف تعليق(?:ا|ًا|اً)?|الأكثر (?:قراءة|مشاهدة|شعبية|تداولا)|آخر الأخبار|commenti|più letti|meest gelezen|reacties',
  ].join('|')})$`,
  'iu',
);
/** What opens a box of links, behind an article or in the midst of it. */
const BOXES = new RegExp(
  `^(?:${[
    "(?:related|recommended|recommended for you|suggested)(?: (?:stories|articles|posts|news|coverage|content|topics|links|reading|videos?))?|read (?:next|more|also)|see also|also read|up next|you (?:may|might) (?:also )?(?:like|be interested in)(?: .{1,20})?|more (?:from|on|in|about) .{1,60}|more (?:stories|news|coverage|articles)|don[’']t miss|editor[’']?s?[’']? (?:picks?|choice)|from our partners|other stories|what to read next|further reading|keep reading|next story|promoted",
    'lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|articles? (?:liés|similaires|connexes|recommandés)|nos articles recommandés|vous aimerez aussi|pour aller plus loin|à découvrir|contenus sponsorisés',
    'noticias relacionadas|artículos relacionados|relacionad[oa]s|te puede interesar|le puede interesar|también te puede interesar|ver también|lea también|más (?:noticias|sobre .{1,40})|contenido relacionado',
    'notícias relacionadas|artigos relacionados|relacionad[oa]s|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais sobre .{1,40}|você pode gostar(?: de)?|conteúdo relacionado',
    'mehr zum thema|zum thema|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich) auch interessieren|ähnliche (?:artikel|beiträge)|weitere (?:artikel|nachrichten|meldungen|beiträge)|verwandte (?:artikel|themen)|empfohlen',
    'читайте также|читать также|по теме|материалы по теме|похожие (?:статьи|новости|материалы)|другие новости|смотрите также|рекомендуем',
    'اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|قد يعجبك أيضا|المزيد من .{1,40}|leggi anche|articoli correlati|lees ook',
  ].join('|')})$`,
  'iu',
);
const LENGTH = 120;

/** Whether a line opens comments, lists of what is most read and the like, behind which nothing of the article stands. */
export function endsArticle(text: string): boolean {
  return text.length <= LENGTH && ENDS.test(bare(text));
}

/** Whether a line announces links to other articles. */
export function opensBox(text: string): boolean {
  return text.length <= LENGTH && BOXES.test(bare(text));
}

function bare(text: string): string {
  return text.replace(/^[\s›»>▾▼+•·|[(-]+|[\s›»>▾▼+•·|:…\])!-]+$/gu, '');
}
