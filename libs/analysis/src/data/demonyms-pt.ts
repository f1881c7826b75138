/** Portuguese demonyms, masculine singular; gender and number are derived. \`a/b/c\` gives all forms of an irregular one. */
export const demonymsPt = `
AD andorrano
AE emiradense, emiráti
AF afegão/afegã/afegãos/afegãs, afegane
AG antiguano
AI anguilano
AL albanês
AM arménio, armênio
AO angolano, luandense
AR argentino, portenho
AS samoano americano
AT austríaco
AU australiano
AW arubano
AX alandês
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
BL são-bartolomense
BM bermudense
BN bruneano
BO boliviano
BQ bonairense
BR brasileiro, paulista, carioca, gaúcho, baiano, cearense, paulistano, brasiliense, potiguar, paranaense, pernambucano, paraense, amazonense, catarinense, capixaba, alagoano, sergipano, maranhense, piauiense, mato-grossense, goiano, fluminense
BS baamiano
BT butanês
BW botsuanês, botsuano
BY bielorrusso
BZ belizenho
CA canadense, canadiano
CC coquense
CD congolês democrático, congolês-democrático
CF centro-africano
CG congolês de Brazzaville
CH suíço
CI marfinense, costa-marfinense, marfinês
CK cookiano
CL chileno
CM camaronês, camaronense
CN chinês, tibetano, uigur, pequinês
CO colombiano
CR costarriquenho, costa-riquenho
CU cubano
CV cabo-verdiano, cabo-verdense
CW curaçauense
CX christmasiano
CY cipriota
CZ tcheco, checo/checos/checas, ?checa/?checa
DE alemão/alemã/alemães/alemãs, berlinense, bávaro
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
ES espanhol, catalão/catalã/catalães/catalãs, madrileno, basco, galego, madrilenho, andaluz
ET etíope
FI finlandês
FJ fijiano
FK malvinense
FM micronésio
FO feroês
FR francês, parisiense, bretão/bretã/bretões/bretãs
GA gabonês, gabonense
GB britânico, inglês, escocês, galês, norte-irlandês, londrino
GD granadino
GE georgiano
GF guianense francês
GG guernesiano
GH ganês, ganense
GI gibraltarino
GL gronelandês, groenlandês
GM gambiano
GN guineano
GP guadalupense
GQ equato-guineense
GR grego
GT guatemalteco
GU guamês
GW guineense, bissau-guineense
GY guianense
HK honconguês, hong-konguês
HN hondurenho
HR croata
HT haitiano
HU húngaro
ID indonésio
IE irlandês
IL israelense, israelita, israeliano
IM manês
IN indiano
IQ iraquiano
IR iraniano
IS islandês
IT italiano, milanês, napolitano, siciliano
JE jerseiano
JM jamaicano
JO jordaniano, jordano
JP japonês, nipónico, nipônico
KE queniano
KG quirguiz, quirguistanês
KH cambojano
KI quiribatiano
KM comoriano, comorense
KN são-cristovense
KP norte-coreano
KR sul-coreano
KW kuwaitiano, coveitiano
KY caimanês
KZ cazaque
LA laosiano, laociano
LB libanês
LC santa-lucense
LI liechtensteinense
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
MF são-martinhense
MG malgaxe
MH marshallino
MK macedónio, macedônio
ML maliano, malinês, malês, maliense
MM birmanês, rohingya
MN mongol
MO macaense
MP marianense
MQ martinicano
MR mauritano
MS montserratense
MT maltês
MU mauriciano
MV maldivo
MW malauiano, malawiano
MX mexicano
MY malaio, malásio
MZ moçambicano, maputense
NA namibiano, namíbio
NC neocaledónio, neocaledônio
NE nigerino
NF norfolquino
NG nigeriano
NI nicaraguense
NL neerlandês, holandês
NO norueguês
NP nepalês
NR nauruano
NU niueano
NZ neozelandês
OM omanense, omani
PA panamenho
PE peruano
PF franco-polinésio
PG papuásio
PH filipino
PK paquistanês
PL polaco, polonês
PM são-pedrense
PN pitcairnense
PR porto-riquenho
PS palestino, palestiniano, gazense
PT português, luso, lisboeta, portuense, madeirense, açoriano, algarvio, alentejano
PW palauano
PY paraguaio
QA catariano, catari, qatari
RE reunionense
RO romeno
RS =sérvio/=sérvia/=sérvios/=sérvias/=Sérvio/=Sérvia/=Sérvios/=Sérvias
RU russo, checheno, tchetcheno, moscovita
RW ruandês
SA saudita
SB salomonense
SC seichelense
SD sudanês
SE sueco
SG singapuriano, cingapuriano, singapurense
SH santa-helenense
SI esloveno
SJ svalbardense
SK eslovaco
SL serra-leonês
SM são-marinhense, samarinês
SN senegalês, senegalense
SO somali, somaliano
SR surinamês
SS sul-sudanês
ST são-tomense, santomense
SV salvadorenho
SX são-martinhense neerlandês
SY sírio
SZ suázi
TC turco-caiquense
TD chadiano
TG togolês
TH tailandês
TJ tajique
TK toquelauano
TL timorense
TM turcomeno
TN tunisino, tunisiano
TO tonganês
TR turco
TT trinitário
TV tuvaluano
TW taiwanês
TZ tanzaniano
UA ucraniano
UG ugandês, ugandense
US norte-americano, estadunidense, americano, californiano, texano, nova-iorquino
UY uruguaio
UZ uzbeque
VA vaticanense
VC são-vicentino
VE venezuelano
VG virgenense britânico
VI virgenense americano
VN vietnamita
VU vanuatuense
WF wallisiano
WS samoano
XK kosovar
YE iemenita
YT maorense
ZA sul-africano
ZM zambiano
ZW zimbabuense, zimbabuano, zimbabueano
CS checoslovaco, tchecoslovaco
DD alemão oriental/alemã oriental/alemães orientais/alemãs orientais
SU soviético
YU jugoslavo, iugoslavo
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
