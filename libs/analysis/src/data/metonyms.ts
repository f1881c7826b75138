/**
 * Seats of power and markets that stand for a country, by language of the text; `*` holds in all Latin scripts.
 * Lines and marks as in `aliases.ts`.
 */
export const metonyms: Readonly<Record<string, string>> = {
  '*': `
US Wall Street, Pentagon, Oval Office, Capitol Hill, Foggy Bottom, Camp David, =NYSE, Nasdaq, New York Stock Exchange, Mar-a-Lago
GB Downing Street, Whitehall, Scotland Yard, Buckingham Palace, Foreign Office, Westminster, Bank of England, FTSE
FR Quai d'Orsay, Matignon, =Bercy, Palais Bourbon, Bourse de Paris, CAC 40
DE Bundestag, Bundesbank, Bundeswehr
BR Itamaraty, Planalto, Palácio do Planalto
AR Casa Rosada
ES Moncloa, Zarzuela, Generalitat
IT Quirinale, Palazzo Chigi, Farnesina
LU Kirchberg
VA Saint-Siège
RU Duma, Gazprom
UA Verkhovna Rada
IL Knesset, =IDF
IN Lok Sabha, Rajya Sabha
CN Zhongnanhai
KR Cheong Wa Dae
JP =MITI, Kasumigaseki, Nikkei
TR Çankaya
EG Al-Azhar
PL Sejm
NL Tweede Kamer, Binnenhof
SE Riksdag
NO Storting
DK Folketing, Christiansborg
IE Dáil, Taoiseach, Oireachtas
AT Ballhausplatz
`,
  en: `
US White House, Federal Reserve, Federal Reserve Board, =Fed, =FED, Fannie Mae, U.S. Treasury, US Treasury
GB Bank of England, House of Commons, House of Lords, Palace of Westminster
RU Kremlin, State Duma
FR Élysée, Elysee, Elysee Palace, Élysée Palace
JP Bank of Japan
KR Blue House
CL La Moneda
DD East Berlin
SU Red Army
ES Moncloa Palace
`,
  fr: `
US Maison-Blanche, Maison Blanche, Réserve fédérale, =Fed
RU Kremlin, Douma
FR Élysée, Elysée, Palais-Bourbon, Sénat français, palais de l'Élysée
GB Chambre des communes, Chambre des lords
BE Chambre belge
CL La Moneda, palais de la Moneda
DD Berlin-Est
SU Armée rouge, Russie soviétique
MA palais royal de Rabat
`,
  es: `
US Casa Blanca, Pentágono, Reserva Federal, =Fed
RU Kremlin, Duma
FR Elíseo, Palacio del Elíseo
ES La Moncloa, Palacio de la Moncloa
CL La Moneda, Palacio de La Moneda
PE Palacio de Pizarro
DD Berlín Este, Berlín Oriental
SU Ejército Rojo
CO Palacio de Nariño, Casa de Nariño
VE Miraflores, Palacio de Miraflores
MX Palacio Nacional de México, Los Pinos
`,
  pt: `
US Casa Branca, Pentágono, Reserva Federal, Federal Reserve
RU Kremlin, Duma
FR Eliseu, Palácio do Eliseu
PT Palácio de Belém, São Bento, Palácio de São Bento
BR Palácio do Itamaraty, Palácio da Alvorada, Esplanada dos Ministérios
DD Berlim Oriental
SU Exército Vermelho
`,
  de: `
US Weißes Haus, Weiße Haus, Weißen Haus, Weissen Haus, Weißen Hauses, =Fed, US-Notenbank
RU Kreml, Duma
FR Élysée, Élysée-Palast, Elysee-Palast
GB Unterhaus, Oberhaus
CH Bundesbern, Nationalrat der Schweiz
AT Bundesheer
DD Ost-Berlin, Ostberlin
SU Rote Armee, Roten Armee
`,
  ru: `
US Белый дом, Белого дома, Белому дому, Белым домом, Белом доме, Пентагон, Пентагона, Пентагону, Пентагоном, Пентагоне, Госдеп, Госдепа, Госдепу, Госдепе, Госдепом, Уолл-стрит, Капитолий, Капитолия
RU Кремль, Кремля, Кремлю, Кремлём, Кремле, Госдума, Госдумы, Госдуме, Госдуму, Госдумой, Минобороны РФ
GB Даунинг-стрит, Скотленд-Ярд, Вестминстер
FR Елисейский дворец, Елисейского дворца, Елисейском дворце, Елисейскому дворцу
DE бундестаг, бундестага, бундестагу, бундестаге, бундестагом, бундесвер, бундесвера
UA Верховная рада, Верховной рады, Верховную раду, Верховной раде
IL кнессет, кнессета, кнессете
SU Красная армия, Красной армии
`,
  ar: `
US البيت الأبيض, البنتاغون, البنتاجون, وول ستريت, الكونغرس, الكونجرس
RU الكرملين, الدوما
FR الإليزيه, قصر الإليزيه
DE البوندستاغ
GB داونينغ ستريت
IL الكنيست
`,
  tr: `
US Beyaz Saray, Pentagon, Wall Street
RU Kremlin, Duma
FR Elysee, Élysée Sarayı
GB Downing Street
DE Bundestag, Federal Meclis
TR Beştepe, TBMM, Cumhurbaşkanlığı Külliyesi
IL Knesset
`,
  zh: `
US 白宫, 白宮, 五角大楼, 五角大廈, 华尔街, 華爾街, 国会山, 美联储, 聯準會
RU 克里姆林宫, 克里姆林宮, 国家杜马
FR 爱丽舍宫, 愛麗舍宮
GB 唐宁街, 唐寧街
KR 青瓦台
CN 中南海
`,
};

/**
 * National bodies. They count beside other evidence of their country, or where a text names no country at all; with
 * `?` only the former.
 */
export const institutions: Readonly<Record<string, string>> = {
  en: `
US =FBI, =CIA, =NASA, =FDA, =SEC, =EPA, =FCC, =FAA, =DEA, =NSA, =USDA, =NFL, =NBA, =GOP, Securities and Exchange Commission, Food and Drug Administration, Federal Bureau of Investigation, Homeland Security, Republican Party, Democratic Party, Medicaid, Medicare, Chicago Board of Trade, Dow Jones, =CFTC, Federal Deposit Insurance Corp
US dlrs, cts vs
US ?Congress, ?Senate, ?House of Representatives, ?Supreme Court, ?Republicans, ?Democrats, ?Justice Department, ?State Department, ?Treasury Department, ?Commerce Department, ?Treasury Secretary, ?Secretary of State
GB =NHS, =MI5, =MI6, ?Tories, ?Labour Party, ?Tory, ?Home Office, ?Home Secretary
CA =RCMP, Royal Canadian Mounted Police
CA ?Liberals
IN =BJP, ?Congress party
IL ?Likud
`,
  fr: `
FR =SNCF, =RATP, =EDF, =CNRS, =PCF, ?Assemblée nationale, ?Sénat
US =FBI, =CIA, =NASA, ?Congrès, ?Sénat
`,
};
