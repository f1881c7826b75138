/** What a line such as `By Jane Doe` says. */
interface Byline {
  /** Who wrote it, as the line has it; null for staff without a name. */
  name: string | null;
  /** What stands behind the name: an outlet, a place, a date. */
  rest: string;
}

const LENGTH = 120;
const NAME_LENGTH = 80;
const REST_WORDS = 9;
// The label in small letters, as a word, or in capitals; the name begins with a capital, which no flag may blur.
const LABELS = [
  ...[
    'by',
    'par',
    'por',
    'von',
    'written by',
    'posted by',
    'reported by',
    'écrit par',
    'rédigé par',
    'texte de',
    'texto de',
  ],
  ...['escrito por', 'publicado por', 'text von', 'text by', 'автор', 'scritto da'],
];
const COLON_LABELS = ['auteur', 'author', 'autor', 'autora', 'autore', 'text', 'texte', 'texto', 'авторы'];
const PAIR_LABELS = ['di', 'door'];
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{0,30}`;
const PARTICLE =
  '(?:de la|de|del|da|do|dos|das|di|van der|van den|van|von der|von|zu|el|al|ben|bin|ibn|ould|le|la|et|and|und|y|e|и|&)';
const NEXT = String.raw`(?:,?\s(?:${PARTICLE}\s)?(?:d[’'])?${CAPITAL})`;
const NAME = String.raw`(?:(?:de|da|do|dos|del|di|van|van der|van den|el|al|ben|bin|ibn|ould)\s)?${CAPITAL}`;
const CAPITALISED = new RegExp(
  String.raw`^(?:(?:${anyCase(LABELS)})\s?:?|(?:${anyCase(COLON_LABELS)})\s?:)\s{1,3}(${NAME}${NEXT}{0,7})(.*)$`,
  'u',
);
const PAIRED = new RegExp(String.raw`^(?:${anyCase(PAIR_LABELS)})\s(${NAME}${NEXT}{1,5})(.*)$`, 'u');
const CASELESS =
  /^بقلم\s?:?\s{1,3}(\p{Lo}[\p{Lo}\p{M}]*(?:\s\p{Lo}[\p{Lo}\p{M}]*){0,5})$|^(\p{Lo}{2,12})(\s(?:기자|记者).*)$/u;
const STAFF =
  /^(?:by|par|por|da|von|door|di)\s(?:the |our |a |an |la |le |notre |nos |nuestro |nuestra |der |die |unserem |unserer |onze )?(?:\p{L}{2,14}\s){0,2}(?:associated press|staff|editors?|editorial (?:board|team|staff)|newsroom|correspondents?|reporters?|writers?|desk|web desk|rédaction|correspondante?|envoyée? spéciale?|redacción|redacao|redação|redaktion|korrespondent(?:in|en)?|redactie|redazione)$/iu;
// Behind the name stands nothing, a date, or what a stroke or a comma sets apart.
const SET_APART =
  /^(?:\s?[|/•·,–—(@;]|\s-\s|\s\d|\s(?:in|at|of|for|avec|pour|à|et|with|le|on|am|für|em|en|para)\s\p{Lu}|\s(?:le|on|am|em|el)\s\d)/u;
// What sentences and headlines begin with in a line of capitals, and days and months.
const NO_NAMES = new Set(
  (
    'the a an le la les un une el los las qué que si der die das dem den ein eine o os as um uma il lo ailleurs ici exemple conséquent contre ejemplo fin favor eso ' +
    'ahora isso exemplo enquanto way far now then law numbers where how what why here monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'may june july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ).split(' '),
);

/** Reads a byline; null for sentences and headlines that begin with the same word: `Von der Leyen reist …`, `By the numbers`. */
export function readByline(text: string): Byline | null {
  if (text.length > LENGTH) return null;
  const caseless = CASELESS.exec(text);
  if (caseless !== null) return { name: caseless[1] ?? caseless[2] ?? null, rest: caseless[3] ?? '' };
  if (STAFF.test(text)) return { name: null, rest: '' };
  const [, name = '', rest = ''] = CAPITALISED.exec(text) ?? PAIRED.exec(text) ?? [];
  if (name === '' || name.length > NAME_LENGTH || !isSetApart(name, rest)) return null;
  return isNoName(name, text) ? null : { name, rest };
}

function isSetApart(name: string, rest: string): boolean {
  if (/^[\s.]*$/.test(rest)) return true;
  if (!SET_APART.test(rest)) return false;
  const words = rest.match(/\S+/g)?.length ?? 0;
  // `By Monday, rain …`: only a full name has its rank behind a comma.
  return words <= REST_WORDS && (/\s/.test(name) || !/^[\s,(]|^\s\p{Ll}/u.test(rest)) && !/[!?]$/.test(rest);
}

// In a title with capitals throughout and in a line of capitals only the words themselves tell.
function isNoName(name: string, text: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/u);
  const isAllCapitals = !/\p{Ll}/u.test(text);
  const [first = ''] = words;
  if (/^(?:le|la|les|el|los|las|il|o|os|as)$/u.test(first) && !isAllCapitals) return false;
  return NO_NAMES.has(first) || (isAllCapitals && words.length > 4);
}

function anyCase(labels: readonly string[]): string {
  const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
  return labels.flatMap((label) => [label, capital(label), label.toUpperCase()]).join('|');
}
