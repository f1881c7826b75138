/** Regions: `slug name, name` per language. Never expanded into countries. */
export const regions: Readonly<Record<string, string>> = {
  en: `
africa Africa
west-africa West Africa
east-africa East Africa
central-africa Central Africa
north-africa North Africa
southern-africa Southern Africa
sub-saharan-africa sub-Saharan Africa, Sub-Saharan Africa
horn-of-africa Horn of Africa
sahel Sahel
maghreb Maghreb
europe Europe, Western Europe, Eastern Europe
balkans Balkans
scandinavia Scandinavia
caucasus Caucasus
asia Asia, Southeast Asia, South Asia, East Asia
central-asia Central Asia
middle-east Middle East
gulf-states Gulf states, Gulf countries
latin-america Latin America
south-america South America
central-america Central America
north-america North America
caribbean Caribbean
oceania Oceania
arctic Arctic
korean-peninsula Korean Peninsula, Korean peninsula
lake-chad Lake Chad, Lake Chad Basin
gulf-of-guinea Gulf of Guinea
`,
  fr: `
africa Afrique
west-africa Afrique de l'Ouest, Afrique occidentale
east-africa Afrique de l'Est, Afrique orientale
central-africa Afrique centrale
north-africa Afrique du Nord
southern-africa Afrique australe
sub-saharan-africa Afrique subsaharienne, Afrique noire
horn-of-africa Corne de l'Afrique
sahel Sahel
maghreb Maghreb
europe Europe, Europe de l'Est, Europe de l'Ouest
balkans Balkans
scandinavia Scandinavie
caucasus Caucase
asia Asie, Asie du Sud-Est
central-asia Asie centrale
middle-east Moyen-Orient, Proche-Orient
gulf-states pays du Golfe
latin-america Amérique latine
south-america Amérique du Sud
central-america Amérique centrale
north-america Amérique du Nord
caribbean Caraïbes, Antilles
oceania Océanie
arctic Arctique
korean-peninsula péninsule coréenne
lake-chad lac Tchad, bassin du lac Tchad
gulf-of-guinea golfe de Guinée
america Amérique, Amériques
`,
  es: `
africa África
west-africa África Occidental, África occidental
east-africa África Oriental, África oriental
central-africa África Central, África central
north-africa África del Norte, norte de África
sub-saharan-africa África subsahariana
horn-of-africa Cuerno de África
sahel Sahel
maghreb Magreb
europe Europa
balkans Balcanes
caucasus Cáucaso
asia Asia
central-asia Asia Central, Asia central
middle-east Oriente Medio, Oriente Próximo, Medio Oriente
latin-america América Latina, Latinoamérica
south-america América del Sur, Sudamérica, Suramérica
central-america América Central, Centroamérica
north-america América del Norte, Norteamérica
caribbean Caribe
america América
oceania Oceanía
korean-peninsula península coreana, península de Corea
`,
  pt: `
africa África
west-africa África Ocidental
east-africa África Oriental
central-africa África Central
north-africa Norte de África, norte da África
sub-saharan-africa África Subsaariana, África subsaariana, África Subsariana
sahel Sahel
maghreb Magrebe
europe Europa
balkans Balcãs, Bálcãs
caucasus Cáucaso
asia Ásia
central-asia Ásia Central
middle-east Oriente Médio, Médio Oriente
latin-america América Latina
south-america América do Sul
central-america América Central
north-america América do Norte
caribbean Caribe, Caraíbas
america América
korean-peninsula península coreana, península da Coreia
`,
  ru: `
africa Африка, Африки, Африке, Африку, Африкой
west-africa Западная Африка, Западной Африки, Западной Африке, Западную Африку
east-africa Восточная Африка, Восточной Африки, Восточной Африке
central-africa Центральная Африка, Центральной Африки, Центральной Африке
north-africa Северная Африка, Северной Африки, Северной Африке
sahel Сахель, Сахеля, Сахеле, Сахелю
europe Европа, Европы, Европе, Европу, Европой
balkans Балканы, Балкан, Балканах
caucasus Кавказ, Кавказа, Кавказе
asia Азия, Азии, Азию, Азией
central-asia Центральная Азия, Центральной Азии, Центральную Азию, Средняя Азия, Средней Азии
middle-east Ближний Восток, Ближнего Востока, Ближнем Востоке, Ближнему Востоку
latin-america Латинская Америка, Латинской Америки, Латинской Америке, Латинскую Америку
south-america Южная Америка, Южной Америки, Южной Америке, Южную Америку
north-america Северная Америка, Северной Америки, Северной Америке
arctic Арктика, Арктики, Арктике, Арктику
korean-peninsula Корейский полуостров, Корейского полуострова, Корейском полуострове
`,
  ar: `
africa أفريقيا, إفريقيا, القارة الأفريقية
west-africa غرب أفريقيا, غرب إفريقيا
east-africa شرق أفريقيا, شرق إفريقيا
central-africa وسط أفريقيا
north-africa شمال أفريقيا, شمال إفريقيا
sahel الساحل الأفريقي, منطقة الساحل, دول الساحل
maghreb المغرب العربي, المغرب الكبير
europe أوروبا, أوربا
asia آسيا
central-asia آسيا الوسطى
middle-east الشرق الأوسط
latin-america أمريكا اللاتينية, أميركا اللاتينية
south-america أمريكا الجنوبية, أميركا الجنوبية
north-america أمريكا الشمالية
gulf-states دول الخليج
korean-peninsula شبه الجزيرة الكورية
`,
  de: `
africa Afrika
west-africa Westafrika
east-africa Ostafrika
central-africa Zentralafrika
north-africa Nordafrika
sub-saharan-africa Subsahara-Afrika
sahel Sahel, Sahelzone
maghreb Maghreb
europe Europa
balkans Balkan
caucasus Kaukasus
asia Asien
central-asia Zentralasien
middle-east Naher Osten, Nahen Osten
latin-america Lateinamerika
south-america Südamerika
north-america Nordamerika
caribbean Karibik
korean-peninsula koreanische Halbinsel, koreanischen Halbinsel
`,
  tr: `
africa Afrika
west-africa Batı Afrika
east-africa Doğu Afrika
central-africa Orta Afrika
north-africa Kuzey Afrika
sub-saharan-africa Sahra Altı Afrika, Sahraaltı Afrika
horn-of-africa Afrika Boynuzu
sahel Sahel
maghreb Mağrip
europe Avrupa, Doğu Avrupa, Batı Avrupa
balkans Balkanlar, Balkan
caucasus Kafkasya, Kafkaslar, Güney Kafkasya
asia Asya, Güneydoğu Asya, Güney Asya
central-asia Orta Asya
middle-east Orta Doğu, Ortadoğu
gulf-states Körfez ülkeleri
latin-america Latin Amerika
south-america Güney Amerika
central-america Orta Amerika
north-america Kuzey Amerika
caribbean Karayipler, Karayip
korean-peninsula Kore Yarımadası
arctic Arktik
`,
  zh: `
africa 非洲
west-africa 西非
east-africa 东非, 東非
north-africa 北非
sub-saharan-africa 撒哈拉以南非洲
sahel 萨赫勒, 薩赫爾
europe 欧洲, 歐洲, 东欧, 西欧, 北欧, 中东欧, 東歐, 西歐
balkans 巴尔干, 巴爾幹
caucasus 高加索
asia 亚洲, 亞洲, 东南亚, 東南亞, 南亚, 东亚
central-asia 中亚, 中亞
middle-east 中东, 中東
gulf-states 海湾国家
latin-america 拉美, 拉丁美洲
south-america 南美, 南美洲
north-america 北美, 北美洲
central-america 中美洲
america 美洲
caribbean 加勒比
oceania 大洋洲
korean-peninsula 朝鲜半岛, 朝鮮半島, 韩半岛
arctic 北极
`,
};

