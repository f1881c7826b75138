/** Beginnings of words; a full stop closes the word. */
function wordsLike(list: string): RegExp {
  const forms = list.split(' ').map((form) => (form.endsWith('.') ? `${form.slice(0, -1)}(?!\\p{L})` : form));
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})`, 'gu');
}

const ekavian = wordsLike(
  'mlek vreme. vremena. predsedni sledeć nedelj ponedeljak posle. pre. gde. negde. ovde. uvek svet. sveta. svetu. svetsk savet ' +
    'bezbedn deca. dece. deci. dete. reč. reči. dve. dvesta čovek mesto. mesta. mestu. izvešta saopšt hleb. hleba. opštin ' +
    'delo. dela. delu. sredu. primer. primera. ceo. cela. celo. cele. razume uspeh rešenj reši sedni zahtev cena. cene. ' +
    'cenu. povere devoj leto. letos reka. reke. lek. leka. lekar telo. tela. vera. vere. verska odel obezbed vest. vesti. ' +
    'srpsk smenj smen snimlj. medij. sever severn zvezda. zvezde. sneg. snega. snegom besed videl hteo. želel razmen promen ' +
    'prevoz. pobed povred ocen primen namen ubed potvrdio.',
);
const ijekavian = wordsLike(
  'mlijek vrijeme. predsjedni sljedeć nedjelj ponedjeljak poslije prije. gdje. negdje ovdje uvijek svijet vijeć djec dijete riječ ' +
    'dvije. dvjest čovjek mjest izvješ izvješt priopć saopć hljeb dijel. dijela. djelo. djela. srijed primjer cijel razumij ' +
    'uspjeh rješenj riješ sjedni zahtjev cijen povjer djevoj ljet rijek lijek tijel vjer odjel vijest smjen sjever zvijezd ' +
    'snijeg besjed vidjel htio. željel razmjen promjen prijevoz pobjed povrijed ozlijed ocjen primjen namjen uvjer uvjet savjet',
);
const western = wordsLike(
  'tko. netko. nitko. tisuć siječnj veljač ožujk travnj svibnj lipnj srpnj kolovoz rujn listopad studenog ' +
    'prosinc priopć tjedan tjedn izvješć nogomet glazb kazališ zrakoplov zračn vlak. vlakov kolodvor tvrtk ' +
    'gospodar povijes uvjet milijun milijard redatelj sveučiliš stoljeć župan prosvjed ljekarn sustav uporab ' +
    'glasovanj izbornik oporb kućanst mirovin natječaj dužnosni ravnatelj tijekom. sudac. sutkinj pozornost ' +
    'potpor europ kruh. kruha. zemljovid vrhnje rajčic suradnj glede. natjecanj momčad vatrogasc. učitelj. ' +
    'svatko. sigurnos odgoj. opć. opći. opće.',
);
const eastern = wordsLike(
  'januar februar mart. marta. martu. april maj. maja. maju. juna. juni. junu. jula. juli. julu. avgust ' +
    'septemb oktob novemb decemb hiljad evro evra. evre. saradnj fudbal uslov milion pozoriš muzik takođe. ' +
    'univerzitet voz. voza. vozov aerodrom istorij historij penzij plata. plate. opozicij sistem ko. neko. ' +
    'niko. svako. opštin saopšt saopć tužila sedmic košarka spoljn vazduh hleb hljeb šta. hemij izvešt ' +
    'izvještaj prosvetn porodic bezbjedn bezbedn obrazovanj društven. učestvov',
);
const indonesian = wordsLike(
  'karena. bisa. uang. mobil. kantor. polisi. kepolisian bahwa. beda. perbedaan sepeda. tewas. gubernur ' +
    'bakal. partai kabupaten provinsi walikota tersangka agustus maret. juni. juli. persen miliar triliun ' +
    'usai. soal. setelah. siswa. mahasiswa perusahaan listrik butuh jumat. kamis. wib. timnas ri. rp. bupati ' +
    'pekan. obat. sulit. pelatih dinas. korban. jadwal tim. pribadi pengadilan hukum. anggota kelompok ' +
    'diskriminasi berbagai',
);
const malay = wordsLike(
  'kerana. wang. hospital polis. bahawa. berbeza perbezaan basikal motosikal jurulatih skuad. suspek ogos. ' +
    'mac. jun. julai. peratus bilion menerusi manakala selepas. kebangsaan awam. iaitu. akta. mesyuarat datuk. ' +
    'ringgit. rm. susulan mangsa. khamis. ahad. jumaat. isnin. didakwa. didapati. sukar syarikat bekalan ' +
    'pesawah mahu. hadapan ubat. kerajaan parti. rayuan peribadi kerakyatan perlembagaan pihak-pihak ' +
    'diskriminasi-diskriminasi membantah kelewatan',
);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function southSlavic(text: string, read: string): string {
  const [east, west] = [count(text, eastern), count(text, western)];
  const ekavianAhead = count(text, ekavian) - count(text, ijekavian);
  if (ekavianAhead > 0) return west > east + ekavianAhead ? 'hr' : 'sr';
  if (west > east) return 'hr';
  if (east > west) return ekavianAhead < 0 ? 'bs' : 'sr';
  // Where nothing else tells, most of what spells so is Croatian.
  return ekavianAhead < 0 && east === 0 ? 'hr' : read;
}

function malayIndonesian(text: string, read: string): string {
  const ahead = count(text, indonesian) - count(text, malay);
  if (ahead === 0) return read;
  return ahead > 0 ? 'id' : 'ms';
}

/** Tells apart, by words that only one of them writes, languages whose letters run alike. */
export function amongClose(language: string, text: string): string {
  if (language === 'hr' || language === 'bs' || language === 'sr') return southSlavic(text, language);
  if (language === 'id' || language === 'ms') return malayIndonesian(text, language);
  return language;
}
