/**
 * Former names of countries that still exist, and names of dissolved states, by language; `*` holds in all Latin
 * scripts. Lines and marks as in `aliases.ts`. A former name counts as the country of today.
 */
export const formerNames: Readonly<Record<string, string>> = {
  '*': `
CD Zaire, Zaïre
SU U.R.S.S.
`,
  en: `
BF Upper Volta
BJ Dahomey
ET Abyssinia
IR Persia
TH Siam
LK Ceylon
ZW Rhodesia, Southern Rhodesia
ZM Northern Rhodesia
MW Nyasaland
TZ Tanganyika
GH Gold Coast colony
LS Basutoland
BW Bechuanaland
NA South West Africa, South-West Africa
SZ Swaziland
KH Kampuchea
MM Burma
TW Formosa
ID Dutch East Indies, Batavia
BZ British Honduras
GY British Guiana
SR Dutch Guiana
VU New Hebrides
KI Gilbert Islands
ML French Sudan
TR Ottoman Empire
SU Soviet Russia, Soviets, Soviet Ukraine
YE South Yemen, North Yemen
VN North Vietnam, South Vietnam
`,
  fr: `
BF Haute-Volta, Haute Volta
BJ Dahomey
ET Abyssinie
IR Perse
TH Siam
LK Ceylan
ZW Rhodésie, Rhodésie du Sud
ZM Rhodésie du Nord
TZ Tanganyika
MM Birmanie
TW Formose
CF Oubangui-Chari
ML Soudan français
DJ Territoire français des Afars et des Issas
MG République malgache
GN Guinée française
ID Indes néerlandaises
TR Empire ottoman
SU Russie soviétique, Union des républiques socialistes soviétiques, Soviétiques
YE Yémen du Sud, Yémen du Nord
VN Nord-Vietnam, Sud-Vietnam, Nord-Viêt Nam
`,
  es: `
BF Alto Volta
BJ Dahomey
ET Abisinia
IR Persia
TH Siam
LK Ceilán
ZW Rodesia
MM Birmania
TW Formosa
TR Imperio otomano
SU Rusia soviética
GQ Guinea Española
`,
  pt: `
BF Alto Volta
BJ Daomé
ET Abissínia
IR Pérsia
LK Ceilão
ZW Rodésia
MM Birmânia
TR Império Otomano
SU Rússia soviética
GW Guiné Portuguesa
`,
  de: `
BF Obervolta
ET Abessinien
IR Persien
TH Siam
ZW Rhodesien
MM Birma, Burma
TR Osmanisches Reich, Osmanischen Reich
SU Sowjetrussland
`,
  ru: `
BF Верхняя Вольта, Верхней Вольты, Верхней Вольте
BJ Дагомея, Дагомеи
ET Абиссиния, Абиссинии
IR Персия, Персии, Персию
TH Сиам, Сиама, Сиаме
LK Цейлон, Цейлона, Цейлоне
ZW Родезия, Родезии
MM Бирма, Бирмы, Бирме, Бирму
CD Заир, Заира, Заире
TR Османская империя, Османской империи
SU Советская Россия, Советской России
`,
  ar: `
CD زائير
BF فولتا العليا
MM بورما
IR بلاد فارس
TR الدولة العثمانية
`,
  tr: `
BF Yukarı Volta
CD Zaire
MM Burma, Birmanya
SU Sovyet Rusya
TR Osmanlı, Osmanlı İmparatorluğu
`,
  zh: `
BF 上沃尔特
CD 扎伊尔
MM 缅甸联邦
IR 波斯
TH 暹罗
LK 锡兰
TR 奥斯曼帝国
`,
};
