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
CD Kinshasa, Lubumbashi, Goma, Bukavu, North Kivu, South Kivu, Kisangani, Ituri, Katanga; fr Kinshasa, Lubumbashi, Goma, Bukavu, Nord-Kivu, Sud-Kivu, Kisangani, Ituri, Katanga; ru Киншаса, Гома-город; ar كينشاسا, غوما
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
PY Asuncion; es Asunción; pt Assunção; ru Асунсьон
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
ZA Pretoria, Johannesburg, Cape Town, Durban, Soweto, KwaZulu-Natal, Gauteng; fr Pretoria, Johannesburg, le Cap, au Cap, Durban, Soweto; es Pretoria, Johannesburgo, Ciudad del Cabo, Durban; pt Pretória, Joanesburgo, Cidade do Cabo, Durban; de Pretoria, Johannesburg, Kapstadt, Durban; ru Претория, Йоханнесбург, Кейптаун; ar بريتوريا, جوهانسبرغ, كيب تاون
ZM Lusaka; ru Лусака; ar لوساكا
ZW Harare, Bulawayo; ru Хараре; ar هراري
HK Kowloon
CU Guantanamo; es Guantánamo

`;
