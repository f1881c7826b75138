/** French labels of the two upper levels of IPTC Media Topics and of other frequent topics: `key label`. */
export const iptcFrench = `
01000000 arts, culture, divertissement et médias
20000002 arts et divertissement
20000038 culture
20000045 médias
16000000 conflits, guerre et paix
20000053 acte de terreur
20000056 conflit armé
20000065 troubles civils
20000070 coup d'État
20001361 cyberguerre
20000071 massacre
20000073 processus de paix
20000077 reconstruction d'après-guerre
20000080 prisonniers de guerre
02000000 criminalité, droit et justice
20000082 criminalité
20000106 pouvoir judiciaire
20000121 droit
20000129 forces de l'ordre
03000000 catastrophes, accidents et urgences
20000139 accidents et incidents
20000148 catastrophe
20000168 secours d'urgence
04000000 économie, affaires et finance
20000170 informations d'entreprise
20000344 économie
20000385 marchés et bourses
20000209 produits et services
05000000 éducation
20000412 programmes scolaires
20001217 notation scolaire
20000413 examens et évaluations
20000414 examen d'entrée
20001337 enseignement à distance
20000398 parents d'élèves
20000399 enseignement religieux
20000400 établissements d'enseignement
20000410 apprentissage social
20000415 élèves et étudiants
20000416 enseignants
20001216 enseignement professionnel
06000000 environnement
20000418 changement climatique
20000420 protection de la nature
20000424 pollution
20000430 ressources naturelles
20000441 nature
20001374 durabilité
07000000 santé
20000446 maladies et affections
20000480 santé publique et État
20000461 établissements de santé
20000483 assurance maladie
20000463 organisations de santé
20000464 soins et traitements
20000485 professions médicales
20000486 services médicaux
20000487 spécialités médicales
20000492 personnel médical
20000484 soins privés
20001358 santé publique
08000000 vie des gens
20001237 anniversaire d'un événement
20000498 prix et récompenses
20001238 anniversaire
20000505 célébrités
20000501 cérémonies
20000504 haute société
20000503 mésaventures
20000499 records et exploits
09000000 travail
20000509 emploi
20000521 droit du travail
20000522 santé et sécurité au travail
20000523 marché du travail
20000524 relations sociales
20000531 retraite
20000533 chômage
20000536 syndicats
10000000 modes de vie et loisirs
20000538 loisirs
20000565 modes de vie
20001339 bien-être
11000000 politique
20000574 élections
20000587 droits fondamentaux
20000593 gouvernement
20000621 politique publique
20000638 relations internationales
20000646 organisations non gouvernementales
20000647 crise politique
20000648 dissidence politique
20000649 processus politique
12000000 religion
20000657 croyances
20000702 religion et État
20000688 conflit religieux
20000697 lieux de culte
20000690 fêtes religieuses
20000703 chefs religieux
20000696 rites religieux
20000705 textes sacrés
13000000 sciences et technologies
20000710 sciences biomédicales
20000715 mathématiques
20000717 sciences naturelles
20000741 institutions scientifiques
20000735 recherche scientifique
20000755 normes scientifiques
20000742 sciences sociales
20000756 technologie et ingénierie
14000000 société
20000768 communautés
20000770 démographie
20000775 discrimination
20001373 diversité, équité et inclusion
20000772 émigration
20000780 famille
20000771 immigration
20000788 humanité
20000799 conditions sociales
20000802 problèmes sociaux
20000808 valeurs
20000817 aide sociale
15000000 sport
20000822 disciplines sportives
20001103 sanctions sportives
20001104 dopage
20001301 performances sportives
20001108 événements sportifs
20001124 industrie du sport
20001125 organisations sportives
20001126 enceintes sportives
20001323 entraînement sportif
20001324 gestion et propriété des clubs
20001325 arbitrage
20001148 transferts sportifs
17000000 météo
20001128 prévisions météo
20001129 phénomènes météorologiques
20001130 statistiques météo
20001131 alertes météo
20000058 intervention militaire internationale
20000059 force de maintien de la paix
20000062 guerre
20000066 manifestations
20000067 rébellion
20000069 émeutes
20000075 plan de paix
20000076 pourparlers de paix
20000078 désarmement
20000086 cybercriminalité
20000093 corruption
20000095 infractions liées à la drogue
20000096 trafic de drogue
20000097 fraude
20000099 homicide
20000100 enlèvement
20000101 crime organisé
20000103 terrorisme
20000105 crime de guerre
20000107 tribunaux
20000111 procès
20000126 droit international
20000128 tribunaux internationaux
20000130 arrestation
20000131 enquête pénale
20000133 police
20000143 accident de transport
20000144 accident aérien ou spatial
20000147 accident de la route
20000149 famine
20000150 incendie
20000151 catastrophe naturelle
20000152 sécheresse
20000153 séisme
20000154 inondation
20001280 ouragan
20000210 agriculture
20000225 informatique et télécommunications
20000235 construction et immobilier
20000256 énergie et ressources
20000257 énergies renouvelables
20000263 gaz naturel
20000265 énergie nucléaire
20000274 banque
20000294 industrie manufacturière
20000304 industrie des médias
20000316 mines et métaux
20000331 tourisme
20000337 transports
20000338 transport aérien
20000340 transport ferroviaire
20000341 transport routier
20000343 transport maritime et fluvial
20000346 macroéconomie
20000350 banque centrale
20000355 monnaie
20000366 exportations
20000368 dette publique
20000369 importations
20000370 inflation
20000373 commerce international
20000374 accords commerciaux
20000376 différend commercial
20000378 investissements
20000384 droits de douane
20000405 université
20000437 eau
20000448 maladies transmissibles
20000449 épidémies et pandémies
20000462 hôpitaux
20000477 vaccins
20000518 salaires
20000530 grève
20000563 voyages et tourisme
20000579 élections nationales
20000588 censure et liberté d'expression
20000591 liberté de la presse
20000592 droits humains
20000597 constitution
20000598 défense
20000599 forces armées
20000601 équipement militaire
20000602 armement
20000605 espionnage et renseignement
20000607 budget de l'État
20000615 parlement
20000620 fiscalité
20000634 politique migratoire
20000639 diplomatie
20000642 sanctions économiques
20000643 aide extérieure
20000645 réfugiés et déplacés
20000651 partis et mouvements politiques
20000677 islam
20000659 christianisme
20000739 exploration spatiale
20000763 technologies de l'information
20000777 racisme
20000801 pauvreté
20001065 football
20000851 basketball
20001085 tennis
20001177 Jeux olympiques
20001182 réseaux sociaux
20001209 énergie solaire
20001210 hydroélectricité
20001243 pétrole et gaz
20001279 cryptomonnaies
20001298 intelligence artificielle
20001316 différends frontaliers
20001319 désinformation
20000005 cinéma
20000018 musique
20000013 littérature
20000260 électricité
20000270 approvisionnement en eau
20000011 mode
20000031 arts visuels
20000043 bibliothèques et musées
20000044 monuments et patrimoine
20000046 médias d'information
20000104 vols et cambriolages
20000146 accident ferroviaire
20000213 pêche commerciale
20000396 actions et titres
20000506 royauté
20000532 pensions de retraite
20000619 sécurité des citoyens
20000694 ramadan
20000704 pape
20000718 astronomie
20000792 LGBTQ
20000827 athlétisme
20000888 cricket
20000892 cyclisme
20000965 hockey sur glace
20000991 course automobile
20001176 rugby
20001313 fusillades
20001327 femmes
`;
