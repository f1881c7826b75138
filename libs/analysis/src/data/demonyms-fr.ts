/** French demonyms, masculine singular; the feminine and the plurals are derived. `a/b` gives an irregular feminine. */
export const demonymsFr = `
AD andorran
AE émirien, émirati, dubaïote, dubaïen, abou-dabien, doubaïote, doubaïen
AF afghan
AG antiguais, antiguayen, barbudien
AI anguillais
AL albanais
AM arménien
AO angolais
AR argentin, portègne
AS américano-samoan
AT autrichien, viennois, salzbourgeois
AU australien
AW arubais
AX ålandais
AZ azerbaïdjanais, azéri, azerbaïdjanien
BA bosnien, bosniaque, bosno-serbe, herzégovinien
BB barbadien
BD bangladais, bangladeshi, bengladais, bangladeshien
BE belge, bruxellois, flamand, wallon, anversois, liégeois
BF burkinabè, burkinabé, burkinais, ouagalais, voltaïque
BG bulgare
BH bahreïni, bahreïnien
BI burundais
BJ béninois, cotonois, dahoméen
BL saint-barth, barthéloméen
BM bermudien
BN brunéien
BO bolivien, pacénien
BQ bonairien
BR brésilien
BS bahamien, bahaméen
BT bhoutanais
BW botswanais, botswanéen
BY biélorusse, bélarusse, bélarussien
BZ bélizien, bélizais
CA canadien, québécois, montréalais, ontarien, torontois
CC cocosien
CD congolais de RDC, congolais de Kinshasa, rd-congolais, zaïrois, kinois, kivutien
CF centrafricain
CG congolais de Brazzaville, brazzavillois
CH suisse, helvétique, helvète, genevois, zurichois, vaudois, bernois, suissesse/suissesse
CI ivoirien, abidjanais
CK cookien
CL chilien
CM camerounais, yaoundéen
CN chinois, pékinois, tibétain, ouïghour, cantonais, shanghaïen
CO colombien
CR costaricien, costaricain
CU cubain, havanais
CV cap-verdien, capverdien
CW curacien
CX christmasien
CY chypriote, chypriote grec/chypriote grecque, chypriote turc/chypriote turque
CZ tchèque, pragois, praguois
DE allemand, ouest-allemand, berlinois, munichois, bavarois, hambourgeois, francfortois, colonais
DJ djiboutien
DK danois
DM dominiquais
DO quisqueyen
DZ algérien, algérois, kabyle
EC équatorien
EE estonien
EG égyptien, cairote
EH sahraoui
ER érythréen
ES espagnol, catalan, madrilène, barcelonais, andalou, galicien, sévillan
ET éthiopien, tigréen
FI finlandais, finnois
FJ fidjien
FK malouin
FM micronésien
FO féroïen, féringien
FR français, parisien, marseillais, lyonnais, bordelais, toulousain, lillois, breton, alsacien, corse, niçois, nantais, strasbourgeois, rennais, normand, lorrain
GA gabonais, librevillois
GB britannique, anglais, écossais, gallois, nord-irlandais, londonien, édimbourgeois, mancunien
GD grenadien
GE géorgien, abkhaze, sud-ossète
GF guyanais
GG guernesiais
GH ghanéen
GI gibraltarien
GL groenlandais
GM gambien
GN guinéen, conakryka
GP guadeloupéen
GQ équato-guinéen, équatoguinéen
GR grec/grecque, athénien
GT guatémaltèque
GU guamien
GW bissau-guinéen, bissaoguinéen, bissao-guinéen
GY guyanien
HK hongkongais
HN hondurien
HR croate
HT haïtien, port-au-princien
HU hongrois, budapestois
ID indonésien, balinais, javanais, sumatranais
IE irlandais, dublinois
IL israélien, hiérosolymitain, telavivien
IM mannois
IN indien, delhiite
IQ irakien, iraquien, bagdadi
IR iranien, téhéranais
IS islandais
IT italien, milanais, napolitain, sicilien, sarde, vénitien, turinois, florentin
JE jersiais
JM jamaïcain, jamaïquain
JO jordanien
JP japonais, nippon/nippone, tokyoïte
KE kényan, kenyan, kényen, nairobien
KG kirghize, kirghiz/kirghize
KH cambodgien, khmer/khmère, phnompenhois
KI kiribatien
KM comorien
KN christophien, kittitien, névicien
KP nord-coréen
KR sud-coréen, séoulite
KW koweïtien, koweïti
KY caïmanais
KZ kazakh, kazakhstanais
LA laotien
LB libanais, beyrouthin
LC saint-lucien
LI liechtensteinois
LK sri-lankais, srilankais
LR libérien
LS lésothan, basotho, lésothien
LT lituanien
LU luxembourgeois
LV letton/lettone/lettonne
LY libyen
MA marocain, casablancais, rifain
MC monégasque
MD moldave
ME monténégrin
MF saint-martinois
MG malgache
MH marshallais
MK nord-macédonien, macédonien
ML malien, bamakois
MM birman, rohingya, arakanais, myanmarais
MN mongol
MO macanais
MP nord-mariannais
MQ martiniquais
MR mauritanien
MS montserratien
MT maltais
MU mauricien
MV maldivien
MW malawien, malawite
MX mexicain
MY malaisien, malaysien
MZ mozambicain
NA namibien
NC néo-calédonien
NE nigérien, niaméyen, niaméen
NF norfolkais
NG nigérian/nigériane, lagotien
NI nicaraguayen
NL néerlandais, hollandais, amstellodamois, haguenois
NO norvégien
NP népalais
NR nauruan
NU niuéen
NZ néo-zélandais, néozélandais
OM omanais, omani
PA panaméen, panamien
PE péruvien
PF polynésien
PG papouasien, papouan-néo-guinéen
PH philippin
PK pakistanais
PL polonais, varsovien, gdanskois
PM saint-pierrais
PN pitcairnais
PR portoricain
PS palestinien, gazaoui, cisjordanien
PT portugais, lisboète
PW paluan, palaosien
PY paraguayen
QA qatari, qatarien, qatariote
RE réunionnais
RO roumain
RS serbe
RU russe, tchétchène, moscovite, pétersbourgeois, daghestanais, tatarstanais, ingouche
RW rwandais, ruandais
SA saoudien, séoudien
SB salomonais
SC seychellois
SD soudanais
SE suédois
SG singapourien
SH saint-hélénien
SI slovène
SJ svalbardien
SK slovaque, bratislavien
SL sierra-léonais, sierraléonais, sierra-léonien
SM saint-marinais, san-marinais
SN sénégalais, dakarois, casamançais
SO somalien, somali, somalilandais
SR surinamais, surinamien
SS sud-soudanais, sudsoudanais
ST santoméen, saotoméen
SV salvadorien
SX saint-martinois néerlandais
SY syrien, damascène, alépin
SZ swazi, eswatinien
TC turquois-et-caïquois
TD tchadien, n'djaménois
TG togolais, loméen
TH thaïlandais, ?thaï
TJ tadjik/tadjike, tadjikistanais
TK tokelauan
TL timorais, est-timorais
TM turkmène
TN tunisien, tunisois
TO tongien, tongan
TR turc/turque, stambouliote
TT trinidadien, trinbagonien
TV tuvaluan
TW taïwanais, formosan
TZ tanzanien, zanzibarite
UA ukrainien, kiévien, criméen
UG ougandais
US américain, étasunien, états-unien, californien, texan, hawaïen, new-yorkais, floridien, ?yankee
UY uruguayen
UZ ouzbek/ouzbèke, ouzbèque
VA ?vaticanais
VC vincentais
VE vénézuélien, caraquègne
VG îlien vierge britannique
VI îlien vierge américain
VN vietnamien
VU vanuatais, vanuatuan
WF wallisien, futunien
WS samoan, samoen
XK kosovar, kossovien
YE yéménite
YT mahorais
ZA sud-africain, captonien
ZM zambien
ZW zimbabwéen, rhodésien
CS tchécoslovaque
DD est-allemand
SU soviétique
YU yougoslave
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
