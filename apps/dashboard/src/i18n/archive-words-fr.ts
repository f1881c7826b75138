/** What is said of archives and web archives, sentence by sentence. */
export const archiveSentences: readonly (readonly [RegExp, string])[] = [
  [
    /Too many archives are being unpacked at the same time\. Try again in a moment\./,
    'Trop d’archives sont décompressées en même temps. Réessayez dans un instant.',
  ],
  [/entry (?<name>.{1,1300}?), line (?<number>\d+)$/, 'fichier {name}, ligne {number}'],
  [/entry (?<name>.{1,1300}?), after line (?<number>\d+)$/, 'fichier {name}, après la ligne {number}'],
  [/entry (?<name>.{1,1300}?), record (?<number>\d+)$/, 'fichier {name}, enregistrement {number}'],
  [/entry (?<name>.{1,1300})$/, 'fichier {name}'],
  [/after line (?<number>\d+)/, 'après la ligne {number}'],
  [/record (?<number>\d+)/, 'enregistrement {number}'],
  [/Copy or download it again\./, 'Copiez-le ou téléchargez-le à nouveau.'],
  [/Copy or download the (?:file|archive) again\./, 'Copiez ou téléchargez à nouveau ce fichier.'],
  [
    /Copy or download the archive again, or make it again\./,
    'Copiez ou téléchargez à nouveau l’archive, ou refaites-la.',
  ],
  [/Make the archive again\./, 'Refaites l’archive.'],
  [/Make the archive again without a password\./, 'Refaites l’archive sans mot de passe.'],
  [/Make the archive again with ordinary compression\./, 'Refaites l’archive avec la compression ordinaire.'],
  [/Put the file itself into the archive\./, 'Mettez le fichier lui-même dans l’archive.'],
  [/Give the file an ordinary name in the archive\./, 'Donnez au fichier un nom ordinaire dans l’archive.'],
  [/Upload it in several parts\./, 'Importez-la en plusieurs parties.'],
  [/Upload what it holds unpacked\./, 'Importez son contenu décompressé.'],
  [/Upload (?:it|this one) by itself\./, 'Importez-la seule.'],
  [/Fetch the page again\./, 'Téléchargez la page à nouveau.'],
  [/Nothing needs to be done\./, 'Il n’y a rien à faire.'],
  [/Reading went on at the next (?:file|record)\./, 'La lecture a repris à la suite.'],
  [
    /The archive unpacks to more than (?<number>\d+) GB, the limit for one file\./,
    'L’archive décompressée dépasse {number} Go, la limite pour un fichier.',
  ],
  [
    /The archive unpacks to more than (?<number>\d+) times its size, which no text does: reading stopped there\./,
    'L’archive décompressée dépasse {number} fois sa taille, ce qu’aucun texte ne fait : la lecture s’est arrêtée là.',
  ],
  [/The archive holds more than (?<number>[\d,]+) files\./, 'L’archive contient plus de {number} fichiers.'],
  [/The archive holds no file\./, 'L’archive ne contient aucun fichier.'],
  [
    /The archive holds another file of this name, which was read\. Give each file a name of its own\./,
    'L’archive contient un autre fichier de ce nom, qui a été lu. Donnez à chaque fichier son propre nom.',
  ],
  [
    /More than (?<number>\d+) archives lie inside each other\./,
    'Plus de {number} archives sont imbriquées l’une dans l’autre.',
  ],
  [
    /A ZIP archive inside another archive is read up to (?<number>\d+) MB\./,
    'Une archive ZIP dans une autre archive est lue jusqu’à {number} Mo.',
  ],
  [/The file has no name in the archive\./, 'Le fichier n’a pas de nom dans l’archive.'],
  [
    /Its path in the archive is longer than (?<number>\d+) characters\./,
    'Son chemin dans l’archive dépasse {number} caractères.',
  ],
  [
    /Its path in the archive is absolute, as if it were to overwrite a file\./,
    'Son chemin dans l’archive est absolu, comme pour écraser un fichier.',
  ],
  [/Its path in the archive leads out of the archive\./, 'Son chemin mène hors de l’archive.'],
  [/This is (?<word>[^.,]{1,60}), not a file\./, 'C’est {word}, non un fichier.'],
  [/The file is encrypted\./, 'Le fichier est chiffré.'],
  [
    /The files behind the first (?<number>\d+) are encrypted\./,
    'Les fichiers après les {number} premiers sont chiffrés.',
  ],
  [
    /The file is packed with (?<method>[\w ]{1,30}), which cannot be read\./,
    'Le fichier est compressé par {method}, ce qui ne peut pas être lu.',
  ],
  [
    /The ZIP archive has no list of its files at its end: a part is missing, or something was added\./,
    'L’archive ZIP n’a pas la liste de ses fichiers à sa fin : il en manque une partie, ou quelque chose y a été ajouté.',
  ],
  [
    /The list of files in the ZIP archive is damaged behind the first (?<number>\d+)\./,
    'La liste des fichiers de l’archive ZIP est abîmée après les {number} premiers.',
  ],
  [/The archive is damaged where this file should be\./, 'L’archive est abîmée là où ce fichier devrait être.'],
  [
    /The archive says that this file has (?<number1>\d+) bytes, but it has more\./,
    'L’archive annonce {number1} octets pour ce fichier, mais il en a plus.',
  ],
  [
    /The archive says that this file has (?<number1>\d+) bytes, but it has (?<number2>\d+)\./,
    'L’archive annonce {number1} octets pour ce fichier, mais il en a {number2}.',
  ],
  [
    /Its checksum is not the one in the archive: it is damaged\./,
    'Sa somme de contrôle n’est pas celle de l’archive : il est abîmé.',
  ],
  [
    /Its packed bytes end too early: the rest is missing\./,
    'Ses octets compressés finissent trop tôt : il en manque la suite.',
  ],
  [
    /Its packed bytes are damaged and cannot be unpacked further\./,
    'Ses octets compressés sont abîmés et ne peuvent pas être décompressés plus loin.',
  ],
  [
    /The Zstandard file cannot be unpacked any further\. [A-Z][^.]{1,100}\./,
    'Le fichier Zstandard ne peut pas être décompressé plus loin.',
  ],
  [/The archive ends in the middle of this file\./, 'L’archive finit au milieu de ce fichier.'],
  [
    /No file begins at byte (?<number>\d+) of the archive(?:: it is damaged there|, nor anywhere behind it)\./,
    'Aucun fichier ne commence à l’octet {number} de l’archive : elle y est abîmée.',
  ],
  [
    /Files that hold no article were left out of this archive \((?<counts>[^()]{1,200})\)\./,
    'Les fichiers sans article de cette archive ont été laissés de côté ({counts}).',
  ],
  [
    /Records that hold no article were left out \((?<word>[^:]{1,60}): (?<number>\d+)\)\./,
    'Les enregistrements sans article ont été laissés de côté ({word} : {number}).',
  ],
  [
    /The file ends in the middle of this record, which begins at byte (?<number>\d+)\./,
    'Le fichier finit au milieu de cet enregistrement, qui commence à l’octet {number}.',
  ],
  [
    /The web archive is damaged at byte (?<number>\d+): (?<word>[^.]{1,60})\./,
    'L’archive web est abîmée à l’octet {number} : {word}.',
  ],
  [/The server's answer has no readable headers\./, 'La réponse du serveur n’a pas d’en-têtes lisibles.'],
  [
    /This record is the first of several parts of one file, and parts are not put together\./,
    'Cet enregistrement est la première de plusieurs parties d’un même fichier, et les parties ne sont pas réunies.',
  ],
  [/The page is too large once it is unpacked\./, 'La page est trop volumineuse une fois décompressée.'],
  [
    /The page is packed in a way that cannot be undone\./,
    'La page est compressée d’une façon qui ne peut pas être défaite.',
  ],
  [
    /The record lies so far inside its archive that unpacking it takes too long\. Open the uploaded archive to see it\./,
    'Le document est si loin dans son archive que la décompresser prend trop de temps. Ouvrez l’archive importée pour le voir.',
  ],
];

/** Words that stand inside these sentences. */
export const archiveWords: readonly (readonly [string, string])[] = [
  ['a link to another file of the archive', 'un lien vers un autre fichier de l’archive'],
  ['a symbolic link', 'un lien symbolique'],
  ['a device', 'un périphérique'],
  ['a pipe', 'un tube'],
  ['a socket', 'une prise réseau'],
  ['a file with holes', 'un fichier à trous'],
  ['a file with holes or of an unknown kind', 'un fichier à trous ou d’une sorte inconnue'],
  ['requests', 'requêtes'],
  ['notes of the crawler', 'notes du robot'],
  ['pages met before (revisit)', 'pages déjà rencontrées'],
  ['redirects and errors', 'redirections et erreurs'],
  ['pictures', 'images'],
  ['style sheets, scripts and fonts', 'feuilles de style, scripts et polices'],
  ['sounds and films', 'sons et films'],
  ['notes for robots', 'notes pour les robots'],
  ['further parts of records', 'suites d’enregistrements'],
  ['files of other kinds', 'fichiers d’autres sortes'],
  ['no record begins here', 'aucun enregistrement n’y commence'],
  ['its headers do not end', 'ses en-têtes ne finissent pas'],
  ['its length is not given', 'sa longueur n’est pas donnée'],
  ['its type is not given', 'son type n’est pas donné'],
  [
    'its length is wrong, for another record begins in it',
    'sa longueur est fausse, car un autre enregistrement y commence',
  ],
];

/** What the codes of archives mean, for words that are not listed above. */
export const archiveCodes: readonly (readonly [string, string])[] = [
  ['archive-limit', 'L’archive dépasse ce qui est accordé à une archive.'],
  ['damaged', 'Le fichier est abîmé et ne peut pas être lu plus loin.'],
  ['empty-archive', 'L’archive ne contient aucun fichier.'],
  ['encrypted', 'Le fichier est chiffré.'],
  ['entry-kind', 'Ce n’est pas un fichier ordinaire.'],
  ['entry-method', 'Le fichier est compressé d’une façon qui ne peut pas être lue.'],
  ['entry-name', 'Le nom du fichier dans l’archive n’est pas ordinaire.'],
  ['no-article', 'Ce qui ne contient pas d’article a été laissé de côté.'],
];
