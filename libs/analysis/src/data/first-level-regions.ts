/**
 * States, provinces, counties and islands beside those of `containers.ts`, in the spellings of several languages. Lines
 * and marks as in `places.ts`. They count for their country and say where a town before them is.
 */
export const firstLevelRegions = `
GB Lincolnshire, @Norfolk, @Suffolk, @Surrey, @Kent, @Essex, Sussex, West Sussex, East Sussex, Hampshire, @Devon, Cornwall, @Dorset, @Somerset, Wiltshire, Gloucestershire, Oxfordshire, Buckinghamshire, @Berkshire, Hertfordshire, Bedfordshire, Cambridgeshire, Northamptonshire, Leicestershire, Nottinghamshire, Derbyshire, Staffordshire, Warwickshire, Worcestershire, Herefordshire, Shropshire, Cheshire, Lancashire, Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire, Cumbria, Northumberland, Merseyside, Tyneside, West Midlands, Greater Manchester, Greater London, County Durham, Aberdeenshire, Ayrshire, Lanarkshire, Stormont, Holyrood, Cornouailles, Isle of Wight
IE County Cork, County Kerry, County Mayo, County Clare, County Donegal, County Galway, Connemara, Connacht, Leinster, Munster
US Long Island, Manhattan, Brooklyn, Queens borough, Staten Island, Silicon Valley, Midwest, New England, Hollywood, Puget Sound, Oahu, Maui, Las Vegas, District of Columbia, Caroline du Nord, Caroline du Sud, Carolina del Norte, Carolina del Sur, Carolina do Norte, Carolina do Sul, Dakota du Nord, Dakota du Sud, Virginie-Occidentale, Hawaï, Hawái, Misisipi, Oregón, Nueva Jersey, Nova Jersey, Nova York, Nueva York, Misuri, Dakota del Norte, Dakota del Sur
CA Nunavut, Yukon, Northwest Territories, Prince Edward Island, Saskatchewan, Newfoundland and Labrador, Terre-Neuve, Île-du-Prince-Édouard, Gaspésie, Outaouais, Abitibi, Saguenay
AU Northern Territory, Australian Capital Territory, Great Barrier Reef
MX Jalisco, Chiapas, Oaxaca, Yucatán, Yucatan, Sinaloa, Sonora, Chihuahua, Veracruz, Michoacán, Michoacan, Tamaulipas, Nuevo León, Guanajuato, Querétaro, Quintana Roo, Baja California, Baja California Sur, Coahuila, Durango, Zacatecas, Nayarit, Colima, Morelos, Hidalgo state, Tlaxcala, Tabasco, Campeche, San Luis Potosí, Aguascalientes, estado de Guerrero, estado de México
BR Bahia, Ceará, Pernambuco, Minas Gerais, Paraná, Rio Grande do Sul, Rio Grande do Norte, Santa Catarina, Goiás, Mato Grosso, Mato Grosso do Sul, Maranhão, Piauí, Pará, Amapá, Roraima, Rondônia, Acre, Tocantins, Alagoas, Sergipe, Paraíba, Espírito Santo, Distrito Federal, Amazonas
AR Tierra del Fuego, Chubut, Misiones, Entre Ríos, Jujuy, Tucumán, Chaco, Patagonia argentina, Santa Fe
VE Zulia, Carabobo, Táchira, Apure, Aragua, Anzoátegui, estado Bolívar
CO Antioquia, Valle del Cauca, Nariño, Chocó, Cundinamarca, Norte de Santander, Arauca, La Guajira, Putumayo, Caquetá
PE Ayacucho, Puno, Loreto, Madre de Dios, Áncash, Apurímac
CL Atacama, Araucanía, Valparaíso, Biobío, Magallanes
BO Chuquisaca, Tarija, Potosí, Oruro
ES Andalucía, Andalusia, Andalousie, Andaluzia, Andalusien, Cataluña, Catalunya, Catalonia, Catalogne, Katalonien, Galicia, País Vasco, Euskadi, Basque Country, Extremadura, Castilla y León, Castilla-La Mancha, Aragón, Asturias, Cantabria, Navarra, Murcia, Comunidad Valenciana, Comunitat Valenciana, Islas Baleares, Balearic Islands, Baléares, Canarias, Islas Canarias, Canary Islands, Canaries, Tenerife, Gran Canaria, Lanzarote, Mallorca, Majorca, Majorque, Ibiza, Menorca
PT Alentejo, Algarve, Açores, Azores, Madère, Trás-os-Montes, Beira Interior, Minho
FR Île-de-France, Ile-de-France, Bretagne, Brittany, Normandie, Normandy, Normandía, Occitanie, Nouvelle-Aquitaine, Aquitaine, Grand Est, Alsace, Lorraine, Bourgogne, Auvergne, Auvergne-Rhône-Alpes, Pays de la Loire, Hauts-de-France, Centre-Val de Loire, Provence, Corse, Corsica, Córcega, Isère, Gironde, Dordogne, Ardèche, Finistère, Morbihan, Loire-Atlantique, Haute-Garonne, Haute-Savoie, Savoie, Seine-Saint-Denis, Essonne, Yvelines, Hauts-de-Seine, Val-de-Marne, Val-d'Oise, Seine-et-Marne, Pas-de-Calais, Bouches-du-Rhône, Alpes-Maritimes, Côte d'Azur, French Riviera, Pyrénées-Orientales
BE Hainaut, Flanders, Wallonia, Wallonie, Flandre, Flandes, Limbourg belge
NL Groningen, Friesland, Zeeland, Drenthe, Overijssel, Gelderland, Noord-Brabant, North Holland, South Holland
DE =Hanôver, =Hanóver, =HANÔVER, Hanovre, Bavaria, Bavière, Baviera, Saxony, Saxe, Sajonia, Brandenburg, Brandebourg, Hesse, Hessen, Thuringia, Thuringe, Thüringen, Baden-Württemberg, North Rhine-Westphalia, Nordrhein-Westfalen, Rhénanie, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern, Niedersachsen, Lower Saxony, Sachsen-Anhalt, Rheinland-Pfalz
AT Tyrol, Tirol, Styria, Carinthia, Steiermark, Kärnten, Vorarlberg, Burgenland
CH Basle, Ticino, Valais, Wallis, Vaud, Aargau, Graubünden, Thurgau
IT Lombardy, Lombardie, Lombardía, Lombardia, Lombardei, Tuscany, Toscane, Toscana, Toskana, Sicily, Sicile, Sicilia, Sizilien, Sardinia, Sardaigne, Cerdeña, Sardinien, Calabria, Calabre, Puglia, Apulia, Campania, Emilia-Romagna, Veneto, Vénétie, Piedmont, Piémont, Liguria, Ligurie, Umbria, Abruzzo, Lampedusa, South Tyrol, Südtirol
GR Crete, Crète, Creta, Kreta, Lesbos, Lesvos, Peloponnese, Attica, Corfu, Rhodes island, Thessaly, Macédoine grecque
PL Silesia, Silésie, Pomerania, Mazovia, Podkarpackie, Mazowieckie
UA Donetsk oblast, Luhansk, Lugansk, Zaporizhzhia, Zaporijjia, Kherson, Transcarpathia, Kharkiv, Volyn, Galicie ukrainienne
RU Ingushetia, North Ossetia, Kamchatka, Sakhalin, Yakutia, Bashkortostan, Kaliningrad, Primorye, Daghestan, Ingouchie, Belgorod, Kursk, Bryansk, Urals, Oural
TR Anatolia, Anatolie, Hatay, Cappadocia, Thrace orientale
IN Maharashtra, Kerala, Tamil Nadu, Gujarat, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Himachal Pradesh, Bihar, West Bengal, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Sikkim, Odisha, Orissa, Rajasthan, Haryana, Karnataka, Telangana, Jharkhand, Chhattisgarh, Uttarakhand, Goa, Jammu, Ladakh, Jammu and Kashmir
IN/PK Kashmir, Punjab, Cachemire, Cachemira
PK Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, North Waziristan, South Waziristan, Waziristan, Gilgit-Baltistan, Azad Kashmir
BD Cox's Bazar
CN Guangdong, Sichuan, Hubei, Henan, Hunan, Yunnan, Guizhou, Guangxi, Fujian, Zhejiang, Jiangsu, Anhui, Jiangxi, Shandong, Hebei, Shanxi, Shaanxi, Gansu, Qinghai, Hainan, Heilongjiang, Jilin, Liaoning, Inner Mongolia, Xinjiang, Tibet, Ningxia, Manchuria, Mongolie-Intérieure
JP Hokkaido, Okinawa, Fukushima, Kyushu, Honshu, Shikoku, Ibaraki, Chiba, Saitama, Kanagawa, Aichi, Miyagi, Iwate
PH Luzon, Mindanao, Visayas, Central Luzon, Bulacan, Pangasinan, Cebu, Leyte, Samar, Palawan, Sulu, Basilan, Nueva Ecija
ID Java, West Java, East Java, Central Java, Sumatra, Bali, Sulawesi, Kalimantan, Aceh, Lombok, West Papua, Borneo indonésien, Maluku
MY Sabah, Sarawak, Selangor, Johor, Penang, Kelantan, Perak
MM Rakhine, Kachin, Shan State, Arakan
LK Jaffna
TH Phuket, Isan
VN Mekong Delta
AF Helmand, Kandahar, Herat, Nangarhar, Kunduz, Panjshir
IR Khuzestan, Sistan and Baluchestan, Bushehr, Natanz, Fordo, Kordestan
IQ Anbar, Nineveh, Kirkuk, Sinjar, Dohuk
SY Idlib, Idleb, Deir ez-Zor, Raqqa, Rojava, Quneitra, Latakia, Lattaquié
YE Hodeidah, Hadramawt, Hadramout, Marib, Taiz
LB Bekaa, Békaa
LY Cyrenaica, Cyrénaïque, Fezzan, Tripolitania, Tripolitaine
DZ Kabylie, Kabylia
EG Sinai, Sinaï, Upper Egypt, Haute-Égypte
SD Kordofan, North Darfur, South Darfur, West Darfur, El Fasher, Al-Fashir, El Geneina, Blue Nile State
SS Jonglei, Bentiu, Malakal, Western Equatoria, Upper Nile State
ET Oromia, Amhara region, Afar region, Ogaden, Gambella
SO Jubaland, Galmudug, Hiraan
KE Turkana, Rift Valley Province, Garissa, Lamu, Wajir, Mandera
TZ Kilimanjaro region, Pemba
UG Karamoja, West Nile region
CD Ituri, Kasaï, Kasai, Haut-Katanga, Haut-Uele, Équateur province, North Kivu, South Kivu, Nord-Kivu, Sud-Kivu, Kivu, Tanganyika province, Maniema
CF Ouaka, Haute-Kotto
CM Adamaoua, Extrême-Nord camerounais, Bamenda, Far North Region
NG Borno, Yobe, Adamawa, Zamfara, Katsina, Sokoto, Kebbi, Benue, Plateau State, Rivers State, Kaduna, Bauchi, Taraba, Ogun, Bayelsa, Akwa Ibom, Cross River State, Anambra, Imo State, Enugu, Ondo, Ekiti, Kogi, Kwara, Nasarawa, Jigawa, Gombe, Edo State, Delta State, Oyo State
NE Tillabéri, Tillaberi, Diffa, Agadez, Tahoua, Zinder, Dosso, Maradi
ML Mopti, Gao, Kidal, Tombouctou, Timbuktu, Ménaka, Menaka, Ségou, Segou, Kayes, Sikasso, Koulikoro
BF Sahel burkinabè, Soum, Djibo, Dori, Fada N'Gourma
SN Casamance, Ziguinchor, Tambacounda, Saint-Louis du Sénégal
MZ Cabo Delgado, Nampula, Sofala, Zambezia, Zambézia
AO Cabinda, Lunda Norte, Lunda Sul, Huíla
ZA Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Limpopo, Mpumalanga, Free State province
MG Antsiranana, Toamasina
NZ Canterbury region, Otago, Waikato, Southland
PG Bougainville
KR Jeju, Gyeonggi, Gangwon, Jeolla
KP Kaesong
GE Adjara, Kakheti, Mingrelia
RS Vojvodina, Sandžak
HR Dalmatia, Dalmatie, Istria, Slavonia
RO Transylvania, Transylvanie, Moldavie roumaine
FI Lapland, Laponie, Åland
NO Svalbard, Finnmark
DK Jutland, Zealand
SE Skåne, Scania, Gotland
HT Artibonite
CU Guantánamo, Guantanamo, Pinar del Río
`;
