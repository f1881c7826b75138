/** English demonyms: adjectives and nouns as written; a regular plural is added. `?` = counts only beside other evidence. */
export const demonymsEn = `
AD Andorran
AE Emirati
AF Afghan
AG Antiguan, Barbudan
AI Anguillian
AL Albanian
AM Armenian
AO Angolan
AR Argentine, Argentinian, Argentinean
AS American Samoan
AT Austrian
AU Australian, ?Aussie, Tasmanian, Queenslander, Sydneysider, New South Welshman, Territorian, Melburnian, Western Australian, South Australian, Tasmanian
AW Aruban
AX Ålander
AZ Azerbaijani, Azeri
BA Bosnian, Herzegovinian, Bosnian Serb, Bosnian Croat
BB Barbadian, Bajan
BD Bangladeshi
BE Belgian, Flemish, Walloon
BF Burkinabe, Burkinabé, Burkinese, Burkinan
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese, Beninois
BL Barthélemois
BM Bermudian
BN Bruneian
BO Bolivian
BQ Bonairean
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan, Motswana, Batswana
BY Belarusian, Belarussian, Byelorussian
BZ Belizean
CA Canadian, Québécois, Quebecer, Ontarian, Albertan, Quebecker, Nova Scotian, Newfoundlander, Manitoban, British Columbian, New Brunswicker, Torontonian, Montrealer, Vancouverite
CC Cocos Islander
CD DR Congolese, DRC Congolese
CF Central African
CG Brazzaville Congolese
CH Swiss
CI Ivorian, Ivoirian
CK Cook Islander
CL Chilean
CM Cameroonian
CN Chinese, Tibetan, Uyghur, Uighur
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean, Cabo Verdean
CW Curaçaoan
CX Christmas Islander
CY Cypriot, Greek Cypriot, Turkish Cypriot
CZ Czech, Czechs
DE German, West German, Berliner, Bavarian
DJ Djiboutian
DK Danish, Dane
DM Dominiquais
DO Dominican
DZ Algerian
EC Ecuadorian, Ecuadorean
EE Estonian
EG Egyptian
EH Sahrawi, Saharawi
ER Eritrean
ES Spanish, Spaniard, Catalan, Galician, Andalusian
ET Ethiopian, Tigrayan
FI Finnish, Finn
FJ Fijian
FK Falkland Islander
FM Micronesian
FO Faroese
FR French, Frenchman, Frenchmen, Frenchwoman, Parisian, Corsican, Frenchwomen
GA Gabonese
GB British, Briton, Brit, English, Englishman, Englishmen, Scottish, Scot, Welsh, Northern Irish, Londoner, Scots, Scotsman, Scotsmen, Welshman, Welshmen, Englishwoman, Cornish, Liverpudlian, Yorkshireman, Yorkshiremen, Scouser, Geordie, Mancunian, Glaswegian, Aberdonian, Brummie, Northern Irishman, Londoner
GD Grenadian
GE Abkhazian, South Ossetian
GF French Guianese
GG =Guernseyman, Guernsey islander
GH Ghanaian
GI Gibraltarian
GL Greenlandic, Greenlander
GM Gambian
GN Guinean
GP Guadeloupean
GQ Equatorial Guinean, Equatoguinean
GR Greek
GT Guatemalan
GU Guamanian
GW Bissau Guinean, Guinea Bissauan
GY Guyanese
HK Hong Konger, Hongkonger
HN Honduran
HR Croatian, Croat
HT Haitian
HU Hungarian
ID Indonesian
IE Irish, Irishman, Irishmen, Dubliner, Corkman
IL Israeli
IM Manx
IN Indian, Gujarati, Mumbaikar, Keralite, Bihari
IQ Iraqi, Iraqi Kurd
IR Iranian
IS Icelandic, Icelander
IT Italian, Sicilian, Sardinian, Neapolitan
JE =Jerseyman, Jersey islander
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan, Nairobian
KG Kyrgyz, Kyrgyzstani, Kirghiz
KH Cambodian
KI I-Kiribati
KM Comorian, Comoran
KN Kittitian, Nevisian
KP North Korean
KR South Korean
KW Kuwaiti
KY Caymanian
KZ Kazakh, Kazakhstani
LA Lao, Laotian
LB Lebanese
LC Saint Lucian, St. Lucian
LI Liechtensteiner
LK Sri Lankan
LR Liberian
LS Basotho, Mosotho, Lesothan
LT Lithuanian
LU Luxembourger, Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MC Monegasque, Monégasque
MD Moldovan
ME Montenegrin
MF Saint Martiner, St. Martiner
MG Malagasy, Madagascan
MH Marshallese
MK North Macedonian, Macedonian
ML Malian
MM Burmese, Rohingya
MN Mongolian
MO Macanese
MP Northern Mariana Islander
MQ Martinican
MR Mauritanian
MS Montserratian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NC New Caledonian
NE Nigerien
NF Norfolk Islander
NG Nigerian, Lagosian
NI Nicaraguan
NL Dutch, Dutchman, Dutchmen, Netherlander
NO Norwegian
NP Nepali, Nepalese
NR Nauruan
NU Niuean
NZ New Zealander, ?Kiwi, Aucklander, Maori, Māori
OM Omani
PA Panamanian
PE Peruvian
PF French Polynesian
PG Papua New Guinean, Papuan New Guinean
PH Filipino, Filipina, Philippine
PK Pakistani
PL Polish, =Pole, =Poles
PM Saint-Pierrais
PN Pitcairner, Pitcairn Islander
PR Puerto Rican
PS Palestinian, Gazan
PT Portuguese
PW Palauan
PY Paraguayan
QA Qatari
RE Réunionese
RO Romanian
RS Serbian, Serb
RU Russian, Chechen, Muscovite, Dagestani, Tatarstani, Ingush
RW Rwandan, Rwandese
SA Saudi, Saudi Arabian
SB Solomon Islander
SC Seychellois
SD Sudanese, Darfuri
SE Swedish, Swede
SG Singaporean
SH Saint Helenian, St. Helenian
SI Slovenian, Slovene
SJ Svalbarder
SK Slovak, Slovakian
SL Sierra Leonean
SM Sammarinese
SN Senegalese
SO Somali, Somalian, Somalilander
SR Surinamese
SS South Sudanese
ST São Toméan, Santomean
SV Salvadoran, Salvadorian, Salvadorean
SX Sint Maartener
SY Syrian
SZ Swazi, Eswatini
TC Turks and Caicos Islander
TD Chadian
TG Togolese
TH Thai
TJ Tajik, Tajikistani
TK Tokelauan
TL Timorese, East Timorese
TM Turkmen
TN Tunisian
TO Tongan
TR Turkish, =Turk, =Turks
TT Trinidadian, Tobagonian
TV Tuvaluan
TW Taiwanese
TZ Tanzanian, Zanzibari
UA Ukrainian, Crimean
UG Ugandan
US American, Californian, Texan, Hawaiian, New Yorker, Floridian, Alaskan, Virginian, Ohioan, Michigander, Oregonian, African American, African-American, Chicagoan, Coloradan, Louisianan, Minnesotan, Arizonan, Iowan, Pennsylvanian, Hoosier, Coloradoan, Kentuckian, Tennessean, Utahn, Nebraskan, Kansan, Oklahoman, Nevadan, Idahoan, Montanan, Wisconsinite, Vermonter, Mainer, Rhode Islander, New Jerseyan, New Jerseyite, Marylander, Delawarean, West Virginian, North Carolinian, South Carolinian, Alabamian, Mississippian, Arkansan, Missourian, New Mexican, Wyomingite, North Dakotan, South Dakotan, Illinoisan, Angeleno, Bostonian, Philadelphian, Washingtonian, Detroiter, Houstonian
UY Uruguayan
UZ Uzbek, Uzbekistani
VC Vincentian
VE Venezuelan
VG British Virgin Islander
VI US Virgin Islander, U.S. Virgin Islander
VN Vietnamese
VU Ni-Vanuatu
WF Wallisian, Futunan
WS Samoan
XK Kosovar, Kosovan
YE Yemeni
YT Mahoran
ZA South African
ZM Zambian
ZW Zimbabwean
CS Czechoslovak, Czechoslovakian
DD East German
SU Soviet
YU Yugoslav
`;

/** English first halves of joined demonyms (Sino-Russian). */
export const joinedEn = `
CN Sino
FR Franco
GB Anglo
RU Russo
DE Germano
IN Indo
US Americano
IT Italo
JP Japano
GR Greco
TR Turco
AT Austro

`;
