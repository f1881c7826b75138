/** Spanish demonyms, masculine singular; gender and number are derived. */
export const demonymsEs = `
AD andorrano
AE emiratí
AF afgano
AG antiguano
AL albanés
AM armenio
AO angoleño, angolano
AR argentino, bonaerense
AT austriaco, austríaco
AU australiano
AZ azerbaiyano, azerí
BA bosnio
BB barbadense
BD bangladesí, bengalí
BE belga
BF burkinés, burkinabé
BG búlgaro
BH bareiní, bahreiní
BI burundés
BJ beninés
BN bruneano
BO boliviano
BR brasileño, brasilero
BS bahameño
BT butanés
BW botsuano
BY bielorruso
BZ beliceño
CA canadiense, quebequés
CF centroafricano
CH suizo
CI marfileño
CL chileno
CM camerunés
CN chino
CO colombiano
CR costarricense
CU cubano
CV caboverdiano
CY chipriota, grecochipriota, turcochipriota
CZ checo
DE alemán
DJ yibutiano
DK danés
DM dominiqués
DO dominicano
DZ argelino
EC ecuatoriano
EE estonio
EG egipcio
EH saharaui
ER eritreo
ES español, catalán, madrileño
ET etíope
FI finlandés, finés
FJ fiyiano
FR francés, parisino
GA gabonés
GB británico, inglés, escocés, galés, norirlandés
GE georgiano
GF francoguayanés
GH ghanés
GM gambiano
GN guineano
GQ ecuatoguineano
GR griego
GT guatemalteco
GW bisauguineano
GY guyanés
HK hongkonés
HN hondureño
HR croata
HT haitiano
HU húngaro
ID indonesio
IE irlandés
IL israelí
IN ?indio, ?hindú
IQ iraquí
IR iraní
IS islandés
IT italiano
JM jamaicano, jamaiquino
JO jordano
JP japonés, nipón
KE keniano, keniata
KG kirguís
KH camboyano
KM comorense
KP norcoreano
KR surcoreano
KW kuwaití
KZ kazajo
LA laosiano
LB libanés
LC santalucense
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
MG malgache
MK macedonio, normacedonio
ML maliense, malí
MM birmano, rohinyá
MN mongol
MR mauritano
MT maltés
MU mauriciano
MV maldivo
MW malauí
MX mexicano, mejicano
MY malasio
MZ mozambiqueño
NA namibio
NE nigerino
NG nigeriano
NI nicaragüense
NL neerlandés, holandés
NO noruego
NP nepalí, nepalés
NZ neozelandés
OM omaní
PA panameño
PE peruano
PG papú
PH filipino
PK pakistaní, paquistaní
PL polaco
PR puertorriqueño
PS palestino, gazatí, cisjordano
PT portugués, luso
PY paraguayo
QA catarí, qatarí
RO rumano
RS serbio
RU ruso, checheno
RW ruandés
SA saudí, saudita
SD sudanés
SE sueco
SG singapurense
SI esloveno
SK eslovaco
SL sierraleonés
SN senegalés
SO somalí
SR surinamés
SS sursudanés
ST santotomense
SV salvadoreño
SY sirio
SZ suazi
TD chadiano
TG togolés
TH tailandés
TJ tayiko
TL timorense
TM turcomano, turkmeno
TN tunecino
TO tongano
TR turco
TT trinitense
TW taiwanés
TZ tanzano
UA ucraniano, ucranio
UG ugandés
US estadounidense, norteamericano, ?americano, californiano, texano, tejano
UY uruguayo
UZ uzbeko
VE venezolano
VN vietnamita
WS samoano
XK kosovar
YE yemení
ZA sudafricano
ZM zambiano
ZW zimbabuense
YU yugoslavo
CS checoslovaco
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
