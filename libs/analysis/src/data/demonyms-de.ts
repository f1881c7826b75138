/** German demonyms: adjectives in -isch and the like (endings are derived) and nouns in the masculine singular. */
export const demonymsDe = `
AD andorranisch, Andorraner
AE emiratisch, Emirater, Emirati
AF afghanisch, Afghane, Kabuler
AG antiguanisch, Antiguaner
AI anguillanisch
AL albanisch, Albaner
AM armenisch, Armenier
AO angolanisch, Angolaner
AR argentinisch, Argentinier, Porteño
AS amerikanisch-samoanisch
AT österreichisch, Österreicher, Wiener, Salzburger, Grazer, steirisch, kärntnerisch, Tiroler, Vorarlberger, Kärntner, Steirer, Burgenländer, Niederösterreicher, Oberösterreicher
AU australisch, Australier
AW arubanisch
AX åländisch, Åländer
AZ aserbaidschanisch, Aserbaidschaner
BA bosnisch, Bosnier
BB barbadisch, Barbadier
BD bangladeschisch, Bangladescher
BE belgisch, Belgier, Antwerpener, Flame, flämisch, wallonisch, Wallone
BF burkinisch, burkinabisch, Burkiner, Burkinabe
BG bulgarisch, Bulgare, Sofioter
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
BY belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse, Minsker
BZ belizisch, Belizer
CA kanadisch, Kanadier, Québecer, québecisch
CC kokosinsulanisch
CD kongolesisch-kinshasaisch, zairisch
CF zentralafrikanisch, Zentralafrikaner
CG kongolesisch-brazzavillisch
CH schweizerisch, Schweizer, Genfer, Zürcher, Baseler, Basler, Berner, Luzerner, Walliser, Bündner, Tessiner
CI ivorisch, Ivorer
CK cookinsulanisch
CL chilenisch, Chilene
CM kamerunisch, Kameruner
CN chinesisch, Chinese, tibetisch, Tibeter, uigurisch, Uigure, Pekinger, Schanghaier, Shanghaier
CO kolumbianisch, Kolumbianer
CR costa-ricanisch, costaricanisch, Costa-Ricaner
CU kubanisch, Kubaner, Havannaer
CV kapverdisch, Kapverdier, kapverdianisch
CW curaçaoisch
CX weihnachtsinsulanisch
CY zyprisch, zypriotisch, Zyprer, Zypriot
CZ tschechisch, Tscheche, Prager
DE deutsch, westdeutsch, ostdeutsch, bundesdeutsch, Bundesdeutscher, Münchner, bayerisch, sächsisch, Berliner, Kölner, Dresdner, Leipziger, Stuttgarter, Bremer, Düsseldorfer, Hannoveraner, Nürnberger, Dortmunder, Frankfurter, bayrisch, hessisch, thüringisch, niedersächsisch, brandenburgisch, nordrhein-westfälisch, baden-württembergisch, schleswig-holsteinisch, fränkisch, schwäbisch, Sachse, =Bayern, Hesse, Thüringer, Brandenburger, Niedersachse, Rheinländer, Schwabe
DJ dschibutisch, Dschibutier
DK dänisch, Däne, Kopenhagener
DM dominicanisch, Dominicaner
DO dominikanisch
DZ algerisch, Algerier
EC ecuadorianisch, Ecuadorianer
EE estnisch, Este, Tallinner
EG ägyptisch, Ägypter, Kairoer
EH sahrauisch, Sahraui
ER eritreisch, Eritreer
ES spanisch, Spanier, katalanisch, Katalane, baskisch, Baske, andalusisch, Madrider, Barceloner, galicisch, andalusisch, Andalusier, Mallorquiner
ET äthiopisch, Äthiopier
FI finnisch, Finne, Helsinkier
FJ fidschianisch, Fidschianer
FK falkländisch, Falkländer
FM mikronesisch, Mikronesier
FO färöisch, Färöer
FR französisch, Franzose, Französin, korsisch, Korse, bretonisch, elsässisch, Pariser, Straßburger, Marseiller, Elsässer, Bretone
GA gabunisch, Gabuner
GB britisch, Brite, englisch, Engländer, schottisch, Schotte, walisisch, nordirisch, Waliser, Nordire, Londoner
GD grenadisch, Grenader
GE georgisch, Georgier, abchasisch, südossetisch, Tifliser
GF französisch-guayanisch
GG guernseyisch
GH ghanaisch, Ghanaer
GI gibraltarisch, Gibraltarer
GL grönländisch, Grönländer
GM gambisch, Gambier
GN guineisch, Guineer
GP guadeloupisch
GQ äquatorialguineisch, Äquatorialguineer
GR griechisch, Grieche, Athener
GT guatemaltekisch, Guatemalteke
GU guamisch
GW bissau-guineisch, guinea-bissauisch, Guinea-Bissauer
GY guyanisch, Guyaner
HK hongkongisch, Hongkonger
HN honduranisch, Honduraner
HR kroatisch, Kroate, Zagreber
HT haitianisch, Haitianer
HU ungarisch, Ungar, Budapester
ID indonesisch, Indonesier
IE irisch, Ire, Dubliner
IL israelisch, Israeli, Jerusalemer
IM manx-insulanisch
IN indisch, Inder
IQ irakisch, Iraker, Bagdader
IR iranisch, Iraner, Teheraner
IS isländisch, Isländer
IT italienisch, Italiener, sizilianisch, sardisch, Südtiroler, Mailänder, Venezianer, Neapolitaner, lombardisch, venezianisch, südtirolerisch, Sizilianer, Sarde, Toskaner, Lombarde
JE jerseyanisch
JM jamaikanisch, Jamaikaner
JO jordanisch, Jordanier
JP japanisch, Japaner, Tokioter
KE kenianisch, Kenianer
KG kirgisisch, Kirgise
KH kambodschanisch, Kambodschaner
KI kiribatisch
KM komorisch, Komorer
KN kittitisch
KP nordkoreanisch, Nordkoreaner, Pjöngjanger
KR südkoreanisch, Südkoreaner, Seouler
KW kuwaitisch, Kuwaiter
KY caymanisch
KZ kasachisch, Kasache
LA laotisch, Laote
LB libanesisch, Libanese, Beiruter
LC lucianisch
LI liechtensteinisch, Liechtensteiner
LK sri-lankisch, Sri-Lanker, srilankisch
LR liberianisch, Liberianer
LS lesothisch, Lesother
LT litauisch, Litauer, Vilniusser
LU luxemburgisch, Luxemburger
LV lettisch, Lette, Rigaer
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
NL niederländisch, Niederländer, holländisch, Holländer, Amsterdamer, Rotterdamer
NO norwegisch, Norweger, Osloer
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
PL polnisch, =der Pole, =Der Pole, =ein Pole, =Ein Pole, =einen Polen, =jeder Pole, =Polen, =Polin, =Polinnen, Warschauer, Krakauer, Danziger
PM saint-pierrisch
PN pitcairnisch
PR puerto-ricanisch, puertoricanisch, Puerto-Ricaner
PS palästinensisch, Palästinenser, Gaza-Palästinenser, westjordanisch
PT portugiesisch, Portugiese, Lissabonner, Lissaboner
PW palauisch
PY paraguayisch, Paraguayer
QA katarisch, Katarer, Katari
RE réunionesisch
RO rumänisch, Rumäne, Bukarester
RS serbisch, Serbe, Belgrader
RU russisch, Russe, tschetschenisch, Tschetschene, dagestanisch, Moskauer, Petersburger, Sibirier
RW ruandisch, Ruander
SA saudisch, saudi-arabisch, saudiarabisch, Saudi, Saudi-Araber
SB salomonisch
SC seychellisch, Seycheller
SD sudanesisch, Sudanese
SE schwedisch, Schwede, Stockholmer
SG singapurisch, Singapurer
SH st.-helenisch
SI slowenisch, Slowene, Laibacher
SJ spitzbergisch
SK slowakisch, Slowake, Bratislavaer
SL sierra-leonisch, Sierra-Leoner
SM san-marinesisch
SN senegalesisch, Senegalese
SO somalisch, Somalier, somaliländisch
SR surinamisch, Surinamer
SS südsudanesisch, Südsudanese
ST são-toméisch
SV salvadorianisch, Salvadorianer
SX sint-maartenisch
SY syrisch, Syrer, Damaszener, Aleppiner
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
TR türkisch, Türke, Istanbuler, Ankaraer
TT trinidadisch
TV tuvaluisch
TW taiwanisch, taiwanesisch, Taiwaner, Taiwanese
TZ tansanisch, Tansanier
UA ukrainisch, Ukrainer, krimtatarisch, Kiewer, Kyjiwer, Charkiwer, Odessaer
UG ugandisch, Ugander
US amerikanisch, US-amerikanisch, Amerikaner, kalifornisch, Kalifornier, Texaner, texanisch, US-Bürger, US-Amerikaner, New-Yorker, Washingtoner, New Yorker, kalifornisch, floridianisch
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
