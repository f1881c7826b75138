import { aliasesTr } from './aliases-tr.js';
import { aliasesZh } from './aliases-zh.js';

/**
 * Names beside those of CLDR, and names that need a rule; what stands here replaces the same CLDR name.
 * Capital letters of a form are required in running text. Marks before a form:
 * `=` exact spelling, `?` counts only beside other evidence of the country, `!` also a personal name,
 * `^` not at the start of a sentence, `~` never with the Arabic article, `-` at the end: first half of a joined word.
 */
export const aliases: Readonly<Record<string, string>> = {
  en: `
US =US, =U.S., =USA, =U.S.A., United States of America, America, US-
GB =UK, =U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland
AE UAE, Emirates, U.A.E.
IL !Israel
JO !Jordan
TD !Chad
KE !Kenya
IN !India
CY !Cyprus
CU !Cuba
FR !France
IE !Ireland, Republic of Ireland
NL !Holland
TR Turkey, Turkiye
CN !China, Mainland China, PRC, People's Republic of China
CI Ivory Coast, Cote d'Ivoire
CD DR Congo, DRC, D.R. Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, Zaire
CG Republic of the Congo, Republic of Congo, Congo-Brazzaville
CF =CAR, Central African Republic
CV Cabo Verde
CZ Czech Republic
BA Bosnia, Bosnia-Herzegovina, Bosnia and Herzegovina, Republika Srpska
MK Macedonia, FYROM
MM Burma, Myanmar
SZ Swaziland
TL East Timor
KP DPRK, Democratic People's Republic of Korea
KR Republic of Korea, =ROK
LA Lao PDR
SY Syrian Arab Republic
RU Russian Federation, Chechnya, Tatarstan, Dagestan, Siberia
PS Palestine, Palestinian Authority, State of Palestine, West Bank, Gaza Strip, Gaza, occupied Palestinian territory, Occupied Territories
VA Vatican, Holy See
HK Hong Kong
MO Macau, Macao
GM The Gambia
BS The Bahamas
VC St Vincent, Saint Vincent and the Grenadines, St. Vincent and the Grenadines
KN Saint Kitts and Nevis, St. Kitts and Nevis, St. Kitts
LC Saint Lucia
AG Antigua, Antigua and Barbuda
TT Trinidad and Tobago, Trinidad
ST Sao Tome, Sao Tome and Principe, São Tomé
PG PNG
VI US Virgin Islands, United States Virgin Islands
SX St. Maarten
NZ =NZ, Aotearoa
SA KSA, Kingdom of Saudi Arabia
ZA =RSA, Republic of South Africa
EH Sahrawi Republic, Sahrawi Arab Democratic Republic
SO Somaliland, Puntland
IQ Iraqi Kurdistan, Kurdistan Region
AZ Nagorno-Karabakh
UA Crimea, Crimean Peninsula, Donbas, Donbass
GE Abkhazia, South Ossetia
MD Transnistria
TZ Zanzibar
SU Soviet Union, USSR, U.S.S.R.
DD East Germany, German Democratic Republic
DE West Germany, Federal Republic of Germany
YU Yugoslavia
CS Czechoslovakia
KH Kampuchea
LK Ceylon
ET Tigray
SD Darfur
MU Mauritius
FK Malvinas
RE =Réunion, Réunion Island, Reunion Island
JE ?Jersey
US state of Georgia, state of Washington, Washington state, Washington State, New England
CD+CG both Congos, Both Congos, two Congos, the Congos
KP+KR two Koreas, Two Koreas, both Koreas, Both Koreas, the Koreas, inter-Korean, Inter-Korean
SD+SS two Sudans, Two Sudans, both Sudans, the Sudans
PM Saint-Pierre and Miquelon, St. Pierre and Miquelon, Saint Pierre and Miquelon, St Pierre and Miquelon
IQ Republic of Iraq
FM Federated States of Micronesia
VN Viet Nam, South Vietnam, North Vietnam
BN Brunei Darussalam
GR Hellenic Republic
SK Slovak Republic
IR Islamic Republic of Iran, Persia
ZW Rhodesia
BJ Dahomey
BF Upper Volta, Burkina
TH Siam
TW Formosa, Republic of China
ET Abyssinia
TZ Tanganyika
YE South Yemen, North Yemen
BD East Pakistan
TL Timor Leste, Timor-Leste
GW Guinea Bissau
KN Nevis
TC Turks & Caicos, Turks and Caicos
WF Wallis and Futuna
SJ Svalbard
AX Aland Islands
IM Isle of Man
FO Faroes, Faroe Islands
CI Côte d'Ivoire, Cote d’Ivoire
BA Bosnia-Hercegovina, Herzegovina
CZ Czechia
AE United Arab Emirates
SY Golan Heights, Golan, Rojava
ES Ceuta, Melilla
RU Kuril Islands, Kurils, Kamchatka, Sakhalin, Bashkortostan, Yakutia, Buryatia, Ingushetia, North Ossetia, Kabardino-Balkaria
PK Gilgit-Baltistan, Azad Kashmir, Pakistan-administered Kashmir, Pakistani Kashmir
IN Jammu and Kashmir, Indian Kashmir, Indian-administered Kashmir, Ladakh
JP Senkaku Islands, Senkakus
KR Dokdo
CY Northern Cyprus, North Cyprus, Turkish Republic of Northern Cyprus
UA Donetsk People's Republic, Luhansk People's Republic
AZ Artsakh, Nagorno Karabakh
GY Essequibo
IO Chagos Islands, Chagos, Diego Garcia
MD Trans-Dniester, Transdniestria, Gagauzia
GE Adjara, Tskhinvali
CN Inner Mongolia, Paracel Islands
US Dutch Harbor, Russian River, French Quarter, Spanish Harlem, Spanish Fork, Little Havana, Little Haiti, Jamaica Plain, West Jordan, South Jordan, China Lake, Indian River County, Indian Health Service, Bureau of Indian Affairs, Indian Country, Cleveland Indians, Holland Tunnel, Miami-Dade, Panama City Beach
`,
  fr: `
US USA, =U.S.A., É.-U., Etats Unis, États-Unis d'Amérique, Amérique de Trump, Oncle Sam
GB Grande-Bretagne, Angleterre, Écosse, pays de Galles, Irlande du Nord
AE Émirats, Émirats arabes, =EAU
FR !France, Hexagone
IL !Israël
CD RDC, RD Congo, République démocratique du Congo, Congo-Kinshasa, Congo Kinshasa, Zaïre
CG République du Congo, Congo-Brazzaville, Congo Brazzaville
CF Centrafrique, =RCA
CI =RCI
BF Burkina
BA Bosnie, Bosnie-et-Herzégovine, Republika Srpska
CZ République tchèque
BY Bélarus, Belarus
MM Birmanie, Myanmar
MK Macédoine
SZ Swaziland
VN Vietnam, Viêt-nam
KG Kirghizie, Kirghizistan
KP République populaire démocratique de Corée, RPDC
KR République de Corée
LK Ceylan
MD Moldova, Transnistrie
MU île Maurice, ?Maurice, escale à Maurice, vol pour Maurice, gouvernement de Maurice, République de Maurice
DM ?Dominique, la Dominique, île de la Dominique, Commonwealth de la Dominique
SV ?Salvador, le Salvador, au Salvador, du Salvador
RE la Réunion, île de la Réunion, à La Réunion
MF île de Saint-Martin
BL ?Saint-Barthélemy, île de Saint-Barthélemy, Saint-Barth
JE ?Jersey, île de Jersey
SX Sint Maarten
SM République de Saint-Marin
GD ?Grenade, la Grenade, à la Grenade, île de Grenade
WS îles Samoa, Samoa occidentales, Samoa
GN Guinée-Conakry, Guinée Conakry
GW Guinée-Bissao, Guinée Bissau
GQ Guinée équatoriale
PG Papouasie
PS Palestine, Autorité palestinienne, Cisjordanie, bande de Gaza, Gaza, Territoires occupés
RU Fédération de Russie, Tchétchénie, Sibérie, Daghestan, Tatarstan
CN République populaire de Chine, Chine populaire, Empire du Milieu
HK Hong Kong, Hongkong
MO Macao
VA Vatican, Saint-Siège
EH Sahara occidental, République sahraouie, République arabe sahraouie démocratique, =RASD
SO Somaliland, Puntland
UA Crimée, Donbass, péninsule de Crimée
GE Abkhazie, Ossétie du Sud
AZ Haut-Karabakh
IQ Kurdistan irakien
TZ Zanzibar
ET Tigré
SD Darfour
ST Sao Tomé, São Tomé-et-Principe
TL Timor-Leste, Timor-Oriental
KM Union des Comores
KN Saint-Kitts-et-Nevis, Saint-Christophe-et-Niévès
SU URSS, Union soviétique, U.R.S.S.
DD RDA, Allemagne de l'Est, République démocratique allemande
DE RFA, Allemagne de l'Ouest, République fédérale d'Allemagne
YU Yougoslavie
CS Tchécoslovaquie
ZA =RSA
NL Hollande
KR Corée du sud
KP Corée du nord
ZA Afrique du sud
SS Soudan du sud
MK Macédoine du nord
GB Irlande du nord
IR République islamique d'Iran
GA !Gabon
CA Québec
FK Malouines
CV le Cap-Vert, Le Cap-Vert, au Cap-Vert, du Cap-Vert, Cap Vert, République du Cap-Vert
GF la Guyane, la Guyane française, ?Guyane, Guyane française, en Guyane, en Guyane française
US État de Géorgie, l'État de Géorgie, Nouvelle-Angleterre
CH Confédération helvétique, Confédération suisse
CD+CG deux Congo, Deux Congo
KP+KR deux Corées, Deux Corées, intercoréen, intercoréenne, intercoréennes, intercoréens
SD+SS deux Soudans, deux Soudan, Deux Soudans
PM Saint-Pierre et Miquelon, Saint-Pierre-et-Miquelon
TT Trinidad-et-Tobago, Trinidad et Tobago, Trinité-et-Tobago, Trinidad
IQ Iraq, République d'Irak
CV Cabo Verde
TM Turkménie
KH Kampuchéa, Kampuchéa démocratique
GR République hellénique
AE Doubaï
ZW Rhodésie
BJ Dahomey
BF Haute-Volta
TH Siam
TW Formose, République de Chine
ET Abyssinie
TZ Tanganyika
IR la Perse
TL Timor oriental
SK République slovaque
VN Nord-Vietnam, Sud-Vietnam, Viêt Nam
FM États fédérés de Micronésie
BN Brunéi, Brunei
QA Qatar
BH Bahreïn
KW Koweït
BT Bhoutan
BZ Bélize
DM Commonwealth de la Dominique
SB îles Salomon, Îles Salomon
IM île de Man
FO îles Féroé, Féroé
WF Wallis-et-Futuna, Wallis et Futuna
SH Sainte-Hélène
MK ancienne République yougoslave de Macédoine, ARYM
GT Guatémala
SY plateau du Golan, Golan, Rojava
ES Ceuta, Melilla
RU îles Kouriles, Kouriles, Kamtchatka, Sakhaline, Bachkirie, Iakoutie, Bouriatie, Ingouchie, Ossétie du Nord
PK Cachemire pakistanais, Azad Cachemire
IN Cachemire indien, Jammu-et-Cachemire, Ladakh
JP îles Senkaku, Senkaku
CY Chypre-Nord, Chypre du Nord, République turque de Chypre du Nord
UA République populaire de Donetsk, République populaire de Louhansk
AZ Artsakh, Nagorno-Karabakh, Karabakh
GY Essequibo
IO îles Chagos, Chagos, Diego Garcia
MD Gagaouzie
CN Mongolie-Intérieure, Mongolie intérieure
`,
  es: `
US EE. UU., EE.UU., EEUU, =EUA, USA, Estados Unidos de América, Estados Unidos, EE UU
GB Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
AE Emiratos, Emiratos Árabes, =EAU
IL !Israel
FR !Francia
CD RD Congo, RDC, República Democrática del Congo, Congo-Kinshasa
CG República del Congo, Congo-Brazzaville
CF República Centroafricana
CI Costa de Marfil
CZ República Checa
BY Bielorrusia, Belarús
MM Birmania, Myanmar
MK Macedonia
SZ Suazilandia, Esuatini
BA Bosnia, Bosnia y Herzegovina
KP República Popular Democrática de Corea
KR República de Corea
MU isla Mauricio, islas Mauricio, ?Mauricio
GD isla de Granada
RE isla Reunión, isla de la Reunión, isla de Reunión, ?Reunión
SH ?Santa Elena, isla Santa Elena
JE ?Jersey
ML Mali
NE Níger
QA Catar
BH Baréin, Bahrein
BD Bangladesh
SV El Salvador
AR República Argentina, !Argentina
TD !Chad
DM Mancomunidad de Dominica
DO República dominicana
PS Palestina, Autoridad Palestina, Cisjordania, Franja de Gaza, Gaza
RU Federación Rusa, Federación de Rusia, Chechenia, Siberia
CN República Popular China
NL Holanda
HK Hong Kong
MO Macao
VA Vaticano, Santa Sede
EH Sáhara occidental, República Saharaui
UA Crimea, Dombás, Donbás
GE Abjasia, Osetia del Sur
SU URSS, Unión Soviética
DD Alemania Oriental, República Democrática Alemana
DE Alemania Occidental, República Federal de Alemania
YU Yugoslavia
CS Checoslovaquia
PG Papúa Nueva Guinea, Papúa-Nueva Guinea
GQ Guinea ecuatorial
GW Guinea Bisáu, Guinea-Bisáu, Guinea Bissau
KE Kenya
ZW Zimbabwe, Zimbabue
BW Botswana, Botsuana
TL Timor Oriental
FK Malvinas, islas Malvinas
KM Comoras
VN Viet Nam
AF Afganistán
LA Laos
TR Türkiye
US estado de Georgia, estado norteamericano de Georgia, estado estadounidense de Georgia, estado de Washington, Nueva Inglaterra
KP+KR dos Coreas, Dos Coreas, intercoreana, intercoreano, intercoreanas
CD+CG dos Congos
SD+SS dos Sudanes
IQ Iraq
KR República de Corea
TT Trinidad y Tobago, Trinidad y Tabago
ZW Rodesia
BJ Dahomey
BF Alto Volta, Burkina
TH Siam
TW República de China
ET Abisinia
IR Persia
GB Reino Unido
LK Ceilán
CD Zaire
AE Dubai
MW Malaui
FM Estados Federados de Micronesia
GW Guinea-Bissau
CI Côte d'Ivoire
SA Arabia Saudí, Arabia Saudita
KZ Kazajistán, Kazajstán
UZ Uzbekistán
KG Kirguistán, Kirguizistán
TJ Tayikistán
BH Bahréin
NC Nueva Caledonia
GF Guayana Francesa, Guayana francesa
CW Curazao
SY Altos del Golán, altos del Golán, Golán, Rojava
ES Ceuta, Melilla
RU islas Kuriles, Kuriles, Daguestán, Tartaristán
PK Cachemira paquistaní
IN Cachemira india, Jammu y Cachemira
CY Chipre del Norte, norte de Chipre
AZ Nagorno Karabaj, Alto Karabaj, Nagorno-Karabaj
GY Esequibo
MD Transnistria
IO islas Chagos, Chagos
`,
  pt: `
US EUA, E.U.A., Estados Unidos da América, Estados Unidos, USA
GB Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
AE Emirados, Emirados Árabes, =EAU
IL !Israel
FR !França
IR =Irã, =Irão, =IRÃ, =IRÃO
OM =Omã, =OMÃ
CD RD Congo, RDC, República Democrática do Congo, Congo-Kinshasa
CG República do Congo, Congo-Brazzaville
CF República Centro-Africana
CI Costa do Marfim
CZ República Tcheca, República Checa, Tchéquia, Chéquia
BY Bielorrússia, Belarus
MM Birmânia, Mianmar, Myanmar
MK Macedônia, Macedónia
SZ Suazilândia
BA Bósnia
MU ilhas Maurício, ilha Maurícia, Ilhas Maurícias, Maurícia, Maurícias, ?Maurício
KP República Popular Democrática da Coreia
KR República da Coreia
GN Guiné-Conacri, Guiné Conacri, República da Guiné
GW Guiné Bissau
PS Palestina, Autoridade Palestina, Autoridade Palestiniana, Cisjordânia, Faixa de Gaza, Gaza
RU Federação Russa, Federação da Rússia, Chechênia, Sibéria
CN República Popular da China
NL Holanda
HK Hong Kong
MO Macau
VA Vaticano, Santa Sé
EH Sahara ocidental, Saara ocidental, República Árabe Saaraui
UA Crimeia, Donbass
GE Abecásia, Ossétia do Sul
SU URSS, União Soviética
DD Alemanha Oriental, República Democrática Alemã
DE Alemanha Ocidental, República Federal da Alemanha
YU Jugoslávia, Iugoslávia
CS Checoslováquia, Tchecoslováquia
TL Timor Leste, Timor-Leste
ST São Tomé, São Tomé e Príncipe
TR Türkiye
BW Botswana
ZW Zimbabwe
KE Quénia, Quênia
VN Vietnam
CV Cabo Verde
RE ilha Reunião, ilha da Reunião, ilha de Reunião, ?Reunião
SH ?Santa Helena, ilha de Santa Helena
MF ?São Martinho
BL ?São Bartolomeu
JE ?Jersey
FK Malvinas
DM Comunidade da Dominica
SV El Salvador
US estado da Geórgia, estado norte-americano da Geórgia, estado americano da Geórgia, estado de Washington, Nova Inglaterra
KP+KR duas Coreias, Duas Coreias, intercoreana, intercoreano
CD+CG dois Congos
SD+SS dois Sudões
TT Trinidad e Tobago, Trindade e Tobago
ZW Rodésia
BJ Daomé
BF Alto Volta, Burkina, Burquina Faso
TH Sião
ET Abissínia
IR Pérsia
LK Ceilão
CD Zaire
VN Vietname, Vietnã
PL Polónia, Polônia
SI Eslovénia, Eslovênia
RO Roménia, Romênia
EE Estónia, Estônia
LV Letónia, Letônia
AM Arménia, Armênia
MC Mónaco, Mônaco
KE Quénia, Quênia
MG Madagáscar, Madagascar
MW Maláui, Malawi
BH Barém, Bahrein
SG Singapura
IQ Iraque
YE Iémen, Iêmen
PS Palestina
MK Macedónia do Norte, Macedônia do Norte
NC Nova Caledónia, Nova Caledônia
MD Moldávia, Moldova
GL Gronelândia, Groenlândia
BY Belarus, Bielorrússia
SY Colinas de Golã, Montes Golã, Colinas do Golã, Rojava
ES Ceuta, Melilla
RU ilhas Curilas, Curilas, Daguestão, Tartaristão
PK Caxemira paquistanesa
IN Caxemira indiana
CY Chipre do Norte
AZ Nagorno-Karabakh, Alto Carabaque, Nagorno-Carabaque
GY Essequibo
MD Transnístria
IO ilhas Chagos, Chagos
`,
  ru: `
US США, Соединённые Штаты, Соединённых Штатов, Соединённым Штатам, Соединёнными Штатами, Соединённых Штатах, Америка, Америки, Америке, Америку, Америкой, Штаты, Штатов, Штатам, Штатах
GB Великобритания, Англия, Шотландия, Уэльс, Соединённое Королевство, Соединённого Королевства, Северная Ирландия, Северной Ирландии, Британия
AE ОАЭ, Объединённые Арабские Эмираты, Объединённых Арабских Эмиратов, Объединённых Арабских Эмиратах, Эмираты, Эмиратов, Эмиратах
RU РФ, Российская Федерация, Российской Федерации, Российскую Федерацию, Чечня, Дагестан, Татарстан, Сибирь, Сибири
CN КНР, Поднебесная
KP КНДР, Северная Корея, Северной Кореи, Северной Корее, Северную Корею, Северной Кореей
KR Южная Корея, Южной Кореи, Южной Корее, Южную Корею, Южной Кореей, Республика Корея, Республики Корея, Республике Корея
ZA ЮАР, Южная Африка, Южной Африки, Южной Африке, Южную Африку
CF ЦАР, Центральноафриканская Республика, Центральноафриканской Республики, Центральноафриканской Республике
CD ДРК, ДР Конго, Демократическая Республика Конго, Демократической Республики Конго, Демократической Республике Конго, Заир
CG Республика Конго, Республики Конго, Республике Конго, Конго-Браззавиль
TG ^Того
TD ^Чад, ^Чада, ^Чаду, ^Чадом, Республика Чад, Чаде
PE ^Перу
CU Куба
BY Беларусь, Беларуси, Белоруссия, Белоруссии, Республика Беларусь
MD Молдова, Молдавия, Приднестровье
KG Киргизия, Кыргызстан, Киргизстан
TM Туркменистан, Туркмения
KZ Казахстан
CI Кот-д'Ивуар, Кот д'Ивуар, Берег Слоновой Кости
CZ Чехия, Чешская Республика, Чешской Республики
MK Македония, Северная Македония, Северной Македонии, Северную Македонию
BA Босния, Босния и Герцеговина, Боснии и Герцеговины, Боснии и Герцеговине, Боснию и Герцеговину
NZ Новая Зеландия, Новой Зеландии, Новую Зеландию, Новой Зеландией
SA Саудовская Аравия, Саудовской Аравии, Саудовскую Аравию, Саудовской Аравией, КСА
SS Южный Судан, Южного Судана, Южному Судану, Южном Судане, Южным Суданом
LK Шри-Ланка, Шри-Ланки, Шри-Ланке, Шри-Ланку, Шри-Ланкой
GQ Экваториальная Гвинея, Экваториальной Гвинеи, Экваториальной Гвинее, Экваториальную Гвинею
GW Гвинея-Бисау, Гвинеи-Бисау, Гвинее-Бисау, Гвинею-Бисау
PG Папуа-Новая Гвинея, Папуа — Новой Гвинеи, Папуа-Новой Гвинеи, Папуа-Новой Гвинее, Папуа-Новую Гвинею
EH Западная Сахара, Западной Сахары, Западной Сахаре, Западную Сахару
DO Доминиканская Республика, Доминиканской Республики, Доминиканской Республике, Доминиканскую Республику, Доминикана, Доминиканы, Доминикане, Доминикану
CR Коста-Рика, Коста-Рики, Коста-Рике, Коста-Рику, Коста-Рикой
PR Пуэрто-Рико
BF Буркина-Фасо
SL Сьерра-Леоне
CV Кабо-Верде
MM Мьянма, Бирма
NL Нидерланды, Нидерландов, Нидерландам, Нидерландами, Нидерландах, Голландия
PH Филиппины, Филиппин, Филиппинам, Филиппинами, Филиппинах
MV Мальдивы, Мальдив, Мальдивах, Мальдивам
BS Багамы, Багамские острова, Багам, Багамах
SC Сейшелы, Сейшельские острова, Сейшельских островов, Сейшел, Сейшелах
KM Коморы, Коморские острова, Комор, Коморах
PS Палестина, Палестинская автономия, Западный берег реки Иордан, Западном берегу реки Иордан, сектор Газа, секторе Газа, сектора Газа, сектору Газа, Газе
UA Крым, Крыма, Крыму, Крымом, Крымский полуостров, Донбасс, Донбасса, Донбассе
GE Грузия, Абхазия, Южная Осетия, Южной Осетии, Южную Осетию
AZ Нагорный Карабах, Нагорного Карабаха, Нагорном Карабахе
VA Ватикан, Святой Престол
HK Гонконг
MO Макао
AU Австралия
SU СССР, Советский Союз, Советского Союза, Советскому Союзу, Советском Союзе, Советским Союзом
DD ГДР, Восточная Германия, Восточной Германии
DE ФРГ, Западная Германия
YU Югославия
CS Чехословакия
TL Восточный Тимор, Восточного Тимора, Восточном Тиморе
FK Фолкленды, Мальвинские острова, Фолклендские острова, Фолклендских островов
NC Новая Каледония, Новой Каледонии, Новую Каледонию
AS Американское Самоа, Американского Самоа
JO !Иордания
ML Мали
US штат Джорджия, штата Джорджия, штату Джорджия, штате Джорджия, штатом Джорджия, штат Вашингтон, штате Вашингтон, Новая Англия, Новой Англии
KP+KR обе Кореи, обеих Корей, двух Корей, две Кореи, межкорейский, межкорейских, межкорейские, межкорейского
CD+CG оба Конго, обоих Конго, двух Конго
ZW Родезия
BJ Дагомея
BF Верхняя Вольта, Буркина
TH Сиам
ET Абиссиния
IR Персия, Исламская Республика Иран
LK Цейлон
KH Кампучия
VN Северный Вьетнам, Южный Вьетнам
TW Тайвань
LV Латвия
MD Молдавская республика
KG Киргизская Республика
NL Голландия
AE Дубай
RW Руанда
SZ Эсватини, Свазиленд
TT Тринидад и Тобаго, Тринидад
AG Антигуа и Барбуда
ST Сан-Томе и Принсипи
KN Сент-Китс и Невис
VC Сент-Винсент и Гренадины
LC Сент-Люсия
PS Палестинской автономии, Западный берег, Западного берега, Западном берегу, Газа
SY Голанские высоты, Голанских высот, Голанских высотах, Голаны
ES Сеута, Мелилья
RU Курильские острова, Курильских островов, Курильских островах, Курилы, Курил, Ингушетия, Северная Осетия, Северной Осетии
CY Северный Кипр, Северного Кипра, Северном Кипре
UA ДНР, ЛНР
AZ Карабах, Карабаха, Карабахе, Арцах
GY Эссекибо
`,
  ar: `
US أمريكا, أميركا, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية
GB بريطانيا, إنجلترا, إنكلترا, اسكتلندا, أيرلندا الشمالية, بريطانيا العظمى
AE الإمارات, دولة الإمارات
IN الهند
PS فلسطين, الضفة الغربية, قطاع غزة, غزة, السلطة الفلسطينية
SA السعودية, العربية السعودية
CD الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية, الكونغو الديموقراطية, كينشاسا
CG جمهورية الكونغو, الكونغو برازافيل
CF أفريقيا الوسطى, إفريقيا الوسطى, جمهورية إفريقيا الوسطى
ZA جنوب إفريقيا
CI كوت ديفوار
RU روسيا الاتحادية, الاتحاد الروسي, الشيشان
CN جمهورية الصين الشعبية
CZ جمهورية التشيك
HU المجر
BY بيلاروسيا, روسيا البيضاء
MM بورما, ميانمار
KH كمبوديا
AF أفغانستان
ML جمهورية مالي, دولة مالي
TD تشاد
QA ~قطر, دولة قطر
OM سلطنة عمان
KM القمر المتحدة
DK الدنمارك
SG سنغافورة
IE إيرلندا
IS أيسلندا
DO جمهورية الدومينيكان, الجمهورية الدومينيكية, جمهورية الدومينيك
CL شيلي
EH الصحراء الغربية, الجمهورية الصحراوية
MV المالديف
LK سري لانكا
TH تايلاند
TL تيمور الشرقية
GQ غينيا الإستوائية
GW غينيا بيساو
VA الفاتيكان
HK هونغ كونغ
MO ماكاو
SS جنوب السودان, دولة جنوب السودان
PG بابوا غينيا الجديدة
JP اليابان
UA القرم, شبه جزيرة القرم, دونباس
SU الاتحاد السوفيتي, الاتحاد السوفياتي
DD ألمانيا الشرقية
DE ألمانيا الغربية, ألمانيا الاتحادية
YU يوغوسلافيا
CS تشيكوسلوفاكيا
SO أرض الصومال, الصومال
ET إثيوبيا, أثيوبيا
SD دارفور, السودان
IQ إقليم كردستان العراق, كردستان العراق
LB ~لبنان
UG أوغندا
GH ~غانا
BJ ~بنين
TG ~توغو
CU ~كوبا
PE ~بيرو
IR ~إيران
XK ~كوسوفو
US ولاية جورجيا, بولاية جورجيا, ولاية واشنطن, نيو إنغلاند
KP+KR الكوريتين, الكوريتان, كوريتين
SD+SS السودانين
YT جزيرة مايوت, أرخبيل مايوت, ?مايوت
BF بوركينا فاسو, فولتا العليا
BJ داهومي
TH تايلند, تايلاند, سيام
ET الحبشة
IR بلاد فارس, الجمهورية الإسلامية الإيرانية
VN فيتنام, فييتنام
KG قيرغيزستان, قرغيزستان
KZ كازاخستان, قازاقستان
UZ أوزبكستان
UY الأوروغواي, أوروغواي
PY باراغواي
PT البرتغال
BR البرازيل
AR الأرجنتين
PH الفلبين, الفليبين
ID إندونيسيا, أندونيسيا
ER إريتريا, أريتريا
MX المكسيك
NL هولندا
NO النرويج
SE السويد
FI فنلندا
CH سويسرا
AT النمسا
GR اليونان
CY قبرص
RO رومانيا
NZ نيوزيلندا, نيوزلندا
MZ موزمبيق
ZW زيمبابوي
CM الكاميرون, الكامرون
GA الغابون, الجابون
SN السنغال
MR موريتانيا
KM جزر القمر
DJ جيبوتي
SY هضبة الجولان, الجولان, مرتفعات الجولان
ES سبتة ومليلية, مدينة سبتة, سبتة المحتلة, مليلية
CY قبرص الشمالية, شمال قبرص
AZ ناغورني كاراباخ, ناغورنو كاراباخ, إقليم كاراباخ, قره باغ
IN كشمير الهندية
PK كشمير الباكستانية
`,
  de: `
US USA, =US-, =U.S., Vereinigte Staaten von Amerika, Vereinigten Staaten, Amerika
GB Großbritannien, England, Schottland, Wales, Nordirland, Vereinigtes Königreich, Vereinigten Königreich, Vereinigten Königreichs
AE Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE, Emirate
IL !Israel
CD DR Kongo, Demokratische Republik Kongo, Demokratischen Republik Kongo
CG Republik Kongo
CF Zentralafrikanische Republik, Zentralafrikanischen Republik
CI Elfenbeinküste
CZ Tschechische Republik, Tschechischen Republik, Tschechei
BY Weißrussland, Weissrussland, Belarus
MM Birma, Burma
MK Mazedonien
NL Holland, Niederlanden, Niederlande
DO Dominikanische Republik, Dominikanischen Republik
ZA Südafrika, Südafrikas
KP Nordkorea
KR Südkorea
NZ Neuseeland
PS Palästina, Westjordanland, Gazastreifen, Gaza
RU Russische Föderation, Russischen Föderation, Tschetschenien, Sibirien
CN Volksrepublik China
HK Hongkong
VA Vatikan, Heiliger Stuhl
EH Westsahara
UA Krim, Donbass
GE Abchasien, Südossetien
MD Moldau, Republik Moldau, Moldawien, Transnistrien
SU Sowjetunion, UdSSR
DD DDR, Deutsche Demokratische Republik
DE BRD, Bundesrepublik, Bundesrepublik Deutschland, Westdeutschland
YU Jugoslawien
CS Tschechoslowakei
PG Papua-Neuguinea
GQ Äquatorialguinea
GW Guinea-Bissau
SZ Swasiland
CV Kap Verde
TR Türkei
MU Mauritius
TL Osttimor
SA Saudi-Arabien, Saudi-Arabiens
PH Philippinen
BA Bosnien, Bosnien-Herzegowina
LU Luxemburg
DK Dänemark
CH Schweiz
RE =Réunion, =La Réunion
JE ?Jersey
US Bundesstaat Georgia, US-Bundesstaat Georgia, Bundesstaat Washington, !Georgia, Neuengland
KP+KR beiden Koreas, beide Koreas, Beide Koreas, innerkoreanisch, innerkoreanische, innerkoreanischen, innerkoreanischer
CD+CG beiden Kongos
SD+SS beiden Sudans
CV Kapverden, Kapverdische Inseln, Kapverdischen Inseln, Cabo Verde, Cap Verde
TT Trinidad, Trinidad und Tobago
AG Antigua
KN St. Kitts
VC St. Vincent
LC St. Lucia
ST São Tomé, Sao Tome
MD Republik Moldau
FK Falklandinseln
TW Republik China
VA Heiliger Stuhl, Heiligen Stuhl, Heiligen Stuhls
AE Emirate, Emiraten
IQ Irak
ZW Rhodesien
BJ Dahomey
BF Obervolta, Burkina
TH Siam
TW Formosa
ET Abessinien
IR Persien
LK Ceylon
CD Zaire
VN Nordvietnam, Südvietnam
KH Kampuchea
CI Côte d'Ivoire, Cote d'Ivoire
TL Timor-Leste
MK Nordmazedonien
DJ Djibouti
RW Rwanda
TN Tunesien
KG Kirgistan, Kirgisistan, Kirgisien
TJ Tadschikistan
BD Bangladesh
NZ Neu-Seeland
SY Arabische Republik Syrien
CY Nordzypern
GF Französisch-Guayana, Französisch-Guyana
NC Neukaledonien
SY Golanhöhen, Golan, Rojava
ES Ceuta, Melilla
RU Kurilen, Dagestan, Tatarstan, Inguschetien, Nordossetien
CY Nordzypern, Türkische Republik Nordzypern
AZ Bergkarabach, Berg-Karabach, Arzach
GY Essequibo
IO Chagos-Inseln, Chagosinseln
UA Volksrepublik Donezk, Volksrepublik Luhansk
CN Innere Mongolei
`,
  tr: aliasesTr,
  zh: aliasesZh,
};
