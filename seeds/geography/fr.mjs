/** Country, feminine adjective after the masculine one, capital, other cities. */
export const COUNTRIES = `
NE|le Niger|nigérien|nigérienne|Niamey|Maradi,Zinder,Agadez,Tahoua,Dosso
ML|le Mali|malien|malienne|Bamako|Sikasso,Ségou,Kayes,Mopti
BF|le Burkina Faso|burkinabè|burkinabè|Ouagadougou|Bobo-Dioulasso,Koudougou,Banfora,Kaya
NG|le Nigeria|nigérian|nigériane|Abuja|Lagos,Kano,Port Harcourt,Ibadan,Kaduna
RU|la Russie|russe|russe|Moscou|Kazan,Novossibirsk,Rostov-sur-le-Don,Saint-Pétersbourg
FR|la France|français|française|Paris|Lyon,Marseille,Toulouse,Lille
SN|le Sénégal|sénégalais|sénégalaise|Dakar|Thiès,Saint-Louis,Ziguinchor,Kaolack
CI|la Côte d'Ivoire|ivoirien|ivoirienne|Yamoussoukro|Abidjan,Bouaké,Korhogo,San-Pédro
DZ|l'Algérie|algérien|algérienne|Alger|Oran,Tamanrasset,Constantine
MA|le Maroc|marocain|marocaine|Rabat|Casablanca,Tanger,Agadir
EG|l'Égypte|égyptien|égyptienne|Le Caire|Alexandrie,Assouan,Port-Saïd
TD|le Tchad|tchadien|tchadienne|N'Djamena|Moundou,Abéché,Sarh
BJ|le Bénin|béninois|béninoise|Porto-Novo|Cotonou,Parakou,Malanville
CM|le Cameroun|camerounais|camerounaise|Yaoundé|Douala,Garoua,Maroua
GH|le Ghana|ghanéen|ghanéenne|Accra|Kumasi,Tamale,Takoradi
KE|le Kenya|kényan|kényane|Nairobi|Mombasa,Kisumu,Nakuru
ET|l'Éthiopie|éthiopien|éthiopienne|Addis-Abeba|Dire Dawa,Mekele,Bahir Dar
CD|la République démocratique du Congo|congolais|congolaise|Kinshasa|Lubumbashi,Kolwezi,Kisangani
ZA|l'Afrique du Sud|sud-africain|sud-africaine|Pretoria|Durban,Johannesburg,Le Cap
GN|la Guinée|guinéen|guinéenne|Conakry|Kankan,Boké,Nzérékoré
TG|le Togo|togolais|togolaise|Lomé|Kara,Sokodé,Atakpamé
MR|la Mauritanie|mauritanien|mauritanienne|Nouakchott|Nouadhibou,Kaédi,Atar
SD|le Soudan|soudanais|soudanaise|Khartoum|Port-Soudan,Kassala
UG|l'Ouganda|ougandais|ougandaise|Kampala|Gulu,Entebbe,Mbarara
TZ|la Tanzanie|tanzanien|tanzanienne|Dodoma|Dar es Salaam,Arusha,Mwanza
RW|le Rwanda|rwandais|rwandaise|Kigali|Huye,Musanze
TN|la Tunisie|tunisien|tunisienne|Tunis|Sfax,Gabès,Bizerte
LY|la Libye|libyen|libyenne|Tripoli|Misrata,Sebha,Benghazi
CN|la Chine|chinois|chinoise|Pékin|Shanghai,Chengdu,Tianjin
IN|l'Inde|indien|indienne|New Delhi|Pune,Chennai,Hyderabad
TR|la Turquie|turc|turque|Ankara|Istanbul,Izmir,Mersin
KZ|le Kazakhstan|kazakh|kazakhe|Astana|Almaty,Aktaou,Karaganda
UZ|l'Ouzbékistan|ouzbek|ouzbèke|Tachkent|Samarcande,Boukhara
DE|l'Allemagne|allemand|allemande|Berlin|Hambourg,Leipzig,Stuttgart
ES|l'Espagne|espagnol|espagnole|Madrid|Valence,Séville,Bilbao
MX|le Mexique|mexicain|mexicaine|Mexico|Monterrey,Guadalajara,Puebla
BR|le Brésil|brésilien|brésilienne|Brasilia|Recife,São Paulo,Salvador de Bahia
AR|l'Argentine|argentin|argentine|Buenos Aires|Rosario,Mendoza
CO|la Colombie|colombien|colombienne|Bogota|Medellín,Cali
PE|le Pérou|péruvien|péruvienne|Lima|Arequipa,Cuzco
GB|le Royaume-Uni|britannique|britannique|Londres|Manchester,Glasgow,Bristol
IT|l'Italie|italien|italienne|Rome|Milan,Naples,Turin
AO|l'Angola|angolais|angolaise|Luanda|Lobito,Huambo
SA|l'Arabie saoudite|saoudien|saoudienne|Riyad|Djeddah,Dammam
GA|le Gabon|gabonais|gabonaise|Libreville|Port-Gentil,Franceville
CG|le Congo-Brazzaville|congolais|congolaise|Brazzaville|Pointe-Noire,Dolisie
BE|la Belgique|belge|belge|Bruxelles|Anvers,Liège,Gand
JP|le Japon|japonais|japonaise|Tokyo|Osaka,Nagoya
PT|le Portugal|portugais|portugaise|Lisbonne|Porto,Sines
PL|la Pologne|polonais|polonaise|Varsovie|Gdansk,Cracovie
LR|le Liberia|libérien|libérienne|Monrovia|Buchanan,Ganta
MG|Madagascar|malgache|malgache|Antananarivo|Toamasina,Mahajanga
VN|le Vietnam|vietnamien|vietnamienne|Hanoï|Da Nang,Haïphong
CU|Cuba|cubain|cubaine|La Havane|Santiago de Cuba,Matanzas
AE|les Émirats arabes unis|émirati|émiratie|Abou Dhabi|Dubaï,Charjah
US|les États-Unis|américain|américaine|Washington|Houston,Chicago
`;
