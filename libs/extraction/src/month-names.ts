const NAMES: readonly string[] = [
  'january jan janvier janv enero ene janeiro januar jänner jan gennaio gen januari ocak stycznia styczeń sty января январь янв січня січень يناير جانفي leden ledna ianuarie január januára januarja gener tammikuuta ιανουαρίου जनवरी ינואר януари كانون_الثاني',
  'february feb février fevrier févr fév febrero fevereiro fev februar febbraio februari şubat lutego luty lut февраля февраль фев февр лютого лютий فبراير فيفري února februarie február februára februarja febrer helmikuuta φεβρουαρίου फरवरी פברואר февруари شباط',
  'march mar mars marzo março märz mrz maart mrt mart marca marzec maret марта март мар березня березень مارس března martie marts március març maaliskuuta μαρτίου मार्च מרץ machi آذار',
  'april apr avril avr abril abr aprile nisan kwietnia kwiecień kwi апреля апрель апр квітня квітень أبريل ابريل إبريل أفريل dubna aprilie április apríla aprila huhtikuuta απριλίου अप्रैल אפריל aprili نيسان',
  'may mai mayo maio maggio mag mei mayıs maja maj мая май травня травень مايو ماي května május mája maig toukokuuta μαΐου मई מאי أيار',
  'june jun juin junio junho juni giugno giu haziran czerwca czerwiec cze июня июнь июн червня червень يونيو جوان června iunie június júna junija juny kesäkuuta ιουνίου जून יוני юни حزيران',
  'july jul juillet juil julio julho juli luglio lug temmuz lipca lipiec lip июля июль июл липня липень يوليو جويلية července iulie július júla julija juliol heinäkuuta ιουλίου जुलाई יולי юли julai تموز',
  'august aug août aout agosto ago augustus ağustos sierpnia sierpień sie agustus августа август авг серпня серпень أغسطس اغسطس أوت srpna augusti augusztus augusta avgusta avgust agost elokuuta αυγούστου अगस्त אוגוסט agosti آب',
  'september sept sep septembre septiembre setiembre setembro set settembre eylül września wrzesień wrz сентября сентябрь сен сент вересня вересень سبتمبر září septembrie szeptember septembra setembre syyskuuta σεπτεμβρίου सितंबर ספטמבר септември septemba أيلول',
  'october oct octobre octubre outubro out oktober okt ottobre ott ekim października październik paź октября октябрь окт жовтня жовтень أكتوبر اكتوبر října octombrie október októbra oktobra lokakuuta οκτωβρίου अक्टूबर אוקטובר октомври oktoba تشرين_الأول',
  'november nov novembre noviembre novembro kasım listopada listopad lis ноября ноябрь ноя листопада листопад نوفمبر listopadu noiembrie novembra marraskuuta νοεμβρίου नवंबर נובמבר ноември novemba تشرين_الثاني',
  'december dec décembre déc diciembre dic dezembro dez dezember dicembre aralık grudnia grudzień gru desember декабря декабрь дек грудня грудень ديسمبر prosince decembrie decembra desembre joulukuuta δεκεμβρίου दिसंबर דצמבר декември desemba كانون_الأول',
];

const NUMBERS = new Map<string, number>();
NAMES.forEach((names, index) => {
  for (const name of names.split(' ')) NUMBERS.set(name.replace('_', ' '), index + 1);
});

/** A pattern of the names of months in a score of languages, the longest first. */
export const MONTH_PATTERN = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month, 1 to 12, by its name in any of these languages. */
export function monthNumber(name: string): number {
  const numbered = /^tháng\s(\d{1,2})$/i.exec(name);
  if (numbered !== null) return Number(numbered[1]);
  return NUMBERS.get(name.toLowerCase()) ?? NUMBERS.get(name.toLowerCase().normalize('NFC')) ?? 0;
}
