/** Invented people: first names of men, of women, surnames of men, surnames of women (where they differ), by region. */
const LATIN = {
  sahel: [
    'Harouna,Seyni,Boukary,Idrissa,Amadi,Souleymane,Lassina,Yacouba',
    'Mariama,Rakia,Aminata,Fatouma,Salimata,Zeinabou,Kadidia,Haoua',
    'Garbado,Soumarou,Kindoli,Bagayori,Tandjira,Zongoré,Maïgarou,Sidikoré,Dembaka,Nacroma',
  ],
  gulf: [
    'Emeka,Kwabena,Chidi,Segun,Kojo,Musa,Tunde,Kossi',
    'Ngozi,Abena,Folake,Amara,Efua,Halima,Ifeoma,Akouvi',
    'Okwudiri,Mensaku,Adelabi,Ezenduka,Bamigbola,Danjiro,Agbodan,Owusuba,Tchamessi',
  ],
  east: [
    'Kamau,Juma,Bekele,Okello,Patrice,Daudi,Thabo,Joaquim',
    'Wanjiru,Neema,Selam,Achieng,Chantal,Zawadi,Lindiwe,Teresa',
    'Mwangola,Kiprugut,Tadessa,Nyeranga,Mutesiwa,Dlaminda,Kabangu,Otienda',
  ],
  arab: [
    'Youssef,Karim,Hicham,Tarek,Nabil,Samir,Mounir,Adel',
    'Nadia,Samira,Leïla,Houda,Salma,Amina,Rania,Widad',
    'Benhadra,El Mansari,Zerhoun,Boukhari-Saïd,Cherradi,Haddouch,Tazrout,Naguibi',
  ],
  european: [
    'Julien,Marc,Étienne,Thomas,Bertrand',
    'Claire,Hélène,Sophie,Camille,Anne',
    'Delvaune,Rochebrune,Vantier,Maubrel,Castignac',
  ],
  anglo: [
    'Oliver,Martin,Howard,Graham',
    'Emma,Rachel,Joanna,Heather',
    'Hartlew,Whitfell,Ashcombe-Roy,Dunmarrow,Penrick',
  ],
  germanic: ['Stefan,Jonas,Lukas,Piotr', 'Ingrid,Annika,Marta,Greta', 'Lindbrück,Hohenwald,Sterzing-Abt,Wolgrad'],
  southern: ['Paolo,Rui,Lorenzo,Nuno', 'Giulia,Marta,Inês,Chiara', 'Morettini,Castelorne,Valdafonso,Bragadini'],
  eurasian: [
    'Andreï,Pavel,Timour,Sergueï,Erlan,Murat',
    'Elena,Olga,Aïgoul,Marina,Daria,Leyla',
    'Veretenov,Sadykbek,Lozhkarin,Yildizhan,Karelin-Dol,Abdrakhim',
  ],
  asian: [
    'Wei,Rajan,Kenji,Arjun,Minh,Liang',
    'Priya,Mei,Ananya,Yuki,Lan,Kavita',
    'Zhangmin,Deshmukhi,Takemori,Ramanathar,Nguyet,Subrahman',
  ],
  hispanic: [
    'Álvaro,Rodrigo,Joaquín,Mateo,Ernesto,Caio',
    'Lucía,Pilar,Ximena,Carmen,Beatriz,Luana',
    'Villacorbo,Arizmenda,Quintorral,Montefrío,Salvaterra,Peñalosco',
  ],
};

