import { isMail, isMailbox, isSavedPage } from './mail-signs.js';
import { isOtherXml, root } from './markup-signs.js';

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
  crawl: 'Convert it to WARC, and upload that.',
  xml: 'Export it as CSV, JSON or a feed (RSS, Atom), and upload that.',
  nothing: 'Nothing can be done here: only texts are read.',
} as const;

/** A kind of file that is known and not read: what it is, with its article, and what can be done. */
export interface KnownKind {
  what: string;
  todo: keyof typeof WHAT_TO_DO;
}

type Line = readonly [sign: Pick<RegExp, 'test'>, what: string, todo: KnownKind['todo']];

/**
 * Signs at the very beginning of files, one character a byte. Words and letters alone are no sign, since a text may begin with
 * any: each has bytes that no text has, in no encoding, or more of the syntax than anybody writes in a sentence.
 */
export const BINARY_KINDS: readonly Line[] = [
  [/^%PDF-\d\.\d(?:[ \t]?[\r\n%]|$)/, 'a PDF document', 'pdf'],
  [/^\u0089PNG\r\n\x1a\n/, 'a PNG image', 'picture'],
  [/^\u00ff\u00d8\u00ff[\u00c0-\u00db\u00de-\u00fe].{0,20}\0/s, 'a JPEG image', 'picture'],
  [/^GIF8[79]a.{0,7}[\0-\x08\x0e-\x1a\x1c-\x1f]/s, 'a GIF image', 'picture'],
  [/^RIFF.{4}WEBPVP8/s, 'a WebP image', 'picture'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image', 'picture'],
  [/^BM.{4}\0{4}/s, 'a bitmap image', 'picture'],
  [/^\0\0..ftyp(?:heic|heix|mif1|msf1|avif)/s, 'a HEIC or AVIF image', 'picture'],
  [/^\0\0..ftyp/s, 'an MP4 video or sound', 'media'],
  [/^RIFF.{4}(?:WAVE|AVI ).{0,24}[\0-\x08\x0e-\x1a\x1c-\x1f]/s, 'a sound or video file', 'media'],
  [/^(?:ID3[\x02-\x04][\0-\x08]|OggS\0\x02\0{8}|fLaC[\0\u0080]\0|\x1aE\u00df\u00a3)/, 'a sound or video file', 'media'],
  // Letters of a Cyrillic text, too, until there is a byte that it cannot have.
  [/^\u00ff[\u00f2\u00f3\u00fa\u00fb].{0,60}[\0-\x08\x0e-\x1a\x1c-\x1f]/s, 'a sound or video file', 'media'],
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\u0090)/, 'a bzip2 archive', 'unpack'],
  [/^\u00fd7zXZ\0/, 'an xz archive', 'unpack'],
  [/^7z\u00bc\u00af'\x1c/, 'a 7-Zip archive', 'unpack'],
  [/^Rar!\x1a\x07/, 'a RAR archive', 'unpack'],
  [/^\x04"M\x18/, 'an LZ4 archive', 'unpack'],
  [/^LZIP[\0\x01]/, 'an lzip archive', 'unpack'],
  [/^\x1f[\u009d\u00a0]/, 'a compress (Z) archive', 'unpack'],
  [/^\x1f\u008b/, 'a gzip archive', 'unpack'],
  [/^\u0028\u00b5\u002f\u00fd.{0,59}[\0-\x08\x0e-\x1a\x1c-\x1f]/s, 'a Zstandard archive', 'unpack'],
  [/^PAR[1E].{0,4}[\0-\x08\x0e-\x1a\x1c-\x1f]/s, 'a Parquet file', 'data'],
  [/^Obj\x01/, 'an Avro file', 'data'],
  [/^(?:ARROW1\0|FEA1\0)/, 'an Arrow or Feather file', 'data'],
  [/^SQLite format 3\0/, 'an SQLite database', 'data'],
  [/^\0.{3}Standard (?:Jet|ACE) DB\0/s, 'an Access database', 'data'],
  [/^\u0089HDF\r\n\x1a\n/, 'an HDF5 file', 'data'],
  [/^(?:RDA[23]\nA\n[23]\n\d{5,6}\n|RDX[23]\nX\n\0|<stata_dta><header>)/, 'a file of R or Stata or SPSS', 'data'],
  [/^\$FL[23]@\(#\) /, 'a file of R or Stata or SPSS', 'data'],
  [/^\{\\rtf\d?\s?[\\{]/, 'an RTF document', 'document'],
  [/^%!PS(?:-Adobe-\d|\r?\n%%?[!-~])/, 'a PostScript document', 'pdf'],
  [/^bplist0\d/, 'a web archive of Safari or a property list', 'page'],
  [/^(?:\x7fELF[\x01\x02]|MZ.\0.\0{3})/s, 'a program', 'nothing'],
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

// Comments and settings may stand above the first table.
function isSqlDump(text: string): boolean {
  if (!/^(?:--|\/\*|(?:SET|USE|BEGIN|PRAGMA|DROP TABLE|CREATE TABLE|INSERT INTO)\s)/.test(text)) return false;
  return /(?:^|\n)(?:CREATE TABLE|INSERT INTO)\s+(?:IF NOT EXISTS\s+)?[`"[\w.]+[`"\]]?\s*\(/.test(
    text.slice(0, 16_384),
  );
}

// A list of fields, each entry of which begins with the same one; a text has no such lines below its dashes.
function isYamlList(text: string): boolean {
  const lines = text
    .slice(0, 16_384)
    .replace(/^---[ \t]{0,8}\r?\n/, '')
    .split(/\r?\n/);
  const key = /^- ([A-Za-z][\w-]{1,30}):(?:\s|$)/.exec(lines[0] ?? '')?.[1];
  if (key === undefined || !/^ {2}[A-Za-z][\w-]{1,30}:(?:\s|$)/.test(lines[1] ?? '')) return false;
  const next = lines.findIndex((line, at) => at > 0 && line !== '' && !line.startsWith('  '));
  return next !== -1 && (lines[next] ?? '').startsWith(`- ${key}:`);
}

/** Signs of files in text that are no texts, at their beginning: headers of mail, and the outermost element of a document. */
export const TEXT_KINDS: readonly Line[] = [
  [{ test: isMailbox }, 'a mailbox (mbox)', 'mail'],
  [{ test: isSavedPage }, 'a saved web archive (MHTML)', 'page'],
  [{ test: isMail }, 'an e-mail message', 'mail'],
  [/^BEGIN:VCALENDAR\r?\n/, 'a calendar (iCalendar)', 'nothing'],
  [/^BEGIN:VCARD\r?\n/, 'a list of contacts (vCard)', 'nothing'],
  [/^filedesc:\/\/\S{1,300} [\d.]{7,15} \d{8,14} /, 'a web archive of the older kind (ARC)', 'crawl'],
  [/^TY {2}- [A-Z]{2,6}\s{0,2}\r?\n[A-Z][A-Z\d] {2}- /, 'a list of references (RIS)', 'data'],
  [/^@[a-z]{3,20}\{[^\s,{}]{1,100},\r?\n\s{0,8}[a-z_-]{2,20}\s?=\s?["{]/i, 'a list of references (BibTeX)', 'data'],
  [{ test: isSqlDump }, 'an SQL dump', 'data'],
  [{ test: isYamlList }, 'a list in YAML', 'data'],
  [/^\+-[-+]{2,4000}-\+\r?\n\|[^\n]{1,8000}\n\+-[-+]{2,4000}-\+\r?\n/, 'a table as a database draws it', 'data'],
  [/^[^\s|][^\n|]{0,200}\|[^\n]{1,8000}\n-{3,400}\+-[-+]{2,4000}\r?\n/, 'a table as a database draws it', 'data'],
  [root(/^(?:\w+:)?Workbook$/, /urn:schemas-microsoft-com:office:spreadsheet/), 'an Excel workbook in XML', 'table'],
  [root(/^(?:\w+:)?Workbook$/, /progid="Excel\.Sheet"/), 'an Excel workbook in XML', 'table'],
  [root(/^\w+:(?:wordDocument|package)$/, /progid="Word\.Document"/), 'a Word document in XML', 'document'],
  [root(/^opml$/i), 'a list of feeds (OPML)', 'addresses'],
  [root(/^(?:\w+:)?(?:urlset|sitemapindex)$/i), 'a sitemap', 'addresses'],
  [root(/^(?:svg:)?svg$/i), 'an SVG drawing', 'picture'],
  [root(/^(?:rss|feed)$/i), 'an XML file of a kind that is not known here', 'xml'],
  [{ test: isOtherXml }, 'an XML file of a kind that is not known here', 'xml'],
];
