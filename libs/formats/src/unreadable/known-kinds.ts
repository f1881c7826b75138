/** What can be done with a file of a kind that is not read. */
export const WHAT_TO_DO = {
  table: 'Open it in a spreadsheet program, save it as .xlsx or .csv, and upload that.',
  document: 'Open it, save it as text (.txt) or as a web page (.html), and upload that.',
  pdf: 'Export its text, or save the page it was made from, and upload that; a scan needs text recognition first.',
  picture: 'Only texts are read: put it through text recognition, and upload the text.',
  media: 'Only texts are read: upload its transcript or its subtitles as text.',
  unpack: 'Unpack it, and upload what is in it: as files, or as a .zip of them.',
  data: 'Export what it holds as CSV or NDJSON, and upload that.',
  mail: 'Save the message as text (.txt) or as a web page (.html), and upload that.',
  page: 'Save the page again as "web page, HTML only", and upload that.',
  addresses: 'Pages are never fetched: upload the saved pages, or subscribe to a feed of the site.',
  xml: 'Export it as CSV, JSON or a feed (RSS, Atom), and upload that.',
  nothing: 'Nothing can be done here: only texts are read.',
} as const;

/** A kind of file that is known and not read: what it is, with its article, and what can be done. */
export interface KnownKind {
  what: string;
  todo: keyof typeof WHAT_TO_DO;
}

type Line = readonly [sign: RegExp, what: string, todo: KnownKind['todo']];

/** Signs at the very beginning of files, one character a byte. */
export const BINARY_KINDS: readonly Line[] = [
  [/^%PDF-/, 'a PDF document', 'pdf'],
  [/^\u0089PNG/, 'a PNG image', 'picture'],
  [/^\u00ff\u00d8\u00ff/, 'a JPEG image', 'picture'],
  [/^GIF8[79]a/, 'a GIF image', 'picture'],
  [/^RIFF.{4}WEBP/s, 'a WebP image', 'picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image', 'picture'],
  [/^BM.{4}\0{4}/s, 'a bitmap image', 'picture'],
  [/^.{4}ftyp(?:heic|heix|mif1|msf1|avif)/s, 'a HEIC or AVIF image', 'picture'],
  [/^.{4}ftyp/s, 'an MP4 video or sound', 'media'],
  [/^RIFF.{4}(?:WAVE|AVI )/s, 'a sound or video file', 'media'],
  [
    /^(?:ID3[\0-\x0f]|OggS\0|fLaC\0|\x1aE\u00df\u00a3|\u00ff[\u00f2\u00f3\u00fa\u00fb])/,
    'a sound or video file',
    'media',
  ],
  [/^BZh[1-9]/, 'a bzip2 archive', 'unpack'],
  [/^\u00fd7zXZ/, 'an xz archive', 'unpack'],
  [/^7z\u00bc\u00af/, 'a 7-Zip archive', 'unpack'],
  [/^Rar!\x1a/, 'a RAR archive', 'unpack'],
  [/^\x04"M\x18/, 'an LZ4 archive', 'unpack'],
  [/^LZIP[\0\x01]/, 'an lzip archive', 'unpack'],
  [/^\x1f[\u009d\u00a0]/, 'a compress (Z) archive', 'unpack'],
  [/^\x1f\u008b/, 'a gzip archive', 'unpack'],
  [/^\u0028\u00b5\u002f\u00fd/, 'a Zstandard archive', 'unpack'],
  [/^PAR[1E].{0,3}[\0-\x1f\u0080-\u00ff]/s, 'a Parquet file', 'data'],
  [/^Obj\x01/, 'an Avro file', 'data'],
  [/^(?:ARROW1\0|FEA1)/, 'an Arrow or Feather file', 'data'],
  [/^SQLite format 3/, 'an SQLite database', 'data'],
  [/^.{4}Standard (?:Jet|ACE) DB/s, 'an Access database', 'data'],
  [/^\u0089HDF\r\n/, 'an HDF5 file', 'data'],
  [/^(?:RD[AX][23]\n|<stata_dta>|\$FL[23]@\(#\))/, 'a file of R or Stata or SPSS', 'data'],
  [/^\{\\rtf/, 'an RTF document', 'document'],
  [/^%!PS/, 'a PostScript document', 'pdf'],
  [/^(?:\x7fELF|MZ.\0)/s, 'a program', 'nothing'],
];

/** Signs of documents in the ZIP format: names of files inside, and the type that some begin with. */
export const ZIP_KINDS: readonly Line[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'an OpenDocument text (.odt)', 'document'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'an OpenDocument spreadsheet (.ods)', 'table'],
  [/mimetypeapplication\/vnd\.oasis/, 'an OpenDocument file', 'document'],
  [/mimetypeapplication\/epub/, 'an e-book (EPUB)', 'document'],
  [/word\//, 'a Word document (.docx)', 'document'],
  [/ppt\//, 'a PowerPoint presentation (.pptx)', 'document'],
  [/xl\/workbook\.bin/, 'a binary Excel workbook (.xlsb)', 'table'],
  [/xl\//, 'an Excel workbook (.xlsx)', 'table'],
  [/Index\/Document\.iwa|Metadata\/Properties\.plist/, 'a document of Pages or Numbers or Keynote', 'document'],
];

/** Signs of documents in the format of Office before 2007: names of streams, with their NULs left out. */
export const OLE_KINDS: readonly Line[] = [
  [/Workbook|\0Book\0/, 'an Excel workbook of before 2007 (.xls)', 'table'],
  [/WordDocument/, 'a Word document of before 2007 (.doc)', 'document'],
  [/PowerPoint Document/, 'a PowerPoint presentation of before 2007 (.ppt)', 'document'],
  [/__substg1\.0_|__properties_version/, 'an Outlook message (.msg)', 'mail'],
];

/** Signs of files in text that are no texts, at their beginning. */
export const TEXT_KINDS: readonly Line[] = [
  [/^From \S+[@-]\S* .{10,40}\d{4}\s/, 'a mailbox (mbox)', 'mail'],
  [
    /^(?:From: <Saved by |(?=.{0,2000}multipart\/related)(?:From|MIME-Version|Content-Type): )/is,
    'a saved web archive (MHTML)',
    'page',
  ],
  [
    /^(?:Return-Path: ?<|Received: (?:from|by) |Delivered-To: |MIME-Version: 1|Message-ID: ?<)/i,
    'an e-mail message',
    'mail',
  ],
  [
    /^<.{0,2000}(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/s,
    'an Excel workbook in XML',
    'table',
  ],
  [/^<.{0,2000}progid="Word\.Document"/s, 'a Word document in XML', 'document'],
  [/^<(?:.{0,1000}<)?opml[\s>]/is, 'a list of feeds (OPML)', 'addresses'],
  [/^<(?:.{0,1000}<)?(?:urlset|sitemapindex)[\s>]/is, 'a sitemap', 'addresses'],
  [/^<(?:.{0,1000}<)?svg[\s>]/is, 'an SVG drawing', 'picture'],
  [/^(?:<\?xml[\s?]|<rss[\s>]|<feed[\s>])/i, 'an XML file of a kind that is not known here', 'xml'],
];
