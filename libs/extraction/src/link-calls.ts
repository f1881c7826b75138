/** What announces links to other articles and nothing else, each as the beginning of a line in small letters. */
export const LINK_CALLS: readonly string[] = [
  ...['read more', 'read also', 'also read', 'see also', 'also see', 'read next', 'further reading'],
  ...['related stories', 'related articles', 'related posts', 'related news', 'related coverage', 'related topics'],
  ...['lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'voir aussi', 'à voir aussi'],
  ...['sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'articles liés', 'articles similaires'],
  ...[
    'lea también',
    'leer más',
    'ver también',
    'te puede interesar',
    'noticias relacionadas',
    'artículos relacionados',
  ],
  ...[
    'leia também',
    'leia mais',
    'ver também',
    'veja também',
    'veja mais',
    'notícias relacionadas',
    'artigos relacionados',
  ],
  ...['lesen sie auch', 'mehr lesen', 'mehr zum thema', 'weitere artikel', 'ähnliche artikel'],
  ...['leggi anche', 'articoli correlati', 'lees ook', 'baca juga'],
  ...['читайте также', 'читать также', 'читать далее', 'смотрите также', 'материалы по теме', 'похожие статьи'],
  ...['اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'اقرأ المزيد', 'مواضيع ذات صلة', 'مقالات ذات صلة', 'أخبار ذات صلة'],
];
