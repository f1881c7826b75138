/**
 * Towns and provinces that news of French, Spanish, Portuguese and African papers names beside the large ones of
 * `places.ts`, written by hand. Lines and marks as there; `*` holds in every language of Latin script, and a section of
 * a language goes before it. `@`: also a surname or a word. Of several countries the first is the usual one.
 */
export const localTowns: Readonly<Record<string, string>> = {
  '*': `
FR Gien, Annemasse, Saint-Malo, Saint-Nazaire, Saint-Brieuc, @Vichy, Périgueux, @Rodez, @Cahors, Aurillac, Le Puy-en-Velay, Draguignan, Bourgoin-Jallieu, Vesoul, Lons-le-Saunier, Bar-le-Duc, Maubeuge, Cambrai, Béthune, Alençon, Lisieux, Saint-Lô, Morlaix, Guingamp, Lannion, Pontivy, Les Sables-d'Olonne, @Saumur, Châtellerault, Biarritz, Hendaye, Saint-Jean-de-Luz, Mont-de-Marsan, Arcachon, Libourne, Millau, Montbéliard, Pontarlier, Chamonix, Megève, Courchevel, Thonon-les-Bains, Oyonnax, Villefranche-sur-Saône, Poissy, Sochaux, Flamanville, Cattenom, Fessenheim, Notre-Dame-des-Landes, Saint-Tropez, Porto-Vecchio, Sartène, Hénin-Beaumont, Étampes, Fontainebleau, Pontoise, Rambouillet, Montargis, Pithiviers, Vierzon, Issoudun, Wimereux, Roissy-en-France, Colomiers, Sarreguemines, Haguenau, Sélestat, Lunéville, Saint-Dizier, Le Creusot, Montceau-les-Mines, Dunkerque, @Menton, @Épinal, @Soissons, @Verdun, @Fougères, Rungis
FR Loiret, Aisne, Ariège, Aveyron, Charente-Maritime, Corrèze, Côte-d'Or, Côtes-d'Armor, Drôme, Eure-et-Loir, Hérault, Ille-et-Vilaine, Indre-et-Loire, Loir-et-Cher, Lot-et-Garonne, Lozère, Maine-et-Loire, Haute-Marne, @Mayenne, Meurthe-et-Moselle, Nièvre, Puy-de-Dôme, Hautes-Pyrénées, Pyrénées-Atlantiques, Bas-Rhin, Haut-Rhin, Haute-Saône, Saône-et-Loire, Seine-Maritime, Deux-Sèvres, Tarn-et-Garonne, Vaucluse, Vendée, Haute-Loire, Hautes-Alpes, Alpes-de-Haute-Provence, Béarn, @Périgord, Beaujolais, Camargue, @Poitou, Franche-Comté, @Languedoc, Cévennes, Cotentin
NE Imouraren, Arlit, Torodi, Ayorou, Agadem, Dirkou, Ouallam, Assamaka, Banibangou, Inates, Chinégodar
ML Sévaré, Tessalit, Tinzaouaten, Bandiagara, Djenné, Douentza, Nioro du Sahel, @Kati, Ansongo, Labbezanga, Niono, Farabougou, @Moura, @Gossi, Hombori, Loulo-Gounkoto, Fekola, Diafarabé, Léré
BF @Kaya, Gorom-Gorom, Solenzo, Diapaga, Kantchari, Arbinda, Solhan, Inata, Barsalogho, Essakane, Seytenga, Yirgou, Nassoumbou, Djibasso
SN Mbour, Diourbel, Kédougou, @Matam, @Fatick, Rufisque, Guédiawaye, Podor, Diamniadio, Tivaouane, Sédhiou, Bignona, Fass Boye, Sangomar, Richard-Toll, Linguère
CI Yopougon, Cocody, @Assinie, Soubré, Treichville, Adjamé, Koumassi, Port-Bouët, Bouna, Boundiali, Tengréla
GN Beyla, Forécariah, N'Zérékoré, =Labé, Boké, Kamsar, Faranah, Dubréka, Kaloum
CM Fotokol, Kolofata, Mamfé, =Edéa, Amchidé, Mayo-Sava
GA Owendo, Makokou, Mayumba
CG Nkayi, Mindouli, Sibiti
CD Masisi, Rutshuru, Bunagana, Walikale, Lubero, Kamanyola, Minembwe, Lualaba, Tshopo, Nyiragongo, Virunga, Djugu, Kanyabayonga, Kasumbalesa, Rubaya, Mahagi, Mambasa, Oicha, Kinsuka, Kwamouth, Nyabiondo
CF Bocaranga, Ndélé, Paoua, Zémio, Boali, Sam-Ouandja
TD Faya-Largeau, @Adré, Tibesti, Ouaddaï, Massakory, Bardaï, Amdjarass, Kouri Bougoudi, Mandoul
BJ Malanville, =Sèmè, Sèmè-Kpodji, Ganvié, Atacora, Alibori, Banikoara, Karimama, Porga
TG Cinkassé, Kpendjal, Mandouri
MR @Rosso, Bassikounou, Mbera, Chinguetti, Zouerate
MG Tamatave, Diego-Suarez, Nosy Be, Majunga, Tuléar, Mananjary, Farafangana, Analamanga
KM Mutsamudu, Fomboni
YT Petite-Terre, Kawéni, Tsingoni
RE Piton de la Fournaise, Cilaos, Salazie
NC Païta, Kanaky, Lifou, Ouvéa, La Tontouta, Mont-Dore
DJ Doraleh, Camp Lemonnier
BI Kirundo, Vugizo, Cibitoke, Bubanza, Rumonge, Bururi
RW Gisozi, Murambi, Nyamata, Rubavu, Rusizi, Nyamasheke, Bugesera
ET Mekelle, Makalé, Mekele, Humera, Lalibela, Axoum, Axum
SO Kismaayo, Garowe, Galkayo, Galkacyo, Beledweyne
SD Wad Madani, Gedaref, Zamzam, Al-Jazirah, Kadugli, Dilling, Babanusa
SS Equatoria, Akobo, Pibor, Nyirol
LY Zintan, Koufra, Sabratha, Zouara, Zawiya
TN Le Kef, @Carthage
DZ Hassi Messaoud, Hassi R'Mel, In Amenas, In Salah, In Guezzam
MA Benslimane, Essaouira, Ouarzazate, El Jadida, Jorf Lasfar, Fnideq, Ifrane, Al Haouz, Taroudant, Errachidia
EG Gizeh, El-Arich, Assiout
NG Chibok, Gwoza, Dapchi, Okigwe
GH Obuasi, Ashanti, Bolgatanga, Bawku
LR Nimba
GW Gabu, Gabú, Cacheu, Bolama, Bandim, Bijagós, Canchungo, Quinhamel, Mansoa
CV Espargos, Assomada, Santo Antão, @Tarrafal, ilha do Sal, ilha do Fogo, ilha da Boa Vista
GQ Mongomo, Annobón, Bioko, Djibloho, Río Muni, Evinayong
AO Ondjiva, Cunene, Bengo, Cacuaco, Namibe, =Bié, Kuito, Cuíto, Cuando Cubango, Moxico, Ndalatando, Kwanza Sul, Kwanza Norte, Cuanza Sul, Cuanza Norte, Mbanza Congo, M'banza Congo, Catumbela, Dundo, Cafunfo, Talatona, Kilamba, Icolo e Bengo
MZ Mueda, Afungi, Mocímboa da Praia, Mocimboa da Praia, Niassa, Macomia, Montepuez, Metuge, Nangade, Quissanga, Moatize, Vilankulo, Angoche, Gorongosa, Machava
TL Baucau, Oecusse, Ataúro, Tasi Tolu
ZA Marikana, Sandton
NA Oshikango, Ondangwa
ZM Copperbelt
PS Khan Younis, Tubas, Jabalia
IL Sderot, Césarée
LB Nabatiyé, Nabatieh
SY Palmyre
IQ Nadjaf, Kerbala, Falloujah, Souleimaniyé
YE Socotra
IR Bouchehr, Khouzestan
SA Néom, Dhahran, Taëf
UA Boutcha, Koupiansk, Tchassiv Iar, Vouhledar
RU Rostov-sur-le-Don, Briansk, Voronej, Grozny, Mourmansk, Tcheliabinsk, Nijni Novgorod, Orenbourg, Iekaterinbourg
GE Batoumi, Koutaïssi, Roustavi, Zougdidi
AM Goris, Gumri, Etchmiadzine
AZ Latchine, Choucha, Gandja, Aghdam
ES Soria, Teruel, Donostia, Lérida, Gerona, Castellón, Las Palmas, Fuerteventura, El Hierro, La Gomera, Paiporta, @Chiva, Catarroja, Utiel, Letur, Vizcaya, Guipúzcoa, Álava, Doñana, La Coruña
MX Coyuca de Benítez, Pachuca, Ayotzinapa, Tulum, Ecatepec, Zócalo, Tecate, Lázaro Cárdenas, Apatzingán, Teuchitlán
CO Tumaco, Casanare, Tolima, Boyacá, Guaviare, Jamundí, Tibú, Apartadó, San Andrés y Providencia
PE Desaguadero, Cuzco, Machu Picchu, Pataz, Chancay
CL Aysén, Ñuble, Chiloé, Isla de Pascua, Colchane
AR @Avellaneda, Vaca Muerta, La Matanza, Lanús, El Calafate, Villa Gesell, Ezeiza, Bariloche
VE Tumeremo, Puerto Ordaz, Delta Amacuro, Monagas, Isla de Margarita
EC Santo Domingo de los Tsáchilas, Manabí, Sucumbíos, Lago Agrio, Yasuní, Guayas
CU Varadero, Guanabacoa, @Mariel
GT =Petén, Alta Verapaz
BO Chapare, Uyuni, Yacuiba, Llallagua, Senkata
UY Canelones, Punta del Este
DO Dajabón, Jimaní, Higüey, @Barahona, =Samaná, Elías Piña
HT Ouanaminthe, Cité Soleil, Pétion-Ville, Kenscoff
SV Tecoluca, San Luis Talpa, Chalatenango
HN Choluteca, Roatán, Olancho, Bajo Aguán
NI Ometepe
CR Paso Canoas, Los Chiles, Guanacaste, Peñas Blancas
PA @Balboa, Chiriquí, =Darién, Bocas del Toro, Veraguas, Guna Yala, Bajo Chiquito
PY Itapúa, Amambay, Caaguazú
EH Dajla, Smara, Tifariti, Guerguerat
BR Lajeado, Gramado, Balneário Camboriú, Vinhedo, Paraisópolis, São Gonçalo, Teresópolis, Maracanã, Engenhão, Búzios, Macaé, Itaguaí, Ouro Preto, Brumadinho, Marabá, Parintins, Pacaraima, Corumbá, Ceilândia, Fernando de Noronha, Alter do Chão, Cubatão, Paraty, Ilhabela, Interlagos, Morumbi, Rocinha, Complexo do Alemão, Barra da Tijuca
QA Lusail
PY Salto del Guairá
DE Ingolstadt, Wolfsburg
US Brockton
PT Vila Nova de Famalicão, Gondomar, Matosinhos, Albergaria-a-Velha, Vila Nova de Oliveirinha, Sintra, Cascais, Oeiras, Peniche, Covilhã, Portimão, @Tavira, Albufeira, Loulé, Odemira, Pedrógão Grande, Mirandela, Póvoa de Varzim, Paços de Ferreira, Moreira de Cónegos, Ribatejo, Torres Vedras, Caldas da Rainha, Alcochete, Beira Baixa, Serra da Estrela, Oliveira de Azeméis, Sever do Vouga
DZ/MR Adrar
CN Hengqin
MO Coloane, Cotai
`,
  fr: `
FR/BY Brest
FR/US Mâcon, Bayonne, Albertville
FR/CA @Laval
FR Clermont, @Roanne, @Rochefort, @Royan, @Saintes, @Cognac, @Bergerac, @Agen, @Auch, @Lens, @Sedan, @Laon, Saint-Quentin, @Saint-Omer, @Dreux, Cherbourg, @Granville, @Vitré, @Guéret, @Tulle, @Dax, @Lourdes, @Foix, @Gravelines, @Corte, @Melun, @Montbrison, @Thiers, @Riom, @Roissy, @Orly, @Muret, @Forbach, @Toul, @Chaumont, @Langres, @Beaune, @Autun, @Privas, @Digne, @Abbeville, @Évian, @Loos, @Calvi
FR Haute-Vienne, @Allier, @Aude, @Charente, @Creuse, @Doubs, @Eure, @Gard, @Gers, @Indre, @Landes, @Oise, @Orne, @Sarthe, @Tarn, @Vosges, @Yonne, @Limousin, @Larzac, @Anjou, @Touraine, @Berry, @Roussillon, @Médoc, @Sologne
BE Arlon, Bastogne, @Dinant, @Huy, Nivelles, @Wavre, Courtrai, Malines, @Alost, Zaventem, Molenbeek, Tubize, Zeebruges, Marcinelle, @Herstal
CH @Sion, Montreux, Vevey, @Nyon, Yverdon, @Bienne, Delémont, Lucerne, Winterthour, Zoug, Bellinzone, Schaffhouse, @Verbier, Zermatt, @Martigny, La Chaux-de-Fonds, Crans-Montana, Blatten, Grisons
CA Chicoutimi, Saint-Hyacinthe, Lac-Mégantic, @Mauricie, Estrie, Montérégie, Bas-Saint-Laurent, Bécancour, @Charlevoix, Nunavik
LU Differdange, Ettelbruck
FR Longwy, Villerupt, Issoire, Levroux, @Pamiers, Manosque, Carpentras, Cavaillon, @Tarascon, Vitrolles, Marignane, Gardanne, Fos-sur-Mer, La Ciotat, Moissac, @Marmande, Villeneuve-sur-Lot, @Figeac, Decazeville, Bagnols-sur-Cèze, Montélimar, @Voiron, Annonay, @Firminy, Saint-Chamond, @Givors, Vaulx-en-Velin, Rillieux-la-Pape, Sallanches, Aix-les-Bains, Saint-Jean-de-Maurienne, Modane, @Briançon, @Sisteron, Vallauris, Mougins, @Grigny, Les Mureaux, La Courneuve, Bagnolet, @Gonesse, @Mantes, @Creil, @Noyon, @Chantilly, @Vernon, @Louviers, Elbeuf, Fécamp, Honfleur, Deauville, Bayeux, Ouistreham, Avranches, @Redon, Ploërmel, Carhaix, Quimperlé, Concarneau, Douarnenez, Landerneau, Roscoff, Paimpol, @Dinan, Dinard, Cancale, La Baule, Pornic, @Challans, Fontenay-le-Comte, Parthenay, Bressuire, @Thouars, @Loudun, @Sarlat, @Brive, @Ussel, @Vendôme, Romorantin, @Amboise, @Chinon, Joué-lès-Tours, Nogent-le-Rotrou, @Joigny, @Moulins, Vittel, Remiremont, Gérardmer, Wissembourg, @Saverne, Guebwiller, Altkirch, Luxeuil, Denain, Liévin, Bruay-la-Buissière, Hazebrouck, Armentières, @Bailleul, Grande-Synthe, Sangatte, Le Touquet, @Étaples, Loon-Plage, @Péronne, Vitry-le-François, Épernay, @Rethel, @Mans, @Havre
ES Saint-Sébastien, Pampelune, Saragosse, La Corogne, Gérone, Tarragone, Salamanque, Grenade, Cordoue
CV @Praia
GA Moanda
BF =Pô
TG @Kara
CG @Oyo, @Pool
SS @Bor, Haut-Nil, @Nasir
TD Kanem, @Mao
NE =Téra, Tassara
`,
  es: `
ES/PH Cádiz
ES/MX @Mérida, @Guadalajara, @Zamora, @Salamanca
ES/EC @Cuenca
EC @Esmeraldas
ES/CO Cartagena
ES/BR Vitoria
ES/AR @La Rioja, @Córdoba
ES @Toledo, @Jerez, @Reus
AR @Rosario, @Santa Fe, @Río Negro, @Posadas, @Corrientes, @La Pampa, @San Isidro, @Morón
AR/TW Formosa
MX @Matamoros, @Iguala, @Guerrero, @Hidalgo
CO @Pasto, @Huila
PE @Trujillo
EC @Manta, @Loja, @Durán, @El Oro
BO/CD @Beni
BO @Pando
CU @Regla, @Felton
UY @Salto
CR @Limón
PA @Colón
GB Gales
US Filadelfia, Nueva Orleans
FR Perpiñán, Bayona
UA @Sumi
SY Raqa
CN Cantón
`,
  pt: `
BR @Canoas, @Londrina, @Altamira, @Palmas, @Taguatinga, @Sobradinho, @Itaipu, @Congonhas, @Mariana, @Santa Maria
CV/BR São Vicente
BR/PT @Santarém, @Bragança
PT Famalicão, @Guarda, @Vila Real, @Beja, @Portalegre, @Barcelos, @Sines, @Almada, @Alvalade, @Fátima, @Nazaré, @Tomar, @Abrantes, @Chaves, @Arouca, @Ovar, @Espinho, @Montijo, @Seixal, @Águeda
AO @Viana, @Soyo
MZ @Beira, @Tete, @Manica
MZ/ES @Palma
ST ilha do Príncipe, @Príncipe, @Trindade, @Santana, @Neves
SA Jidá
EG Gizé
DE Frankfurt
RU Tchetchênia
JP Nagasáqui
ES Corunha, Saragoça, Bilbau, Maiorca
GB Gales
US Filadélfia, Nova Jérsia, Havai, Havaí, Nova Orleães
MO @Taipa
GY Lethem
`,
};
