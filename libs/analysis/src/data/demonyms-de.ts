/** German demonyms: adjectives in -isch and the like (endings are derived) and nouns in the masculine singular. */
export const demonymsDe = `
AD andorranisch, Andorraner
AE emiratisch
AF afghanisch, Afghane
AL albanisch, Albaner
AM armenisch, Armenier
AO angolanisch, Angolaner
AR argentinisch, Argentinier
AT österreichisch, Österreicher
AU australisch, Australier
AZ aserbaidschanisch, Aserbaidschaner
BA bosnisch, Bosnier
BB barbadisch
BD bangladeschisch, Bangladescher
BE belgisch, Belgier
BF burkinisch, burkinabisch, Burkiner
BG bulgarisch, Bulgare
BH bahrainisch
BI burundisch, Burundier
BJ beninisch, Beniner
BN bruneiisch
BO bolivianisch, Bolivianer
BR brasilianisch, Brasilianer
BS bahamaisch
BT bhutanisch
BW botsuanisch, Botsuaner
BY belarussisch, belarusisch, weißrussisch, Belarusse, Weißrusse
BZ belizisch
CA kanadisch, Kanadier
CF zentralafrikanisch
CH schweizerisch, Schweizer
CI ivorisch, Ivorer
CL chilenisch, Chilene
CM kamerunisch, Kameruner
CN chinesisch, Chinese
CO kolumbianisch, Kolumbianer
CR costa-ricanisch, costaricanisch
CU kubanisch, Kubaner
CV kapverdisch
CY zyprisch, zypriotisch, Zyprer, Zypriot
CZ tschechisch, Tscheche
DE deutsch, westdeutsch, bundesdeutsch
DJ dschibutisch
DK dänisch, Däne
DM dominicanisch
DO dominikanisch
DZ algerisch, Algerier
EC ecuadorianisch, Ecuadorianer
EE estnisch, Este
EG ägyptisch, Ägypter
EH sahrauisch
ER eritreisch, Eritreer
ES spanisch, Spanier, katalanisch
ET äthiopisch, Äthiopier
FI finnisch, Finne
FJ fidschianisch
FR französisch, Franzose, Französin
GA gabunisch, Gabuner
GB britisch, Brite, englisch, Engländer, schottisch, Schotte, walisisch, nordirisch
GE georgisch, Georgier
GH ghanaisch, Ghanaer
GL grönländisch
GM gambisch, Gambier
GN guineisch, Guineer
GQ äquatorialguineisch
GR griechisch, Grieche
GT guatemaltekisch
GW bissau-guineisch, guinea-bissauisch
GY guyanisch
HN honduranisch
HR kroatisch, Kroate
HT haitianisch, Haitianer
HU ungarisch, Ungar
ID indonesisch, Indonesier
IE irisch, Ire
IL israelisch, Israeli
IN indisch, Inder
IQ irakisch, Iraker
IR iranisch, Iraner
IS isländisch, Isländer
IT italienisch, Italiener
JM jamaikanisch, Jamaikaner
JO jordanisch, Jordanier
JP japanisch, Japaner
KE kenianisch, Kenianer
KG kirgisisch, Kirgise
KH kambodschanisch, Kambodschaner
KM komorisch
KP nordkoreanisch, Nordkoreaner
KR südkoreanisch, Südkoreaner
KW kuwaitisch
KZ kasachisch, Kasache
LA laotisch
LB libanesisch, Libanese
LI liechtensteinisch, Liechtensteiner
LK sri-lankisch
LR liberianisch, Liberianer
LT litauisch, Litauer
LU luxemburgisch, Luxemburger
LV lettisch, Lette
LY libysch, Libyer
MA marokkanisch, Marokkaner
MC monegassisch, Monegasse
MD moldauisch, moldawisch, Moldauer
ME montenegrinisch, Montenegriner
MG madagassisch, Madagasse
MK nordmazedonisch, mazedonisch
ML malisch, Malier
MM myanmarisch, birmanisch, burmesisch
MN mongolisch, Mongole
MR mauretanisch, Mauretanier
MT maltesisch, Malteser
MU mauritisch
MV maledivisch
MW malawisch
MX mexikanisch, Mexikaner
MY malaysisch, Malaysier
MZ mosambikanisch, mosambikisch, Mosambikaner
NA namibisch, Namibier
NE nigrisch, Nigrer
NG nigerianisch, Nigerianer
NI nicaraguanisch
NL niederländisch, Niederländer, holländisch, Holländer
NO norwegisch, Norweger
NP nepalesisch, Nepalese
NZ neuseeländisch, Neuseeländer
OM omanisch
PA panamaisch
PE peruanisch, Peruaner
PH philippinisch, Filipino
PK pakistanisch, Pakistaner
PL polnisch, =Pole, =Polen
PS palästinensisch, Palästinenser
PT portugiesisch, Portugiese
PY paraguayisch
QA katarisch
RO rumänisch, Rumäne
RS serbisch, Serbe
RU russisch, Russe, tschetschenisch
RW ruandisch, Ruander
SA saudisch, saudi-arabisch, saudiarabisch
SD sudanesisch, Sudanese
SE schwedisch, Schwede
SG singapurisch
SI slowenisch, Slowene
SK slowakisch, Slowake
SL sierra-leonisch
SN senegalesisch, Senegalese
SO somalisch, Somalier
SR surinamisch
SS südsudanesisch, Südsudanese
SV salvadorianisch
SY syrisch, Syrer
SZ eswatinisch
TD tschadisch
TG togoisch, togolesisch, Togoer
TH thailändisch, Thailänder
TJ tadschikisch, Tadschike
TM turkmenisch
TN tunesisch, Tunesier
TR türkisch, Türke
TW taiwanisch, taiwanesisch
TZ tansanisch, Tansanier
UA ukrainisch, Ukrainer
UG ugandisch, Ugander
US amerikanisch, US-amerikanisch, Amerikaner, kalifornisch
UY uruguayisch
UZ usbekisch, Usbeke
VE venezolanisch, Venezolaner
VN vietnamesisch, Vietnamese
XK kosovarisch
YE jemenitisch, Jemenit
ZA südafrikanisch, Südafrikaner
ZM sambisch, Sambier
ZW simbabwisch
YU jugoslawisch
CS tschechoslowakisch
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
