/** What a key of an object says about it, as bits that can be joined. */
export enum KeySign {
  None = 0,
  Title = 1,
  Text = 2,
  Address = 4,
  Lead = 8,
}

const WORDS: ReadonlyArray<readonly [KeySign, string]> = [
  [KeySign.Title, 'title headline webtitle ogtitle articletitle titre titulo titel'],
  [
    KeySign.Text,
    'text body content articlebody fulltext maintext bodytext plaintext story texte contenu html bodyhtml contenthtml htmlbody articlehtml htmlcontent contenttext',
  ],
  [KeySign.Address, 'url link canonicalurl permalink articleurl weburl sourceurl href'],
  [KeySign.Lead, 'lead summary description standfirst abstract excerpt subtitle trailtext snippet chapo'],
];
const SIGNS = new Map(WORDS.flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)));

/** Keys of lists of records: an object that has one and no text of its own is their envelope. */
const LISTS = new Set(
  'items item articles entries entry results records documents docs posts stories news hits rows data value values response'.split(
    ' ',
  ),
);

/** Keys of lists that describe what stands around them: people, pictures, other pages. */
const DESCRIBING_LISTS =
  'author authors creator creators user image images picture pictures media video thumbnail enclosure enclosures attachments meta links hubs tags categories reprints';

/** Keys of objects that do, and of one outlet or place. */
const DESCRIBING_OBJECTS = `${DESCRIBING_LISTS} feed channel source publisher outlet site website logo icon metadata query params request pagination paging category section location geo embedding`;

const DESCRIPTIONS = {
  list: new Set(DESCRIBING_LISTS.split(' ')),
  object: new Set(DESCRIBING_OBJECTS.split(' ')),
};

/** Keys under which converters put the text of an element. */
const INNER_TEXTS = new Set(['rendered', '#text', '$t', '_', '__text', '__cdata', '#cdata-section']);

const DATES = new Set(
  'publishedat published date publishedon publicationdate publishdate datepublished pubdate publisheddate publishedtime articlepublishedtime publicationtime webpublicationdate created createdat timestamp datetime seendate'.split(
    ' ',
  ),
);

const fold = (key: string): string => key.toLowerCase().replace(/[\s_:.-]/g, '');
const KNOWN = new Map<string, KeySign>();

/** What a key says about the object that has it. */
export function signOf(key: string): KeySign {
  if (key.length > 40) return KeySign.None;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const sign = SIGNS.get(fold(key)) ?? KeySign.None;
  if (KNOWN.size < 1000) KNOWN.set(key, sign);
  return sign;
}

export function isListKey(key: string | null): boolean {
  return key !== null && LISTS.has(key.toLowerCase());
}

export function isDescriptionKey(key: string | null, of: 'list' | 'object'): boolean {
  return key !== null && DESCRIPTIONS[of].has(key.toLowerCase());
}

export function isInnerText(key: string | null): boolean {
  return key !== null && INNER_TEXTS.has(key);
}

/** Whether a key gives the day of the record that has it. */
export function isDateKey(key: string): boolean {
  return key.length <= 40 && DATES.has(fold(key));
}
