const MBOX_LINE = /^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d/;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t](.*))?$/;
const LINES = 100;

/** What mail programs write above a message, and nobody above a text, with how its value begins. */
const OF_MACHINES: ReadonlyMap<string, RegExp> = new Map([
  ['return-path', /^</],
  ['delivered-to', /^\S+@\S+$/],
  ['message-id', /^</],
  ['mime-version', /^\d\.\d/],
  ['received', /^(?:from|by) [^;]{1,1000}; /i],
  ['dkim-signature', /^v=/],
  ['content-transfer-encoding', /^[\w-]+$/],
]);
const OF_MAIL = new Set([
  ...OF_MACHINES.keys(),
  ...'from to cc bcc subject date sender reply-to in-reply-to references content-type x-mailer x-mozilla-status'.split(
    ' ',
  ),
]);

/** Whether a text begins as a mailbox: with the line between two messages, and its date or the headers of a message below. */
export function isMailbox(text: string): boolean {
  if (!text.startsWith('From ')) return false;
  return MBOX_LINE.test(text.slice(0, 400)) || isMail(text.slice(text.indexOf('\n') + 1));
}

/** Whether a text begins as a page does that a browser saved with its pictures. */
export function isSavedPage(text: string): boolean {
  const headers = mailHeaders(text);
  if (headers.size < 2) return false;
  const isTyped = headers.has('mime-version') || headers.has('content-type');
  if (isTyped && /^<Saved by /.test(headers.get('from') ?? '')) return true;
  return /^multipart\/related\b/i.test(headers.get('content-type') ?? '');
}

/** Whether a text begins with two headers of mail, one of which only a program writes. */
export function isMail(text: string): boolean {
  const headers = mailHeaders(text);
  if (headers.size < 2) return false;
  return [...OF_MACHINES].some(([name, value]) => value.test(headers.get(name) ?? '\n'));
}

/** Whether a text begins with two headers of mail, as somebody could write them too: enough where its name says the same. */
export function hasMailHeaders(text: string): boolean {
  return mailHeaders(text).size > 1;
}

/** The headers of mail that a text begins with, by their names; lines that go on are joined. */
function mailHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (const line of text.split(/\r?\n/, LINES)) {
    if (last !== null && /^[ \t]+\S/.test(line)) {
      headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim());
      continue;
    }
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    if (name === '') break;
    last = OF_MAIL.has(name.toLowerCase()) ? name.toLowerCase() : null;
    if (last !== null && !headers.has(last)) headers.set(last, value.trim());
  }
  return headers;
}
