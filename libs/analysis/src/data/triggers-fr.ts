/** French trigger words of topics. */
export const triggersFr = `
20001313 fusillade*, tuerie*
20000103 terroris*, antiterroris*, djihadis*, jihadis*, État islamique, Al-Qaïda, Boko Haram, attentat suicide, kamikaze*
20000601 équipement* militaire*, matériel militaire, véhicule* blindé*, blindés, avion* de chasse, navire* de guerre
20000602 armes, armement*, missile*, munitions, drone*, artillerie
20000598 ~la défense, ministre de la défense, ministre* de la défense, ministère de la défense, ministère des armées, coopération militaire, accord de défense, défense nationale, capacités de défense
20000599 forces armées, armée, armées, ~soldats, ~militaires, base militaire, bases militaires, état-major
20000638 relations bilatérales, bilatéra*, affaires étrangères, relations internationales, politique étrangère, partenariat stratégique, accord de coopération, coopération bilatérale, visite d'État, relations diplomatiques, coopération entre
20000639 diplomat*, diplomatique*, ambassadeur*, ambassadrice, ambassade*, émissaire*, consulat*
20000642 sanctions économiques, sanctions, embargo
20000643 aide humanitaire, aide au développement, aide alimentaire, aide internationale
20000645 réfugié*, demandeurs d'asile, déplacés internes, personnes déplacées
20000634 migrant*, politique migratoire, flux migratoires, expulsion*
20001316 différend frontalier, conflit frontalier, litige territorial, postes-frontière*, poste-frontière, postes frontière*, poste frontière, fermeture des frontières, réouverture des frontières, frontière commune
20000056 conflit armé, ~combats, rebelles, milice*, groupes armés, groupe armé, insurg*, cessez-le-feu, ligne de front
20000062 guerre, invasion, ~bataille, offensive, bombardement*
20000076 pourparlers, négociations de paix, accord de paix, dialogue de paix
20000059 casques bleus, maintien de la paix, Minusma, Monusco
20000070 coup d'État, putsch*, junte, putschistes
20000066 manifestant*, manifestation*, protestataire*, contestation
20000069 émeute*, gaz lacrymogène*, pillages
20000105 crime* de guerre, crime* contre l'humanité, génocide
20000574 élection*, électora*, scrutin, bureau de vote, bureaux de vote, électeur*, présidentielle, législatives, candidat*
20000615 parlement, députés, sénateur*, Assemblée nationale, sénat, parlementaire*
20000593 remaniement, gouvernement de transition, ~Premier ministre, ~gouvernement, ~ministre
20000651 parti politique, partis politiques, opposition politique, parti au pouvoir
20000592 droits de l'homme, droits humains, prisonnier* politique*
20000591 liberté de la presse, Reporters sans frontières
20000588 censure, liberté d'expression
20000620 impôt*, fiscal*, TVA
20000607 loi de finances, déficit budgétaire, budget de l'État
20000597 constitution, constitutionnel*, révision constitutionnelle
20000605 espionnage, espion*, services secrets, services de renseignement
20000373 commerce, exportation*, importation*, échanges commerciaux, balance commerciale, libre-échange, commercial*, commerçant*
20000384 droits de douane, droits douaniers, tarifs douaniers
20000376 guerre commerciale, litige commercial, antidumping
20000374 accord commercial, accords commerciaux, accord de libre-échange
20000344 croissance économique, produit intérieur brut, PIB, récession, économie, crise économique
20000370 inflation, prix à la consommation, vie chère, pouvoir d'achat
20000350 banque centrale, taux d'intérêt, taux directeur*, politique monétaire, BCEAO, Réserve fédérale
20000355 monnaie, taux de change, dévaluation, franc CFA, devise*
20000368 dette publique, dette souveraine, allègement de la dette, rééchelonnement
20000378 investiss*, investi, investir
20000274 banque, banques, bancaire*
20000396 bourse de, marchés boursiers, boursier*
20001279 bitcoin, cryptomonnaie*, blockchain
20000256 énergie, énergétique*, centrale électrique, ministère de l'Énergie, ministre de l'Énergie
20000257 énergies renouvelables, énergie renouvelable, éolien*, énergies vertes
20001209 panneaux solaires, solaire*, photovoltaïque*
20001210 hydroélectri*, ?barrage, ?barrages, +produi* électricité, +produi* de l'électricité, +production d'électricité, +production électrique, +mégawatt*, +gigawatt*, +turbine*, +centrale électrique, +kilowatt*
20000265 centrale nucléaire, centrales nucléaires, énergie nucléaire, réacteur nucléaire, nucléaire civil
20001243 pétrole, pétroli*, hydrocarbure*, raffinerie*, brut, baril, OPEP, oléoduc*, gazoduc*
20000263 gaz naturel, GNL, gazi*, gisement de gaz
20000260 électricité, délestage*, coupures de courant, réseau électrique
20000316 mine d'or, ~mines, minier*, minière*, orpaill*, lithium, cuivre, cobalt, uranium, bauxite, minerai*
20000210 agricultur*, agricole*, agriculteur*, récolte*, blé, élevage, cacao, engrais, irrigation, paysan*, céréal*
20000213 pêche, pêcheur*, chalutier*
20000337 transports, transport routier, transporteurs, transport public, camions, autobus
20000343 port autonome, ports, portuaire*, maritime*, navire*, conteneur*, cargo
20000338 aéroport*, compagnie aérienne, compagnies aériennes, aviation, aérien*, ~vols
20000340 chemin de fer, ferroviaire*, ~train, trains
20000341 autoroute*, routes, routier*, réseau routier
20000331 touris*, hôtel*, hôtellerie
20000225 logiciel*, semi-conducteur*, télécom*, numérique, haut débit, fibre optique
20000235 chantier*, immobilier, BTP, logements
20000294 usine*, industriel*, constructeur automobile
20000418 changement climatique, réchauffement, dérèglement climatique, gaz à effet de serre, émissions de carbone, COP28, COP29, COP27
20000420 biodiversité, faune, parc national, déforestation, espèces menacées, braconn*
20000424 pollution, pollué*, déchets, marée noire
06000000 environnement*, écologi*, écosystème*
20000437 eau potable, nappe phréatique, ressources en eau, traitement de l'eau
20000449 épidémi*, pandémi*, covid*, coronavirus, Ebola, choléra, mpox
20000448 paludisme, VIH, sida, tuberculose, rougeole, maladies infectieuses
20000477 vaccin*
20000462 hôpital, hôpitaux, hospitali*
20000446 cancer, diabète, maladie*
20001358 santé publique, ministère de la santé, ministre de la santé
20000480 système de santé, assurance maladie, couverture maladie
20000400 école*, écoliers, lycé*, collégiens, rentrée scolaire
20000405 universit*, ~étudiants
20000416 enseignant*
05000000 éducation, alphabétisation, scolaris*
20000153 séisme*, tremblement* de terre, magnitude
20000154 inond*, crues, crue
20000152 sécheresse*
20001280 ouragan*, typhon*, cyclon*, tempête tropicale
20000150 incendie*, pompiers, feux de forêt
20000151 glissement* de terrain, éruption volcanique, tsunami*, catastrophe naturelle
20000144 crash, accident d'avion
20000147 accident de la route, accident de la circulation, accident de bus
20000139 explosion, naufrage*, effondrement
20000149 famine, insécurité alimentaire, malnutrition, crise alimentaire, faim
20000168 secouristes, sauveteurs, services de secours
20000099 meurtr*, assassin*, homicide*
20000100 enlèvement*, enlevé*, kidnapp*, otage*
20000093 corruption, pots-de-vin, détournement* de fonds, détournement de deniers
20000096 trafic de drogue, cocaïne, narcotrafi*, stupéfiants
20000097 escroquerie*, fraude*, blanchiment
20000086 cyberattaque*, cybercriminalité, cybersécurité, piratage, hackers
20000104 cambriol*, braquage*
20000107 tribunal, tribunaux, cour d'appel, cour suprême, magistrat*
20000111 procès, condamné*, verdict, procureur*, parquet
20000128 Cour pénale internationale, CPI, Cour internationale de justice
20000130 arrestation*, arrêtés, interpell*
20000133 police, policier*, gendarme*
20000533 chômage, chômeurs
20000530 grève, grévistes, débrayage
20000536 syndicat*, syndical*
20000518 salaire*, SMIC, SMIG
20000509 emplois, emploi des jeunes, licenciement*
20000532 retraites, retraités, pension*
20000801 pauvreté
20000775 discriminat*, égalité des sexes
20000777 racis*
20001327 droits des femmes, féminis*
20000771 immigré*, immigration
20000677 islam, musulman*, mosquée*, imam*
20000659 chrétien*, église, évêque*, catholique*
20000704 pape
20000694 ramadan
12000000 religi*
20001298 intelligence artificielle, IA générative, ChatGPT, apprentissage automatique
20000739 spatiale, spatial, astronaute*, cosmonaute*, fusée, satellite*, Roscosmos
20000735 chercheurs, scientifiques, recherche scientifique, étude publiée
20000718 astronom*, télescope*
20001182 réseaux sociaux, réseau social, Facebook, TikTok, Instagram
20001319 désinformation, fake news, infox, fausses informations
20000046 journaliste*, médias, presse écrite, chaîne de télévision
20000005 film, films, cinéma, cinéaste*, long métrage, FESPACO
20000018 musique, musical*, chanteu*, concert*, album*
20000013 roman, romanci*, littéra*, poète*, prix Goncourt
20000031 peinture, sculpt*, exposition*, vernissage
20000043 musée*
20000044 patrimoine mondial, patrimoine
20000011 défilé de mode, haute couture
20001065 football, ballon rond, Coupe du monde, milieu de terrain, gardien de but, Ligue 1, FIFA, CAN 2023, CAN 2024, CAN 2025, Coupe d'Afrique des nations, Ligue des champions, footballeu*
20000851 basket*, NBA
20001085 tennis, Roland-Garros
20001176 rugby
20000892 cyclis*, Tour de France
20000827 athlétisme, marathon*
20000991 Formule 1
20001177 olympique*, ~JO
15000000 sportif*, sportive*, championnat*, tournoi*, médaille*
17000000 météo, canicule*, précipitations, vague de chaleur, intempéries
20000563 ~voyageurs, ~visa, ~visas, tourisme international
20000506 famille royale, monarchie
20000498 prix Nobel, Oscars, César du
`;
