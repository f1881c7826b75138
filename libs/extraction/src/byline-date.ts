import type { CivilDate } from './civil-date.js';
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
const WORDS = 14;
const PUBLISHED =
  /publi|posted|mis en ligne|erstellt|veröffentlicht|pubblicat|gepubliceerd|опублик|نشر|yayın|created on|issued|diterbitkan|opublikowan|publicerad|입력|등록|발행|게재|发布|發布|发表|公開|配信|掲載|投稿/iu;
const CHANGED =
  /updat|mis[e]? à jour|màj|modifi|edited|обновл|изменен|actualiz|atualiz|aktualis|geändert|aggiorn|bijgewerkt|güncel|تحديث|diperbarui|uppdaterad|zaktualiz|수정|更新|編集/iu;
const NOTHING = /@|©|copyright|photo|getty|reuters\/|foto|фото|https?:|(?:source|quelle|fonte|fuente)\s?:|[?]|تصوير/iu;
const LABELS = new Set(
  (
    'avec with mit con com and ligne a à alle at am as às by by: da data date de del den di do du e el el em en et fecha for first from gmt h heure heures il in jour la le les mis mise modifié am pm ' +
    'modified o om on op ore par por posted publicado publicada publicação publicación publié publiée publish published publication pubblicato last latest updated update uhr um un utc und ' +
    'veröffentlicht von vom written edited created time original originally and on: the min read reading minutes lecture est edt et cst cdt ct mst mdt mt pst pdt pt cet cest bst ist msk wib ' +
    'aktualisiert stand gepubliceerd bijgewerkt actualizado actualizada atualizado atualizada aggiornato comments comment comentários comentarios commentaires views shares share in ' +
    'опубликовано обновлено в от г года автор نشر في تاريخ النشر آخر تحديث بقلم الساعة م ص monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'понедельник вторник среда четверг пятница суббота воскресенье السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة'
  ).split(' '),
);
/** Words that tie a date to what stands before it: `Élections du 3 février`, `Review of March 3, 2020`. */
const TIES = new Set('du of des from del vom until since before after for au until to à zum от с до'.split(' '));

/** Reads a line such as `By Ama Nom - Nov 19, 2019, 10:31 pm` or `PUBLISHED: … | UPDATED: …`; null for sentences, titles and credits. */
export function readBylineDates(line: string): BylineDates | null {
  if (line.length > LINE_LENGTH || NOTHING.test(line)) return null;
  const dates = findPrintedDates(line);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length > 2) return null;
  const before = line.slice(0, first.start);
  const rest = [before, ...dates.map(({ end }, index) => line.slice(end, dates[index + 1]?.start ?? line.length))];
  const words = rest.join(' ').match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  const isLabelled = PUBLISHED.test(line);
  const own = words.filter((word) => !LABELS.has(word.toLowerCase().replace(/[.:]/g, '')));
  if (own.length > WORDS || own.some((word) => /^\p{Ll}/u.test(word) && !PUBLISHED.test(word) && !CHANGED.test(word)))
    return null;
  const tie = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase();
  if (own.length > 0 && tie !== undefined && TIES.has(tie) && !isLabelled) return null;
  const isBare = own.every((word) => PUBLISHED.test(word) || CHANGED.test(word));
  const read: BylineDates = { published: null, modified: null, isLabelled, isBare, start: first.start, end: last.end };
  dates.forEach(({ date }, index) => {
    const label = rest[index] ?? '';
    const isChange = CHANGED.test(label) && !PUBLISHED.test(label);
    if (isChange || (read.published !== null && !PUBLISHED.test(label))) read.modified ??= date;
    else read.published ??= date;
  });
  return read;
}
