/** Turkish names beside those of CLDR; marks as in `aliases.ts`. Endings after an apostrophe are cut off by the tokens. */
export const aliasesTr = `
US ABD, Amerika, Birleşik Devletler, Amerika Birleşik Devletleri
GB İngiltere, Birleşik Krallık, Britanya, Büyük Britanya, İskoçya, Galler, Kuzey İrlanda
AE BAE, Birleşik Arap Emirlikleri, Emirlikler
CD Demokratik Kongo Cumhuriyeti, Kongo Demokratik Cumhuriyeti, KDC, Zaire
CG Kongo Cumhuriyeti, Kongo Brazavil
CF Orta Afrika Cumhuriyeti
CI Fildişi Sahili, Fildişi Sahilleri
CN Çin, Çin Halk Cumhuriyeti, Doğu Türkistan, Tibet
CV Yeşil Burun, Cabo Verde
CY Kıbrıs, Güney Kıbrıs, Kuzey Kıbrıs, KKTC, GKRY, Kıbrıs Rum Kesimi, Rum Kesimi, Rum kesimi
CZ Çek Cumhuriyeti, Çekya
DO Dominik Cumhuriyeti
DM Dominika
GN Gine
IN Hindistan
KP Kuzey Kore
KR Güney Kore
MK Makedonya, Kuzey Makedonya
MM Myanmar, Burma, Arakan
NL Hollanda, Felemenk
OM Umman Sultanlığı
PS Filistin, Batı Şeria, Gazze, Gazze Şeridi
RU Rusya Federasyonu, Çeçenistan, Dağıstan, Tataristan, Sibirya
SA Suudi Arabistan, S. Arabistan
SS Güney Sudan
ZA Güney Afrika, Güney Afrika Cumhuriyeti
TD Çad
MA =Fas
QA =Katar
TL Doğu Timor
TR Türkiye, Türkiye Cumhuriyeti
UA Kırım, Donbas, Donbass
GE Abhazya, Güney Osetya
AZ Dağlık Karabağ, Karabağ
MD Moldova, Transdinyester
IQ Irak Kürdistanı, IKBY
EH Batı Sahra
VA Vatikan, Papalık
SU Sovyetler Birliği, SSCB
DD Doğu Almanya
DE Batı Almanya, Federal Almanya
YU Yugoslavya
CS Çekoslovakya
SO Somaliland
SY Suriye
BA Bosna, Bosna-Hersek, Bosna Hersek
BY Beyaz Rusya
LB Lübnan
PL Lehistan
GQ Ekvator Ginesi
GW Gine-Bissau, Gine Bissau
PG Papua Yeni Gine
GR Yunanistan
KH Kamboçya
VN Vietnam
HK Hong Kong
MO Makao
MU Mauritius, Moris
LK Sri Lanka, Seylan
SZ Esvatini, Svaziland
TT Trinidad
NZ Yeni Zelanda
PE Peru
CL Şili
KW Kuveyt
DZ Cezayir
SD Darfur
SY Golan Tepeleri, Golan, Rojava
RU Kuril Adaları, İnguşetya
ES Ceuta, Melilla
KP+KR iki Kore, İki Kore
CD+CG iki Kongo
US Georgia eyaleti, Georgia eyaletinde, Washington eyaleti, New England
`;
