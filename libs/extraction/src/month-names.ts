const NAMES: readonly string[] = [
  'january jan janvier janv enero ene janeiro januar jänner jan gennaio gen januari ocak stycznia styczeń sty января январь янв січня січень يناير جانفي leden ledna ianuarie',
  'february feb février fevrier févr fév febrero fevereiro fev februar febbraio februari şubat lutego luty lut февраля февраль фев февр лютого лютий فبراير فيفري února februarie',
  'march mar mars marzo março märz mrz maart mrt mart marca marzec maret марта март мар березня березень مارس března martie marts',
  'april apr avril avr abril abr aprile nisan kwietnia kwiecień kwi апреля апрель апр квітня квітень أبريل ابريل إبريل أفريل dubna aprilie',
  'may mai mayo maio maggio mag mei mayıs maja maj мая май травня травень مايو ماي května',
  'june jun juin junio junho juni giugno giu haziran czerwca czerwiec cze июня июнь июн червня червень يونيو جوان června iunie',
  'july jul juillet juil julio julho juli luglio lug temmuz lipca lipiec lip июля июль июл липня липень يوليو جويلية července iulie',
  'august aug août aout agosto ago augustus ağustos sierpnia sierpień sie agustus августа август авг серпня серпень أغسطس اغسطس أوت srpna augusti',
  'september sept sep septembre septiembre setiembre setembro set settembre eylül września wrzesień wrz сентября сентябрь сен сент вересня вересень سبتمبر září septembrie',
  'october oct octobre octubre outubro out oktober okt ottobre ott ekim października październik paź октября октябрь окт жовтня жовтень أكتوبر اكتوبر října octombrie',
  'november nov novembre noviembre novembro kasım listopada listopad lis ноября ноябрь ноя листопада листопад نوفمبر listopadu noiembrie',
  'december dec décembre déc diciembre dic dezembro dez dezember dicembre aralık grudnia grudzień gru desember декабря декабрь дек грудня грудень ديسمبر prosince decembrie',
];

const NUMBERS = new Map<string, number>();
NAMES.forEach((names, index) => {
  for (const name of names.split(' ')) NUMBERS.set(name, index + 1);
});

/** A pattern of the names of months in a score of languages, the longest first. */
export const MONTH_PATTERN = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month, 1 to 12, by its name in any of these languages. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase()) ?? NUMBERS.get(name.toLowerCase().normalize('NFC')) ?? 0;
}
