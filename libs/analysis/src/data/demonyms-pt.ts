/** Portuguese demonyms, masculine singular; gender and number are derived. \`a/b/c\` gives all forms of an irregular one. */
export const demonymsPt = `
AD andorrano
AE emiradense, emiráti
AF afegão/afegã/afegãos/afegãs, afegane
AL albanês
AM arménio, armênio
AO angolano
AR argentino
AT austríaco
AU australiano
AZ azerbaijano, azeri
BA bósnio
BB barbadiano
BD bengalês, bangladeshiano
BE belga
BF burquinense, burquinabê
BG búlgaro
BH bareinita, baremita
BI burundiano, burundês
BJ beninense, beninês
BO boliviano
BR brasileiro
BS baamiano
BT butanês
BW botsuanês, botsuano
BY bielorrusso
BZ belizenho
CA canadense, canadiano
CF centro-africano
CH suíço
CI marfinense, costa-marfinense
CL chileno
CM camaronês
CN chinês
CO colombiano
CR costarriquenho, costa-riquenho
CU cubano
CV cabo-verdiano, cabo-verdense
CY cipriota
CZ tcheco, checo
DE alemão/alemã/alemães/alemãs
DJ djibutiano
DK dinamarquês
DM dominiquense
DO dominicano
DZ argelino
EC equatoriano
EE estónio, estoniano
EG egípcio
EH saarauí, sarauí
ER eritreu/eritreia/eritreus/eritreias
ES espanhol, catalão/catalã/catalães/catalãs
ET etíope
FI finlandês
FJ fijiano
FR francês
GA gabonês, gabonense
GB britânico, inglês, escocês, galês, norte-irlandês
GE georgiano
GF guianense francês
GH ganês, ganense
GM gambiano
GN guineano
GQ equato-guineense
GR grego
GT guatemalteco
GW guineense, bissau-guineense
GY guianense
HK honconguês
HN hondurenho
HR croata
HT haitiano
HU húngaro
ID indonésio
IE irlandês
IL israelense, israelita, israeliano
IN indiano
IQ iraquiano
IR iraniano
IS islandês
IT italiano
JM jamaicano
JO jordaniano, jordano
JP japonês, nipónico, nipônico
KE queniano
KG quirguiz, quirguistanês
KH cambojano
KM comoriano, comorense
KP norte-coreano
KR sul-coreano
KW kuwaitiano, coveitiano
KZ cazaque
LA laosiano, laociano
LB libanês
LK cingalês
LR liberiano
LS lesotiano
LT lituano
LU luxemburguês
LV letão/letã/letões/letãs
LY líbio
MA marroquino
MC monegasco
MD moldavo, moldávio
ME montenegrino
MG malgaxe
MK macedónio, macedônio
ML maliano, malinês, malês
MM birmanês, rohingya
MN mongol
MR mauritano
MT maltês
MU mauriciano
MV maldivo
MW malauiano, malawiano
MX mexicano
MY malaio, malásio
MZ moçambicano
NA namibiano, namíbio
NE nigerino
NG nigeriano
NI nicaraguense
NL neerlandês, holandês
NO norueguês
NP nepalês
NZ neozelandês
OM omanense, omani
PA panamenho
PE peruano
PG papuásio
PH filipino
PK paquistanês
PL polaco, polonês
PR porto-riquenho
PS palestino, palestiniano
PT português, luso
PY paraguaio
QA catariano, catari, qatari
RO romeno
RS sérvio
RU russo, checheno, tchetcheno
RW ruandês
SA saudita
SC seichelense
SD sudanês
SE sueco
SG singapuriano, cingapuriano, singapurense
SI esloveno
SK eslovaco
SL serra-leonês
SN senegalês
SO somali, somaliano
SR surinamês
SS sul-sudanês
ST são-tomense, santomense
SV salvadorenho
SY sírio
SZ suázi
TD chadiano
TG togolês
TH tailandês
TJ tajique
TL timorense
TM turcomeno
TN tunisino, tunisiano
TR turco
TT trinitário
TW taiwanês
TZ tanzaniano
UA ucraniano
UG ugandês, ugandense
US norte-americano, estadunidense, americano, californiano, texano
UY uruguaio
UZ uzbeque
VE venezuelano
VN vietnamita
XK kosovar
YE iemenita
ZA sul-africano
ZM zambiano
ZW zimbabuense, zimbabuano, zimbabueano
YU jugoslavo, iugoslavo
CS checoslovaco, tchecoslovaco
`;

/** Portuguese first halves of joined demonyms. */
export const joinedPt = `
FR franco
DE germano
RU russo
CN sino
GB anglo
IT ítalo
IN indo
IL israelo
GR greco
TR turco
PT luso
US americano
`;
