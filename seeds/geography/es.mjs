/** Name, adjective masculine, feminine, their plurals, capital, other cities. */
export const COUNTRIES = `
NE|Níger|nigerino|nigerina|nigerinos|nigerinas|Niamey|Maradi,Zinder,Agadez
ML|Malí|maliense|maliense|malienses|malienses|Bamako|Sikasso,Kayes,Segú
BF|Burkina Faso|burkinés|burkinesa|burkineses|burkinesas|Uagadugú|Bobo-Dioulasso,Koudougou
NG|Nigeria|nigeriano|nigeriana|nigerianos|nigerianas|Abuya|Lagos,Kano,Ibadán
RU|Rusia|ruso|rusa|rusos|rusas|Moscú|Kazán,Novosibirsk
FR|Francia|francés|francesa|franceses|francesas|París|Lyon,Marsella,Toulouse
SN|Senegal|senegalés|senegalesa|senegaleses|senegalesas|Dakar|Thiès,Saint-Louis
CI|Costa de Marfil|marfileño|marfileña|marfileños|marfileñas|Yamusukro|Abiyán,Bouaké
DZ|Argelia|argelino|argelina|argelinos|argelinas|Argel|Orán,Tamanrasset
MA|Marruecos|marroquí|marroquí|marroquíes|marroquíes|Rabat|Casablanca,Tánger,Agadir
EG|Egipto|egipcio|egipcia|egipcios|egipcias|El Cairo|Alejandría,Asuán
TD|Chad|chadiano|chadiana|chadianos|chadianas|Yamena|Moundou,Abéché
BJ|Benín|beninés|beninesa|benineses|beninesas|Porto Novo|Cotonú,Parakou
CM|Camerún|camerunés|camerunesa|cameruneses|camerunesas|Yaundé|Duala,Maroua
GH|Ghana|ghanés|ghanesa|ghaneses|ghanesas|Acra|Kumasi,Tamale
KE|Kenia|keniano|keniana|kenianos|kenianas|Nairobi|Mombasa,Kisumu
ET|Etiopía|etíope|etíope|etíopes|etíopes|Adís Abeba|Dire Dawa,Mekele
ZA|Sudáfrica|sudafricano|sudafricana|sudafricanos|sudafricanas|Pretoria|Durban,Johannesburgo
GN|Guinea|guineano|guineana|guineanos|guineanas|Conakri|Kankan,Boké
MR|Mauritania|mauritano|mauritana|mauritanos|mauritanas|Nuakchot|Nuadibú,Kaédi
SD|Sudán|sudanés|sudanesa|sudaneses|sudanesas|Jartum|Puerto Sudán,Kassala
LY|Libia|libio|libia|libios|libias|Trípoli|Misrata,Bengasi
TN|Túnez|tunecino|tunecina|tunecinos|tunecinas|Túnez|Sfax,Gabes
AO|Angola|angoleño|angoleña|angoleños|angoleñas|Luanda|Lobito,Huambo
CN|China|chino|china|chinos|chinas|Pekín|Shanghái,Chengdú
IN|India|indio|india|indios|indias|Nueva Delhi|Pune,Chennai
TR|Turquía|turco|turca|turcos|turcas|Ankara|Esmirna,Mersin
DE|Alemania|alemán|alemana|alemanes|alemanas|Berlín|Hamburgo,Leipzig
ES|España|español|española|españoles|españolas|Madrid|Valencia,Sevilla,Bilbao
PT|Portugal|portugués|portuguesa|portugueses|portuguesas|Lisboa|Oporto,Sines
MX|México|mexicano|mexicana|mexicanos|mexicanas|Ciudad de México|Monterrey,Guadalajara,Puebla
BR|Brasil|brasileño|brasileña|brasileños|brasileñas|Brasilia|Recife,Fortaleza
AR|Argentina|argentino|argentina|argentinos|argentinas|Buenos Aires|Rosario,Mendoza
CO|Colombia|colombiano|colombiana|colombianos|colombianas|Bogotá|Medellín,Cali
PE|Perú|peruano|peruana|peruanos|peruanas|Lima|Arequipa,Cusco
CU|Cuba|cubano|cubana|cubanos|cubanas|La Habana|Santiago de Cuba,Matanzas
GB|Reino Unido|británico|británica|británicos|británicas|Londres|Mánchester,Glasgow
IT|Italia|italiano|italiana|italianos|italianas|Roma|Milán,Nápoles
US|Estados Unidos|estadounidense|estadounidense|estadounidenses|estadounidenses|Washington|Houston,Chicago
`;
