/**
 * Turkish demonyms in the nominative: adjectives and nouns are one; plural and cases are derived. Those in -lı, -li, -lu,
 * -lü come from the country's name. `?` = counts only beside other evidence.
 */
export const demonymsTr = `
AD Andorralı
AE Emirlikli, Dubaili
AF Afgan, Afganistanlı
AG Antigualı
AI Anguillalı
AL Arnavut, Arnavutluklu
AM Ermenistanlı, ?Ermeni
AO Angolalı
AR Arjantinli
AS Amerikan Samoalı
AT Avusturyalı
AU Avustralyalı
AW Arubalı
AX Alandlı
AZ Azerbaycanlı, Azeri
BA Bosnalı, Boşnak
BB Barbadoslu
BD Bangladeşli
BE Belçikalı
BF Burkina Fasolu, Burkinalı
BG Bulgar, Bulgaristanlı
BH Bahreynli
BI Burundili
BJ Beninli
BL Saint Barthélemyli
BM Bermudalı
BN Bruneyli
BO Bolivyalı
BQ Bonaireli
BR Brezilyalı
BS Bahamalı
BT Bhutanlı
BW Botsvanalı
BY Belaruslu
BZ Belizeli
CA Kanadalı
CC Cocos Adalı
CD Kongolu
CF Orta Afrikalı
CG Brazavilli
CH İsviçreli
CI Fildişili, Fildişi Sahilli
CK Cook Adalı
CL Şilili
CM Kamerunlu
CN Çinli, Tibetli, Uygur
CO Kolombiyalı
CR Kosta Rikalı
CU Kübalı
CV Yeşil Burunlu
CW Curaçaolu
CX Christmas Adalı
CY Kıbrıslı, Kıbrıslı Rum, Kıbrıslı Türk, Kıbrıs Rum, Kıbrıs Türk
CZ Çekyalı, =Çek, =Çekler, =Çeklerin, =Çekleri, =Çeklere
DE Alman, Almanyalı
DJ Cibutili
DK Danimarkalı
DM Dominikalı
DO Dominikli
DZ Cezayirli
EC Ekvadorlu
EE Estonyalı, Eston
EG Mısırlı
EH Sahralı
ER Eritreli
ES İspanyol, İspanyalı, Katalan, Bask
ET Etiyopyalı
FI Fin, Finlandiyalı
FJ Fijili
FK Falklandlı
FM Mikronezyalı
FO Faroeli
FR Fransız
GA Gabonlu
GB İngiliz, Britanyalı, İskoç, Galli
GD Grenadalı
GE Gürcü, Gürcistanlı, Abhaz
GF Fransız Guyanalı
GG Guernseyli
GH Ganalı
GI Cebelitarıklı
GL Grönlandlı
GM Gambiyalı
GN Gineli
GP Guadelouplu
GQ Ekvator Gineli
GR Yunan, Yunanlı, Yunanistanlı
GT Guatemalalı
GU Guamlı
GW Gine Bissaulu
GY Guyanalı
HK Hong Konglu
HN Honduraslı
HR Hırvat, Hırvatistanlı
HT Haitili
HU Macar, Macaristanlı
ID Endonezyalı
IE İrlandalı
IL İsrailli
IM Manlı
IN Hindistanlı, Hintli, =Hint
IQ Iraklı
IR İranlı
IS İzlandalı
IT İtalyan, İtalyalı
JE Jerseyli
JM Jamaikalı
JO Ürdünlü
JP Japon, Japonyalı
KE Kenyalı
KG Kırgız, Kırgızistanlı
KH Kamboçyalı
KI Kiribatili
KM Komorlu
KN Saint Kittsli
KP Kuzey Koreli
KR Güney Koreli
KW Kuveytli
KY Caymanlı
KZ Kazak, Kazakistanlı
LA Laoslu
LB Lübnanlı
LC Saint Lucialı
LI Lihtenştaynlı
LK Sri Lankalı
LR Liberyalı
LS Lesotholu
LT Litvanyalı, Litvan
LU Lüksemburglu
LV Letonyalı, Leton
LY Libyalı
MA Faslı
MC Monakolu
MD Moldovalı
ME Karadağlı
MF Saint Martinli
MG Madagaskarlı
MH Marshallı
MK Makedonyalı, Makedon, Kuzey Makedonyalı
ML Malili
MM Myanmarlı, Arakanlı
MN Moğol, Moğolistanlı
MO Makaolu
MP Kuzey Marianalı
MQ Martinikli
MR Moritanyalı
MS Montserratlı
MT Maltalı
MU Mauritiuslu
MV Maldivli
MW Malavili
MX Meksikalı
MY Malezyalı
MZ Mozambikli
NA Namibyalı
NC Yeni Kaledonyalı
NE Nijerli
NF Norfolklu
NG Nijeryalı
NI Nikaragualı
NL Hollandalı
NO Norveçli
NP Nepalli
NR Naurulu
NU Niueli
NZ Yeni Zelandalı
OM Ummanlı
PA Panamalı
PE Perulu
PF Fransız Polinezyalı
PG Papualı, Papua Yeni Gineli
PH Filipinli
PK Pakistanlı
PL Polonyalı, Leh
PM Saint Pierreli
PN Pitcairnli
PR Porto Rikolu
PS Filistinli, Gazzeli
PT Portekizli
PW Palaulu
PY Paraguaylı
QA Katarlı
RE Réunionlu
RO Rumen, Romanyalı
RS Sırp, Sırbistanlı
RU Rus, Rusyalı, Çeçen, Dağıstanlı
RW Ruandalı
SA Suudi, Suudi Arabistanlı
SB Solomonlu
SC Seyşelli
SD Sudanlı
SE İsveçli
SG Singapurlu
SH Saint Helenalı
SI Sloven, Slovenyalı
SJ Svalbardlı
SK Slovak, Slovakyalı
SL Sierra Leoneli
SM San Marinolu
SN Senegalli
SO Somalili
SR Surinamlı
SS Güney Sudanlı
ST Sao Tomeli
SV Salvadorlu
SX Sint Maartenli
SY Suriyeli
SZ Esvatinili
TC Turks ve Caicoslu
TD Çadlı
TG Togolu
TH Taylandlı
TJ Tacik, Tacikistanlı
TK Tokelaulu
TL Timorlu
TM Türkmenistanlı, ?Türkmen
TN Tunuslu
TO Tongalı
TR Türkiyeli, =Türk, Türkler, Türklerin, Türkleri, Türklere
TT Trinidadlı
TV Tuvalulu
TW Tayvanlı
TZ Tanzanyalı
UA Ukraynalı
UG Ugandalı
US Amerikalı, Amerikan, ABD'li
UY Uruguaylı
UZ Özbek, Özbekistanlı
VA Vatikanlı
VC Saint Vincentli
VE Venezuelalı
VG Britanya Virjinli
VI Amerikan Virjinli
VN Vietnamlı
VU Vanuatulu
WF Wallisli
WS Samoalı
XK Kosovalı
YE Yemenli
YT Mayottelu
ZA Güney Afrikalı
ZM Zambiyalı
ZW Zimbabveli
CS Çekoslovak
DD Doğu Alman
SU Sovyet
YU Yugoslav
`;
