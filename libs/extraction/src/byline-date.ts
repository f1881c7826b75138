import type { CivilDate } from './civil-date.js';
import { opensAsByline, opensAsNotice, saysChanged, saysPublished, tellsOfOthers } from './date-captions.js';
import type { DateManner } from './date-forms.js';
import { findPrintedDates } from './printed-dates.js';

/** The dates of a line that says who wrote or when, and nothing else. */
export interface BylineDates {
  published: CivilDate | null;
  modified: CivilDate | null;
  /** Whether a word of the line says that it was published then. */
  isLabelled: boolean;
  /** Whether nothing but labels stands beside the dates. */
  isBare: boolean;
  start: number;
  end: number;
}

const LINE_LENGTH = 160;
const NOTICE_LENGTH = 300;
const WORDS = 14;
const CASELESS_WORDS = 7;
const DATES = 3;
const SENTENCE_END = /[.!?…]\W{0,2}$/;
const LABELS = new Set(
  (
    'avec with mit con com and ligne a à alle at am as às by by: da data date de del den di do du e el el em en et fecha for first from gmt h heure heures il in jour la le les mis mise modifié am pm ' +
    'modified o om on op ore par por posted publicado publicada publicação publicación publié publiée publish published publication pubblicato last latest updated update uhr um un utc und ' +
    'veröffentlicht von vom written edited created time original originally and on: the min read reading minutes lecture est edt et cst cdt ct mst mdt mt pst pdt pt cet cest bst ist msk wib ' +
    'aktualisiert stand gepubliceerd bijgewerkt actualizado actualizada atualizado atualizada aggiornato comments comment comentários comentarios commentaires views shares share in ' +
    'опубликовано обновлено в от г года автор نشر في تاريخ النشر آخر تحديث بقلم الساعة م ص monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'понедельник вторник среда четверг пятница суббота воскресенье السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة ' +
    'responses response commento commenti kommentare kommentar kommentarer comentario comentário комментариев комментария leestijd lecture lectura leitura lettura lesedauer lästid minuten minuti minutos minuter ' +
    'przez dodano godz pazartesi salı çarşamba perşembe cuma cumartesi pazar tarihi måndag tisdag onsdag torsdag fredag lördag söndag poniedziałek wtorek środa czwartek piątek sobota niedziela ' +
    'dans sous en sobre unter bei under filed non classe classé posté rédigé ago year years month months há anos views vues lu read times hits klicks aufrufe view reply leave no kein keine pas aucun sin sem nessun geen ' +
    'reacties yorum görüntülenme просмотров просмотры beitrag artikel meldung newspaper section writer issue release today ' +
    'date datum fecha data mo di mi do fr sa so lun mar mer jeu ven sam dim hrs hs saat kl klo red ст'
  ).split(' '),
);
/** Words that tie a date to what stands before it: `Élections du 3 février`, `Review of March 3, 2020`. */
const TIES = new Set('du of des from del vom until since before after for au until to à zum от с до'.split(' '));

/**
 * Reads a line such as `By Ama Nom - Nov 19, 2019, 10:31 pm`, `PUBLISHED: … | UPDATED: …` or `This entry was posted on …`; null for
 * other sentences, titles and credits. `caption` is what stands on a line of its own above.
 */
export function readBylineDates(line: string, manner?: DateManner, caption = ''): BylineDates | null {
  if (line.length > NOTICE_LENGTH) return null;
  const isNotice = opensAsNotice(line);
  if ((line.length > LINE_LENGTH && !isNotice) || line.includes('?')) return null;
  const dates = findPrintedDates(line, manner);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length > DATES) return null;
  const before = line.slice(0, first.start);
  if (tellsOfOthers(line.slice(0, last.start))) return null;
  const rest = [before, ...dates.map(({ end }, index) => line.slice(end, dates[index + 1]?.start ?? line.length))];
  const words = rest.join(' ').match(/(?<![\d\p{L}])[\p{L}\p{M}'’.-]+/gu) ?? [];
  const isLabelled = saysPublished(line) || saysPublished(caption);
  if (dates.length === DATES && !isLabelled) return null;
  const own = words.filter((word) => !LABELS.has(word.toLowerCase().replace(/[.:]/g, '')));
  if (!isNotice && !areNames(own) && !(manner !== undefined && isSetOff(before, line.slice(last.end)))) return null;
  const tie = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  if (own.length > 0 && tie !== undefined && TIES.has(tie) && !isLabelled && !opensAsByline(line)) return null;
  const isBare = own.every((word) => saysPublished(word) || saysChanged(word));
  const read: BylineDates = { published: null, modified: null, isLabelled, isBare, start: first.start, end: last.end };
  dates.forEach(({ date }, index) => {
    const label = index === 0 ? `${caption} ${rest[0] ?? ''}` : (rest[index] ?? '');
    const isChange = saysChanged(label) && !saysPublished(label);
    if (isChange || (read.published !== null && !saysPublished(label))) read.modified ??= date;
    else read.published ??= date;
  });
  return read;
}

// `23.05.2019 | Headline`, `Headline – May 23, 2019`: the line is the date's and a headline's.
function isSetOff(before: string, behind: string): boolean {
  if (SENTENCE_END.test(behind)) return false;
  return (
    (/^\W{0,3}$/.test(before) && /^\s[|•·–—-]\s/.test(behind)) ||
    (/\s[|•·–—]\s$/.test(before) && /^\W{0,3}$/.test(behind))
  );
}

// Names have capitals; a word in small letters makes the line a sentence or a title, unless it says when. Where letters have no
// case, only few words may be a name.
function areNames(words: readonly string[]): boolean {
  const said = words.filter((word) => saysPublished(word) || saysChanged(word));
  const caseless = words.filter((word) => /^\p{Lo}/u.test(word)).length;
  return (
    words.length <= WORDS &&
    caseless - said.length <= CASELESS_WORDS &&
    words.every((word) => !/^\p{Ll}/u.test(word) || said.includes(word))
  );
}