const CYRILLIC = {
  sahel: ['Харуна,Сейни,Букари,Идрисса', 'Мариама,Ракия,Амината,Фатума', 'Гарбадо,Сумару,Киндоли,Тандзира'],
  gulf: ['Эмека,Квабена,Чиди,Сегун', 'Нгози,Абена,Фолаке,Эфуа', 'Оквудири,Менсаку,Аделаби,Эзендука'],
  east: ['Камау,Джума,Бекеле,Окелло', 'Ванджиру,Неема,Селам,Ачиенг', 'Мвангола,Тадесса,Ньеранга,Мутесива'],
  arab: ['Юсеф,Карим,Тарек,Набиль', 'Надия,Самира,Худа,Рания', 'Бенхадра,аль-Мансари,Зерхун,Нагиби'],
  european: ['Жюльен,Томас,Паоло,Штефан', 'Клер,Софи,Джулия,Марта', 'Рошбрюн,Хартлью,Моретти-Коль,Уитфелл'],
  eurasian: [
    'Андрей,Сергей,Павел,Тимур,Дмитрий,Игорь',
    'Елена,Ольга,Марина,Дарья,Наталья,Вера',
    'Веретенов,Ложкарин,Карельцев,Сомовский,Бережнов',
    'Веретенова,Ложкарина,Карельцева,Сомовская,Бережнова',
  ],
  asian: ['Вэй,Раджан,Кэндзи,Арджун', 'Прия,Мэй,Ананья,Юки', 'Чжанмин,Дешмукхи,Такэмори,Субрахман'],
  hispanic: [
    'Альваро,Родриго,Матео,Эрнесто',
    'Лусия,Пилар,Кармен,Беатрис',
    'Вильякорбо,Арисменда,Монтефрио,Кинторраль',
  ],
};

const ARABIC = {
  sahel: ['هارونا,سيني,إدريسا,سليمان', 'مرياما,رقية,أميناتا,فاطمة', 'غاربادو,سومارو,كيندولي,تانديرا'],
  gulf: ['إيميكا,موسى,شيدي,كوجو', 'حليمة,أبينا,نغوزي,أمارا', 'أوكودير,مينساكو,أديلابي,دانجيرو'],
  east: ['كاماو,جمعة,بيكيلي,داودي', 'نعيمة,سلام,وانجيرو,زوادي', 'موانغولا,تاديسا,نيرانغا,كابانغو'],
  arab: [
    'يوسف,كريم,هشام,طارق,نبيل,سمير',
    'نادية,سميرة,هدى,سلمى,رانيا,وداد',
    'بنحدرة,المنصاري,الزرهوني,الشرادي,الحدوشي,النجيبي',
  ],
  european: ['جوليان,توماس,باولو,شتيفان', 'كلير,صوفي,جوليا,مارتا', 'روشبرون,هارتلو,موريتيني,ويتفيل'],
  eurasian: ['أندريه,بافل,تيمور,سيرغي', 'إيلينا,أولغا,مارينا,ليلى', 'فيريتينوف,كاريلتسيف,يلدزهان,سادكبيك'],
  asian: ['وي,راجان,كينجي,أرجون', 'بريا,مي,أنانيا,يوكي', 'تشانغمين,ديشموخي,تاكيموري,رامانثار'],
  hispanic: ['ألفارو,رودريغو,ماتيو,إرنستو', 'لوسيا,بيلار,كارمن,بياتريس', 'فياكوربو,أريسمندا,مونتفريو,كينتورال'],
};

const REGIONS = {
  sahel: 'NE ML BF SN CI TD GN MR MG GA CG CD BJ TG',
  gulf: 'NG GH CM LR',
  east: 'KE UG TZ RW ET ZA AO',
  arab: 'DZ MA EG TN LY SD SA AE',
  european: 'FR BE',
  anglo: 'GB US',
  germanic: 'DE PL',
  southern: 'IT PT',
  eurasian: 'RU KZ UZ TR',
  asian: 'CN IN JP VN',
  hispanic: 'ES MX AR CO PE CU BR',
};

const SCRIPTS = new Map([
  ['ru', CYRILLIC],
  ['ar', ARABIC],
]);
const REGION_OF = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region])),
);

/** A full name that fits the country, in the script of the language. */
export function drawPerson(language, code, gender, random) {
  const [men, women, surnames, womensSurnames] = pool(SCRIPTS.get(language) ?? LATIN, REGION_OF.get(code));
  const first = random.pick((gender === 'm' ? men : women).split(','));
  const last = random.pick((gender === 'f' && womensSurnames ? womensSurnames : surnames).split(','));
  return `${first} ${last}`;
}

function pool(script, region) {
  return script[region] ?? script.european;
}
