/**
 * Capitals, large cities, first-level regions and seats of power: `CODE name; language name, name; ...`.
 * The first name holds in every language written with Latin letters that gives no name of its own.
 * Marks are those of the aliases; cases of Russian names are derived.
 */
export const cities = `
AD Andorra la Vella
AE Abu Dhabi; fr Abou Dhabi, Abou Dabi; es Abu Dabi; ru Абу-Даби; ar أبو ظبي, أبوظبي
AE Dubai; fr Dubaï; es Dubái; ru Дубай; ar دبي
AF Kabul, Kandahar; fr Kaboul, Kandahar; pt Cabul, Kandahar; ru Кабул, Кандагар; ar كابول, قندهار
AL Tirana; ru Тирана; ar تيرانا
AM Yerevan; fr Erevan; es Ereván; pt Erevan, Ierevan; de Eriwan, Jerewan; ru Ереван; ar يريفان
AO Luanda; ru Луанда; ar لواندا
AR Buenos Aires; ru Буэнос-Айрес; ar بوينس آيرس; de Buenos Aires
AR Casa Rosada
AT Vienna; fr Vienne; es Viena; pt Viena; de Wien, Graz, Salzburg; ru Вена, Вены, Вене, Вену; ar فيينا
AU Canberra, !Sydney, Melbourne, Brisbane, Adelaide, Queensland, New South Wales, Tasmania; ru Канберра, Мельбурн; ar كانبرا, سيدني, ملبورن
AZ Baku; fr Bakou; es Bakú; pt Baku, Bacu; ru Баку; ar باكو
BA Sarajevo, Banja Luka; ru Сараево; ar سراييفو
BB Bridgetown
BD Dhaka; fr Dacca, Dhaka; es Daca; pt Daca; ru Дакка; ar دكا
BD Chittagong, Cox's Bazar
BE Antwerp, Ghent, Liège; fr Anvers, Gand, Liège, Namur, Flandre, Wallonie; es Amberes; pt Antuérpia; de Antwerpen, Gent, Lüttich, Flandern; ru Антверпен; ar أنتويرب
BF Ouagadougou, Bobo-Dioulasso, Bobo Dioulasso, Ouaga; es Uagadugú, Ouagadougou; pt Uagadugu, Ouagadougou; ru Уагадугу; ar واغادوغو
BG Sofia; es Sofía; ru София; ar صوفيا
BH Manama; es Manama; ru Манама; ar المنامة
BI Bujumbura, Gitega; ru Бужумбура; ar بوجمبورا
BJ Cotonou, Porto-Novo, Parakou; es Cotonú, Porto Novo; ru Котону, Порто-Ново; ar كوتونو, بورتو نوفو
BN Bandar Seri Begawan
BO La Paz, Cochabamba, Santa Cruz de la Sierra, El Alto; ru Ла-Пас; ar لاباز
BR Brasilia, São Paulo, Sao Paulo, Rio de Janeiro, Salvador de Bahia, Belo Horizonte, Porto Alegre, Recife, Manaus, Curitiba; es Brasilia, São Paulo, Sao Paulo, Río de Janeiro, Rio de Janeiro; pt Brasília, São Paulo, Rio de Janeiro, Belo Horizonte, Porto Alegre, Recife, Manaus, Curitiba, Planalto; ru Бразилиа, Сан-Паулу, Рио-де-Жанейро; ar برازيليا, ساو باولو, ريو دي جانيرو

BT Thimphu; fr Thimphou; ru Тхимпху
BW Gaborone; ru Габороне; ar غابورون
BY Minsk; ru Минск; ar مينسك
BZ Belmopan
CA Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland; fr Ottawa, Toronto, Montréal, Vancouver, Calgary, Ontario, Alberta, Colombie-Britannique, Manitoba, Saskatchewan, Nouvelle-Écosse, Nouveau-Brunswick; es Ottawa, Toronto, Montreal, Vancouver, Quebec; pt Ottawa, Otava, Toronto, Montreal, Quebec; ru Оттава, Торонто, Монреаль, Ванкувер; ar أوتاوا, تورونتو, مونتريال
CD Kinshasa, Lubumbashi, Goma, Bukavu, North Kivu, South Kivu, Kisangani, Ituri, Katanga; es Kinshasa, Lubumbashi, ^Goma, Bukavu, Kisangani, Ituri, Katanga, Kivu del Norte, Kivu del Sur, North Kivu; fr Kinshasa, Lubumbashi, Goma, Bukavu, Nord-Kivu, Sud-Kivu, Kisangani, Ituri, Katanga; ru Киншаса, Гома-город; ar كينشاسا, غوما
CF Bangui; ru Банги; ar بانغي
CG Brazzaville, Pointe-Noire; ru Браззавиль; ar برازافيل
CH Bern, Geneva, Zurich, Basel, Lausanne, Davos; fr Berne, Genève, Zurich, Bâle, Lausanne, Davos; es Berna, Ginebra, Zúrich, Basilea, Lausana, Davos; pt Berna, Genebra, Zurique, Basileia, Lausana, Davos; de Bern, Genf, Zürich, Basel, Lausanne, Davos; ru Берн, Женева, Цюрих, Лозанна, Давос; ar برن, جنيف, زيورخ, دافوس
CI Abidjan, Yamoussoukro, Bouaké; es Abiyán, Abidjan, Yamusukro; ru Абиджан, Ямусукро; ar أبيدجان, ياموسوكرو
CL Santiago de Chile, Valparaíso; ru Сантьяго; ar سانتياغو
CM Yaounde, Yaoundé, Douala, Bamenda, Maroua; es Yaundé, Douala, Duala; pt Iaundé, Duala; ru Яунде, Дуала; ar ياوندي, دوالا
CN Beijing, Shanghai, Peking, Wuhan, Guangzhou, Shenzhen, Chongqing, Xinjiang, Tibet, Guangdong, Sichuan, Zhongnanhai; fr Pékin, Shanghai, Shanghaï, Wuhan, Shenzhen, Xinjiang, Tibet; es Pekín, Beijing, Shanghái, Wuhan, Xinjiang, Tíbet; pt Pequim, Xangai, Wuhan, Xinjiang, Tibete; de Peking, Shanghai, Schanghai, Wuhan, Xinjiang, Tibet; ru Пекин, Шанхай, Ухань, Синьцзян, Тибет; ar بكين, شنغهاي, ووهان, شينجيانغ
CO Bogota, Medellin, Cartagena de Indias; fr Bogota, Medellín, Medellin; es Bogotá, Medellín, Barranquilla; pt Bogotá, Medellín; ru Богота, Медельин; ar بوغوتا
CR San José de Costa Rica
CU Havana; fr La Havane; es La Habana; pt Havana; de Havanna; ru Гавана; ar هافانا
CV Mindelo; ru Прая
CY Nicosia, Limassol; fr Nicosie, Limassol; pt Nicósia; de Nikosia; ru Никосия; ar نيقوسيا
CZ Prague; es Praga; de Prag; ru Прага; ar براغ
DE Berlin, Munich, Frankfurt, Hamburg, Cologne, Leipzig, Dresden, Bavaria, Saxony, Bundestag; fr Berlin, Munich, Francfort, Hambourg, Leipzig, Dresde, Bavière, Bundestag; es Berlín, Múnich, Fráncfort, Hamburgo, Bundestag, Baviera; pt Berlim, Munique, Hamburgo, Bundestag, Baviera; de Berlin, München, Frankfurt, Hamburg, Köln, Leipzig, Dresden, Stuttgart, Düsseldorf, Bayern, Sachsen, Bundestag, Nordrhein-Westfalen, Niedersachsen, Thüringen; ru Берлин, Мюнхен, Франкфурт, Гамбург, Бавария, бундестаг; ar برلين, ميونيخ, فرانكفورت, هامبورغ
DJ Djibouti City
DK Copenhagen; fr Copenhague; es Copenhague; pt Copenhague, Copenhaga; de Kopenhagen; ru Копенгаген; ar كوبنهاغن
DO Santo Domingo; fr Saint-Domingue; ru Санто-Доминго; ar سانتو دومينغو

DZ Algiers; fr Alger, Tizi Ouzou, Kabylie; es Argel, Orán; pt Argel; de Algier; ru Алжир
EC Quito, Guayaquil; ru Кито, Гуаякиль; ar كيتو
EE Tallinn; es Tallin; ru Таллин, Таллинн; ar تالين
EG Cairo, Sharm el-Sheikh; fr Caire, Charm el-Cheikh; es El Cairo; pt Cairo; de Kairo; ru Каир, Шарм-эш-Шейх; ar القاهرة, شرم الشيخ
EH Laayoune, Tindouf camps; fr Laâyoune; es El Aaiún
ER Asmara; ru Асмэра, Асмара; ar أسمرة
ES Madrid, Barcelona, Seville, Catalonia, Moncloa; fr Madrid, Barcelone, Séville, Catalogne, Andalousie; es Madrid, Barcelona, Sevilla, Cataluña, Andalucía, País Vasco, Moncloa, La Moncloa, Bilbao, Zaragoza, Málaga; pt Madri, Madrid, Barcelona, Sevilha, Catalunha; de Madrid, Barcelona, Sevilla, Katalonien; ru Мадрид, Барселона, Каталония; ar مدريد, برشلونة, كتالونيا
ET Addis Ababa, Mekelle; fr Addis-Abeba, Addis Abeba; es Adís Abeba, Addis Abeba; pt Adis Abeba; de Addis Abeba; ru Аддис-Абеба; ar أديس أبابا
FI Helsinki; pt Helsinque, Helsínquia; ru Хельсинки; ar هلسنكي
FJ Suva; ru Сува
FR !Paris, Lyon, Marseille, Toulouse, Bordeaux, Lille, Quai d'Orsay, Brittany, Normandy; fr !Paris, Lyon, Marseille, Toulouse, Bordeaux, Nantes, Lille, Strasbourg, Rennes, Montpellier, Grenoble, Élysée, l'Élysée, Quai d'Orsay, Matignon, Île-de-France, Hauts-de-France, Bretagne, Normandie, Corse, Palais Bourbon; es París, Lyon, Marsella, Burdeos, Elíseo, Niza; pt Paris, Lyon, Marselha, Eliseu, Palácio do Eliseu; de Paris, Lyon, Marseille, Élysée, Elysée-Palast; ru Париж, Лион, Марсель, Елисейский дворец; ar باريس, ليون, مرسيليا, الإليزيه
FR Elysee; en Élysée, Elysée
GA Libreville, Port-Gentil; ru Либревиль; ar ليبرفيل
GB London, Manchester, Liverpool, Birmingham, Glasgow, Edinburgh, Leeds, Belfast, Cardiff, Downing Street, Whitehall, Westminster, Buckingham Palace; fr Londres, Manchester, Liverpool, Glasgow, Édimbourg, Belfast, Downing Street; es Londres, Manchester, Liverpool, Edimburgo, Belfast, Downing Street; pt Londres, Manchester, Liverpool, Edimburgo, Belfast, Downing Street; de London, Manchester, Liverpool, Edinburgh, Belfast, Downing Street; ru Лондон, Манчестер, Ливерпуль, Эдинбург, Даунинг-стрит; ar لندن, مانشستر, ليفربول, داونينغ ستريت
GE Tbilisi, Batumi; fr Tbilissi; es Tiflis; pt Tbilisi, Tiblíssi; de Tiflis; ru Тбилиси, Батуми; ar تبليسي
GF Kourou
GH Accra, Kumasi; es Acra; pt Acra; ru Аккра; ar أكرا
GL Nuuk
GM Banjul; ru Банжул; ar بانجول
GN Conakry; es Conakri; pt Conacri; ru Конакри; ar كوناكري
GQ Malabo; ru Малабо; ar مالابو
GR Athens, Thessaloniki; fr Athènes, Thessalonique; es Atenas, Salónica; pt Atenas; de Athen; ru Афины, Афин, Афинах, Афинам; ar أثينا
GT Guatemala City; fr Guatemala Ciudad; es Ciudad de Guatemala
GW Bissau; es Bisáu; ru Бисау; ar بيساو
HN Tegucigalpa
HR Zagreb; ru Загреб; ar زغرب
HT Port-au-Prince, Cap-Haïtien; es Puerto Príncipe; pt Porto Príncipe; ru Порт-о-Пренс; ar بورت أو برانس
HU Budapest; es Budapest; pt Budapeste; ru Будапешт; ar بودابست
ID Jakarta, Bali, Sumatra, Aceh; fr Jakarta, Djakarta, Bali, Sumatra; es Yakarta, Bali, Sumatra; pt Jacarta, Bali, Sumatra; ru Джакарта, Бали; ar جاكرتا
IE Dublin; es Dublín; ru Дублин; ar دبلن
IL Tel Aviv, Tel-Aviv, Haifa, Jerusalem, Knesset; fr Tel-Aviv, Tel Aviv, Haïfa, Jérusalem, Knesset; es Tel Aviv, Haifa, Jerusalén; pt Tel Aviv, Telavive, Jerusalém; de Tel Aviv, Jerusalem, Knesset; ru Тель-Авив, Иерусалим, Хайфа, кнессет; ar تل أبيب, حيفا, الكنيست
IN New Delhi, Delhi, Mumbai, Kolkata, Bangalore, Bengaluru, Chennai, Hyderabad, Gujarat, Kerala, Uttar Pradesh, Bihar, Maharashtra, Rajasthan, Tamil Nadu, Lok Sabha; fr New Delhi, Delhi, Bombay, Mumbai, Calcutta; es Nueva Delhi, Delhi, Bombay, Calcuta; pt Nova Délhi, Nova Deli, Mumbai, Bombaim; de Neu-Delhi, Delhi, Mumbai, Kalkutta; ru Дели, Нью-Дели, Мумбаи, Калькутта; ar نيودلهي, دلهي, مومباي
IQ Baghdad, Basra, Mosul, Erbil, Kirkuk; fr Bagdad, Bassora, Mossoul, Erbil, Kirkouk; es Bagdad, Basora, Mosul, Erbil; pt Bagdá, Bagdade, Mossul; de Bagdad, Basra, Mossul, Erbil; ru Багдад, Мосул, Эрбиль; ar بغداد, البصرة, الموصل, أربيل
IR Tehran, Teheran, Isfahan, Natanz; fr Téhéran, Ispahan; es Teherán; pt Teerã, Teerão; de Teheran, Isfahan; ru Тегеран, Исфахан; ar طهران, أصفهان
IS Reykjavik; ru Рейкьявик; ar ريكيافيك
IT Rome, Milan, Naples, Turin, Venice, Sicily, Lampedusa, Sardinia; fr Rome, Milan, Naples, Turin, Venise, Sicile, Lampedusa, Sardaigne, Quirinal; es Roma, Milán, Nápoles, Turín, Venecia, Sicilia, Lampedusa; pt Roma, Milão, Nápoles, Turim, Veneza, Sicília, Lampedusa; de Rom, Mailand, Neapel, Turin, Venedig, Sizilien, Lampedusa; ru Рим, Милан, Неаполь, Венеция, Сицилия; ar روما, ميلانو, نابولي, البندقية, صقلية
JM Montego Bay; ru Кингстон
JO Amman; es Amán; pt Amã; ru Амман
JP Tokyo, Osaka, Hiroshima, Fukushima, Kyoto, Okinawa, Hokkaido; es Tokio, Osaka, Hiroshima; pt Tóquio, Osaka, Hiroshima; de Tokio, Osaka, Hiroshima, Fukushima; ru Токио, Осака, Хиросима, Фукусима; ar طوكيو, أوساكا, هيروشيما
KE Nairobi, Mombasa, Kisumu; ru Найроби, Момбаса; ar نيروبي, مومباسا
KG Bishkek; fr Bichkek; es Biskek; pt Bishkek; de Bischkek; ru Бишкек; ar بيشكيك
KH Phnom Penh; ru Пномпень; ar بنوم بنه
KM Moroni; ru Морони; ar موروني
KP Pyongyang; es Pionyang; de Pjöngjang; ru Пхеньян; ar بيونغ يانغ
KR Seoul, Busan; fr Séoul, Busan; es Seúl; pt Seul; ru Сеул, Пусан; ar سيول
KW Kuwait City
KZ Astana, Almaty, Nur-Sultan; es Astaná; ru Астана, Алма-Ата, Алматы, Нур-Султан; ar أستانا, ألماتي
LA Vientiane; es Vientián; ru Вьентьян
LB Beirut; fr Beyrouth; pt Beirute; ru Бейрут; ar بيروت
LI Vaduz
LK Colombo; ru Коломбо; ar كولومبو
LR Monrovia; ru Монровия; ar مونروفيا
LS Maseru; ru Масеру
LT Vilnius; es Vilna; pt Vilnius, Vílnius; ru Вильнюс; ar فيلنيوس
LV Riga; ru Рига; ar ريغا
LY Tripoli, Benghazi, Misrata, Sirte; es Trípoli, Bengasi, Misrata; pt Trípoli, Bengazi; de Tripolis, Bengasi; ru Триполи, Бенгази, Мисурата; ar طرابلس, بنغازي, مصراتة, سرت
MA Rabat, Casablanca, Marrakech, Marrakesh, Tangier; fr Rabat, Casablanca, Marrakech, Tanger, Agadir; es Rabat, Casablanca, Marrakech, Tánger; ru Рабат, Касабланка, Марракеш; ar الرباط, الدار البيضاء, مراكش, طنجة
MC Monte-Carlo, Monte Carlo
MD Chisinau; fr Chișinău, Chisinau; es Chisináu; ru Кишинёв; ar كيشيناو
ME Podgorica; ru Подгорица
MG Antananarivo; ru Антананариву; ar أنتاناناريفو
MK Skopje; es Skopie; ru Скопье
ML Bamako, Timbuktu, Gao, Kidal, Mopti, Ségou, Segou; fr Bamako, Tombouctou, Gao, Kidal, Mopti, Ségou, Kayes, Sikasso; es Bamako, Tombuctú; pt Bamaco, Bamako; ru Бамако, Тимбукту; ar باماكو, تمبكتو, كيدال
MM Naypyidaw, Yangon, Rangoon, Rakhine; fr Naypyidaw, Rangoun, Arakan; es Naipyidó, Rangún; ru Нейпьидо, Янгон; ar نايبيداو, يانغون
MN Ulaanbaatar, Ulan Bator; fr Oulan-Bator; es Ulán Bator; ru Улан-Батор; ar أولان باتور
MR Nouakchott; es Nuakchot; pt Nuaquechote; ru Нуакшот; ar نواكشوط
MT Valletta; fr La Valette; es La Valeta; ru Валлетта; ar فاليتا
MU Port Louis; fr Port-Louis; ru Порт-Луи
MV =Malé; ru Мале; ar ماليه
MW Lilongwe, Blantyre; ru Лилонгве; ar ليلونغوي
MX Mexico City, Tijuana, Guadalajara, Ciudad Juárez, Ciudad Juarez, Chiapas, Sinaloa; fr Mexico, Tijuana, Guadalajara; es Ciudad de México, CDMX, Tijuana, Guadalajara, Ciudad Juárez, Chiapas, Sinaloa, Jalisco; pt Cidade do México; de Mexiko-Stadt; ru Мехико; ar مكسيكو سيتي
MY Kuala Lumpur; fr Kuala Lumpur; ru Куала-Лумпур; ar كوالالمبور
MZ Maputo, Cabo Delgado; ru Мапуту; ar مابوتو
NA Windhoek; ru Виндхук; ar ويندهوك
NC Nouméa, Noumea; ru Нумеа
NE Niamey, Agadez, Zinder, Tillabéri, Tillaberi, Diffa; ru Ниамей, Агадес; ar نيامي
NG Abuja, Lagos, Kano, Maiduguri, Borno, Port Harcourt, Kaduna, Ibadan, Sokoto, Aso Rock; es Abuya; pt Abuja; ru Абуджа, Лагос; ar أبوجا, لاغوس
NI Managua; ru Манагуа
NL Amsterdam, Rotterdam; es Ámsterdam, Róterdam; pt Amsterdã, Amesterdão, Roterdã; ru Амстердам, Роттердам; ar أمستردام, روتردام
NO Oslo; ru Осло; ar أوسلو
NP Kathmandu; fr Katmandou; es Katmandú; pt Catmandu; ru Катманду; ar كاتماندو
NZ Auckland, Christchurch, Wellington; ru Веллингтон, Окленд; ar ويلينغتون, أوكلاند
OM Muscat; fr Mascate; es Mascate; pt Mascate; de Maskat; ru Маскат; ar مسقط
PA Panama City; fr Panama City; es Ciudad de Panamá
PE !Lima, Cusco, Arequipa; es Lima, Cusco, Arequipa, Puno; pt !Lima; ru Лима; ar ليما
PF Papeete, Tahiti
PG Port Moresby
PH Manila, Mindanao; fr Manille, Mindanao; ru Манила; ar مانيلا
PK Islamabad, Karachi, Lahore, Peshawar, Balochistan, Sindh, Khyber Pakhtunkhwa; fr Islamabad, Karachi, Lahore, Peshawar; es Islamabad, Karachi, Lahore; pt Islamabad, Islamabade; ru Исламабад, Карачи, Лахор; ar إسلام آباد, كراتشي, لاهور
PL Warsaw, Krakow, Gdansk; fr Varsovie, Cracovie, Gdansk; es Varsovia, Cracovia; pt Varsóvia, Cracóvia; de Warschau, Krakau, Danzig; ru Варшава, Краков, Гданьск; ar وارسو
PR San Juan de Puerto Rico
PS Ramallah, Rafah, Khan Younis, Khan Yunis, Nablus, Jenin, Hebron, East Jerusalem; fr Ramallah, Rafah, Khan Younès, Naplouse, Jénine, Hébron, Jérusalem-Est; es Ramala, Ramallah, Rafah, Jan Yunis, Yenín, Hebrón; pt Ramallah, Rafah, Khan Younis; de Ramallah, Rafah, Chan Junis, Ost-Jerusalem, Ostjerusalem; ru Рамалла, Рафах, Хан-Юнис; ar رام الله, رفح, خان يونس, نابلس, جنين, القدس الشرقية
PT Lisbon; fr Lisbonne; es Lisboa, Oporto; pt Lisboa, Coimbra, Algarve; de Lissabon; ru Лиссабон; ar لشبونة
PY Asuncion; es !Asunción; pt Assunção; ru Асунсьон
QA Doha; ru Доха; ar الدوحة
RE Saint-Denis de La Réunion
RO Bucharest; fr Bucarest; es Bucarest; pt Bucareste; de Bukarest; ru Бухарест; ar بوخارست
RS Belgrade; es Belgrado; pt Belgrado; de Belgrad; ru Белград; ar بلغراد
RU Moscow, Kremlin, St. Petersburg, Saint Petersburg, Vladivostok, Novosibirsk, Magnitogorsk, State Duma, Kaliningrad, Chelyabinsk, Belgorod, Kursk; fr Moscou, Kremlin, Saint-Pétersbourg, Vladivostok, Sotchi, Koursk, Belgorod, Kaliningrad; es Moscú, Kremlin, San Petersburgo, Vladivostok; pt Moscou, Moscovo, Kremlin, São Petersburgo; de Moskau, Kreml, Sankt Petersburg, St. Petersburg, Wladiwostok; ru Москва, Кремль, Кремля, Кремлю, Кремле, Кремлём, Санкт-Петербург, Петербург, Владивосток, Новосибирск, Госдума, Сочи, Екатеринбург, Казань, Курск, Белгород, Подмосковье; ar موسكو, الكرملين, قازان, كازان, سانت بطرسبرغ, بطرسبورغ
RW Kigali; ru Кигали; ar كيغالي
SA Riyadh, Jeddah, Mecca; fr !Riyad, Djeddah, Jeddah, La Mecque; es Riad, Yeda, La Meca; pt Riad, Riade, Meca; de Riad, Dschidda, Mekka; ru Эр-Рияд, Джидда, Мекка; ar الرياض, جدة, مكة, مكة المكرمة, المدينة المنورة
SD Khartoum, El Fasher, Port Sudan, Omdurman; fr Khartoum, El-Facher, Port-Soudan, Omdourman; es Jartum; pt Cartum; de Khartum, Omdurman; ru Хартум, Омдурман; ar الخرطوم, الفاشر, أم درمان, بورتسودان
SE Stockholm, Gothenburg, Malmö; fr Stockholm, Göteborg; es Estocolmo; pt Estocolmo; de Stockholm, Göteborg; ru Стокгольм; ar ستوكهولم
SI Ljubljana; es Liubliana; pt Liubliana; ru Любляна
SK Bratislava; ru Братислава; ar براتيسلافا
SL Freetown; ru Фритаун; ar فريتاون
SN Dakar, Saint-Louis du Sénégal, Thiès, Ziguinchor, Casamance; pt Dacar, Dakar; ru Дакар; ar داكار, دكار
SO Mogadishu, Hargeisa, Kismayo; fr Mogadiscio, Hargeisa; es Mogadiscio; pt Mogadíscio; de Mogadischu; ru Могадишо; ar مقديشو, هرجيسا
SR Paramaribo
SS Juba, Malakal; fr Juba, Djouba; ru Джуба; ar جوبا
ST =São Tomé
SV San Salvador
SY Damascus, Aleppo, Idlib, Homs, Raqqa, Latakia; fr Damas, Alep, Idleb, Idlib, Homs, Raqqa, Lattaquié; es Damasco, Alepo, Idlib, Homs; pt Damasco, Alepo, Aleppo, Idlib, Homs; de Damaskus, Aleppo, Idlib, Homs; ru Дамаск, Алеппо, Идлиб, Хомс; ar دمشق, حلب, إدلب, حمص, الرقة, اللاذقية
SZ Mbabane
TD N'Djamena, N'Djaména, Ndjamena; es Yamena; ru Нджамена; ar نجامينا, إنجامينا
TG Lomé, Lome; ru Ломе; ar لومي
TH Bangkok, Phuket, Chiang Mai; pt Banguecoque, Bangkok; ru Бангкок; ar بانكوك
TJ Dushanbe; fr Douchanbé; es Dusambé; pt Duchambe; de Duschanbe; ru Душанбе; ar دوشنبه
TL Dili; ru Дили
TM Ashgabat; fr Achgabat; es Asjabad; de Aschgabat; ru Ашхабад; ar عشق آباد
TN Tunis, Sfax, Sousse, Sidi Bouzid; es Túnez; pt Túnis, Tunes; ru Сфакс; ar صفاقس, قرطاج
TO Nuku'alofa
TR Ankara, Istanbul, Izmir, Gaziantep, Diyarbakir; fr Ankara, Istanbul, Izmir; es Ankara, Estambul, Esmirna; pt Ancara, Istambul; de Ankara, Istanbul; ru Анкара, Стамбул, Измир; ar أنقرة, إسطنبول, اسطنبول
TT Port of Spain
TW Taipei; fr Taipei, Taipeh; es Taipéi; pt Taipé, Taipei; de Taipeh; ru Тайбэй; ar تايبيه
TZ Dodoma, Dar es Salaam, Arusha; fr Dodoma, Dar es Salam, Dar es-Salaam, Arusha; pt Dodoma, Dar es Salaam; ru Додома, Дар-эс-Салам; ar دودوما, دار السلام
UA Kyiv, Kiev, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Kherson, Zaporizhzhia, Donetsk, Luhansk, Bakhmut, Sevastopol; fr Kiev, Kyiv, Kharkiv, Odessa, Lviv, Marioupol, Kherson, Zaporijjia, Donetsk, Louhansk, Bakhmout, Sébastopol; es Kiev, Kyiv, Járkov, Járkiv, Odesa, Leópolis, Mariúpol, Jersón, Donetsk; pt Kiev, Kyiv, Carcóvia, Kharkiv, Odessa, Mariupol, Kherson, Donetsk; de Kiew, Kyjiw, Charkiw, Odessa, Lwiw, Mariupol, Cherson, Donezk, Luhansk, Sewastopol; ru Киев, Харьков, Одесса, Львов, Мариуполь, Херсон, Запорожье, Донецк, Луганск, Севастополь, Симферополь; ar كييف, خاركيف, أوديسا, لفيف, ماريوبول, خيرسون, دونيتسك
UG Kampala, Entebbe; ru Кампала; ar كمبالا
US Washington DC, Washington D.C., New York, New York City, Los Angeles, Chicago, San Francisco, White House, Pentagon, Capitol Hill, State Department, Wall Street, Silicon Valley, Hollywood, Miami, Boston, Seattle, Atlanta, Philadelphia, Las Vegas, Detroit, !Houston, !Dallas, Denver, Minneapolis, New Orleans, California, Texas, Florida, Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, South Carolina, North Dakota, South Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Utah, Vermont, !Virginia, West Virginia, Wisconsin, Wyoming, Delaware, !Washington; fr !Washington, New York, New-York, Los Angeles, Chicago, San Francisco, Maison Blanche, Maison-Blanche, Pentagone, Wall Street, Silicon Valley, Hollywood, Miami, Boston, Californie, Texas, Floride, Arizona, Alaska, Hawaï, Louisiane, Pennsylvanie, Nouveau-Mexique, Caroline du Nord, Caroline du Sud, département d'État, La Nouvelle-Orléans, New Jersey; es !Washington, Nueva York, Los Ángeles, Chicago, San Francisco, Casa Blanca, Pentágono, Wall Street, Silicon Valley, Hollywood, Miami, California, Texas, Florida, Arizona, Nuevo México, Carolina del Norte, Departamento de Estado de EE.UU., Capitolio, Nueva Jersey; pt !Washington, Nova York, Nova Iorque, Los Angeles, Chicago, São Francisco, Casa Branca, Pentágono, Wall Street, Hollywood, Miami, Califórnia, Texas, Flórida, Novo México, Nova Jersey; de !Washington, New York, Los Angeles, Chicago, San Francisco, Weißes Haus, Weißen Haus, Weiße Haus, Weißen Hauses, Pentagon, Wall Street, Silicon Valley, Hollywood, Kalifornien, Texas, Florida, New Jersey; ru Вашингтон, Нью-Йорк, Лос-Анджелес, Чикаго, Сан-Франциско, Белый дом, Белого дома, Белом доме, Белому дому, Белым домом, Пентагон, Госдеп, Калифорния, Техас, Флорида, Голливуд, Уолл-стрит, Капитолий; ar واشنطن, نيويورك, لوس أنجلوس, شيكاغو, البيت الأبيض, البنتاغون, وزارة الخارجية الأمريكية, كاليفورنيا, تكساس, فلوريدا, هوليوود, وول ستريت
UY Montevideo; ru Монтевидео
UZ Tashkent, Samarkand; fr Tachkent, Samarcande; es Taskent, Samarcanda; pt Tashkent; de Taschkent, Samarkand; ru Ташкент, Самарканд; ar طشقند, سمرقند
VE Caracas, Maracaibo; ru Каракас; ar كاراكاس
VN Hanoi, Ho Chi Minh City, Saigon; fr Hanoï, Hô-Chi-Minh-Ville, Saïgon; es Hanói; pt Hanói; ru Ханой; ar هانوي
VU Port Vila; fr Port-Vila
WS Apia
XK Pristina, Mitrovica; fr Pristina, Mitrovica; ru Приштина; ar بريشتينا
YE Sanaa, Sana'a, Aden, Hodeidah, Marib; fr Sanaa, Aden, Hodeïda; es Saná, Adén; pt Sana, Áden; ru Аден, Ходейда; ar صنعاء, عدن, الحديدة, مأرب
ZA Pretoria, Johannesburg, Cape Town, Durban, Soweto, KwaZulu-Natal, Gauteng; fr Pretoria, Johannesburg, >le Cap, >Le Cap, >au Cap, >du Cap, Durban, Soweto; es Pretoria, Johannesburgo, Ciudad del Cabo, Durban; pt Pretória, Joanesburgo, Cidade do Cabo, Durban; de Pretoria, Johannesburg, Kapstadt, Durban; ru Претория, Йоханнесбург, Кейптаун; ar بريتوريا, جوهانسبرغ, كيب تاون
ZM Lusaka; ru Лусака; ar لوساكا
ZW Harare, Bulawayo; ru Хараре; ar هراري
HK Kowloon
CU Guantanamo; es Guantánamo
US ; ru Алабама, Аляска, Аризона, Арканзас, Калифорния, Колорадо, Коннектикут, Флорида, Гавайи, Айдахо, Иллинойс, Индиана, Айова, Канзас, Кентукки, Луизиана, Мэн, Мэриленд, Массачусетс, Мичиган, Миннесота, Миссисипи, Миссури, Монтана, Небраска, Невада, Нью-Гэмпшир, Нью-Джерси, Нью-Мексико, Северная Каролина, Северной Каролине, Северной Каролины, Южная Каролина, Южной Каролине, Южной Каролины, Огайо, Оклахома, Орегон, Пенсильвания, Теннесси, Техас, Юта, Вермонт, Виргиния, Вирджиния, Западная Виргиния, Висконсин, Вайоминг, Делавэр, Пентагон, Белый дом, Белого дома, Белому дому, Белом доме, Белым домом, Госдеп, Госдепа, Госдепе, Госдепартамент, Уолл-стрит, Голливуд, Капитолий, Нью-Йорк, Лос-Анджелес, Чикаго, Майами, Бостон, Сан-Франциско, Хьюстон, Сиэтл, Даллас, Лас-Вегас, Филадельфия, Детройт, Атланта; ar كاليفورنيا, تكساس, فلوريدا, نيويورك, لوس أنجلوس, شيكاغو, سان فرانسيسكو, هيوستن, ميامي, بوسطن, أتلانتا, فيلادلفيا, لاس فيغاس, ديترويت, هوليوود, وول ستريت, وادي السيليكون, البيت الأبيض, البنتاغون, الكونغرس الأمريكي, الكابيتول, أوهايو, ميشيغان, بنسلفانيا, أريزونا, نيفادا, ألاسكا, هاواي, نيوجيرسي, فرجينيا, فيرجينيا, كارولاينا الشمالية, كارولاينا الجنوبية; tr Beyaz Saray, Pentagon, Kaliforniya, California, Teksas, Texas, Florida, New York, Los Angeles, Chicago, Şikago, San Francisco, Houston, Miami, Boston, Hollywood, Wall Street, Arizona, Nevada, Ohio, Michigan, Pensilvanya, Alaska, Hawaii, Silikon Vadisi, Kongre Binası, !Washington, Seattle, Las Vegas, Detroit
GB ; tr Londra, Downing Street, Manchester, Liverpool, Edinburgh, Birmingham; de Whitehall, Manchester, Liverpool, London, Edinburgh, Belfast, Downing Street, Birmingham, Glasgow, Cardiff; es Whitehall, Londres, Manchester, Liverpool, Edimburgo, Belfast, Downing Street, Glasgow, Cardiff, Wembley, Birmingham; pt Whitehall, Londres, Manchester, Liverpool, Edimburgo, Belfast, Downing Street, Glasgow, Cardiff, Wembley, Birmingham; ru Уэмбли, Бирмингем, Глазго, Белфаст, Кардифф; ar بيرمنغهام, غلاسكو, إدنبرة, ويمبلي, بلفاست
RU Duma, State Duma; fr Douma d'État, la Douma; es Duma; pt Duma; de Duma, Staatsduma; tr Kremlin, Moskova, St. Petersburg, Kazan, Duma, Kursk, Belgorod, Soçi, Vladivostok; ar الدوما, مجلس الدوما, بيلغورود, كورسك, سوتشي, فلاديفوستوك; ru Совфед, Совет Федерации, Совета Федерации, Ростов-на-Дону, Краснодар, Самара, Уфа, Пермь, Воронеж, Волгоград, Красноярск, Нижний Новгород, Нижнего Новгорода, Нижнем Новгороде, Челябинск, Омск, Мурманск, Калининград, Грозный, Махачкала, Якутск, Хабаровск, Камчатка, Сахалин, Чукотка, Башкирия, Якутия, Бурятия, Кубань, Подмосковья, Подмосковью
FR ; tr Paris, Elysee, Elize, Marsilya, Lyon, Nice; de Straßburg, Nizza, Matignon, Bretagne, Normandie, Elsass, Toulouse, Bordeaux, Korsika; es Matignon, Estrasburgo, Toulouse, Nantes, Bretaña, Normandía, Córcega, Alsacia, Lille; pt Matignon, Estrasburgo, Toulouse, Bordéus, Nice, Normandia, Bretanha, Córsega; ru Ницца, Тулуза, Бордо, Страсбург, Нормандия, Бретань, Корсика, Матиньон, Лилль, Нант; ar ستراسبورغ, تولوز, بوردو, نورماندي, كورسيكا
FR Alsace, Corsica, Provence, Élysée Palace; fr Alsace, Lorraine, Provence, Occitanie, Auvergne, Picardie, Bourgogne, Nouvelle-Aquitaine, Pays de la Loire, Seine-Saint-Denis, Val-de-Marne, Hauts-de-Seine, Haute-Savoie, Gironde, Finistère, Palais-Bourbon, Quai des Orfèvres, place Beauvau, Place Beauvau, Bercy
DE ; tr Berlin, Münih, Frankfurt, Hamburg, Köln, Stuttgart, Bavyera; ar شتوتغارت, بافاريا, دوسلدورف, البوندستاغ; es Hannover, Hanóver, Dresde, Leipzig, Sajonia, Stuttgart, Düsseldorf; pt Hanôver, Hannover, Colónia, Dresden, Leipzig, Saxónia, Estugarda, Düsseldorf; fr Cologne, Stuttgart, Düsseldorf, Saxe, Brême, Nuremberg, Hanovre, Rhénanie, Thuringe, Brandebourg, Sarre; ru Кёльн, Дрезден, Лейпциг, Штутгарт, Дюссельдорф, Саксония, Тюрингия, Бремен, Ганновер
IT ; tr Roma, Milano, Napoli, Venedik, Sicilya, Lampedusa, Torino; ru Турин, Флоренция, Генуя, Болонья, Сардиния, Палермо; ar فلورنسا, تورينو, جنوة; de Florenz, Genua, Bologna, Südtirol, Toskana, Sardinien; fr Gênes, Bologne, Palerme, Toscane, Lombardie, Vénétie, Palais Chigi, Montecitorio; es Florencia, Génova, Bolonia, Palermo, Cerdeña, Toscana; pt Florença, Génova, Bolonha, Palermo, Sardenha, Toscana
ES Balearic Islands, Canary Islands, Andalusia, Bilbao, Galicia, Basque Country; fr Baléares, Canaries, Galice, Bilbao, Saragosse, Cadix; tr Madrid, Barselona, Sevilla, Katalonya; de Kanaren, Balearen, Andalusien, Baskenland, Galicien, Mallorca; es Canarias, Baleares, Galicia, Asturias, Murcia, Aragón, Extremadura, Castilla y León, Castilla-La Mancha, Navarra, Cantabria, Palma de Mallorca, Tenerife, Gran Canaria, Ibiza; pt Andaluzia, Galiza, Canárias, País Basco, Baleares; ru Севилья, Валенсия, Андалусия, Галисия, Канарские острова, Канарских островах, Бильбао, Малага; ar إشبيلية, فالنسيا, بلنسية, الأندلس, جزر الكناري, ريال مدريد, غاليسيا
TR ; fr Ankara, Istanbul, Izmir, Gaziantep, Diyarbakir; de Izmir, Gaziantep, Diyarbakir, Antalya, Bosporus; es Gaziantep, Diyarbakir, Antalya, Ankara, Estambul, Esmirna; pt Gaziantep, Diyarbakir, Ancara, Istambul; ru Измир, Газиантеп, Диярбакыр, Анталья, Босфор; ar إزمير, غازي عنتاب, أنطاليا, ديار بكر; tr İstanbul, Ankara, İzmir, Antalya, Gaziantep, Diyarbakır, Adana, Konya, Trabzon, Hatay, Şanlıurfa, TBMM, Beştepe, Çankaya
EG ; tr Kahire, İskenderiye, Şarm El-Şeyh; pt Sinai, Cairo; fr Caire, Charm el-Cheikh, Sinaï, Assouan, Louxor; es El Cairo, Sinaí, Luxor, Asuán; de Kairo, Sinai, Luxor, Assuan; ru Александрия, Синай, Луксор, Хургада; ar الإسكندرية, سيناء, الأقصر, أسوان, السويس, بورسعيد, الغردقة, العريش
IL ; tr Tel Aviv, Kudüs, Hayfa, Knesset; de Haifa, Eilat, Tel-Aviv, Negev, Galiläa; fr Eilat, Ashkelon, Beersheba, Néguev, Galilée; es Eilat, Ashkelon, Tel-Aviv, Néguev, Galilea, Knéset; pt Haifa, Eilat, Knesset, Neguev, Galileia; ar إيلات, عسقلان, بئر السبع, النقب, أسدود; ru Эйлат, Ашкелон, Негев, Галилея, Тель-Авиве
PS ; tr Ramallah, Refah, Han Yunus, Nablus, Cenin, El Halil, Doğu Kudüs, Cibaliya; de Nablus, Dschenin, Hebron, Rafah, Khan Yunis, Dschabalia; es Nablus, Yabalia; pt Nablus, Jenin, Hebron, Jabalia; ar طولكرم, جباليا, بيت لحم, بيت حانون, بيت لاهيا, دير البلح, المسجد الأقصى, أريحا, قلقيلية; fr Jabaliya, Toulkarem, Bethléem, Deir el-Balah, Beit Hanoun; ru Наблус, Дженин, Хеврон, Вифлеем
PS Tulkarem, Jabalia, Deir al-Balah, Beit Hanoun, Beit Lahiya
SY ; tr Şam, Halep, İdlib, Humus, Hama, Rakka, Lazkiye, Deyrizor, Kamışlı, Münbiç; de Deir ez-Zor, Rakka, Latakia, Hama; ar دير الزور, القامشلي, السويداء, طرطوس, منبج, عفرين, الحسكة; fr Deir ez-Zor, Soueïda, Deraa, Kobané, Tartous, Qamichli; es Deir Ezzor, Raqqa, Latakia; pt Deir Ezzor, Raqqa, Latakia; ru Дейр-эз-Зор, Латакия, Ракка, Тартус
IQ ; tr Bağdat, Musul, Erbil, Kerkük, Basra, Süleymaniye, Sincar; ar كركوك, السليمانية, النجف, كربلاء, الأنبار, الفلوجة, دهوك, سنجار, تكريت, ديالى, نينوى; ru Басра, Киркук, Эрбиль, Кербела
IR ; tr Tahran, İsfahan, Meşhed, Tebriz; ar تبريز, شيراز, نطنز, بندر عباس; ru Мешхед, Тебриз, Шираз, Натанз; fr Machhad, Chiraz, Tabriz, Natanz, Fordo, Bandar Abbas; es Isfahán, Mashhad, Natanz, Shiraz; pt Isfahan, Mashhad, Natanz; de Maschhad, Schiras, Täbris, Natanz, Fordo
CN ; tr Pekin, Şanghay, Wuhan, Sincan, Sincan Uygur Özerk Bölgesi, Guangdong, Şincan; de Xinjiang, Tibet, Guangdong, Sichuan, Shenzhen, Kanton; ru Гуанчжоу, Шэньчжэнь, Гуандун, Сычуань, Чунцин, Тяньцзинь; ar التبت, قوانغتشو, تشونغتشينغ, شنتشن; fr Sichuan, Guangdong, Chongqing, Guangzhou, Hubei, Yunnan, Henan; es Guangdong, Sichuan, Shenzhen, Hubei; pt Guangdong, Cantão, Sichuan, Shenzhen, Hubei
JP ; tr Tokyo, Osaka, Hiroşima, Fukuşima, Kyoto; fr Tokyo, Osaka, Kyoto, Hiroshima, Fukushima, Nagasaki, Okinawa, Hokkaido; es Kioto, Nagasaki, Fukushima, Okinawa, Tokio; pt Quioto, Nagasaki, Fukushima; de Kyoto, Nagasaki, Okinawa; ru Киото, Нагасаки, Окинава, Хоккайдо; ar كيوتو, ناغازاكي, فوكوشيما, أوكيناوا
IN ; tr Yeni Delhi, Delhi, Mumbai, Bombay, Kalküta; de Bangalore, Chennai, Kerala, Gujarat, Bihar; fr Bangalore, Chennai, Kerala, Gujarat, Uttar Pradesh, Bihar, Rajasthan, Manipur, Assam, Goa, Bengale-Occidental; es Bangalore, Kerala, Gujarat, Assam, Manipur; pt Bangalore, Kerala, Guzarate, Assam; ru Бангалор, Керала, Гуджарат, Ченнаи, Манипур; ar بنغالور, كيرالا, غوجارات, تشيناي, كلكتا, آسام
IN Assam, Manipur, Odisha, Karnataka, Telangana, Andhra Pradesh, Madhya Pradesh, West Bengal, Haryana, Jharkhand, Chhattisgarh, Uttarakhand, Himachal Pradesh, Goa, Nagaland, Ladakh, Arunachal Pradesh, Rajya Sabha
DO Punta Cana; fr Punta Cana; es Santiago de los Caballeros, Punta Cana, Santo Domingo; tr Santo Domingo; pt Santo Domingo, São Domingos; ru Пунта-Кана
CO ; es Cartagena de Indias, Cali, Bogotá, Medellín, Barranquilla, Casa de Nariño, Bucaramanga, Antioquia, Cauca, Catatumbo; tr Bogota, Medellin; pt Cartagena das Índias; fr Cartagena de Indias, Carthagène des Indes, Catatumbo
NE ; pt Niamei, Niamey, Agadez, Zinder, Maradi; tr Niamey, Agadez; de Niamey, Agadez; ar أغاديز, زيندر, تيلابيري, ديفا; ru Зиндер, Агадез; es Niamey, Agadez
UA ; tr Kiev, Kiyiv, Harkiv, Odessa, Odesa, Lviv, Mariupol, Herson, Zaporijya, Donetsk, Luhansk, Bahmut, Sivastopol; de Saporischschja, Bachmut, Kramatorsk, Dnipro, Tschernobyl, Tschernihiw; fr Tchernihiv, Tchernobyl, Dnipro, Kramatorsk, Soumy, Pokrovsk; es Zaporiyia, Bajmut, Dnipró, Chernóbil, Lugansk, Kramatorsk; pt Zaporíjia, Bakhmut, Dnipro, Chernobil, Lugansk; ru Краматорск, Чернобыль, Бахмут, Сумы, Чернигов, Полтава, Верховная рада, Верховной рады, Верховной раде, Покровск; ar زابوريجيا, باخموت, لوغانسك, دنيبرو, تشيرنوبيل, سيفاستوبول
UA Verkhovna Rada, Sumy, Zaporizhia, Donbass, Chernobyl, Chornobyl, Kramatorsk, Pokrovsk, Avdiivka
PL ; tr Varşova, Krakov, Gdansk; fr Gdańsk, Poznan, Wroclaw, Lodz; de Breslau, Posen, Lodz, Stettin; es Gdansk, Breslavia; pt Gdansk, Wroclaw; ru Вроцлав, Познань, Люблин; ar كراكوف, غدانسك
BE Charleroi, Bruges, Flanders, Wallonia; fr Charleroi, Bruges, Louvain, Ostende, Anvers; es Brujas, Gante, Lieja, Flandes, Valonia; pt Bruges, Gante, Liège, Flandres, Valónia; de Brügge, Löwen, Wallonien, Ostende; tr Anvers, Gent; ru Гент, Брюгге, Льеж, Фландрия, Валлония; ar غنت, بروج, لييج
GR ; tr Atina, Selanik, Midilli, Girit, Sakız Adası, Rodos; de Kreta, Thessaloniki, Lesbos, Rhodos; fr Crète, Lesbos, Le Pirée; es Creta, Lesbos, Salónica; pt Creta, Lesbos, Salónica; ru Салоники, Крит, Лесбос, Пирей; ar سالونيك, كريت, ليسبوس
GR Crete, Lesbos, Piraeus
AT ; tr Viyana, Graz, Salzburg; fr Salzbourg, Graz, Innsbruck, Tyrol; es Salzburgo, Graz, Innsbruck, Tirol; pt Salzburgo, Graz, Innsbruck; de Innsbruck, Linz, Tirol, Steiermark, Kärnten, Vorarlberg, Burgenland, Niederösterreich, Oberösterreich, Ballhausplatz, Hofburg; ru Зальцбург, Грац, Инсбрук; ar سالزبورغ, غراتس
CH Lugano, Bundeshaus; fr Lugano, Fribourg, Neuchâtel, Valais, Tessin, Saint-Gall, Palais fédéral; de Luzern, Tessin, Wallis, Graubünden, Bundeshaus, Sankt Gallen; tr Bern, Cenevre, Zürih, Basel, Davos, Lozan; es Lugano, Lucerna; pt Lugano, Lucerna; ru Базель, Лугано, Люцерн; ar لوزان, بازل
NL ; tr Amsterdam, Rotterdam; fr Amsterdam, Rotterdam, Utrecht, Eindhoven, Maastricht; es Utrecht, Eindhoven, Maastricht, Ámsterdam, Róterdam; pt Utreque, Eindhoven, Maastricht; de Utrecht, Eindhoven, Maastricht, Amsterdam, Rotterdam; ru Утрехт, Эйндховен, Маастрихт; ar أوتريخت, آيندهوفن
SE ; tr Stockholm, Göteborg, Malmö; fr Malmö, Uppsala; es Gotemburgo, Malmö, Upsala; pt Gotemburgo, Malmö; de Malmö, Uppsala; ru Гётеборг, Мальмё, Уппсала; ar غوتنبرغ, مالمو
PT , Azores; fr Açores, Madère, Algarve; es Azores, Madeira, Algarve; pt ^Porto, Braga, Açores, Madeira, São Bento, Faro, Aveiro, Setúbal; de Porto, Azoren, Madeira, Algarve; tr Lizbon, Porto; ru Порту, Мадейра, Азорские острова
LB ; tr Beyrut, Trablusşam, Sayda; fr Baalbek, Bekaa, plaine de la Bekaa, Tyr; es Beirut, Baalbek, Bekaa; pt Baalbek, Bekaa; de Baalbek, Bekaa, Sidon; ru Баальбек, Сайда; ar صيدا, بعلبك, الضاحية الجنوبية, الناقورة, قصر بعبدا
LB Baalbek, Bekaa, Nabatieh, Sidon
YE ; tr Sana, Aden, Hudeyde, Taiz, Marib; de Sanaa, Aden, Hodeida, Taizz; ar تعز, حضرموت, المخا, سقطرى; fr Taëz, Marib, Hadramaout; ru Сана, Таиз, Мариб; es Taiz, Hodeida; pt Hodeida, Taiz
LY ; tr Trablus, Bingazi, Misrata, Sirte, Derne; fr Syrte, Derna, Misrata, Sebha, Tobrouk, Benghazi; ar درنة, طبرق, سبها, زوارة; de Derna, Misrata, Sirte, Tobruk; es Derna, Sirte; pt Derna, Sirte; ru Дерна, Тобрук, Сирт
SD ; tr Hartum, Darfur, El Faşir, Omdurman, Port Sudan; fr Nyala, El-Geneina, Kordofan; ar نيالا, الجنينة, كردفان, أم درمان, كسلا; de El Fascher, Port Sudan, Kordofan; es El Fasher, Omdurmán, Puerto Sudán; pt Al-Fashir, Omdurmã, Porto Sudão; ru Омдурман, Эль-Фашир, Порт-Судан
SD El-Fasher, Nyala, El Geneina, Kordofan, al-Fashir
CD ; tr Kinşasa, Goma, Bukavu; pt Kinshasa, Goma, Bukavu, Quivu do Norte, Kivu do Norte, Kivu do Sul, Lubumbashi; es Kinshasa, Goma, Bukavu, Kivu del Norte, Kivu del Sur, Lubumbashi; de Kinshasa, Goma, Bukavu, Nordkivu, Nord-Kivu, Südkivu, Süd-Kivu, Lubumbashi; ru Букаву, Лубумбаши, Северное Киву, Северном Киву, Гому, Гоме; ar بوكافو, لوبومباشي, شمال كيفو, جنوب كيفو
NG ; fr Abuja, Lagos, Kano, Maiduguri, Borno, Port Harcourt, Kaduna, Ibadan, Sokoto, Zamfara, Benue; tr Abuja, Lagos, Kano, Borno; de Abuja, Lagos, Kano, Borno, Maiduguri, Kaduna; es Abuya, Lagos, Borno, Kaduna, Kano; pt Abuja, Borno, Kaduna, Kano; ar كانو, بورنو, كادونا, مايدوغوري; ru Кано, Борно, Майдугури
NG Zamfara, Katsina, Benue, Plateau State, Rivers State
KR ; tr Seul, Busan, Mavi Ev; fr Incheon, Maison Bleue; de Incheon, Busan; es Busan, Incheon; pt Busan, Incheon; ru Пусан, Инчхон; ar بوسان, إنتشون
KP ; tr Pyongyang, Piyongyang
GE ; tr Tiflis, Batum; es Tiflis, Batumi; de Tiflis, Batumi; ar باتومي; ru Кутаиси
AM ; tr Erivan, Gümrü; fr Erevan, Gyumri, Syunik; ru Гюмри
AZ ; tr Bakü, Gence, Nahçıvan, Hankendi, Şuşa; fr Stepanakert, Chouchi, Nakhitchevan; ru Гянджа, Степанакерт, Нахичевань, Ханкенди; ar ناغورنو كاراباخ, قره باغ; de Bergkarabach, Berg-Karabach, Stepanakert; es Alto Karabaj, Nagorno Karabaj; pt Nagorno-Karabakh, Alto Carabaque
AF ; tr Kabil, Kandahar, Herat, Celalabad; de Kabul, Kandahar, Herat, Masar-i-Scharif; fr Kaboul, Kandahar, Hérat, Kunduz, Mazar-i-Charif, Pandjchir; ar هرات, جلال آباد, قندوز; ru Герат, Кундуз, Джелалабад
PK ; tr İslamabad, Karaçi, Lahor, Peşaver; de Islamabad, Karatschi, Lahore, Peschawar, Belutschistan; fr Quetta, Baloutchistan, Rawalpindi; es Peshawar, Baluchistán, Karachi; pt Carachi, Lahore, Peshawar; ar بيشاور, كويتا, بلوشستان, روالبندي; ru Пешавар, Равалпинди, Белуджистан
SA ; tr Riyad, Cidde, Mekke, Medine; fr La Mecque; ar الدمام, تبوك, أبها, المدينة المنورة, نيوم; ru Медина
AE ; tr Abu Dabi, Dubai; ar الشارقة, عجمان, رأس الخيمة, الفجيرة; fr Charjah; de Dubai, Abu Dhabi; ru Шарджа
MA ; tr Rabat, Kazablanka, Marakeş, Tanca; de Rabat, Casablanca, Marrakesch, Tanger, Fes; fr Fès, Meknès, Oujda, Tétouan, Al Hoceima, Rif; es Tetuán, Nador, Alhucemas, Agadir; pt Marraquexe, Casablanca, Tânger; ar أغادير, تطوان, وجدة, مكناس; ru Танжер, Агадир
DZ ; tr Oran; fr Oran, Annaba, Sétif, Tamanrasset, El Mouradia, Kabylie, Tizi Ouzou; ar وهران, قسنطينة, عنابة, تيزي وزو, قصر المرادية, تمنراست; es Tinduf, Orán, Argel; de Oran, Kabylei; ru Оран
TN ; tr Tunus, Sfaks; ar القيروان, قصر قرطاج, بنزرت, المنستير; fr Kairouan, Bizerte, Gafsa, Zarzis, Djerba, palais de Carthage; de Sfax, Djerba, Sousse; es Sfax, Sousse; ru Джерба
SO ; tr Mogadişu, Hargeysa, Kismayo; ar كيسمايو, بونتلاند; fr Kismayo, Berbera
ET ; tr Addis Ababa, Tigray, Amhara; fr Amhara, Oromia, Mekele, Gondar, Bahir Dar, Tigré; ar تيغراي, أمهرة, ميكيلي; de Tigray, Amhara, Mekele; es Tigray, Amhara; pt Tigré, Tigray, Amhara; ru Тыграй, Амхара
ET Tigray, Amhara, Oromia
KE ; tr Nairobi, Mombasa; fr Nairobi, Mombasa, Kisumu, Garissa, Turkana; de Nairobi, Mombasa
RW ; tr Kigali
UG ; tr Kampala, Entebbe; ar عنتيبي
ZA ; tr Pretorya, Johannesburg, Cape Town; fr Johannesbourg, KwaZulu-Natal, Gauteng; es Gauteng, KwaZulu-Natal, Johannesburgo, Ciudad del Cabo, Pretoria; de Soweto, KwaZulu-Natal
ZA Western Cape, Eastern Cape, Bloemfontein
ML ; tr Bamako, Timbuktu, Gao, Kidal; fr Bamako, Tombouctou, Gao, Kidal, Mopti, Ségou, Kayes, Sikasso, Ménaka, Taoudéni, Koulouba; es Bamako, Tombuctú, Kidal, Gao; de Bamako, Timbuktu, Gao, Kidal, Mopti; ar موبتي, تومبوكتو; ru Кидаль, Гао
BF ; tr Ouagadougou; fr Ouagadougou, Bobo-Dioulasso, Bobo Dioulasso, Ouaga, Djibo, Dori, Fada N'Gourma, Kosyam; ar واغادوغو, بوبو ديولاسو
CI ; fr Abidjan, Yamoussoukro, Bouaké, San-Pédro, Korhogo, Daloa; tr Abidjan; pt Abidjã, Abidjan, Iamussucro
SN ; tr Dakar; fr Dakar, Thiès, Ziguinchor, Casamance, Touba, Kaolack, Saint-Louis du Sénégal; es Dakar, Casamance
GN ; tr Konakri; fr Conakry, Nzérékoré, Kindia, Simandou, Kankan
CM ; fr Yaoundé, Douala, Bamenda, Maroua, Garoua, Buea, Bafoussam, Kribi, Étoudi; tr Yaounde, Douala
TD ; fr N'Djamena, Ndjamena, Moundou, Abéché, Sarh; es Yamena, N'Yamena; pt Djamena, N'Djamena; tr Encemine, N'Djamena; ar انجمينا
GA ; tr Libreville; fr Libreville, Port-Gentil, Franceville
CG ; pt Brazzaville, Brazavile; es Brazzaville, Pointe-Noire; tr Brazzaville, Brazavil
MZ ; fr Cabo Delgado, Maputo; es Cabo Delgado, Maputo; pt Maputo, Cabo Delgado, Nampula, Pemba, Quelimane; de Cabo Delgado, Maputo
AO ; pt Luanda, Cabinda, Benguela, Huambo, Lobito; fr Luanda, Cabinda; es Luanda, Cabinda
BR Brasília, Planalto Palace; es Brasilia, São Paulo, Sao Paulo, Río de Janeiro, Rio de Janeiro, Planalto, Minas Gerais, Río Grande do Sul, Porto Alegre; pt Fortaleza, Goiânia, Belém do Pará, Rio Grande do Sul, Rio Grande do Norte, Minas Gerais, Santa Catarina, Paraná, Pernambuco, Ceará, Mato Grosso, Mato Grosso do Sul, Goiás, Espírito Santo, Maranhão, Piauí, Alagoas, Sergipe, Paraíba, Rondônia, Roraima, Tocantins, Amapá, Florianópolis, Campinas, Palácio do Planalto, Palácio da Alvorada; fr Brasilia, São Paulo, Sao Paulo, Rio de Janeiro, Planalto, Minas Gerais, Belo Horizonte, Porto Alegre; tr Brasilia, Sao Paulo, Rio de Janeiro; de São Paulo, Rio de Janeiro, Brasília, Brasilia, Belo Horizonte; ru Порту-Алегри; ar بورتو أليغري
AR ; tr Buenos Aires; es Buenos Aires, Casa Rosada, La Rosada, Mar del Plata, Tucumán, Bahía Blanca, Neuquén, Bariloche, Ushuaia, Chubut, Entre Ríos, Jujuy; ru Росарио
VE ; tr Karakas; es Caracas, Maracaibo, Miraflores, Palacio de Miraflores, Barquisimeto, Zulia, Carabobo, Táchira
CL ; es Santiago de Chile, Valparaíso, Antofagasta, La Moneda, Palacio de La Moneda, Viña del Mar, Araucanía, Temuco
PE ; es !Lima, Cusco, Arequipa, Puno, Casa de Pizarro, Palacio de Pizarro, Iquitos, Ayacucho, Callao; fr !Lima, Cuzco, Arequipa
EC ; es Quito, Guayaquil, Palacio de Carondelet, Carondelet, Galápagos; tr Quito
BO ; es Cochabamba, Santa Cruz de la Sierra, El Alto, Potosí, Oruro, Palacio Quemado
PY ; es !Asunción, Palacio de López; tr Asuncion
UY ; es Montevideo, Torre Ejecutiva, Punta del Este; tr Montevideo
CU Havana; es La Habana, Santiago de Cuba, Guantánamo; tr Havana
MX ; es Ciudad de México, CDMX, Tijuana, Ciudad Juárez, Chiapas, Sinaloa, Jalisco, Monterrey, Nuevo León, Oaxaca, Acapulco, Veracruz, Cancún, Yucatán, Culiacán, Michoacán, Tamaulipas, Sonora, Puebla, Baja California, Quintana Roo, Zacatecas, Guanajuato, Coahuila, Los Pinos; tr Mexico City, Meksiko; pt Tijuana, Cancún, Cidade do México; fr Tijuana, Ciudad Juarez, Sinaloa, Chiapas, Cancún, Acapulco, Basse-Californie; ru Тихуана, Канкун, Акапулько, Синалоа; ar تيخوانا, مكسيكو
MX Acapulco, Oaxaca, Veracruz, Monterrey, Michoacán, Jalisco, Tamaulipas, Yucatán, Puebla, Sonora, Baja California, Nuevo León, Culiacán
SV ; es San Salvador, Cecot; pt San Salvador; tr San Salvador
CR ; es Casa Presidencial de Zapote
NI ; tr Managua
HT ; tr Port-au-Prince; de Port-au-Prince; fr Port-au-Prince, Cap-Haïtien, Cité Soleil, Artibonite; es Puerto Príncipe, Cabo Haitiano
AU ; tr Sidney, Melbourne, Kanberra; fr Canberra, !Sydney, Melbourne, Brisbane, Adélaïde, Queensland, Nouvelle-Galles du Sud, Tasmanie; de Canberra, !Sydney, Melbourne, Brisbane, Neusüdwales, Queensland, Tasmanien; es Canberra, Sídney, Melbourne, Nueva Gales del Sur, Queensland, Tasmania; pt Camberra, Sydney, Melbourne, Nova Gales do Sul; ru Сидней, Сиднее, Брисбен, Перт, Квинсленд, Тасмания; ar بريسبان, كوينزلاند
CA ; tr Ottava, Toronto, Montreal, Vancouver, Quebec; de Ottawa, Toronto, Montréal, Montreal, Vancouver, Québec, Quebec, Ontario, Alberta; ru Квебек, Онтарио, Альберта; ar كيبيك, أونتاريو, فانكوفر, ألبرتا
CZ ; tr Prag, Brno; fr Prague, Brno, Ostrava; de Brünn, Prag, Ostrau; es Praga, Brno; ru Брно
HU ; tr Budapeşte; fr Budapest
RO ; tr Bükreş; fr Bucarest, Cluj, Timisoara; ru Клуж, Тимишоара
BG ; tr Sofya, Filibe
RS ; tr Belgrad; fr Belgrade, Novi Sad; de Belgrad, Novi Sad; ru Нови-Сад
BA ; tr Saraybosna; fr Sarajevo, Banja Luka, Srebrenica; de Sarajevo, Banja Luka, Srebrenica; ru Баня-Лука, Сребреница; ar سربرنيتسا
XK ; tr Priştine; de Pristina; ar بريشتينا
AL ; tr Tiran
MK ; tr Üsküp
CY ; tr Lefkoşa, Girne, Gazimağusa, Limasol; fr Nicosie, Limassol; de Nikosia, Limassol; es Nicosia; ru Лимасол
DK ; tr Kopenhag
FI ; tr Helsinki
NO ; tr Oslo
IE ; tr Dublin; fr Dublin, Cork; es Dublín; de Dublin
KZ ; tr Astana, Almatı
UZ ; tr Taşkent, Semerkant
KG ; tr Bişkek
TJ ; tr Duşanbe
TM ; tr Aşkabat
MD ; tr Kişinev; es Chisinau; pt Chisinau, Quichinau; de Chisinau, Chișinău
BY ; tr Minsk; fr Minsk, Grodno, Brest-Litovsk; ru Гомель, Гродно, Витебск, Брест
LT ; tr Vilnius; ru Каунас, Клайпеда
LV ; tr Riga
EE ; tr Tallin; ru Нарва, Тарту
BD ; tr Dakka; ru Читтагонг
MM ; tr Yangon, Nepido; de Rangun, Naypyidaw, Rakhine; es Rakáin, Naipyidó, Rangún; pt Rangum, Naypyidaw; ar راخين, أراكان; ru Ракхайн
TH ; tr Bangkok; ru Пхукет
VN ; tr Hanoi; de Hanoi, Ho-Chi-Minh-Stadt, Saigon; fr Hanoï, Hô-Chi-Minh-Ville; es Hanoi, Ciudad Ho Chi Minh; ru Хошимин
PH ; tr Manila; es Manila, Mindanao; pt Manila; de Manila, Mindanao
ID ; tr Cakarta, Bali, Sumatra, Açe; de Jakarta, Bali, Sumatra; fr Djakarta, Java, Célèbes, Papouasie occidentale, Sulawesi; es Java, Célebes; ru Суматра, Ява, Сулавеси
ID Java, Sulawesi, Lombok, Kalimantan, West Papua
MY ; tr Kuala Lumpur; fr Kuala Lumpur, Sabah, Sarawak, Penang
MY Sabah, Sarawak, Penang, Johor, Selangor
KH ; tr Phnom Penh
LK ; tr Kolombo; fr Colombo, Jaffna
NP ; tr Katmandu
MN ; tr Ulanbator
TW ; tr Taipei, Taypey; fr Taipei, Taïpei, Taipeh, Kaohsiung; ar تايبيه
BH ; tr Manama; ar المحرق
OM ; tr Maskat; ar صلالة
QA ; tr Doha
JO ; tr Amman; ar إربد; fr Zarqa, Irbid, Aqaba; de Zarqa
ZW ; tr Harare
ZM ; tr Lusaka
TZ ; tr Darüsselam, Zanzibar; ar زنجبار; ru Занзибар
GH ; tr Akra; fr Accra, Kumasi
TG ; fr Lomé; tr Lome
BJ ; fr Cotonou, Porto-Novo, Parakou; tr Cotonou; pt Cotonu
MR ; tr Nuakşot; fr Nouakchott, Nouadhibou; ar نواذيبو
ER ; tr Asmara
SS ; ar ملكال; fr Djouba, Malakal; es Yuba, Malakal; pt Juba, Malakal; de Dschuba, Juba, Malakal
CF ; tr Bangui; fr Bangui, Bambari, Birao, Bria
LR ; fr Monrovia
VA ; en Vatican City; fr Cité du Vatican; tr Vatikan
TL ; pt Díli; es Dili
LU ; fr Luxembourg-Ville
MC ; ru Монте-Карло
HK ; fr Kowloon; de Kowloon
KM ; fr Moroni, Anjouan, Mohéli, Grande Comore
MU ; fr Port-Louis
RE ; fr Saint-Denis de La Réunion, Saint-Pierre de La Réunion
NC ; fr Nouméa
PF ; fr Papeete, Tahiti
MG ; fr Antananarivo, Tananarive, Toamasina, Iavoloha; pt Antananarivo; es Antananarivo
GF ; fr Kourou, Maripasoula, Saint-Laurent-du-Maroni
GP ; fr Pointe-à-Pitre, Basse-Terre
MQ ; fr Fort-de-France
YT ; fr Mamoudzou
GL ; fr Nuuk; tr Nuuk
GB @Kent, @Essex, @Sussex, East Sussex, West Sussex, @Surrey, @Norfolk, @Suffolk, @Cornwall, @Devon, @Dorset, @Somerset, Hampshire, Berkshire, Oxfordshire, Buckinghamshire, Hertfordshire, Cambridgeshire, Lincolnshire, Nottinghamshire, Derbyshire, Staffordshire, Cheshire, Lancashire, Cumbria, Northumberland, @Durham, County Durham, Merseyside, Greater Manchester, West Midlands, East Midlands, Tyneside, Teesside, Wearside, Gloucestershire, Worcestershire, Herefordshire, Shropshire, Warwickshire, Leicestershire, Northamptonshire, Bedfordshire, Wiltshire, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, Midlothian, Aberdeenshire, Lanarkshire, Ayrshire, @Fife, Glamorgan, Gwynedd, Powys, Anglesey, Pembrokeshire, Carmarthenshire, Isle of Wight, County Antrim, County Down, County Tyrone, County Armagh, County Fermanagh, County Londonderry, Fermanagh, Tyrone, Stormont, Holyrood, Senedd, Heathrow, Gatwick, Scottish Highlands, Hebrides, Orkney, Shetland, Tower Hamlets, Old Bailey
US New England, Long Island, Manhattan, Brooklyn, the Bronx, Staten Island, Cape Cod, Martha's Vineyard, Key West, Bay Area, Appalachia, Mississippi Delta, Puget Sound, Everglades, Yellowstone, Yosemite, Grand Canyon, Great Smoky Mountains, Fort Bragg, Fort Hood
AU Western Australia, South Australia, Northern Territory, Australian Capital Territory, =NSW, Great Barrier Reef, Gold Coast
CA Newfoundland and Labrador, Prince Edward Island, Nunavut, Yukon, Northwest Territories, Saskatchewan, Parliament Hill
IE County Cork, County Kerry, County Galway, County Mayo, County Donegal, County Clare, County Wicklow, County Kildare, County Meath, @Galway, @Limerick, @Waterford, Leinster House
UA Kharkov, Lvov, Dnipropetrovsk, Nikolaev, Mykolaiv, Kryvyi Rih, Kirovohrad, Uzhhorod, Chernivtsi
IN Gurugram, Gurgaon, Bombay, Calcutta, Madras, Varanasi, Benares, Mysuru, Mysore, Thiruvananthapuram, Trivandrum, Kochi, Cochin, Baroda, Vadodara, Allahabad, Prayagraj, Mangaluru, Pondicherry, Puducherry, Amritsar, Srinagar, Jammu, Ayodhya, Imphal, Guwahati, Lucknow, Ahmedabad, Chandigarh, Bombay High Court
PK Bannu, Waziristan, Gilgit, Swat Valley, Quetta
SG Toa Payoh, Sentosa, Changi
MY Putrajaya, Johor Bahru, Kota Kinabalu, Kuching
PH Cebu, Davao, Luzon, Visayas, Malacañang, Quezon City, Palawan, Zamboanga, Marawi
ID Yogyakarta, Surabaya, Bandung, Denpasar
NG Ogun, Ondo, Anambra, Enugu, Imo State, Rivers state, Delta State, Benin City, Lekki, Nasarawa, Taraba, Adamawa, Yobe, Kebbi, Kogi, Kwara
KE Eldoret, Nakuru, Turkana, Kiambu, Garissa, Lamu, Kilifi, Naivasha
ZA Limpopo, Mpumalanga, Durban, Gqeberha, Port Elizabeth, Stellenbosch, Polokwane, Pietermaritzburg, Eskom
GH Tamale Ghana, Ashanti Region, Takoradi, Cape Coast
TZ Mwanza, Dodoma
UG Gulu, Jinja, Mbarara, Karamoja
ZW Mutare, Gweru, Masvingo
MW Mzuzu, Zomba
GB Northumbria, Tees Valley, Canary Wharf, Canvey Island, Stonehenge, Glastonbury, Silverstone, Wimbledon, Old Trafford, Anfield, Balmoral, Sandhurst, Porton Down, Sellafield, Grangemouth, Lockerbie, Dunblane, Aberfan, Grenfell Tower, Southend-on-Sea, Stoke-on-Trent, Milton Keynes, Newcastle upon Tyne, Kingston upon Hull, St Andrews, Met Police, Metropolitan Police
US San Diego, San Antonio, Fort Worth, Salt Lake City, Oklahoma City, Kansas City, Virginia Beach, Colorado Springs, St. Paul, Baton Rouge, Des Moines, Little Rock, Sioux Falls, Grand Rapids, Palo Alto, Santa Barbara, Palm Beach, Fort Lauderdale, West Point, Cape Canaveral, Los Alamos, Annapolis, Arlington National Cemetery, Fort Knox, Ellis Island, Times Square, Central Park, Ground Zero, Capitol Hill, K Street, Madison Square Garden, =LAPD, =NYPD, =NYC, =MTA, O'Hare, LaGuardia, LAX, Kern County, Maricopa County, Cook County, Harris County, Wayne County, Hennepin County, Los Angeles County, LA County, L.A. County, San Diego County, Orange County, Riverside County, San Bernardino County, Dallas County, Tarrant County, Bexar County, Travis County, Clark County, King County, Pierce County, Snohomish County, Miami-Dade, Miami-Dade County, Broward County, Palm Beach County County, Pinellas County, Duval County, Polk County, Lee County, Santa Clara County, Alameda County, Sacramento County, Contra Costa County, Fresno County, Suffolk County, Nassau County, Westchester County, Erie County, Monroe County, Cuyahoga County, Franklin County, Hamilton County, Summit County, Montgomery County, Allegheny County, Philadelphia County, Bucks County, Delaware County, Chester County, Middlesex County, Essex County, Bergen County, Hudson County, Monmouth County, Ocean County, Camden County, Fairfax County, Loudoun County, Prince George's County, Baltimore County, Anne Arundel County, Howard County, Mecklenburg County, Wake County, Guilford County, Fulton County, DeKalb County, Cobb County, Gwinnett County, Shelby County, Davidson County, Jefferson County, Mobile County, Madison County, Milwaukee County, Dane County, Ramsey County, Jackson County, Johnson County, Sedgwick County, Tulsa County, Oklahoma County, Denver County, Adams County, Arapahoe County, El Paso County, Boulder County, Salt Lake County, Utah County, Pima County, Multnomah County, Washington County, Lane County, Ada County, Oakland County, Macomb County, Genesee County, DuPage County, Lake County, Will County, Kane County, McHenry County, Marion County, Allen County, Worcester County, Norfolk County, Plymouth County, Bristol County, Providence County, Hartford County, New Haven County, Fairfield County, Ventura County, Sonoma County, Marin County, Napa County, Humboldt County, Butte County, Placer County, Santa Cruz County, Tulare County, Merced County, Stanislaus County, San Joaquin County, San Mateo County, Collin County, Denton County, Hidalgo County, Galveston County, Brazoria County, Nueces County, Orleans Parish, East Baton Rouge Parish, Caddo Parish
AU Uluru, Wagga Wagga, Alice Springs, Byron Bay, Bondi, Coffs Harbour, Port Hedland, Pilbara, Murray-Darling, Hunter Valley, Blue Mountains, Collingwood, Gold Coast, Sunshine Coast, Barossa Valley
NZ Taranaki, Waikato, Otago, Hawke's Bay, Bay of Plenty, Southland, Queenstown
CA Moose Factory, Cape Breton, Vancouver Island, Thunder Bay, Fort McMurray, Banff, Whistler, Bay Street, Rideau Hall, Haida Gwaii, Labrador
IE Dáil Éireann, County Limerick, County Tipperary, County Wexford, County Waterford, County Louth, County Cavan, County Monaghan, County Sligo, County Roscommon, Co Cork, Co Kerry, Co Donegal, Co Clare, Co Galway, Co Mayo, Co Wicklow, Co Kildare, Co Meath, Co Limerick, Co Tipperary, Co Wexford, Co Waterford, Co Louth
GB Co Antrim, Co Down, Co Tyrone, Co Armagh, Co Fermanagh, Co Londonderry, Co Durham
`;
