/** German demonyms: adjectives in -isch and the like (endings are derived) and nouns in the masculine singular. */
export const demonymsDe = `
AD andorranisch, Andorraner
AE emiratisch, Emirater, Emirati
AF afghanisch, Afghane
AG antiguanisch, Antiguaner
AI anguillanisch
AL albanisch, Albaner
AM armenisch, Armenier
AO angolanisch, Angolaner
AR argentinisch, Argentinier
AS amerikanisch-samoanisch
AT österreichisch, Österreicher
AU australisch, Australier
AW arubanisch
AX åländisch, Åländer
AZ aserbaidschanisch, Aserbaidschaner
BA bosnisch, Bosnier
BB barbadisch, Barbadier
BD bangladeschisch, Bangladescher
BE belgisch, Belgier
BF burkinisch, burkinabisch, Burkiner, Burkinabe
BG bulgarisch, Bulgare
BH bahrainisch, Bahrainer
BI burundisch, Burundier
BJ beninisch, Beniner
BL saint-barthisch
BM bermudisch, Bermuder
BN bruneiisch, Bruneier
BO bolivianisch, Bolivianer
BQ bonairisch
BR brasilianisch, Brasilianer
BS bahamaisch, Bahamaer
BT bhutanisch, Bhutaner
BW botsuanisch, Botsuaner
BY belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse
BZ belizisch, Belizer
CA kanadisch, Kanadier, Québecer
CC kokosinsulanisch
CD kongolesisch-kinshasaisch, zairisch
CF zentralafrikanisch, Zentralafrikaner
CG kongolesisch-brazzavillisch
CH schweizerisch, Schweizer
CI ivorisch, Ivorer
CK cookinsulanisch
CL chilenisch, Chilene
CM kamerunisch, Kameruner
CN chinesisch, Chinese, tibetisch, Tibeter, uigurisch, Uigure
CO kolumbianisch, Kolumbianer
CR costa-ricanisch, costaricanisch, Costa-Ricaner
CU kubanisch, Kubaner
CV kapverdisch, Kapverdier, kapverdianisch
CW curaçaoisch
CX weihnachtsinsulanisch
CY zyprisch, zypriotisch, Zyprer, Zypriot
CZ tschechisch, Tscheche
DE deutsch, westdeutsch, ostdeutsch, bundesdeutsch, Bundesdeutscher, ?Berliner, Münchner, bayerisch, sächsisch
DJ dschibutisch, Dschibutier
DK dänisch, Däne
DM dominicanisch, Dominicaner
DO dominikanisch
DZ algerisch, Algerier
EC ecuadorianisch, Ecuadorianer
EE estnisch, Este
EG ägyptisch, Ägypter
EH sahrauisch, Sahraui
ER eritreisch, Eritreer
ES spanisch, Spanier, katalanisch, Katalane, baskisch, Baske, andalusisch
ET äthiopisch, Äthiopier
FI finnisch, Finne
FJ fidschianisch, Fidschianer
FK falkländisch, Falkländer
FM mikronesisch, Mikronesier
FO färöisch, Färöer
FR französisch, Franzose, Französin, korsisch, Korse, bretonisch, elsässisch
GA gabunisch, Gabuner
GB britisch, Brite, englisch, Engländer, schottisch, Schotte, walisisch, nordirisch, Waliser, Nordire
GD grenadisch, Grenader
GE georgisch, Georgier, abchasisch, südossetisch
GF französisch-guayanisch
GG guernseyisch
GH ghanaisch, Ghanaer
GI gibraltarisch, Gibraltarer
GL grönländisch, Grönländer
GM gambisch, Gambier
GN guineisch, Guineer
GP guadeloupisch
GQ äquatorialguineisch, Äquatorialguineer
GR griechisch, Grieche
GT guatemaltekisch, Guatemalteke
GU guamisch
GW bissau-guineisch, guinea-bissauisch, Guinea-Bissauer
GY guyanisch, Guyaner
HK hongkongisch, Hongkonger
HN honduranisch, Honduraner
HR kroatisch, Kroate
HT haitianisch, Haitianer
HU ungarisch, Ungar
ID indonesisch, Indonesier
IE irisch, Ire
IL israelisch, Israeli
IM manx-insulanisch
IN indisch, Inder
IQ irakisch, Iraker
IR iranisch, Iraner
IS isländisch, Isländer
IT italienisch, Italiener, sizilianisch, sardisch, Südtiroler
JE jerseyanisch
JM jamaikanisch, Jamaikaner
JO jordanisch, Jordanier
JP japanisch, Japaner
KE kenianisch, Kenianer
KG kirgisisch, Kirgise
KH kambodschanisch, Kambodschaner
KI kiribatisch
KM komorisch, Komorer
KN kittitisch
KP nordkoreanisch, Nordkoreaner
KR südkoreanisch, Südkoreaner
KW kuwaitisch, Kuwaiter
KY caymanisch
KZ kasachisch, Kasache
LA laotisch, Laote
LB libanesisch, Libanese
LC lucianisch
LI liechtensteinisch, Liechtensteiner
LK sri-lankisch, Sri-Lanker, srilankisch
LR liberianisch, Liberianer
LS lesothisch, Lesother
LT litauisch, Litauer
LU luxemburgisch, Luxemburger
LV lettisch, Lette
LY libysch, Libyer
MA marokkanisch, Marokkaner
MC monegassisch, Monegasse
MD moldauisch, moldawisch, Moldauer
ME montenegrinisch, Montenegriner
MF saint-martinisch
MG madagassisch, Madagasse
MH marshallisch
MK nordmazedonisch, mazedonisch, Nordmazedonier, Mazedonier
ML malisch, Malier
MM myanmarisch, birmanisch, burmesisch, Birmane, Burmese
MN mongolisch, Mongole
MO macauisch
MP nordmarianisch
MQ martinikanisch
MR mauretanisch, Mauretanier
MS montserratisch
MT maltesisch, Malteser
MU mauritisch, Mauritier
MV maledivisch, Malediver
MW malawisch, Malawier
MX mexikanisch, Mexikaner
MY malaysisch, Malaysier
MZ mosambikanisch, mosambikisch, Mosambikaner
NA namibisch, Namibier
NC neukaledonisch, Neukaledonier
NE nigrisch, Nigrer
NF norfolkinsulanisch
NG nigerianisch, Nigerianer
NI nicaraguanisch, Nicaraguaner
NL niederländisch, Niederländer, holländisch, Holländer
NO norwegisch, Norweger
NP nepalesisch, Nepalese
NR nauruisch, Nauruer
NU niueanisch
NZ neuseeländisch, Neuseeländer
OM omanisch, Omaner
PA panamaisch, Panamaer
PE peruanisch, Peruaner
PF französisch-polynesisch, polynesisch
PG papua-neuguineisch, papuanisch
PH philippinisch, Filipino
PK pakistanisch, Pakistaner
PL polnisch, =Pole, =Polen
PM saint-pierrisch
PN pitcairnisch
PR puerto-ricanisch, puertoricanisch, Puerto-Ricaner
PS palästinensisch, Palästinenser, Gaza-Palästinenser, westjordanisch
PT portugiesisch, Portugiese
PW palauisch
PY paraguayisch, Paraguayer
QA katarisch, Katarer, Katari
RE réunionesisch
RO rumänisch, Rumäne
RS serbisch, Serbe
RU russisch, Russe, tschetschenisch, Tschetschene, dagestanisch
RW ruandisch, Ruander
SA saudisch, saudi-arabisch, saudiarabisch, Saudi, Saudi-Araber
SB salomonisch
SC seychellisch, Seycheller
SD sudanesisch, Sudanese
SE schwedisch, Schwede
SG singapurisch, Singapurer
SH st.-helenisch
SI slowenisch, Slowene
SJ spitzbergisch
SK slowakisch, Slowake
SL sierra-leonisch, Sierra-Leoner
SM san-marinesisch
SN senegalesisch, Senegalese
SO somalisch, Somalier, somaliländisch
SR surinamisch, Surinamer
SS südsudanesisch, Südsudanese
ST são-toméisch
SV salvadorianisch, Salvadorianer
SX sint-maartenisch
SY syrisch, Syrer
SZ eswatinisch, swasiländisch
TC turks-und-caicosisch
TD tschadisch, Tschader
TG togoisch, togolesisch, Togoer
TH thailändisch, Thailänder
TJ tadschikisch, Tadschike
TK tokelauisch
TL osttimoresisch, timoresisch, Timorese
TM turkmenisch, Turkmene
TN tunesisch, Tunesier
TO tongaisch, Tongaer
TR türkisch, Türke
TT trinidadisch
TV tuvaluisch
TW taiwanisch, taiwanesisch, Taiwaner, Taiwanese
TZ tansanisch, Tansanier
UA ukrainisch, Ukrainer, krimtatarisch
UG ugandisch, Ugander
US amerikanisch, US-amerikanisch, Amerikaner, kalifornisch, Kalifornier, Texaner, texanisch, US-Bürger, US-Amerikaner, New-Yorker
UY uruguayisch, Uruguayer
UZ usbekisch, Usbeke
VA vatikanisch
VC vincentisch
VE venezolanisch, Venezolaner
VG britisch-jungferninsulanisch
VI amerikanisch-jungferninsulanisch
VN vietnamesisch, Vietnamese
VU vanuatuisch
WF wallisisch
WS samoanisch, Samoaner
XK kosovarisch, Kosovare
YE jemenitisch, Jemenit
YT mahorisch
ZA südafrikanisch, Südafrikaner
ZM sambisch, Sambier
ZW simbabwisch, Simbabwer
CS tschechoslowakisch, Tschechoslowake
DD DDR-Bürger, DDR-Flüchtling
SU sowjetisch, Sowjetbürger
YU jugoslawisch, Jugoslawe
`;

/** German first halves of joined demonyms. */
export const joinedDe = `
DE deutsch
FR französisch
RU russisch
CN chinesisch
GB britisch
US amerikanisch, =US
IL israelisch
PL polnisch
TR türkisch
IT italienisch
UA ukrainisch
`;
