/** What the server says of files of kinds that are not read. */
export const fileKindSentences: readonly (readonly [RegExp, string])[] = [
  [/This is (?<word>an? [^",]{2,70}?)\./, 'C’est {word}.'],
  [
    /The file holds binary data of a kind that is not known here\./,
    'Le fichier contient des données binaires d’une sorte inconnue ici.',
  ],
  [
    /The content of "(?<name>.{0,400}?)" is not what its name says\./,
    'Le contenu de « {name} » n’est pas ce que dit son nom.',
  ],
  [/The format of "(?<name>.{0,400}?)" cannot be told\./, 'Le format de « {name} » ne peut pas être reconnu.'],
  [
    /If it is text, call it \.txt, else save it again\./,
    'Si c’est du texte, nommez-le en .txt, sinon enregistrez-le à nouveau.',
  ],
  [/Formats are called: (?<names>[\w, ]+)\./, 'Les formats s’appellent : {names}.'],
  [
    /Open it in a spreadsheet program, save it as \.xlsx or \.csv, and upload that\./,
    'Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou .csv, et importez ce fichier.',
  ],
  [
    /Open it, save it as text \(\.txt\) or as a web page \(\.html\), and upload that\./,
    'Ouvrez-le, enregistrez-le en texte (.txt) ou en page web (.html), et importez ce fichier.',
  ],
  [
    /Export its text, or save the page it was made from, and upload that; a scan needs text recognition first\./,
    'Exportez-en le texte, ou enregistrez la page dont il provient, et importez cela ; une numérisation doit d’abord passer par une reconnaissance de texte.',
  ],
  [
    /Only texts are read: put it through text recognition, and upload the text\./,
    'Seuls les textes sont lus : passez-le par une reconnaissance de texte, et importez le texte.',
  ],
  [
    /Only texts are read: upload its transcript or its subtitles as text\./,
    'Seuls les textes sont lus : importez-en la transcription ou les sous-titres en texte.',
  ],
  [
    /Unpack it, and upload what is in it: as files, or as a \.zip of them\./,
    'Décompressez-le, et importez ce qu’il contient : en fichiers, ou dans un .zip.',
  ],
  [
    /Export what it holds as CSV or NDJSON, and upload that\./,
    'Exportez-en le contenu en CSV ou en NDJSON, et importez ce fichier.',
  ],
  [
    /Export what it holds as text, CSV or JSON, and upload that\./,
    'Exportez-en le contenu en texte, en CSV ou en JSON, et importez ce fichier.',
  ],
  [
    /Save the message as text \(\.txt\) or as a web page \(\.html\), and upload that\./,
    'Enregistrez le message en texte (.txt) ou en page web (.html), et importez ce fichier.',
  ],
  [
    /Save the page again as "web page, HTML only", and upload that\./,
    'Enregistrez à nouveau la page en « page web, HTML uniquement », et importez ce fichier.',
  ],
  [
    /Pages are never fetched: upload the saved pages, or subscribe to a feed of the site\./,
    'Aucune page n’est jamais téléchargée : importez les pages enregistrées, ou abonnez-vous à un flux du site.',
  ],
  [/Convert it to WARC, and upload that\./, 'Convertissez-le en WARC, et importez ce fichier.'],
  [
    /Export it as CSV, JSON or a feed \(RSS, Atom\), and upload that\./,
    'Exportez-le en CSV, en JSON ou en flux (RSS, Atom), et importez ce fichier.',
  ],
  [
    /Files that can be read: CSV, TSV, Excel \(\.xlsx\), JSON, NDJSON, feeds \(RSS, Atom\), NewsML-G2, NITF, GDELT, WARC, web pages \(HTML\), plain text \(\.txt\), and ZIP, TAR, GZ or ZST archives of these\./,
    'Fichiers qui peuvent être lus : CSV, TSV, Excel (.xlsx), JSON, NDJSON, flux (RSS, Atom), NewsML-G2, NITF, GDELT, WARC, pages web (HTML), texte brut (.txt), et archives ZIP, TAR, GZ ou ZST de ceux-ci.',
  ],
];

/** Kinds of files, as these sentences name them. */
export const fileKindWords: readonly (readonly [string, string])[] = [
  ['a WebP image', 'une image WebP'],
  ['a TIFF image', 'une image TIFF'],
  ['a bitmap image', 'une image bitmap'],
  ['a HEIC or AVIF image', 'une image HEIC ou AVIF'],
  ['an MP4 video or sound', 'une vidéo ou un son MP4'],
  ['a sound or video file', 'un fichier son ou vidéo'],
  ['an LZ4 archive', 'une archive LZ4'],
  ['an lzip archive', 'une archive lzip'],
  ['a compress (Z) archive', 'une archive compress (Z)'],
  ['a Zstandard archive', 'une archive Zstandard'],
  ['a ZIP archive that is no plain one', 'une archive ZIP hors de l’ordinaire'],
  ['an Avro file', 'un fichier Avro'],
  ['an Arrow or Feather file', 'un fichier Arrow ou Feather'],
  ['an Access database', 'une base de données Access'],
  ['an HDF5 file', 'un fichier HDF5'],
  ['a file of R or Stata or SPSS', 'un fichier de R, Stata ou SPSS'],
  ['an RTF document', 'un document RTF'],
  ['a PostScript document', 'un document PostScript'],
  ['an OpenDocument text (.odt)', 'un texte OpenDocument (.odt)'],
  ['an OpenDocument spreadsheet (.ods)', 'un classeur OpenDocument (.ods)'],
  ['an OpenDocument file', 'un fichier OpenDocument'],
  ['an e-book (EPUB)', 'un livre numérique (EPUB)'],
  ['a Word document (.docx)', 'un document Word (.docx)'],
  ['a PowerPoint presentation (.pptx)', 'une présentation PowerPoint (.pptx)'],
  ['a binary Excel workbook (.xlsb)', 'un classeur Excel binaire (.xlsb)'],
  ['an Excel workbook (.xlsx)', 'un classeur Excel (.xlsx)'],
  ['a document of Pages or Numbers or Keynote', 'un document de Pages, Numbers ou Keynote'],
  ['an Excel workbook of before 2007 (.xls)', 'un classeur Excel d’avant 2007 (.xls)'],
  ['a Word document of before 2007 (.doc)', 'un document Word d’avant 2007 (.doc)'],
  ['a PowerPoint presentation of before 2007 (.ppt)', 'une présentation PowerPoint d’avant 2007 (.ppt)'],
  ['an Outlook message (.msg)', 'un message Outlook (.msg)'],
  ['an Office document of before 2007', 'un document Office d’avant 2007'],
  ['a mailbox (mbox)', 'une boîte aux lettres (mbox)'],
  ['an e-mail message', 'un courriel'],
  ['a saved web archive (MHTML)', 'une archive web enregistrée (MHTML)'],
  ['an Excel workbook in XML', 'un classeur Excel en XML'],
  ['a Word document in XML', 'un document Word en XML'],
  ['a web archive of Safari or a property list', 'une archive web de Safari ou une liste de propriétés'],
  ['a calendar (iCalendar)', 'un calendrier (iCalendar)'],
  ['a list of contacts (vCard)', 'une liste de contacts (vCard)'],
  ['a web archive of the older kind (ARC)', 'une archive web de l’ancienne sorte (ARC)'],
  ['a list of references (RIS)', 'une liste de références (RIS)'],
  ['a list of references (BibTeX)', 'une liste de références (BibTeX)'],
  ['an SQL dump', 'un export SQL'],
  ['a list in YAML', 'une liste en YAML'],
  ['a table as a database draws it', 'un tableau tel qu’une base de données le dessine'],
  ['a list of feeds (OPML)', 'une liste de flux (OPML)'],
  ['a sitemap', 'un plan de site (sitemap)'],
  ['an SVG drawing', 'un dessin SVG'],
  ['an XML file of a kind that is not known here', 'un fichier XML d’une sorte inconnue ici'],
];

/** What codes mean. */
export const fileKindCodes: readonly (readonly [string, string])[] = [
  ['too-few-cells', 'La ligne a trop peu de cellules.'],
  ['too-many-cells', 'La ligne a trop de cellules.'],
];
