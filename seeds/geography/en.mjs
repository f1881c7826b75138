/** Name in running text, adjective, capital, other cities. */
export const COUNTRIES = `
NE|Niger|Nigerien|Niamey|Maradi,Zinder,Agadez
ML|Mali|Malian|Bamako|Sikasso,Kayes,Segou
BF|Burkina Faso|Burkinabe|Ouagadougou|Bobo-Dioulasso,Koudougou,Kaya
NG|Nigeria|Nigerian|Abuja|Lagos,Kano,Port Harcourt,Ibadan,Jos,Enugu
RU|Russia|Russian|Moscow|Kazan,Novosibirsk,Rostov-on-Don
FR|France|French|Paris|Lyon,Marseille,Toulouse
SN|Senegal|Senegalese|Dakar|Thies,Saint-Louis,Ziguinchor
CI|Ivory Coast|Ivorian|Yamoussoukro|Abidjan,Bouake,Korhogo
DZ|Algeria|Algerian|Algiers|Oran,Tamanrasset,Constantine
MA|Morocco|Moroccan|Rabat|Casablanca,Tangier,Agadir
EG|Egypt|Egyptian|Cairo|Alexandria,Aswan,Port Said
TD|Chad|Chadian|N'Djamena|Moundou,Abeche,Sarh
BJ|Benin|Beninese|Porto-Novo|Cotonou,Parakou,Malanville
CM|Cameroon|Cameroonian|Yaounde|Douala,Garoua,Maroua
GH|Ghana|Ghanaian|Accra|Kumasi,Tamale,Takoradi
KE|Kenya|Kenyan|Nairobi|Mombasa,Kisumu,Nakuru,Eldoret
ET|Ethiopia|Ethiopian|Addis Ababa|Dire Dawa,Mekelle,Hawassa
CD|the Democratic Republic of the Congo|Congolese|Kinshasa|Lubumbashi,Kolwezi,Kisangani
ZA|South Africa|South African|Pretoria|Durban,Johannesburg,Gqeberha
GN|Guinea|Guinean|Conakry|Kankan,Boke
TG|Togo|Togolese|Lome|Kara,Sokode
MR|Mauritania|Mauritanian|Nouakchott|Nouadhibou,Kaedi
SD|Sudan|Sudanese|Khartoum|Port Sudan,Kassala
UG|Uganda|Ugandan|Kampala|Gulu,Entebbe,Mbarara
TZ|Tanzania|Tanzanian|Dodoma|Dar es Salaam,Arusha,Mwanza
RW|Rwanda|Rwandan|Kigali|Huye,Musanze
TN|Tunisia|Tunisian|Tunis|Sfax,Gabes
LY|Libya|Libyan|Tripoli|Misrata,Benghazi
CN|China|Chinese|Beijing|Shanghai,Chengdu,Tianjin
IN|India|Indian|New Delhi|Pune,Chennai,Kochi,Nagpur
TR|Turkey|Turkish|Ankara|Istanbul,Izmir,Mersin
KZ|Kazakhstan|Kazakh|Astana|Almaty,Aktau,Karaganda
UZ|Uzbekistan|Uzbek|Tashkent|Samarkand,Bukhara
DE|Germany|German|Berlin|Hamburg,Leipzig,Stuttgart
ES|Spain|Spanish|Madrid|Valencia,Seville,Bilbao
MX|Mexico|Mexican|Mexico City|Monterrey,Guadalajara,Puebla
BR|Brazil|Brazilian|Brasilia|Recife,Fortaleza,Salvador
AR|Argentina|Argentine|Buenos Aires|Rosario,Mendoza
CO|Colombia|Colombian|Bogota|Medellin,Cali
PE|Peru|Peruvian|Lima|Arequipa,Cusco
GB|Britain|British|London|Manchester,Glasgow,Bristol,Leeds
IT|Italy|Italian|Rome|Milan,Naples,Turin
AO|Angola|Angolan|Luanda|Lobito,Huambo
SA|Saudi Arabia|Saudi|Riyadh|Jeddah,Dammam
GA|Gabon|Gabonese|Libreville|Port-Gentil,Franceville
CG|Congo-Brazzaville|Congolese|Brazzaville|Pointe-Noire,Dolisie
BE|Belgium|Belgian|Brussels|Antwerp,Liege,Ghent
JP|Japan|Japanese|Tokyo|Osaka,Nagoya
PT|Portugal|Portuguese|Lisbon|Porto,Sines
PL|Poland|Polish|Warsaw|Gdansk,Krakow
LR|Liberia|Liberian|Monrovia|Buchanan,Ganta
MG|Madagascar|Malagasy|Antananarivo|Toamasina,Mahajanga
VN|Vietnam|Vietnamese|Hanoi|Da Nang,Haiphong
CU|Cuba|Cuban|Havana|Santiago de Cuba,Matanzas
AE|the United Arab Emirates|Emirati|Abu Dhabi|Dubai,Sharjah
US|the United States|American|Washington|Houston,Chicago
`;
