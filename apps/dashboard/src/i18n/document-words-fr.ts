/** What is said of JSON documents, feeds and news items that are brought in. */
export const documentSentences: readonly (readonly [RegExp, string])[] = [
  [
    /The file holds no record: no object in it has a title, a text or an address\./,
    'Le fichier ne contient aucun enregistrement : aucun objet n’y a de titre, de texte ou d’adresse.',
  ],
  [
    /The document is not valid JSON at line (?<number1>\d+), byte (?<number2>\d+): (?<word>[a-z][^".\n]{5,60})\./,
    'Le document n’est pas du JSON valide à la ligne {number1}, octet {number2} : {word}.',
  ],
  [
    /The document is not valid JSON at line (?<number1>\d+), byte (?<number2>\d+): "(?<text>.{1,40})" is no JSON value\./s,
    'Le document n’est pas du JSON valide à la ligne {number1}, octet {number2} : « {text} » n’est pas une valeur JSON.',
  ],
  [
    /The document is not valid JSON at line (?<number1>\d+), byte (?<number2>\d+): "(?<text>[\]}])" closes nothing that is open here\./,
    'Le document n’est pas du JSON valide à la ligne {number1}, octet {number2} : « {text} » ne ferme rien d’ouvert ici.',
  ],
  [
    /The document cannot be read at line (?<number1>\d+), byte (?<number2>\d+): the values are nested deeper than (?<number3>\d+) levels\./,
    'Le document ne peut pas être lu à la ligne {number1}, octet {number2} : les valeurs sont imbriquées sur plus de {number3} niveaux.',
  ],
  [
    /Reading goes on at the next line that begins with "\{"\./,
    'La lecture reprend à la prochaine ligne qui commence par une accolade.',
  ],
  [
    /The record is not valid JSON: (?<fault>.{1,400}?)\. It begins at line (?<number1>\d+), byte (?<number2>\d+)\./s,
    'L’enregistrement n’est pas du JSON valide : {fault}. Il commence à la ligne {number1}, octet {number2}.',
  ],
  [/It begins at line (?<number1>\d+), byte (?<number2>\d+)\./, 'Il commence à la ligne {number1}, octet {number2}.'],
  [
    /The file holds a table column by column, which is read as a whole: it has more than (?<number>\d+) MB, which is the limit\. Write it row by row, with pandas as to_json\(…, orient='records', lines=True\), and upload that\./,
    'Le fichier contient un tableau colonne par colonne, qui se lit d’un bloc : il dépasse la limite de {number} Mo. Écrivez-le ligne par ligne (avec pandas : to_json, orient records, lines True), puis envoyez ce fichier.',
  ],
  [/The file ends in the middle of its table\./, 'Le fichier s’arrête au milieu de son tableau.'],
  [/The table of the file has no row\./, 'Le tableau du fichier n’a aucune ligne.'],
  [
    /The row at line (?<number>\d+) is not valid JSON: (?<fault>.{1,400}?)(?=\sCorrect it and send|$)/s,
    'La rangée à la ligne {number} n’est pas du JSON valide : {fault}',
  ],
  [
    /The row at line (?<number>\d+) is no list of values\./,
    'La rangée à la ligne {number} n’est pas une liste de valeurs.',
  ],
  [
    /The transcript is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>[\d.]+) MB\./,
    'La transcription est trop longue : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [/The transcript has times, and nothing that is said\./, 'La transcription n’a que des temps : rien n’y est dit.'],
  [
    /The value is valid JSON, but not an object with named fields\./,
    'La valeur est du JSON valide, mais non un objet à champs nommés.',
  ],
  [
    /The (?<word>record|item|news item) is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>[\d.]+) MB\./,
    '{word} trop long : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [
    /The file ends in the middle of the (?<word>item|news item) that begins at line (?<number>\d+)\./,
    '{word} coupé par la fin du fichier, à partir de la ligne {number}.',
  ],
  [
    /The elements of the (?<word>item|news item) at line (?<number>\d+) are nested too deep\./,
    '{word} aux éléments trop imbriqués, à la ligne {number}.',
  ],
  [
    /The start tag of the (?<word>item|news item) at line (?<number>\d+) has no end\./,
    '{word} dont la première balise n’est pas fermée, à la ligne {number}.',
  ],
  [
    /The file ends before <\/(?<name>.{1,60})>: it was cut off, and items may be missing\./,
    'Le fichier finit avant </{name}> : il a été coupé, et des articles peuvent manquer.',
  ],
  [/The feed holds no item\./, 'Le flux ne contient aucun article.'],
  [/The address leads to no feed\./, 'Cette adresse ne mène à aucun flux.'],
  [/The file holds no news item\./, 'Le fichier ne contient aucune dépêche.'],
  [
    /The file holds packages alone, which list items of other files\./,
    'Le fichier ne contient que des dossiers, qui énumèrent les dépêches d’autres fichiers.',
  ],
  [/The agency has withdrawn or held back the news item\./, 'L’agence a retiré ou retenu cette dépêche.'],
  [
    /The news item is no text: its class is "(?<name>.{1,40})"\./,
    'Cette dépêche n’est pas un texte : elle est de la classe « {name} ».',
  ],
  [
    /The page was cut when it was fetched: its end is missing\./,
    'La page a été coupée pendant son téléchargement : sa fin manque.',
  ],
  [
    /The provider cut the text: (?<number>[\d,]+) characters are missing\./,
    'Le fournisseur a coupé le texte : il y manque {number} caractères.',
  ],
];

/** Words that stand inside these sentences. */
export const documentWords: readonly (readonly [string, string])[] = [
  ['a comma is missing', 'il manque une virgule'],
  ['a colon is missing', 'il manque un deux-points'],
  ['a name in double quotes is missing', 'il manque un nom entre guillemets droits'],
  ['a colon stands where none may', 'un deux-points est de trop'],
  ['a comma stands where a value should', 'une virgule tient la place d’une valeur'],
  ['nothing follows the last comma', 'rien ne suit la dernière virgule'],
  ['the last name has no value', 'le dernier nom n’a pas de valeur'],
  ['the file ends in the middle of it', 'le fichier finit au milieu'],
  ['record', 'Enregistrement'],
  ['item', 'Article'],
  ['news item', 'Dépêche'],
];

/** What codes mean. */
export const documentCodes: readonly (readonly [string, string])[] = [
  ['cut-off', 'Le fichier a été coupé.'],
  ['invalid-xml', 'Le XML de l’article n’est pas lisible.'],
  ['not-a-text', 'La dépêche n’est pas un texte.'],
  ['text-cut', 'Le fournisseur a coupé le texte.'],
  ['withdrawn', 'L’agence a retiré ou retenu cette dépêche.'],
];
