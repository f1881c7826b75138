/** A text of a language, and queries that find it or do not, divided by `|`. */
export interface LanguageCase {
  language: string | null;
  text: string;
  finds: string[];
  misses: string[];
}

/** What people type and expect to find, or not to, in the words of each language. */
export const LANGUAGE_CASES: LanguageCase[] = [
  {
    language: 'fr',
    text: 'L’Alliance des États du Sahel dénonce aujourd’hui l’embargo. Le président de la Côte d’Ivoire a reçu les ambassadeurs à l’Élysée, jusqu’en début de soirée. Cœur de l’affaire : la sécurité alimentaire des Pays‑Bas et du Burkina-Faso, a-t-il dit.',
    finds: [
      "alliance | Alliance | ALLIANCE | l'alliance | l’Alliance | lʼAlliance | l`alliance | l´Alliance | alliances",
      'allian* | l’allian* | etat | état | États | "États du Sahel" | "etats du sahel" | "l’Alliance des États"',
      `denonce | dénoncer | dénoncés | aujourd'hui | aujourd’hui | aujourdʼhui | AUJOURD’HUI | aujourd*`,
      `"dénonce aujourd’hui" | embargos | l'embargo | Côte d'Ivoire | "Côte d’Ivoire" | "cote d ivoire" | ivoire`,
      `d'Ivoire | cote ivoire | "président de la Côte d’Ivoire" | président* ivoire | elysee | Élysée | l'elysee`,
      'ÉLYSÉE | coeur | cœur | securite | SÉCURITÉ | sécurité alimentaire | "securite alimentaire" | sécu*',
      'Pays-Bas | pays bas | "Pays Bas" | pays-b* | burkina | faso | burkina-faso | "Burkina Faso" | ambassadeur',
      'soirées | "alliance sahel"~5 | "sahel alliance"~5 | sahel -football | sahel SAUF football',
      'football OU embargo',
    ],
    misses: [
      'alli | lalliance | hui | aujourd | la | "Sahel États" | "Bas Pays" | curité* | football | sahel -embargo',
      'ivoiriens | "alliance embargo"~3 | "alliance sahel"~1 | title:alliance | "Burkina Pays" | niger | paysan',
    ],
  },
  {
    language: 'fr',
    text: 'Le Niger et ses voisins. Un Nigérien parle. L’uranium du Niger part.',
    finds: [
      `niger | Niger | NIGER | nige* | niger* | l'uranium | nigérien | nigeriens | uranium niger | "du Niger"`,
      '"uranium niger"~2',
    ],
    misses: ['nigeria | Nigéria | nigérian | nigerians | nigeri'],
  },
  {
    language: 'fr',
    text: 'Le Nigéria, première économie, vote. Des Nigérians attendent.',
    finds: ['nigeria | Nigéria | NIGERIA | nigeria* | niger* | nigérian | économie | economies | econom*'],
    misses: ['niger | Niger | nigérien | nigériens'],
  },
  {
    language: 'en',
    text: `Elections in Nigeria were postponed; the opposition's lawyers won't appeal today. Côte d'Ivoire's cocoa-growing regions: a long-term plan. The U.S. ambassador visited naïve voters at the café, says example.org/page?x=1.`,
    finds: [
      `election | elections | ELECTION | elect* | postpone | postponing | nigeria | Nigeria* | nigeria's`,
      `opposition | oppositions | lawyer | "opposition lawyers"~3 | Côte d'Ivoire | cote ivoire | "cote d'ivoire"`,
      'cocoa | growing | cocoa-growing | "cocoa growing" | long-term | "long term plan" | longterm OR long-term',
      'naive | cafe | café | voter | ambassadors visit | example.org | visit* | election nigeria',
      '"elections in Nigeria" | "nigeria elections"~3',
    ],
    misses: [
      'niger | Niger | nigerian | the | selection | "Nigeria in elections" | lect* | election -nigeria',
      'cocoagrowing | "term long" | lead:election | "election lawyer"~3 | ivory',
    ],
  },
  {
    language: 'es',
    text: 'Las elecciones en España y Níger fueron aplazadas; el Gobierno del año pasado habló de corrupción en América Latina. Los niños del país duermen.',
    finds: [
      'elección | elecciones | eleccion | españa | espana | ESPAÑA | niger | Níger | aplazada | gobiernos',
      'corrupcion | corrupción | america | "América Latina" | "america latina" | nino | niños | pais | países | año',
      'elec* | "españa níger"~2',
    ],
    misses: ['nigeria | las | espa | "Latina América" | selección | anos -año | nigeriano'],
  },
  {
    language: 'pt',
    text: 'As eleições em Angola e na Nigéria: o ministro da Educação não quis comentar a situação das nações e dos pães.',
    finds: [
      'eleição | eleições | eleicao | eleicoes | ELEIÇÃO | angola | nigeria | Nigéria | educação | educacao',
      'ministros | situação | situacoes | nação | nações | naçõ* | pão | "ministro da Educação" | comentar',
    ],
    misses: ['níger | niger | as | seleção | nacional | "Educação ministro"'],
  },
  {
    language: 'it',
    text: 'L’Unione europea e la Nigeria: un accordo sull’energia, dell’anno scorso. La città è più sicura.',
    finds: [
      `unione | l'unione | l’Unione | europea | europeo | nigeria | energia | sull'energia | anno | dell'anno`,
      'citta | città | accordi | "unione europea" | piu sicura',
    ],
    misses: ['niger | la | "europea unione"'],
  },
  {
    language: 'de',
    text: 'Die Wahlen im Süden Nigerias: Außenminister trafen die Bundeskanzlerin. Straßen und Häuser der Städte.',
    finds: [
      'wahl | Wahlen | suden | Süden | süd* | nigeria | Nigerias | außenminister | aussenminister | Aussenministers',
      'bundeskanzler* | strasse | Straße | haus | Häuser | stadt | "Wahlen im Süden"',
    ],
    misses: ['niger | die | wahr | minister | "Süden Wahlen"'],
  },
  {
    language: 'nl',
    text: 'De verkiezingen in Nigeria; ministers spraken over de Europese veiligheid en het coördineren van hulp.',
    finds: [
      'verkiezing | verkiezingen | nigeria | minister | europees | veiligheid | coordineren | coördineren',
      '"Europese veiligheid"',
    ],
    misses: ['niger | de | "veiligheid Europese"'],
  },
  {
    language: 'tr',
    text: 'İstanbul’da seçimler ertelendi; Cumhurbaşkanı ISPARTA’ya gitti. Nijerya’nın kararı.',
    finds: [
      'istanbul | İstanbul | İSTANBUL | ısparta | Isparta | seçimler | cumhurbaşkanı | CUMHURBAŞKANI | nijerya',
      `Nijerya'nın | karar | "İstanbul’da seçimler"`,
    ],
    misses: ['nijer | secim | gitmedi'],
  },
  {
    language: 'ru',
    text: 'В Нигере прошли выборы. Самолёт с российскими дипломатами вылетел из Москвы; всё ещё ждём решения королей. Военные Мали и Буркина-Фасо подписали соглашение об учёте.',
    finds: [
      'нигер | Нигер | НИГЕР | Нигера | Нигером | Нигеру | ниге* | выборы | выбор | выборов | выборах | самолет',
      'самолёт | самолёты | САМОЛЁТ | самолета | самол* | самолё* | российский | российская | российских | дипломат',
      'дипломаты | москва | Москве | москвой | решение | решений | король | военный | военные | мали | Мали',
      'буркина | Буркина-Фасо | "Буркина Фасо" | соглашения | подписать | учет | учёта | "российские дипломаты"',
      '"выборы Нигер"~3 | нигер мали | выбор* -футбол',
    ],
    misses: [
      'нигерия | Нигерии | нигерийский | мало | малый | россия | в | футбол | "дипломаты российские" | сам | моск',
      '"нигер мали"~3',
    ],
  },
  {
    language: 'ru',
    text: 'Нигерия закрыла границу. Нигерийские власти мало говорят. Мой край и йод.',
    finds: [
      'нигерия | Нигерии | Нигерию | Нигерией | нигери* | нигерийский | нигерийская | граница | границы | власть',
      'край | йод | йод*',
    ],
    misses: ['нигер | Нигера | мали | Мали | нигерский | иод'],
  },
  {
    language: 'ar',
    text: 'وصل الوزير إلى النيجر أمس، والرئيس يستقبل الحكومة. مُحَمَّد يتحدث عن الانتخابات فـــي المدرسة الكبيرة بالعاصمة وللأمن. وقّعت مالي اتفاقية مع الأمم المتحدة في ٢٠٢٤، ومستشفى القاهرة.',
    finds: [
      'النيجر | نيجر | والنيجر | بالنيجر | للنيجر | وزير | الوزير | والوزير | ووزير | رئيس | الرئيس | والرئيس',
      'حكومة | الحكومة | حكومه | للحكومة | والحكومة | محمد | مُحَمَّد | محمـــد | انتخابات | الانتخابات',
      'والانتخابات | انتخاب* | الانتخاب* | في | مدرسة | المدرسة | مدرسه | كبيرة | العاصمة | عاصمة | أمن | امن',
      'الأمن | والأمن | مالي | ومالي | اتفاقية | الاتفاقية | اتفاقيه | الأمم | الامم | "الأمم المتحدة"',
      '"الامم المتحده" | 2024 | ٢٠٢٤ | مستشفى | مستشفي | المستشفى | القاهره | القاهرة | "الوزير إلى النيجر"',
      '"النيجر الوزير"~3 | نيج*',
    ],
    misses: ['نيجيريا | نيجيري | النيجيري | مال | المال | "المتحدة الأمم" | زيت | جر | "النيجر القاهرة"~4 | سودان'],
  },
  {
    language: 'ar',
    text: 'قال وزراء في نيجيريا إن وكالة الأنباء نشرت ورقة عن المال والسودان وقوات الجيش وواشنطن.',
    finds: [
      'نيجيريا | ونيجيريا | بنيجيريا OR نيجيريا | وزراء | الوزراء | وكالة | الوكالة | وكاله | ورقة | الورقة | مال',
      'المال | السودان | سودان | والسودان | قوات | القوات | وقوات | جيش | الجيش | واشنطن | أنباء | الانباء',
    ],
    misses: ['النيجر | نيجر | مالي | كالة | رقة | زراء | اشنطن'],
  },
  {
    language: 'zh',
    text: '中国国家主席习近平在北京会见尼日尔总理。iPhone手机2024年销量增长，联合国安全理事会通过决议。',
    finds: [
      '中国 | 主席 | 国家主席 | 习近平 | 北京 | 尼日尔 | 总理 | 联合国 | 安全理事会 | "安全理事会" | iPhone | iphone手机 | 手机 | 2024 | 2024年 | 增长',
      '中 | 中国国家主席习近平 | 北京* | "习近平 北京"~8 | 中国 尼日尔 | 北京 -上海 | 决议 | 议',
    ],
    misses: ['上海 | 国中 | 尼日利亚 | 近平习 | 日本 | 中北 | 理会 | "总理北京" | 国主 | 中国 -北京'],
  },
  {
    language: 'ja',
    text: '岸田首相はニジェールの大統領と東京で会談した。サッカー日本代表、コーヒーを飲む。',
    finds: [
      '首相 | 岸田首相 | ニジェール | 大統領 | 東京 | 東京で会談 | 会談した | サッカー | 日本代表 | 日本 | コーヒー | "岸田首相" | 東京 大統領 | ニジェ*',
    ],
    misses: ['京都 | ナイジェリア | 統大 | 本日 | ヒーコ | 日代'],
  },
  {
    language: 'ko',
    text: '윤석열 대통령이 니제르 총리와 서울에서 회담했다. 한국은행의 금리 인상.',
    finds: [
      '대통령 | 대통령이 | 니제르 | 총리 | 서울 | 서울에서 | 한국 | 한국은행 | 금리 | "금리 인상" | 윤석열 대통령',
    ],
    misses: ['나이지리아 | 부산 | 통대 | 은한'],
  },
  {
    language: 'th',
    text: 'นายกรัฐมนตรีไทยเดินทางไปประเทศไนเจอร์เมื่อวานนี้',
    finds: ['นายกรัฐมนตรี | ไทย | ประเทศ | ไนเจอร์ | ประเทศไนเจอร์'],
    misses: ['ไนจีเรีย | ลาว'],
  },
  {
    language: 'fa',
    text: 'رئیس‌جمهور ایران به کشور نیجر می‌رود؛ وزیر گفت.',
    finds: ['ایران | ايران | کشور | كشور | نیجر | نيجر | وزیر | می‌رود | رئیس‌جمهور'],
    misses: ['نیجریه | عراق'],
  },
  {
    language: 'ha',
    text: 'Zaɓe a Nijar: ’yan takara sun yi ƙoƙari a ƙasar, in ji jami’ai.',
    finds: [
      `zabe | zaɓe | ZAƁE | nijar | Nijar | ƙasar | kasar | kokari | jami’ai | jami'ai | jamiʼai | yan takara`,
      `'yan takara`,
    ],
    misses: ['najeriya | zab'],
  },
  {
    language: null,
    text: 'Pays-Bas, Zinguinchór; F-16 et covid-19, le 2024-01-19 : 3,5 % à ﬁn août… ＮＡＴＯ Straße soft\u00ADware',
    finds: [
      'pays-bas | pays | "pays bas" | zinguinchor | F-16 | "F 16" | covid | covid-19 | 2024-01-19 | 2024 | 3,5',
      'fin | aout | août | NATO | nato | strasse | software | zing*',
    ],
    misses: ['paysbas | covid-20 | F-15 | "bas pays" | otan'],
  },
  {
    language: 'fr',
    text: 'La vaccination, l’organisation constitutionnelle, la coopération britannique et la communication des manifestants ; les votes.',
    finds: [
      'vaccinat* | vaccination* | vaccin* | organisati* | constitut* | constitutionn* | coopérat* | cooperati*',
      'britanniq* | BRITANNIQU* | communica* | manifestant* | manifestants* | manifest* | vote* | votes* | vot*',
      `l'organisat* | -vaccinod* manifestan*`,
    ],
    misses: ['organisme* | manifesto* | communis* | britannia*'],
  },
  {
    language: 'en',
    text: 'Hospital surveillance of available restaurants: discrimination, institutions and a capacity to perform studies.',
    finds: [
      'hospita* | surveillan* | availab* | restaura* | restaurant* | discriminat* | instituti* | institution*',
      'capacit* | capacity* | perfor* | study* | studi* | studies* | studie*',
    ],
    misses: ['hospitab* | surveys* | restore* | discriminator* | capable* | student*'],
  },
  {
    language: 'ru',
    text: 'Готовность к безопасности и обслуживать марокканского посла; неожиданно выбрать.',
    finds: ['готовнос* | безопаснос* | безопасн* | обслуживат* | марокканс* | марокканског* | неожиданн* | выбрат*'],
    misses: ['готовый* | опаснос* | выборы* | марокко*'],
  },
];
