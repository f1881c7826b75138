/** What the server says of dates in tables and records, and of how they were read. */
export const dateSentences: readonly (readonly [RegExp, string])[] = [
  [
    /The date "(?<text>[^"]{1,60})" can be read in more than one way; it was read (?<word1>\w+ first), as "(?<day>[^"]{1,20})", because (?<word2>[a-z ]{1,80})\./,
    'La date « {text} » peut se lire de plusieurs façons ; elle a été lue {word1}, comme « {day} », car {word2}.',
  ],
  [
    /The dates of this column are (?<word1>\w+ first), but "(?<text>[^"]{1,60})" can only be (?<word2>\w+ first) and was read so\./,
    'Les dates de cette colonne sont écrites {word1}, mais « {text} » ne peut se lire qu’{word2} et a été lue ainsi.',
  ],
  [
    /The dates of this column are written in more than one order; "(?<text>[^"]{1,60})" was read (?<word>\w+ first), as "(?<day>[^"]{1,20})"\./,
    'Les dates de cette colonne ne sont pas toutes écrites dans le même ordre ; « {text} » a été lue {word}, comme « {day} ».',
  ],
  [
    /The year of the date "(?<text>[^"]{1,60})" has two digits; it was read as (?<year>\d{4}|…), as (?:\d{4}|…) is yet to come\./,
    'L’année de la date « {text} » n’a que deux chiffres ; elle a été lue comme {year}, car cent ans plus tard serait à venir.',
  ],
  [
    /The date "(?<text>[^"]{1,60})" is a number of days since (?<year>\d{4}|…), as spreadsheets count them; it was read as "(?<day>[^"]{1,20})"\./,
    'La date « {text} » est un nombre de jours depuis {year}, comme les tableurs les comptent ; elle a été lue comme « {day} ».',
  ],
  [
    /The time "(?<text>[^"]{1,60})" beside the date could not be read; the day alone was kept\./,
    'L’heure « {text} » à côté de la date n’a pas pu être lue ; seul le jour a été retenu.',
  ],
  [
    /The time "(?<text>[^"]{1,60})" beside the date is in a zone that is not known \("(?<text2>[^"]{1,60})"\); the day alone was kept\./,
    'L’heure « {text} » à côté de la date est dans un fuseau inconnu (« {text2} ») ; seul le jour a été retenu.',
  ],
  [
    /The time "(?<text>[^"]{1,60})" stands beside another date \("(?<text2>[^"]{1,60})"\); the day alone was kept\./,
    'L’heure « {text} » est à côté d’une autre date (« {text2} ») ; seul le jour a été retenu.',
  ],
  [
    // As reports of before have it.
    /If it is the other way round, undo (?:what was stored of it|the upload) and send the file again with the order of its dates chosen below its first rows\./,
    'Si c’est l’inverse, défaites ce qui en a été enregistré et renvoyez le fichier en choisissant l’ordre de ses dates sous ses premières lignes.',
  ],
  [
    /If it is the other way round, send the file again with the order of its dates chosen below its first rows: its articles are changed, not doubled\./,
    'Si c’est l’inverse, renvoyez le fichier en choisissant l’ordre de ses dates sous ses premières lignes : ses articles sont modifiés, non doublés.',
  ],
  [
    /If that is wrong, correct the date on the page of the article\./,
    'Si c’est faux, corrigez la date sur la page de l’article.',
  ],
  [
    /No date was found: it counts in totals, but not in charts over time\./,
    'Aucune date n’a été trouvée : il compte dans les totaux, mais pas dans les graphiques au fil du temps.',
  ],
  [
    /Correct the date on the page of the article, or send it again with one: in a field, or in a line such as “date: 2024-03-05” above the text\./,
    'Corrigez la date sur la page de l’article, ou renvoyez-le avec une date : dans un champ, ou dans une ligne comme « date: 2024-03-05 » au-dessus du texte.',
  ],
  [/must be one of day-first, month-first, year-first/, 'doit être day-first, month-first ou year-first'],
];

/** Words that stand inside these sentences. */
export const dateWords: readonly (readonly [string, string])[] = [
  ['day first', 'avec le jour en premier'],
  ['month first', 'avec le mois en premier'],
  ['year first', 'avec l’année en premier'],
  ['nothing else in the file tells the order', 'rien d’autre dans le fichier n’indique l’ordre'],
  [
    'that agrees best with the other dates of the file',
    'c’est ce qui s’accorde le mieux avec les autres dates du fichier',
  ],
  // As reports of before have it.
  [
    'the dates of its column then lie near each other',
    'les dates de sa colonne sont alors proches les unes des autres',
  ],
  [
    'that was chosen with an earlier upload of a file with these columns',
    'c’est ce qui a été choisi avec un import précédent d’un fichier aux mêmes colonnes',
  ],
  ['that is usual in the language of the upload', 'c’est l’usage dans la langue de l’import'],
];

/** What codes mean. */
export const dateCodes: readonly (readonly [string, string])[] = [
  ['date-century-assumed', 'L’année d’une date n’a que deux chiffres.'],
  ['date-order-assumed', 'Une date peut se lire de plusieurs façons.'],
  ['date-order-contradicted', 'Une date n’est pas écrite dans l’ordre de sa colonne.'],
  ['date-order-mixed', 'Les dates de la colonne ne sont pas toutes écrites dans le même ordre.'],
  ['no-date', 'Aucune date n’a été trouvée.'],
  ['date-serial', 'Une date est écrite comme un nombre de jours.'],
  ['time-unreadable', 'L’heure à côté d’une date n’a pas pu être lue.'],
];
