/** French trigger words of topics. */
export const triggersFr = `
- grève de la faim, grève du zèle, guerre des prix, guerre des clans, guerre des mots, guerre froide, bataille juridique, bataille judiciaire, bataille électorale, bataille politique, offensive diplomatique, offensive de charme, crise cardiaque, attaque cardiaque, coup franc, surface de réparation, marché aux puces, course contre la montre, feu vert, feux rouges, feu rouge, séisme politique, tremblement de terre politique, raz-de-marée électoral, tempête politique, tempête médiatique, avalanche de critiques, vague de critiques, pluie de critiques, pluie de récompenses, film des événements, fil de l'eau, virus informatique, Premier ministre, ministre de la Santé, ministre du Travail, ministre de la Culture, ministre des Sports, ministre de l'Éducation, banque alimentaire, banque du sang, banque de données, Banque mondiale, port du masque, port du voile, port d'armes, école de pensée, élection de Miss, champion national, champions nationaux, Bourse du travail, bourse d'études, bourses d'études, bourses scolaires, en or massif, route de la soie, prix du public, médecine légale, médecin légiste, roman policier, film policier, campagne publicitaire, cas d'école, mise au point, mise en scène, avion de ligne, balle de match, temps mort, mort-né, rue de l'Église, place de l'Église, avenue de la Gare, rue du Port
20000053 !attentat*, attentat-suicide, attaque terroriste, attaques terroristes, !kamikaze*, voiture piégée, véhicule piégé, ~terroriste*, attaque djihadiste, attaque jihadiste, revendiqué par l'État islamique, ceinture explosive, ceinture d'explosifs
20000103 lutte antiterroriste, lutte contre le terrorisme, antiterroris*, terrorisme, ~antiterroriste*, ~terroristes, lutte contre les groupes terroristes
20000056 ~combats, affrontements armés, violents combats, combats ont repris, ~rebelles, ~rébellion, groupe armé, groupes armés, ~milice*, miliciens, ~insurgés, ~djihadiste*, ~jihadiste*, ligne de front, cessez-le-feu, ~obus, artillerie, bombardement*, ~frappe*, frappe aérienne, frappes aériennes, ~missile*, missiles balistiques, missile balistique, tir de missile, tirs de missiles, drones explosifs, drones de combat, drones d'attaque, attaque de drones, ~soldats, ~offensive, guerre, belligérants, conflit armé, embuscade*, ~hostilités, ~troupes, avions de chasse, chasseurs bombardiers, exercices militaires, manœuvres militaires, ~armée, attaque armée, ~attaque, ~assaillants, hommes armés, ~tués, opération militaire, ~neutralisé*, ~force conjointe, ~combattants, ~positions, ~forces armées, ~état-major, zone de conflit, ~prise d'otages, ~territoire
20000073 !accord de paix, !pourparlers de paix, négociations de paix, !processus de paix, plan de paix, dialogue de paix, traité de paix, échange de prisonniers, désarmement
20000059 Casques bleus, Minusma, Monusco, Minusca, ~maintien de la paix
20000070 !coup d'État, !putsch*, ~junte, tentative de coup
20000065 !émeute*, émeutier*, barricades, pillages, gaz lacrymogène*, ~blocages, ~barrages routiers
20000066 manifestants, !manifestation, !manifestations, manifestants antigouvernementaux, protestataires, ~contestation, ~défilé dans les rues, ~sit-in, ~cortège
20000648 opposants, dissident*, ~opposant, ~opposition, ~exil
20000105 !crimes de guerre, !crime de guerre, !crimes contre l'humanité, !génocide
20000574 ~élection, ~votent, ~vote, ~voix, ~sièges, !élections, élection présidentielle, présidentielle, législatives, municipales, !scrutin, bureau de vote, bureaux de vote, ~électeurs, électora*, ~dépouillement, second tour, ~candidat, ~candidats, !référendum, suffrages, ~votants, taux de participation, ~urnes, commission électorale, votation*, ~candidature*, ~vainqueur de l'élection, résultats provisoires, résultats définitifs, ~bulletins, ~sondage*, ~mandat, ~liste électorale, fichier électoral
20000647 !crise politique, motion de censure, motion de défiance, dissolution de l'Assemblée, dissout l'Assemblée, dissout le Parlement, dissolution du Parlement, vide institutionnel, impasse politique, vacance du pouvoir, gouvernement démissionnaire, ~destitution
20000649 ~coalition, négociations de coalition, report des élections, report du scrutin, ~transition politique
20000593 !remaniement ministériel, remaniement, Conseil des ministres, ~gouvernement, nouveau gouvernement, gouvernement de transition, ~décret, train de vie de l'État, ~ministre, ~Assemblée nationale, ~budget, ~réforme, ~projet de loi, ~chef du gouvernement, ~chef de l'État, ~nommé, ~nomination*, ~députés, ~sénateurs, ~parlement
20000607 loi de finances, budget de l'État, déficit budgétaire, loi de finances rectificative, projet de budget
20000620 ~impôt*, impôts, fiscalité, réforme fiscale, TVA, ~taxe, ~contribuables, ~fiscal*
20000621 ~projet de loi, ~proposition de loi, ~réglementation, ~plan national, politique publique, politiques publiques
20000592 !droits de l'homme, !droits humains, prisonniers politiques, prisonnier politique, ~détention arbitraire, ~torture
20000588 censure, !liberté d'expression
20000591 !liberté de la presse, Reporters sans frontières
20000638 relations bilatérales, relations diplomatiques, !affaires étrangères, politique étrangère, ~ambassadeur*, ~ambassadrice, ambassade, diplomat*, ~sommet, ~homologue, partenariat stratégique, accord bilatéral, visite d'État, visite officielle, ~bilatéra*, Conseil de sécurité, Nations unies, ~frontière commune, contentieux frontalier, !différend frontalier, souveraineté, Cour internationale de justice, ~pourparlers, ~émissaire, sanctions, ~négociateur*, ~négociations, ~Union européenne, ~Maison-Blanche, ~Kremlin, ~OTAN, ~chancellerie*, incident diplomatique, ~dirigeants, ~avions chinois, ~traité, ~accord nucléaire, ~géopolitique, ~accord, ~coopération, ~visite, ~rencontre, ~tensions, ~délégation, ~alliance, ~présidents, ~mémorandum, ~pays voisins, ~relations entre, ~président russe, ~président chinois, ~président américain, ~président français, ~Pékin, ~Moscou, ~Washington, ~CEDEAO, ~Union africaine, partenariat avec la Russie, ~partenaire*, coopération bilatérale, coopération russo-africaine, sommet Russie-Afrique, Alliance des États du Sahel, ~délégation gouvernementale, BRICS, multipolaire, ~ministre des Affaires, !poste-frontière, !postes-frontières, !postes-frontière, postes frontaliers, fermeture des frontières, réouverture des frontières, réouverture de la frontière, fermeture de la frontière, ~frontière, ~frontalier*
20000082 ~gang*, ~malfaiteurs, ~criminel*, ~criminalité, bande criminelle, ~braqueurs, ~agression*, ~violences, ~criminels, ~trafiquants, ~trafic, ~contrebande, ~contrebandiers, ~escrocs
20000099 !meurtre*, !assassinat*, assassiné*, !homicide*, ~tué par balle, féminicide*
20000100 !enlèvement*, ~enlevé*, kidnapp*, otages, ~otage, rançon*
20000093 !corruption, pots-de-vin, pot-de-vin, détournement de fonds, détournements de fonds, détournement de deniers, enrichissement illicite
20000096 !trafic de drogue, cocaïne, narcotrafi*, !trafic de stupéfiants, ~stupéfiants, héroïne
20000097 !escroquerie*, ~fraude, ~fraudes, !blanchiment, blanchiment d'argent, ~arnaque*
20000086 !cyberattaque*, cybercriminalité, cybersécurité, !piratage, rançongiciel*, ~hackers
20000104 !cambriol*, !braquage*, ~vols, ~voleurs
20000106 ~tribunal, cour d'appel, cour d'assises, cour suprême, !procès, condamné à, condamnée à, condamnés à, ~condamné, verdict, ~procureur*, ~parquet, ~juges, ~magistrat*, ~jurés, ans de prison, prison ferme, réquisitoire, ~audience, ~accusé, ~accusés, acquitté*, Cour pénale internationale, ~avocat, ~avocats, mise en examen, Conseil constitutionnel, Cour constitutionnelle, ~inculpé*, ~peine, ~prévenu*, ~plaignant*, ~plainte, ~plaidoirie*, ~jugement, ~appel, ~prison, ~détention, ~relaxe*
20000129 ~police, ~policiers, ~gendarmes, ~gendarmerie, ~interpellé*, interpellation*, ~arrestation*, ~enquêteurs, ~saisie, ~garde à vue, coup de filet, ~arrêté*, ~suspect*, ~saisi*, ~enquête, ~patrouille*, ~opération de police, ~contrôle routier
20000153 !séisme*, !tremblement* de terre, secousse*, magnitude, sismique*, épicentre
20000154 !inondations, !inondation, inond*, ~crue, ~crues, ~sinistrés, décrue, ~pluies diluviennes, ~pluies torrentielles, ~eaux, ~digue*, ~débord*, ~submergé*
20001280 !ouragan*, !typhon*, !cyclone*, tempête tropicale
20000150 !incendie*, !feux de forêt, !feu de forêt, ~pompiers, ~flammes, brûlé*, ~hectares, ~feu, ~sinistre, ~soldats du feu, ~ravagé*
20000151 !glissement de terrain, !glissements de terrain, !éruption volcanique, !tsunami*, catastrophe naturelle, coulée de boue, coulées de boue, ~volcan, ~éruption
20000152 !sécheresse, ~pluies insuffisantes, ~déficit pluviométrique
20000149 !famine, insécurité alimentaire, malnutrition
20000139 !naufrage*, ~chavir*, ~noyés, ~noyé*, déraillement, déraillé*, effondrement, ~explosion, ~carambolage*, ~accident, ~accidents, bousculade, ~collision, ~baleinière, ~bilan, ~morts, ~blessés, ~renversé*, ~percut*, ~effondré*, ~écroulé*, ~s'est effondré, ~incident, ~naufragés, ~disparus, ~embarcation, ~pirogue*, ~explosé
20000147 !accident de la route, accidents de la route, !accident de la circulation, accident de bus, accident d'autocar, carambolage
20000144 !accident d'avion, crash, ~boîte noire, boîtes noires, ~avion s'est écrasé
20000168 ~secouristes, sauveteurs, ~secours, équipes de secours, ~évacués, ~évacuer, opérations de recherche, ~hélitreuill*
20001129 !tornade*, ~orage*, orages, canicule, vague de chaleur, vague de froid, ~tempête, ~mousson, ~rafales, ~précipitations, chutes de neige, ~neige, ~grêle, ~pluies, ~millimètres, ~températures, ~météo, ~vent, ~vents, ~chaleur, ~degrés, ~rafale*
20001131 !alerte rouge, !vigilance rouge, vigilance orange, alerte orange, alerte cyclonique, ~vigilance, ~prévisionnistes
20001128 !prévisions météo, !prévisions météorologiques, bulletin météo, ~météo
20000385 !marchés boursiers, ~Bourse, Bourse de, CAC 40, Dow Jones, Nasdaq, ~indice, ~séance, ~investisseurs, cours de l'or, cours du pétrole, cours mondial, cours mondiaux, ~actions, prix bord champ, ~négociants, ~acheteurs, ~la tonne, ~le kilo, ~le baril, ~baril, ~dollars la tonne, ~marchés, ~exportateurs, ~campagne de commercialisation, ~prix d'achat, prix au producteur, matières premières, ~obligations, ~taux de change, ~titres, ~cotation*, ~titre, ~Wall Street, ~hausse, ~baisse, ~repli, ~points, ~clôture, ~clôturé, ~valeurs
20000344 !produit intérieur brut, PIB, croissance économique, récession, crise économique, ~économiste*, ~conjoncture, ~économie, ~exportations, ~importations, ~FMI, Fonds monétaire international, ~milliards, ~croissance, ~chômage, ~consommation, ~recettes, ~investissements, ~secteur privé, ~marges, ~Banque mondiale, ~pénurie*, ~prix
20000370 !inflation, vie chère, prix à la consommation, pouvoir d'achat, ~hausse des prix
20000350 !banque centrale, !taux directeur*, !politique monétaire, ~taux d'intérêt, ~BCEAO, ~BCE, Réserve fédérale
20000368 !dette publique, !dette souveraine, ~créanciers, restructuration de la dette, ~dette, rééchelonnement
20000384 !droits de douane, ~surtaxe*, surtaxes douanières, tarifs douaniers
20000373 !commerce extérieur, libre-échange, accord commercial, balance commerciale, échanges commerciaux, ~exportations, ~importations, ZLECAf, chambre de commerce, ministre du Commerce, ~marchandises, accords commerciaux, ~échanges
20000170 !chiffre d'affaires, !bénéfice net, ~bénéfices, résultats trimestriels, résultats annuels, résultats semestriels, résultat net, ~trimestre, ~actionnaires, ~rachat, !offre publique d'achat, ~bénéfice, ~ventes, ~bénéficiaire, ~dirigeant*, ~PDG, ~filiale*, ~acquisition, ~fusion, ~milliards d'euros, ~entreprise, ~résultats, ~restructuration, ~repreneur, ~usine
20000316 exploitation minière, ~compagnie minière, permis minier, code minier, ~minier*, ~minière*, orpaillage, orpailleurs, ~gisement*, ~mine, ~mines, lithium, ~uranium, bauxite, ~minerai*, ~usine de nickel, ~nickel, ~cuivre, ~cobalt, ~extraction, ~concession, ~tonnes d'or, ~kilos d'or, ~exploitant*
20001243 !hydrocarbures, ~pétrole, pétrolier*, pétrolière*, ~raffinerie*, OPEP, oléoduc*, gazoduc*, ~gisement
20000260 !délestage*, !coupures de courant, coupure de courant, ~électricité, réseau électrique, panne d'électricité, ~mégawatts
20001209 !centrale solaire, centrales solaires, panneaux solaires, énergie solaire, ~photovoltaïque*, station solaire, parc solaire, ferme solaire, ~panneaux, ~solaire
20001210 !hydroélectri*, ?barrage, ?barrages, +produi* électricité, +produi* de l'électricité, +production d'électricité, +production électrique, +mégawatt*, +gigawatt*, +turbine*, +centrale électrique, +kilowatt*
20000257 !énergies renouvelables, énergie renouvelable, éolien*
20000265 !centrale nucléaire, !centrales nucléaires, énergie nucléaire, réacteur nucléaire, nucléaire civil
20000210 ~agricult*, agriculteurs, ~récolte*, ~éleveurs, ~engrais, ~céréal*, ~paysans, ~cacao, ~cultivateurs, ~semences, saison agricole, ~bétail, ~maraîch*, ~planteurs, ~filière*, ~coton, ~vanille, ~cajou, ~noix, ~producteurs, ~plantation*, ~production, ~récoltant*, ~champs, ~hectares, ~rendement*
20000337 ~transporteurs, ~transports, transports publics, transport public, transports en commun, ~camions, ~usagers, ~bus, ~chauffeurs, ~traversier, ~ferry, tramway, ~voyageurs, ~route, ~routes, ~pont, ~liaison*, ~trafic, ~véhicules, ~voirie
20000340 chemin de fer, ferroviaire*, ~train, ~trains, ~rail, ~gare, ligne de train
20000343 port autonome, ~conteneurs, portuaire*, ~navires, ~cargos, transport maritime, trafic maritime, ~port
20000338 !compagnie aérienne, compagnies aériennes, ~vols, ~aéroport, aérien*, ~passagers, ~pilotes
20000225 !télécommunications, opérateur télécom, ~haut débit, ~fibre optique, téléphonie mobile, ~opérateur
20000235 ~immobilier, marché immobilier, BTP, ~logements, ~promoteurs
20000400 ~école, ~écoles, ~élèves, écoliers, rentrée scolaire, ~lycée, ~lycéens, collège*, ~classe, ~classes, scolaire*, ~enseignants, ~cours, ~manuels, ~cantine*, ~année scolaire, ~salles de classe, ~instituteur*, ~collégiens
20000405 ~université*, ~universitaire*, ~étudiants, ~campus, ~rectorat
20000416 enseignants, enseignante*, ~professeurs, ~instituteurs, ~grève des enseignants, ~salles de classe
20000413 !baccalauréat, ~examens, ~candidats au bac, épreuves du bac, ~examen
20000418 !changement climatique, !réchauffement climatique, !dérèglement climatique, gaz à effet de serre, ~émissions, COP28, COP29, COP30, ~climat, ~réchauffement, ~carbone, ~GIEC, ~climatique*, ~conférence sur le climat, ~élévation du niveau
20000420 braconn*, ~parc national, aire protégée, aires protégées, espèce menacée, espèces menacées, déforestation, ~écogardes, biodiversité, ~conservation, réserve naturelle, ~défenseurs de la nature
20000424 !pollution, ~pollué*, marée noire, ~déchets, déchets toxiques, ~eaux usées
20000430 nappes phréatiques, nappe phréatique, ~nappes, ressources en eau, ressources naturelles, ~forages, ~forage, eau potable, ~réserves d'eau, ~retenues, ~lithium, ~salar*, ~eau
20000441 ~espèce, ~espèces, ~tortues, ~oiseaux, ~faune, ~éléphants, ~biologiste*, ~animaux, ~naturalistes
20000446 !épidémie, ~foyer, fièvre hémorragique, Ebola, Marburg, !choléra, paludisme, rougeole, poliomyélite, polio, tuberculose, VIH, sida, mpox, ~cas confirmés, ~virus, ~maladie, ~maladies, cancer, diabète, dengue, méningite, ~malades, covid*, coronavirus, ~patients, ~contamin*, ~contagion, ~infection*, ~symptômes, ~décès, ~cas, ~hospitalis*, ~soignants, ~traitement*, ~dépistage
20000477 !campagne de vaccination, ~vaccin, ~vaccins, !vaccination, vaccinat*, ~doses
20001358 !santé publique, ~OMS, Organisation mondiale de la santé, ~sanitaire*, ministère de la Santé
20000462 ~hôpital*, ~dialyse, ~clinique*, ~hôpitaux, nouvel hôpital, ~lits, centre hospitalier, ~maternité, plateau technique, bloc opératoire
20000485 ~médecins, ~infirmiers, ~infirmières, ~internes, ~soignants, personnel soignant
20000464 essai clinique, ~traitement, ~chirurgie, ~greffe, ~médicament
20000498 !prix Goncourt, ~prix, palmarès, récompensé*, ~lauréat*, remporté le prix, ~jury, distinction, ~Oscars, César du meilleur
20001237 ~anniversaire, commémor*, ans après, ~souvenir
20000509 ~emplois, ~salariés, ~ouvriers, ~embauche*, conditions de travail, ~salaires, ~ouvrières, licenciement*, ~suppressions d'emplois
20000533 !chômage, chômeurs
20000530 !grève, !grévistes, débrayage, préavis de grève, ~piquet de grève
20000536 syndicat*, ~syndical*, centrale syndicale
20000531 !réforme des retraites, ~retraités, âge de la retraite, ~retraites, ~pension
20000538 ~recette, ~loisirs, ~randonnée, ~cuisson, ~cuillère*, ~grammes, ~four, ~sel, ~poulet, ~oignon
20000563 touriste*, ~touris*, ~vacanciers, ~visiteurs, ~hôtels, ~hôteliers, ~saison touristique
20000690 !Ramadan, !Aïd el-Fitr, !Aïd el-Kébir, Tabaski, !Noël, fête religieuse, ~croissant lunaire, ~jeûne, Vendredi saint, !hajj
20000704 !pape, ~Vatican, ~souverain pontife, ~messe, ~saint-père, ~fidèles
20000703 ~évêque*, ~cardinal, ~archevêque, ~imam*, ~patriarche
20000697 ~mosquée*, ~cathédrale, ~église*, ~basilique, ~temple
20000657 ~chrétiens, ~musulmans, islam, ~catholique*, ~prière
20001298 !intelligence artificielle, IA générative, ChatGPT, apprentissage automatique
20000756 ~satellite*, ~fusée, ~lanceur, mise en orbite, ~orbite, spatial*, ~ingénieurs, ~câble sous-marin, ~connectivité, ~numérique, ~technologie*, ~robot*, ~réseau, ~innovation, ~astronaute*, agence spatiale
20000735 ~chercheurs, ~chercheuse*, ~étude, revue scientifique, ~scientifiques, ~publiée dans, ~laboratoire, neuroscien*, ~équipe de chercheurs, ~recherche, ~découverte, ~découvert, ~biologistes, ~physicien*, ~université de
20000742 ~historien*, ~historienne, ~archives, sociolog*, ~anthropolog*
20000645 réfugiés, camp de réfugiés, camps de réfugiés, HCR, ~déplacés, personnes déplacées, déplacés internes, ~exilés, ~camp, ~rapatriement, ~retour volontaire, ~fui, ~fuyant, ~abri*
20000771 migrant*, migrants, immigration, ~demandeurs d'asile, ~passeurs, ~naufragés, ~sans-papiers, expuls*, flux migratoires, ~traversée, ~asile, ~clandestin*, ~côtes, ~canots, ~Frontex, ~îles Canaries, ~Lampedusa, ~rapatri*, ~reconduit*
20000775 !discriminat*, ~égalité, xénophob*
20000777 !racisme, raciste*
20000768 ~diaspora, ~communauté, ~association de ressortissants
20000799 !pauvreté, ~précarité, ~sans-abri
20000817 !aide humanitaire, aide alimentaire, ~humanitaire*, ~rations, aide d'urgence
20000770 !recensement, démographi*, ~natalité
20001065 !football, !footballeur*, Ligue 1, Premier League, Liga, Serie A, Bundesliga, Ligue des champions, Coupe du monde, Coupe d'Afrique des nations, CAN 2025, ~CAN, FIFA, ~CAF, ~buteur, ~buts, ~but, ~attaquant, gardien de but, milieu de terrain, ~mi-temps, ~match, ~penalty, ~équipe, ~sélectionneur, ~entraîneur, ~stade, ~prolongation*, ~club, ~ballon, ~joueurs, ~joueur, ~défaite, ~victoire, ~adversaire*, ~pelouse, ~qualification*, ~qualifié*, ~championnat, ~marqué, ~ailier, ~défenseur*, ~score, ~Lions, ~Étalons, ~Ligue, ~derby
20000851 !basket, basketball, !NBA
20001085 !tennis, Roland-Garros, Wimbledon, ~tie-break, ~raquette
20001176 !rugby, Top 14, ~essais, XV de
20000892 !cyclisme, Tour de France, ~peloton, ~étape, !cycliste*, maillot jaune, ~sprint
20000827 !athlétisme, !marathon, ~sprinteu*, ~haies
20000991 !Formule 1, ~pole position, Grand Prix de
20000822 ~points, !handball, !volley-ball, !base-ball, !baseball, !judo, ~boxe, boxeur*, ~ski, !ski alpin, skieu*, slalom, lutte sénégalaise, natation, ~nageu*, ~manche, ~manches, !cricket, ~golf, ~hockey, ~médaille*, ~manche*, ~victoire, ~vainqueur, ~demi-finale*, ~finale, ~champion*, ~championne*, ~titre, ~tournoi, ~épreuve*, ~compétition, ~athlète*, ~podium, ~record, ~course, ~rallye, ~pilote*, ~classement général, ~coureur*
20001177 !jeux olympiques, ~olympique*, !paralympique*
20001148 ~transfert, ~mercato, ~signe, ~indemnité de transfert
20001104 !dopage, ~agence antidopage
20000005 !cinéma, ~film, ~films, !cinéaste*, !long métrage, !court métrage, ~réalisateur, ~réalisatrice, FESPACO, Festival de Cannes, ~projection, ~acteur*, ~actrice*, ~tournage, ~écran, ~scénario, ~salles, ~cinéphiles
20000018 ~musique, ~musicien*, !chanteur*, !chanteuse*, ~album, ~albums, ~concert*, ~guitare, ~rappeur*, ~festival
20000013 ~roman, !romancier*, !romancière*, ~littéra*, ~écrivain*, ~poète*, ~poésie, ~recueil, rentrée littéraire
20000031 ~peintre*, ~sculpteur*, ~vernissage, ~toiles, ~photographe*
20000002 ~festival, ~danse, ~masques, ~théâtre, ~comédien*, ~spectacle, ~chorégraph*, ~scène, ~artiste*, ~danseur*, ~troupe, ~pièce, ~public, ~culture
20000038 ~patrimoine, archéolog*, ~manuscrits, UNESCO, ~fouilles, ~tradition*, patrimoine mondial, ~culturel*, ~carnaval, ~vestiges
20000043 !musée*, ~conservateur du musée, ~collection, ~exposition
20000046 ~journaliste*, ~médias, ~rédaction, ~presse
20001182 !réseaux sociaux, ~TikTok, ~Facebook
20001319 !désinformation, fausses informations, infox
20000598 !coopération militaire, capacités de défense, capacités antiterroristes, !accord de défense, !ministre de la Défense, ministre des Armées, ministère de la Défense, ministère des Armées, budget de la défense, ~instructeurs, instructeurs militaires, formation militaire, ~Défense, base militaire, bases militaires, ~partenariat militaire, ~militaire*, ~retrait des troupes, retrait militaire
20000601 !équipement militaire, !équipements militaires, !matériel militaire, véhicules blindés, ~blindés, livraison d'armes, livraisons d'armes, ~hélicoptères de combat, avions de combat
20000256 ~énergie, ~énergétique*, ministère de l'Énergie, centrale électrique, ~mégawatts, ~foyers, ~raccordement
`;