/** Organisations: `slug name, name` per language. Never expanded into members. */
export const organisations: Readonly<Record<string, string>> = {
  '*': `
alliance-of-sahel-states =AES
nato NATO, OTAN
brics BRICS
g7 =G7
g20 =G20
who =WHO, =OMS
asean ASEAN
fifa FIFA
unesco UNESCO, Unesco
unicef UNICEF, Unicef
opec OPEC, OPEP
`,
  en: `
european-union European Union, =EU, European Commission, European Parliament
united-nations United Nations, =UN, UN Security Council
african-union African Union
ecowas ECOWAS, Economic Community of West African States
alliance-of-sahel-states Alliance of Sahel States
nato North Atlantic Treaty Organization
who World Health Organization
world-bank World Bank
imf =IMF, International Monetary Fund
icc =ICC, International Criminal Court
arab-league Arab League
`,
  fr: `
european-union Union européenne, =UE, Commission européenne, Parlement européen
united-nations Nations unies, Organisation des Nations unies, =ONU
african-union Union africaine, =UA
ecowas CEDEAO, Cédéao, Communauté économique des États de l'Afrique de l'Ouest
uemoa UEMOA, Union économique et monétaire ouest-africaine
alliance-of-sahel-states Alliance des États du Sahel, Confédération des États du Sahel
who Organisation mondiale de la santé
world-bank Banque mondiale
imf =FMI, Fonds monétaire international
icc =CPI, Cour pénale internationale
arab-league Ligue arabe
bceao BCEAO, Banque centrale des États de l'Afrique de l'Ouest
`,
  es: `
european-union Unión Europea, =UE, Comisión Europea, Parlamento Europeo
united-nations Naciones Unidas, =ONU
african-union Unión Africana
ecowas CEDEAO
world-bank Banco Mundial
imf =FMI, Fondo Monetario Internacional
icc Corte Penal Internacional
mercosur Mercosur
`,
  pt: `
european-union União Europeia, =UE, Comissão Europeia, Parlamento Europeu
united-nations Nações Unidas, =ONU
african-union União Africana
ecowas CEDEAO
cplp CPLP
world-bank Banco Mundial
imf =FMI, Fundo Monetário Internacional
mercosur Mercosul
`,
  ru: `
european-union Евросоюз, Евросоюза, Евросоюзу, Евросоюзе, Европейский союз, Европейского союза, =ЕС, Еврокомиссия, Еврокомиссии
united-nations =ООН, Организация Объединённых Наций, Объединённых Наций
african-union Африканский союз, Африканского союза
ecowas ЭКОВАС
nato НАТО
who =ВОЗ
imf =МВФ
world-bank Всемирный банк, Всемирного банка
cis =СНГ
eaeu ЕАЭС
csto ОДКБ
sco =ШОС
brics БРИКС
opec ОПЕК
`,
  ar: `
european-union الاتحاد الأوروبي, المفوضية الأوروبية
united-nations الأمم المتحدة
african-union الاتحاد الأفريقي, الاتحاد الإفريقي
ecowas إيكواس
nato حلف شمال الأطلسي, الناتو
who منظمة الصحة العالمية
imf صندوق النقد الدولي
world-bank البنك الدولي
arab-league جامعة الدول العربية
brics بريكس
opec أوبك
alliance-of-sahel-states تحالف دول الساحل
`,
  de: `
european-union Europäische Union, Europäischen Union, =EU, EU-, EU-Kommission
united-nations Vereinte Nationen, Vereinten Nationen, =UN, =UNO, UN-
african-union Afrikanische Union, Afrikanischen Union
nato Nato
who Weltgesundheitsorganisation
world-bank Weltbank
imf Internationaler Währungsfonds, =IWF
`,
  tr: `
european-union Avrupa Birliği, =AB, Avrupa Komisyonu, Avrupa Parlamentosu
united-nations Birleşmiş Milletler, =BM, BM Güvenlik Konseyi
african-union Afrika Birliği
nato Kuzey Atlantik Antlaşması Örgütü
who Dünya Sağlık Örgütü, =DSÖ
world-bank Dünya Bankası
imf =IMF, Uluslararası Para Fonu
icc Uluslararası Ceza Mahkemesi, =UCM
arab-league Arap Birliği, Arap Ligi
turkic-states Türk Devletleri Teşkilatı
sco Şanghay İşbirliği Örgütü
`,
  zh: `
european-union 欧盟, 歐盟, 欧洲联盟, 欧委会, 欧盟委员会, 欧洲议会
united-nations 联合国, 聯合國, 安理会, 安理會
african-union 非盟, 非洲联盟
nato 北约, 北約
asean 东盟, 東盟, 東協
brics 金砖国家, 金砖
who 世卫组织, 世界卫生组织
world-bank 世界银行, 世界銀行
imf 国际货币基金组织
icc 国际刑事法院
sco 上合组织, 上海合作组织
arab-league 阿盟
g7 七国集团
g20 二十国集团
`,
};
