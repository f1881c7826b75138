/** Spanish demonyms, masculine singular; gender and number are derived. */
export const demonymsEs = `
AD andorrano
AE emiratí
AF afgano
AG antiguano
AI anguilense
AL albanés
AM armenio
AO angoleño, angolano
AR argentino, bonaerense, porteño, rosarino, tucumano, mendocino, santafesino
AS samoano americano
AT austriaco, austríaco
AU australiano
AW arubeño
AX alandés
AZ azerbaiyano, azerí
BA bosnio
BB barbadense
BD bangladesí, bengalí
BE belga, valón
BF burkinés, burkinabé
BG búlgaro
BH bareiní, bahreiní
BI burundés
BJ beninés
BL sanbartolomense
BM bermudeño
BN bruneano
BO boliviano, paceño
BQ bonairense, sabeño
BR brasileño, brasilero
BS bahameño
BT butanés
BW botsuano
BY bielorruso
BZ beliceño
CA canadiense, quebequés
CC cocano
CD congoleño de la RDC
CF centroafricano
CG congoleño de Brazzaville
CH suizo
CI marfileño, costamarfileño
CK cookiano
CL chileno, santiaguino
CM camerunés
CN chino, pequinés, tibetano, uigur
CO colombiano, bogotano, caleño, antioqueño, barranquillero
CR costarricense
CU cubano
CV caboverdiano, cabo verdiano
CW curazoleño
CX christmasiano
CY chipriota, grecochipriota, turcochipriota
CZ checo
DE alemán, berlinés, bávaro
DJ yibutiano
DK danés
DM dominiqués
DO dominicano
DZ argelino
EC ecuatoriano, quiteño, guayaquileño
EE estonio
EG egipcio
EH saharaui
ER eritreo
ES español, catalán, madrileño, vasco, gallego, andaluz, valenciano, barcelonés, sevillano, malagueño, mallorquín, asturiano, extremeño, aragonés, murciano, balear
ET etíope
FI finlandés, finés
FJ fiyiano
FK malvinense
FM micronesio
FO feroés
FR francés, parisino, marsellés, corso, bretón
GA gabonés
GB británico, inglés, escocés, galés, norirlandés, londinense
GD ?granadino
GE georgiano
GF francoguayanés
GG guernesiano
GH ghanés
GI gibraltareño
GL groenlandés
GM gambiano
GN guineano
GP guadalupeño
GQ ecuatoguineano
GR griego
GT guatemalteco
GU guameño
GW bisauguineano, guineano de Bisáu
GY guyanés
HK hongkonés
HN hondureño
HR croata
HT haitiano
HU húngaro
ID indonesio
IE irlandés
IL israelí
IM manés
IN ?indio, ?hindú
IQ iraquí
IR iraní
IS islandés
IT italiano, milanés, napolitano, siciliano
JE jerseyés
JM jamaicano, jamaiquino
JO jordano, jordanés
JP japonés, nipón
KE keniano, keniata
KG kirguís
KH camboyano
KI kiribatiano
KM comorense
KN sancristobaleño
KP norcoreano
KR surcoreano
KW kuwaití
KY caimanés
KZ kazajo
LA laosiano
LB libanés
LC santalucense
LI liechtensteiniano
LK esrilanqués
LR liberiano
LS lesotense
LT lituano
LU luxemburgués
LV letón
LY libio
MA marroquí
MC monegasco
MD moldavo
ME montenegrino
MF sanmartinense
MG malgache
MH marshalés
MK macedonio, normacedonio
ML maliense, malí
MM birmano, rohinyá
MN mongol
MO macaense
MP marianense
MQ martiniqués
MR mauritano
MS montserratense
MT maltés
MU mauriciano
MV maldivo
MW malauí
MX mexicano, mejicano, chilango, yucateco, veracruzano, sinaloense, regiomontano, tapatío, mexiquense, jalisciense, michoacano, oaxaqueño
MY malasio
MZ mozambiqueño
NA namibio
NC neocaledonio
NE nigerino
NF norfolkense
NG nigeriano
NI nicaragüense
NL neerlandés, holandés
NO noruego
NP nepalí, nepalés
NR nauruano
NU niuano
NZ neozelandés
OM omaní
PA panameño
PE peruano, limeño
PF francopolinesio
PG papú
PH filipino, manileño
PK pakistaní, paquistaní
PL polaco
PM sanpedrino
PN pitcairnés
PR puertorriqueño
PS palestino, gazatí, cisjordano
PT portugués, luso
PW palauano
PY paraguayo
QA catarí, qatarí
RE reunionés
RO rumano
RS serbio
RU ruso, checheno, moscovita, daguestaní
RW ruandés
SA saudí, saudita
SB salomonense
SC seychellense
SD sudanés
SE sueco
SG singapurense
SH santaheleno
SI esloveno
SJ svalbarense
SK eslovaco
SL sierraleonés
SM sanmarinense
SN senegalés
SO somalí
SR surinamés
SS sursudanés
ST santotomense
SV salvadoreño
SX sanmartinense neerlandés
SY sirio
SZ suazi
TC turcocaiqueño
TD chadiano
TG togolés
TH tailandés
TJ tayiko
TK tokelauano
TL timorense
TM turcomano, turkmeno
TN tunecino
TO tongano
TR turco
TT trinitense
TV tuvaluano
TW taiwanés
TZ tanzano
UA ucraniano, ucranio
UG ugandés
US estadounidense, norteamericano, ?americano, californiano, texano, tejano, neoyorquino, floridano
UY uruguayo, montevideano
UZ uzbeko
VC sanvicentino
VE venezolano, caraqueño
VG virgenense británico
VI virgenense estadounidense
VN vietnamita
VU vanuatuense
WF walisiano
WS samoano
XK kosovar
YE yemení
YT mahorés
ZA sudafricano
ZM zambiano
ZW zimbabuense
CS checoslovaco
DD germanooriental
SU soviético
YU yugoslavo
`;

/** Spanish first halves of joined demonyms. */
export const joinedEs = `
FR franco
DE germano
RU ruso
CN chino, sino
GB anglo
IT italo
IN indo
IL israelo
GR greco
TR turco
PT luso
`;
