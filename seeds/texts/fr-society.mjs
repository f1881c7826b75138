export const FR_SOCIETY = `
# health vaccine africa
G santé, vaccination, enfants
N doses=120-980/10 age=5-14
T {cap} lance une campagne de vaccination contre {disease}
T Vaccination : {le} reçoit {doses}.000 doses venues {du2}
T À {city}, les vaccinateurs vont de maison en maison
T {disease} : {le} veut protéger les moins de {age} ans
L La campagne vise les enfants de moins de {age} ans dans {n:18-64} districts sanitaires.
L Les {doses}.000 doses ont été livrées {wd}, dont une partie {au2} conditionnée.
L Le ministère {m} de la Santé prévoit dix jours de porte-à-porte autour de {city}.
O Le ministère {m} de la Santé a lancé {wd} à {city} une campagne de vaccination contre {disease}. [Elle vise|Sont concernés] les enfants de moins de {age} ans dans {n:18-64} districts.
O {doses}.000 doses de vaccin contre {disease} sont arrivées {wd} à {cap}. Elles doivent être [distribuées|administrées] en [dix|douze|quinze] jours, d'abord [dans la région de {city}|dans les zones rurales].
D Environ {n:900-6400/100} agents ont été formés. [Ils portent|Chacun porte] une glacière, un registre et un téléphone qui signale les foyers [absents|oubliés].
D La couverture [était tombée|n'atteignait plus que] {n:48-74} % l'an dernier dans les districts les plus éloignés, en raison de l'insécurité et de la [hausse du prix du carburant|fermeture de pistes].
D Une chaîne du froid alimentée par des panneaux solaires a été installée dans {n:60-310} centres, avec l'aide d'une équipe {f2}.
D Des réticences persistent [dans quelques quartiers|à l'est de {city}]. Les autorités ont fait appel aux [chefs coutumiers|radios locales|sages-femmes] pour répondre aux questions.
D La surveillance repose sur {n:14-55} laboratoires. [Les résultats|Les analyses] sont rendus en {n:2-5} jours, contre {n:9-16} auparavant.
Q "Une glacière vide ne protège personne, [tout se joue sur la route|c'est la route qui décide]", dit {pm}, infirmier près de {city}.
Q "J'ai attendu deux ans pour le rappel du petit dernier", confie {pf}, mère de quatre enfants.
Q "Nous comptons les enfants manqués, pas seulement les doses", souligne {pf}, épidémiologiste à {cap}.
H Les enfants oubliés
H Garder le froid
E Une deuxième phase est prévue dans {n:2-5} mois. {le3} prépare une opération semblable de son côté.
E Les équipes passeront une seconde fois dans les foyers où [personne n'était présent|un enfant était malade].
# health hospital
G santé, hôpital, médecins
N beds=60-480/10 doctors=12-140
T {city} ouvre un hôpital de {beds} lits
T {le} et {le2} vont former ensemble {doctors} médecins spécialistes
T Médecins : {cap} veut retenir ses jeunes diplômés
T Un nouvel hôpital pour la région de {city}
L L'établissement de {beds} lits comprend une maternité et un service de néonatologie.
L Les {doctors} spécialistes seront formés en partie {au2}, selon l'accord signé {wd}.
L Une prime d'éloignement doit convaincre les médecins de s'installer à {city}.
O Un hôpital de {beds} lits a ouvert {wd} à {city}. [La construction|Le chantier] a été financé avec un partenaire {m2} et a duré {n:2-4} ans.
O {cap} et {cap2} ont conclu {wd} un accord de coopération médicale. Il prévoit la formation de {doctors} spécialistes et [l'échange|le jumelage] de services entre hôpitaux.
D La région ne comptait qu'un [chirurgien|pédiatre] pour {n:90-380}.000 habitants. Les urgences les plus graves [prenaient|devaient prendre] la route de {cap}.
D Le scanner, [premier de la région|très attendu], fonctionnera {n:5-7} jours sur sept. Sa maintenance est comprise dans le contrat pendant {n:4-8} ans.
D Le personnel compte {n:140-620/10} soignants, dont un quart de jeunes diplômés [revenus de l'étranger|sortis de la faculté de {cap}].
D Les accouchements et les soins des moins de cinq ans resteront gratuits, [a confirmé|a précisé] la direction. Les autres actes seront facturés selon [le barème public|un tarif unique].
Q "On ne soigne pas avec des murs, [il faut des équipes qui restent|il faut des gens]", a reconnu la ministre {f} de la Santé, {pf}.
Q "Ma sœur a accouché dans une ambulance. J'espère que c'est la dernière", témoigne {pm}, habitant de {city}.
Q "La prime aide, le logement décide", tranche {pm}, président d'un syndicat de médecins.
H Faire rester les soignants
H La fin des longs trajets
E Un service de télémédecine reliera l'établissement à un hôpital {m2} et, plus tard, à un centre {m3}.
E Le budget de la santé [progresse|augmente] de {n:4-15} % cette année {au}.
# education schools
G éducation, école, enseignants
N pupils=40-680/10 teachers=600-7400/100
T Rentrée : {teachers} enseignants recrutés {au}
T {cap} rouvre des écoles fermées autour de {city}
T Université : {le} et {le2} reconnaissent leurs diplômes
T À {city}, l'école se fait aussi dans la langue maternelle
L Plus de {pupils}.000 élèves ont repris le chemin des classes, selon le ministère {m} de l'Éducation.
L Le recrutement de {teachers} enseignants doit réduire les classes à double horaire.
L L'accord signé à {cap2} facilitera le parcours de milliers d'étudiants.
O La rentrée a concerné {pupils}.000 élèves {au}. Le ministère de l'Éducation a [annoncé|confirmé] {wd} le recrutement de {teachers} enseignants, [affectés d'abord|envoyés en priorité] dans la région de {city}.
O {n:40-380} écoles fermées depuis plus d'un an ont rouvert {wd} autour de {city}, a indiqué le ministère {m} de l'Éducation. {pupils}.000 élèves sont attendus avant la fin du mois.
O Les universités de {cap} et de {cap2} reconnaîtront désormais leurs diplômes respectifs. La convention signée {wd} couvre {n:14-48} filières.
D Dans les classes de {city}, on compte encore {n:52-88} élèves par enseignant. L'objectif est de revenir à {n:38-45} [d'ici à trois ans|à moyen terme].
D Une enquête menée dans {n:120-480/10} écoles montre que {n:28-57} % des élèves de fin de primaire lisent [couramment|un texte simple sans aide], [un chiffre en hausse|un chiffre qui stagne].
D Les bourses vers {le2} passeront de {n:90-240} à {n:260-480} par an. Elles [sont réservées|donnent la priorité] aux sciences et aux métiers de l'eau.
D Les manuels en {n:4-9} langues ont été imprimés à {city}. Les enseignants [disent manquer|manquent encore] de guides pour la deuxième année.
D Les cantines, ouvertes dans {n:180-940/10} écoles, servent un repas à base de [mil et de niébé|riz et de haricots|produits locaux]. L'absentéisme y a reculé de {n:8-26} %.
Q "Mon fils a redoublé sans avoir eu de maître. [Cette année, il en a un|Cette année sera différente]", raconte {pf}, à {city}.
Q "Recruter ne suffit pas, il faut que le maître ait un toit et un salaire à l'heure", rappelle {pm}, syndicaliste.
Q "On apprend à lire dans la langue que l'on parle", [plaide|soutient] {pf}, linguiste à l'université de {cap}.
H Des classes encore pleines
H Un repas pour tenir
H Lire dans sa langue
E Un test national aura lieu en fin d'année. {le3} suit l'expérience [avec intérêt|de près].
E Les syndicats d'enseignants ont suspendu leur préavis jusqu'au [prochain trimestre|mois prochain].
# culture festival
G culture, festival, cinéma, musique
N films=18-96 days=4-10
T {city} ouvre son festival avec {films} films
T Cinéma : un premier long métrage {m} primé à {cap2}
T À {cap}, un musée rend leur voix aux griots
T La photographie {f} s'expose à {cap2}
L Pendant {days} jours, {films} films venus de {n:12-34} pays seront projetés à {city}.
L Le jury a salué une œuvre tournée en {n:19-44} jours avec des acteurs amateurs.
L L'exposition réunit {n:60-240} pièces prêtées par des familles et des musées.
O Le festival de {city} s'est ouvert {wd} pour {days} jours. {films} films y sont montrés, dont {n:6-17} premières œuvres, [avec {le2} pour invité d'honneur|et une soirée est consacrée aux auteurs {ms2}].
O Une exposition consacrée aux [luthiers|tisserands|conteurs|photographes] {ms} a ouvert ses portes {wd} à {cap2}. Elle [réunit|rassemble] {n:60-240} pièces, dont certaines n'avaient jamais quitté {city}.
O Le premier long métrage de {pf} a reçu {wd} le prix du public à {cap2}. L'histoire, [tournée à {city}|filmée dans les rues de {city}], suit une institutrice qui hérite d'un cinéma abandonné.
D Les séances en plein air ont attiré {n:900-7800/100} spectateurs le premier soir. Le billet [coûte moins qu'un repas|est gratuit pour les élèves].
D La cinémathèque {f2} a restauré {n:3-9} bobines retrouvées dans une école de {city}. Le son a dû être [reconstitué|repris] à partir d'un disque.
D Le secteur fait vivre {n:2-19}.000 personnes, selon le ministère {m} de la Culture. Le fonds d'aide a été porté à {n:1-9} millions d'euros.
D Un atelier d'écriture réunit {n:14-40} jeunes auteurs, [encadrés par|sous la conduite de] un scénariste {m2}. Leurs textes seront lus en public [samedi|dimanche].
Q "Nous avons tourné avec une seule caméra et beaucoup de voisins", [raconte|s'amuse] {pf}.
Q "Un tambour derrière une vitre ne dit rien. [Ici, on peut le toucher|Ici, on l'entend]", explique {pm}, commissaire de l'exposition.
Q "Le public est là, ce sont les salles qui manquent", constate {pm}, exploitant à {cap}.
H Des bobines retrouvées
H Les salles manquent
E La manifestation partira ensuite en tournée, avec une étape {au3}.
E Le palmarès sera annoncé [samedi soir|à la clôture]. L'an dernier, un film {m3} l'avait emporté.
# football match
G sport, football
N g1=2-4 g2=0-1 seats=12-60
T Football : {cap} accueille un tournoi de {n:6-12} équipes
T Éliminatoires : {le} domine {le2} {g1}-{g2}
T Un stade de {seats}.000 places pour {city}
T Le football féminin {m} se donne une ligue
L Les {ms} ont fait la différence en seconde période devant {seats}.000 spectateurs.
L La fédération {f} promet des salaires minimums et des terrains rénovés.
L Le stade de {city} a reçu l'homologation après {n:9-20} mois de travaux.
O L'équipe {f} a battu {wd} à {city} son homologue {f2} ({g1}-{g2}), en match de qualification. [Le premier but|L'ouverture du score] est venu à la {n:12-41}e minute d'un [coup franc|corner|tir de loin].
O La fédération {f} de football a présenté {wd} à {cap} [le calendrier|le format] d'un championnat féminin de {n:8-14} clubs. Les équipes toucheront chacune {n:20-90}.000 euros pour la saison.
O Le nouveau stade de {city}, {seats}.000 places, a accueilli {wd} son premier match, une rencontre amicale entre {le} et {le2}.
D Le sélectionneur, {pm}, avait titularisé {n:3-5} joueurs formés au pays. Le plus jeune a [{n:17-19}|à peine {n:17-19}] ans et vient d'un club de {city}.
D Les billets s'étaient vendus en {n:2-9} heures. Des écrans ont été installés [sur les places de {cap}|dans {n:6-20} quartiers].
D La pelouse, semée par une entreprise {f2}, a résisté à [une forte pluie|la chaleur]. L'éclairage a connu une coupure de {n:4-13} minutes.
D La prochaine journée opposera la sélection à {le3}. Deux joueurs seront suspendus et un troisième [reste incertain|se plaint de la cheville].
Q "Nous avons été patients, c'est ce qui nous manquait à {cap2}", a commenté {pm}, l'entraîneur.
Q "Ma mère cachait mes crampons. Aujourd'hui elle vend les billets", rit {pf}, attaquante de {city}.
Q "Un beau stade ne fait pas une équipe, mais il fait venir les enfants", dit {pm}, éducateur.
H Des joueurs formés au pays
H Une ligue pour elles
E Au classement, les {ms} comptent désormais {n:4-13} points, à égalité avec [leurs poursuivants|deux autres équipes].
E La fédération devra choisir avant l'été entre {n:2-3} candidatures pour la finale.
# technology network
G technologie, internet, télécoms, numérique
N km=400-5200/100 users=1.1-9.4
T Fibre : un câble de {km} kilomètres entre {le} et {le2}
T {le} ouvre un centre de données à {city}
T Internet : {cap} veut connecter {users} millions d'habitants de plus
T Jeunes pousses : {city} mise sur le logiciel agricole
L Le câble de {km} kilomètres doit diviser par deux le prix des données mobiles.
L Le centre de données hébergera d'abord les services de l'État {m}.
L L'incubateur accompagne {n:12-48} entreprises, dont un tiers fondées par des femmes.
O Les opérateurs {ms} ont mis en service {wd} un câble de fibre optique long de {km} kilomètres [entre {city} et la frontière|jusqu'à {city}]. Il doit offrir un accès rapide à {users} millions de personnes.
O Un centre de données a été inauguré {wd} à {city}. [L'installation|Le bâtiment], construit avec un partenaire {m2}, hébergera [les registres|les services en ligne] de l'État {m}.
O Une trentaine de jeunes entreprises ont présenté leurs produits {wd} à {city}, au premier salon {m} du numérique. Les investisseurs {ms2} [étaient les plus nombreux|y tenaient plusieurs stands].
D Le gigaoctet coûte encore {n:2-6} % du revenu mensuel moyen. Le régulateur veut passer sous le seuil de deux pour cent [en deux ans|avant la fin de la législature].
D Une coupure de câble sous-marin avait ralenti tout le réseau pendant {n:4-17} jours. La nouvelle voie, par {le3}, servira de secours.
D L'une des applications envoie le cours du bétail par message vocal à {n:14-90}.000 éleveurs. Une autre [lit|traduit] les ordonnances en {n:3-7} langues.
D Le refroidissement du site utilise l'air de la nuit et {n:2-9} mégawatts de solaire. [Les données|Les sauvegardes] resteront sur le territoire, comme la loi l'exige depuis [cette année|l'an dernier].
D L'autorité de protection des données a ouvert {n:12-70} dossiers depuis sa création. Elle demande {n:20-60} agents [supplémentaires|de plus].
Q "La connexion n'est pas un luxe, c'est une route", a affirmé {pm}, directeur du régulateur {m}.
Q "Nos clients sont au champ, ils n'ont pas le temps de taper", plaisante {pf}, fondatrice d'une entreprise de {city}.
Q "Savoir où dorment nos données, c'est le début", estime {pf}, avocate à {cap}.
H Une voie de secours
H Des prix encore trop hauts
E La prochaine étape relie les [universités|mairies|hôpitaux] du pays, au nombre de {n:40-260}.
E Les opérateurs devront partager leurs pylônes dans les zones rurales, [sous peine d'amende|d'ici à l'an prochain].
# environment water
G environnement, climat, eau, forêts
N ha=1200-48000/100 deg=1.1-3.8
T Sécheresse : {cap} rationne l'eau dans la région de {city}
T {le} replante {ha} hectares autour de {city}
T Lacs et forêts : {le} et {le2} créent une réserve commune
T Chaleur : un mois record à {city}
L Les barrages ne sont plus remplis qu'à {n:18-46} %, selon l'agence {f} de l'eau.
L Les plantations couvriront {ha} hectares et feront travailler {n:900-6400/100} saisonniers.
L La réserve protégera des éléphants et des oiseaux migrateurs de part et d'autre de la frontière.
O L'eau sera distribuée {n:3-5} jours par semaine dans la région de {city}, a annoncé {wd} l'agence {f} de l'eau. Les retenues ne sont plus remplies qu'à {n:18-46} %.
O Le gouvernement {m} a lancé {wd} la restauration de {ha} hectares [de terres dégradées|de forêts claires] près de {city}. [Le programme|L'opération] est financé pour moitié par un fonds climat.
O Le mois écoulé a été le plus chaud jamais mesuré à {city}, avec {deg} degrés de plus que la normale, selon le service {m} de météorologie.
D Les agriculteurs ont été invités à [retarder|décaler] les semis de {n:2-4} semaines. Les maraîchers de {city} disent avoir perdu {n:12-40} % de leurs légumes.
D Les demi-lunes, creusées à la main, retiennent l'eau [là où tombe la pluie|au pied des arbres]. Sur les parcelles pilotes, l'herbe est revenue en {n:2-3} saisons.
D Un satellite {m2} fournira des images tous les {n:3-10} jours. Les gardes recevront l'alerte sur leur téléphone.
D Une étude de l'université de {cap} [attribue|impute] une partie du réchauffement local à l'étalement urbain : {n:14-38} % d'arbres en moins en vingt ans.
Q "Nous ne plantons pas des arbres, nous les gardons vivants trois étés", corrige {pm}, forestier à {city}.
Q "On se lève à trois heures pour être devant le robinet", raconte {pf}, mère de famille.
Q "La pluie n'a pas diminué, elle tombe d'un coup", explique {pf}, hydrologue à {cap}.
H Garder l'eau au pied des arbres
H Trois heures du matin
E Un plan de gestion sera soumis aux communes dans {n:3-8} mois. {le3} sera consulté en aval.
E Les prévisions saisonnières annoncent [des pluies précoces|une saison proche de la normale].
`;
