/** What the server says of tables, as patterns of its sentences, with the same in French. */
export const tableSentences: readonly (readonly [RegExp, string])[] = [
  [
    /The record has neither a title nor a text\. It has an address, but pages are never fetched: add a column or key with the title or the text, or upload the saved page\./,
    'Le document n’a ni titre ni texte. Il a une adresse, mais aucune page n’est jamais téléchargée : ajoutez une colonne ou une clé avec le titre ou le texte, ou importez la page enregistrée.',
  ],
  [
    /This file holds counts, not articles\. Where it comes from, choose the export that lists the articles \(in Media Cloud: the list of stories\)\./,
    'Ce fichier contient des nombres, non des articles. Là d’où il vient, choisissez l’export qui liste les articles (dans Media Cloud : la liste des articles).',
  ],
  [
    /None of the columns (?<names>.{1,400}?) is known here\. Say in a mapping which of them is the title, the text, the date and so on\./s,
    'Aucune des colonnes {names} n’est connue ici. Dites dans une correspondance laquelle est le titre, le texte, la date, etc.',
  ],
  [
    /The row is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>\d+) MB\./,
    'La ligne est trop longue : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [
    /A quoted cell begins here and is never closed, or only after 2 MB\. Close the quote, or write a quote that belongs to the text twice; reading went on at the next whole row\./,
    'Une cellule entre guillemets commence ici et n’est jamais fermée, ou seulement après 2 Mo. Fermez les guillemets, ou doublez ceux qui font partie du texte ; la lecture a repris à la ligne entière suivante.',
  ],
  [
    /A quote stands where a cell neither begins nor ends, so that the cells cannot be told\. Enclose the cell in quotes and write the quotes inside it twice\./,
    'Un guillemet se trouve là où aucune cellule ne commence ni ne finit, si bien que les cellules ne se distinguent pas. Mettez la cellule entre guillemets et doublez ceux qu’elle contient.',
  ],
  [
    /The row has (?<number1>\d+) cells?, but the header names (?<number2>\d+) columns\. A cell that holds the separator or a line break must be enclosed in quotes\./,
    'La ligne compte {number1} cellule(s), mais l’en-tête nomme {number2} colonnes. Une cellule qui contient le séparateur ou un retour à la ligne doit être entre guillemets.',
  ],
  [
    /The row has fewer cells than the header has columns: (?<number1>\d+), not (?<number2>\d+)\./,
    'La ligne a moins de cellules que l’en-tête n’a de colonnes : {number1}, et non {number2}.',
  ],
  [
    /If it is a note or a total, nothing needs to be done; if its end is missing, a line break in a cell may have cut it: enclose that cell in quotes\./,
    'Si c’est une note ou un total, il n’y a rien à faire ; si la fin manque, un retour à la ligne dans une cellule l’a peut-être coupée : mettez cette cellule entre guillemets.',
  ],
  [
    /The row has more cells than the header has columns: (?<number1>\d+), not (?<number2>\d+)\./,
    'La ligne a plus de cellules que l’en-tête n’a de colonnes : {number1}, et non {number2}.',
  ],
  [
    /A cell that holds the separator must be enclosed in quotes\./,
    'Une cellule qui contient le séparateur doit être entre guillemets.',
  ],
  [
    /A cell that holds the separator or a line break must be enclosed in quotes\./,
    'Une cellule qui contient le séparateur ou un retour à la ligne doit être entre guillemets.',
  ],
  [
    /This row repeats the header of the table; it is no article\./,
    'Cette ligne répète l’en-tête du tableau ; ce n’est pas un article.',
  ],
  [/This row sums up the table; it is no article\./, 'Cette ligne fait le total du tableau ; ce n’est pas un article.'],
  [
    /This line stands above the header of the table; it is no row of it\./,
    'Cette ligne précède l’en-tête du tableau ; elle n’en fait pas partie.',
  ],
  [/The file holds no table\./, 'Le fichier ne contient aucun tableau.'],
  [/The table has a header, but no rows\./, 'Le tableau a un en-tête, mais aucune ligne.'],
  [
    /The mapping names columns that are not there: (?<columns>[^\n]+?)\./,
    'La correspondance nomme des colonnes qui n’existent pas : {columns}.',
  ],
  [
    /This is a report of an upload, not articles\. Send the files that it is about\./,
    'C’est le rapport d’un import, non des articles. Envoyez les fichiers dont il parle.',
  ],
  [/The table has more than (?<number>\d+) columns\./, 'Le tableau a plus de {number} colonnes.'],
  [
    /The first row of the table looks like a record, not like the names of columns\. Put a row of names such as title, date, url, text above it, or say in a mapping which of column 1, column 2 and so on is which\./,
    'La première ligne du tableau ressemble à un document, non à des noms de colonnes. Ajoutez au-dessus une ligne de noms tels que titre, date, lien, texte, ou dites dans une correspondance ce que sont column 1, column 2, etc.',
  ],
  [
    /This is neither a file of the GDELT knowledge graph \(27 columns between tabs\) nor one of its events \(61 or 58\)\./,
    'Ce n’est ni un fichier du graphe de connaissances de GDELT (27 colonnes séparées par des tabulations) ni un fichier de ses événements (61 ou 58).',
  ],
  [
    /The row has (?<number1>\d+) cells?, but this kind of GDELT file has (?<number2>\d+) columns\./,
    'La ligne compte {number1} cellule(s), mais ce type de fichier GDELT a {number2} colonnes.',
  ],
  [
    /A preview takes the first 4 MB of a file, or a whole spreadsheet or archive of at most 16 MB\./,
    'Un aperçu prend les 4 premiers Mo d’un fichier, ou tout un classeur ou une archive d’au plus 16 Mo.',
  ],
  [/The spreadsheet holds no table\./, 'Le classeur ne contient aucun tableau.'],
  [
    /The spreadsheet is damaged or not whole\. Open it, save it again as \.xlsx or as CSV, and upload that\./,
    'Le classeur est endommagé ou incomplet. Ouvrez-le, enregistrez-le à nouveau en .xlsx ou en CSV, puis importez-le.',
  ],
  [
    /The spreadsheet is damaged: a part of it is nested too deeply\./,
    'Le classeur est endommagé : une de ses parties est trop imbriquée.',
  ],
  [
    /The spreadsheet unpacks to more than (?<number>\d+) times its size, which no table does: reading stopped there\. Save it as CSV and upload that\./,
    'Décompressé, le classeur dépasse {number} fois sa taille, ce qu’aucun tableau ne fait : la lecture s’est arrêtée là. Enregistrez-le en CSV et importez ce fichier.',
  ],
  [
    /The spreadsheet has more than (?<number>\d+) MB and lies where it cannot be read in place\. Upload it by itself, or save it as CSV\./,
    'Le classeur dépasse {number} Mo et se trouve là où il ne peut pas être lu sur place. Importez-le seul, ou enregistrez-le en CSV.',
  ],
  [
    /The spreadsheet holds more than (?<number>\d+) MB of text\. Save it as CSV and upload that\./,
    'Le classeur contient plus de {number} Mo de texte. Enregistrez-le en CSV et importez ce fichier.',
  ],
  [
    /The list of sheets or styles of the spreadsheet is too large\. Save it as CSV and upload that\./,
    'La liste des feuilles ou des styles du classeur est trop longue. Enregistrez-le en CSV et importez ce fichier.',
  ],
  [/This row is damaged, or has more than (?<number>\d+) MB\./, 'Cette ligne est endommagée, ou dépasse {number} Mo.'],
  [
    /This row stands above the header of the table; it is no row of it\./,
    'Cette ligne précède l’en-tête du tableau ; elle n’en fait pas partie.',
  ],
  [
    /The sheet has no row with the names of its columns\. Put a row of names such as title, date, url, text above the table, or say in a mapping which of column 1, column 2 and so on is which\./,
    'La feuille n’a pas de ligne avec les noms de ses colonnes. Ajoutez au-dessus du tableau une ligne de noms tels que titre, date, lien, texte, ou dites dans une correspondance ce que sont column 1, column 2, etc.',
  ],
  [/(?<sheet>.{1,100}), row (?<number>\d+)/, '{sheet}, ligne {number}'],
  [/row (?<number>\d+)/, 'ligne {number}'],
  [/row (?<number1>\d+), line (?<number2>\d+)/, 'rang {number1}, ligne {number2}'],
];
