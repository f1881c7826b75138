import { hashUnits } from './hash.js';

/** Weekdays and months, folded, of the languages that are read most; words that are also something else are left out. */
const WORDS = `
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre
lunes martes miercoles jueves viernes sabado domingo enero febrero abril junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro junho julho setembro outubro novembro dezembro
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember
понедельник вторник среду четверг пятницу субботу воскресенье понедельника вторника среды четверга пятницы субботы
января февраля марта апреля июня июля августа сентября октября ноября декабря
الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
jan feb apr jun jul aug oct nov dec
`;

const dateWords: ReadonlySet<number> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => hashUnits(word)),
);

/** The low bits of these hashes: nearly all words are told by them to be none. */
const lowBits = new Uint8Array(1 << 12);
for (const hash of dateWords) lowBits[hash & 0xfff] = 1;

/** Whether a hash is that of a word that says when. */
export function isDateWord(hash: number): boolean {
  return lowBits[hash & 0xfff] === 1 && dateWords.has(hash);
}
