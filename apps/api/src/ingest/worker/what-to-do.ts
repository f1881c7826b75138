const CORRECT_DATE = 'If it should count, correct the date on the page of the article.';
const OTHER_ORDER =
  'If it is the other way round, send the file again with the order of its dates chosen below its first rows: its articles are changed, not doubled.';
const CORRECT_DATE_IF_WRONG = 'If that is wrong, correct the date on the page of the article.';
const SHOW_THIS = 'If it should be shown, send it again with a later modifiedAt.';
const GIVE_DATE =
  'Correct the date on the page of the article, or send it again with one: in a field, or in a line such as “date: 2024-03-05” above the text.';
const SPLIT = 'Split it, or take out what is no text, and send it again.';
const WHOLE = 'Get the whole file from where it comes and send it again.';

/** What somebody can do about a reason, by its code. */
const ADVICE = new Map([
  ['above-header', 'Nothing needs to be done.'],
  ['archive-limit', 'Upload it in several parts.'],
  ['column-missing', 'Correct the mapping, or leave it out, and send the file again.'],
  ['cut-off', WHOLE],
  ['damaged', 'Copy or download it again.'],
  ['date-century-assumed', CORRECT_DATE_IF_WRONG],
  ['date-implausible', CORRECT_DATE],
  ['date-impossible', CORRECT_DATE],
  ['date-order-assumed', OTHER_ORDER],
  ['date-order-contradicted', CORRECT_DATE_IF_WRONG],
  ['date-order-mixed', OTHER_ORDER],
  ['date-serial', CORRECT_DATE_IF_WRONG],
  ['date-unreadable', CORRECT_DATE],
  ['date-witnesses-disagree', 'If another one is right, correct the date on the page of the article.'],
  ['empty', 'Nothing is lost; look whether the right file was sent.'],
  ['empty-archive', 'Nothing is lost; look whether the right file was sent.'],
  ['empty-file', 'Nothing is lost; look whether the right file was sent.'],
  ['encrypted', 'Make the archive again without a password.'],
  ['entry-kind', 'Put the file itself into the archive.'],
  ['entry-method', 'Make the archive again with ordinary compression.'],
  ['entry-name', 'Give the file an ordinary name in the archive.'],
  ['invalid-json', 'Correct it and send the file again.'],
  ['invalid-xml', 'Correct it and send the file again.'],
  ['language-contradicted', 'Nothing needs to be done unless the text is in the language that the page declares.'],
  ['no-article', 'Nothing needs to be done.'],
  ['no-date', GIVE_DATE],
  ['no-title-no-text', 'Add one of them and send it again.'],
  ['not-a-text', 'Nothing can be done here: only texts are read.'],
  ['not-an-object', 'Write each record as {"title": …, "text": …} and send the file again.'],
  ['known-edition', SHOW_THIS],
  [
    'later-upload',
    'If the one before should be shown, undo this upload, or send that one again with a later modifiedAt.',
  ],
  ['older-edition', SHOW_THIS],
  ['shorter-edition', 'Nothing needs to be done.'],
  ['text-cut', 'Send the article with its whole text and it becomes a new version.'],
  ['text-left-out', 'Look at the raw page of the article, where all of it is kept.'],
  ['time-unreadable', CORRECT_DATE],
  ['too-deep', 'Flatten it and send it again.'],
  ['too-large', SPLIT],
  ['too-many-lines', SPLIT],
  ['total-row', 'Nothing needs to be done.'],
  ['repeated-header', 'Nothing needs to be done.'],
  ['unknown-country', 'Write its name or its two-letter code, or correct the countries on the page of the article.'],
  ['unknown-encoding', 'Save it as UTF-8 and send it again.'],
  ['unreadable', 'Send it again in another format; if it fails there too, report it with the file.'],
  ['url-unusable', 'Send the record with its whole address, beginning with https://.'],
  ['withdrawn', 'Nothing needs to be done.'],
  ['wrong-type', 'Write the field as it should be and send the file again.'],
]);

/** Words by which a reason says itself what to do. */
const SAYS_IT =
  /\b(?:Say in a mapping|add a column|choose the export|Retry tries|Send (?:it|the)|send (?:it|the)|can be read:|Copy or download|Upload (?:it|this one|what)|Make the archive|Put the file|Give (?:the|each) file|Fetch the page|Nothing needs)/;

/** A reason with what to do about it; one that says so itself, or that is not known here, is left as it is. */
export function withAdvice(code: string, message: string): string {
  const advice = ADVICE.get(code);
  if (advice === undefined || SAYS_IT.test(message)) return message;
  return `${/[.!?]$/.test(message) ? message : `${message}.`} ${advice}`;
}
