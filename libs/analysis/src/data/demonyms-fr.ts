/** French demonyms, masculine singular; the feminine and the plurals are derived. `a/b` gives an irregular feminine. */
export const demonymsFr = `
AD andorran
AE émirien, émirati
AF afghan
AG antiguais, antiguayen, barbudien
AI anguillais
AL albanais
AM arménien
AO angolais
AR argentin
AS américano-samoan
AT autrichien
AU australien
AW arubais
AZ azerbaïdjanais, azéri, azerbaïdjanien
BA bosnien, bosniaque, bosno-serbe, herzégovinien
BB barbadien
BD bangladais, bangladeshi
BE belge
BF burkinabè, burkinabé, burkinais
BG bulgare
BH bahreïni, bahreïnien
BI burundais
BJ béninois
BM bermudien
BN brunéien
BO bolivien
BR brésilien
BS bahamien, bahaméen
BT bhoutanais
BW botswanais, botswanéen
BY biélorusse, bélarusse, bélarussien
BZ bélizien
CA canadien, québécois
CD congolais de RDC, congolais de Kinshasa
CF centrafricain
CG congolais de Brazzaville
CH suisse, helvétique
CI ivoirien
CK cookien
CL chilien
CM camerounais
CN chinois
CO colombien
CR costaricien, costaricain
CU cubain
CV cap-verdien, capverdien
CW curacien
CY chypriote, chypriote grec/chypriote grecque, chypriote turc/chypriote turque
CZ tchèque
DE allemand, ouest-allemand
DD est-allemand
DJ djiboutien
DK danois
DM dominiquais
DO dominicain
DZ algérien
EC équatorien
EE estonien
EG égyptien
EH sahraoui
ER érythréen
ES espagnol, catalan
ET éthiopien, tigréen
FI finlandais, finnois
FJ fidjien
FK malouin
FM micronésien
FO féroïen, féringien
FR français
GA gabonais
GB britannique, anglais, écossais, gallois, nord-irlandais
GD grenadien
GE géorgien, abkhaze, sud-ossète
GF guyanais
GH ghanéen
GI gibraltarien
GL groenlandais
GM gambien
GN guinéen
GP guadeloupéen
GQ équato-guinéen, équatoguinéen
GR grec/grecque
GT guatémaltèque
GU guamien
GW bissau-guinéen, bissaoguinéen, bissao-guinéen
GY guyanien
HK hongkongais
HN hondurien
HR croate
HT haïtien
HU hongrois
ID indonésien
IE irlandais
IL israélien
IM mannois
IN indien
IQ irakien, iraquien
IR iranien
IS islandais
IT italien
JM jamaïcain, jamaïquain
JO jordanien
JP japonais, nippon/nippone
KE kényan, kenyan, kényen
KG kirghize, kirghiz/kirghize
KH cambodgien, khmer/khmère
KI kiribatien
KM comorien
KN christophien, kittitien, névicien
KP nord-coréen
KR sud-coréen
KW koweïtien, koweïti
KY caïmanais
KZ kazakh, kazakhstanais
LA laotien
LB libanais
LC saint-lucien
LI liechtensteinois
LK sri-lankais, srilankais
LR libérien
LS lésothan, basotho
LT lituanien
LU luxembourgeois
LV letton/lettone/lettonne
LY libyen
MA marocain
MC monégasque
MD moldave
ME monténégrin
MG malgache
MH marshallais
MK nord-macédonien, macédonien
ML malien
MM birman, rohingya
MN mongol
MO macanais
MQ martiniquais
MR mauritanien
MS montserratien
MT maltais
MU mauricien
MV maldivien
MW malawien, malawite
MX mexicain
MY malaisien
MZ mozambicain
NA namibien
NC néo-calédonien
NE nigérien
NG nigérian/nigériane
NI nicaraguayen
NL néerlandais, hollandais
NO norvégien
NP népalais
NR nauruan
NU niuéen
NZ néo-zélandais
OM omanais
PA panaméen
PE péruvien
PF polynésien
PG papouasien, papouan-néo-guinéen
PH philippin
PK pakistanais
PL polonais
PM saint-pierrais
PR portoricain
PS palestinien, gazaoui, cisjordanien
PT portugais
PW paluan, palaosien
PY paraguayen
QA qatari, qatarien
RE réunionnais
RO roumain
RS serbe
RU russe, tchétchène
RW rwandais
SA saoudien
SB salomonais
SC seychellois
SD soudanais
SE suédois
SG singapourien
SH saint-hélénien
SI slovène
SK slovaque
SL sierra-léonais, sierraléonais, sierra-léonien
SM saint-marinais
SN sénégalais
SO somalien, somali
SR surinamais, surinamien
SS sud-soudanais
ST santoméen, saotoméen
SV salvadorien
SY syrien
SZ swazi, eswatinien
TD tchadien
TG togolais
TH thaïlandais, ?thaï
TJ tadjik/tadjike, tadjikistanais
TL timorais, est-timorais
TM turkmène
TN tunisien
TO tongien
TR turc/turque
TT trinidadien, trinbagonien
TV tuvaluan
TW taïwanais
TZ tanzanien, zanzibarite
UA ukrainien
UG ougandais
US américain, étasunien, états-unien, californien, texan, hawaïen
UY uruguayen
UZ ouzbek/ouzbèke
VA ?vaticanais
VC vincentais
VE vénézuélien
VN vietnamien
VU vanuatais
WF wallisien, futunien
WS samoan
XK kosovar
YE yéménite
YT mahorais
ZA sud-africain
ZM zambien
ZW zimbabwéen
YU yougoslave
CS tchécoslovaque
`;

/** French first halves of joined demonyms (franco-malien). */
export const joinedFr = `
FR franco
DE germano
RU russo
CN sino
US américano
GB anglo, britannico
IT italo
ES hispano
JP nippo
IN indo
IL israélo
PS palestino
TR turco
GR gréco
CH helvético
PT luso
BE belgo
AT austro, autrichio
IQ irako
IR irano
SY syro
EG égypto
DZ algéro
MA maroco
TN tuniso
LB libano
UA ukraino
NE nigéro
NG nigériano
TD tchado
CM camerouno
SN sénégalo
CI ivoiro
RW rwando
SD soudano
LY libyo
MR mauritano
BR brasilo
CA canado
PL polono
SE suédo
CU cubano
SA saoudo
YE yéméno
PK pakistano
AF afghano
AM arméno
AZ azerbaïdjano
GE géorgiano
ET éthio
ER érythréo
`;
