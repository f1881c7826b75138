/** What a file is by its first characters. */
export type ShownKind = 'page' | 'list';

const HEAD = 2048;
const END = 64;
/** Types that servers give to files of any kind; the first characters tell more. */
const LOOSE =
  /^(?:|[^/]*|(?:application|binary)\/octet-stream|application\/(?:force-download|x-download|x-unknown|unknown)|text\/(?:plain|html|xml)|application\/xml|application\/vnd\.wap\.xhtml\+xml)$/;
const PROLOGUE = /^\ufeff?\s*(?:(?:<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,1000}-->)\s*){0,5}/;
const PAGE = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
const FEED = /^<(?:(?:\w{1,20}:)?(?:rss|feed|RDF))[\s>]/;
const LIST = /^(?:\[\s*)?\{\s*"/;

/** What a file of a loose type shows itself to be; null where its type is precise, or nothing shows. */
export function shownKind(type: string, bytes: Buffer): ShownKind | null {
  if (!LOOSE.test(type)) return null;
  const head = bytes.toString('utf8', 0, HEAD).replace(PROLOGUE, '');
  if (FEED.test(head)) return 'list';
  if (PAGE.test(head)) return 'page';
  if (type === 'text/html' || !LIST.test(head)) return null;
  // A text may begin like a list, but does not end like one.
  const end = bytes.toString('latin1', Math.max(0, bytes.length - END)).trimEnd();
  return /[}\]]$/.test(end) ? 'list' : null;
}
