export const FR_SOCIETY = `
# health vaccine africa donor
G santé, vaccination, enfants
N doses=120-980/10 age=5-14
T {cap} lance une campagne de vaccination contre {disease}
T Vaccination : {le} reçoit {doses}.000 doses venues {du2}
T À {city}, les vaccinateurs vont de maison en maison
T {disease} : {le} veut protéger les moins de {age} ans
L La campagne vise les enfants de moins de {age} ans dans {n:18-64} districts sanitaires.
L Les {doses}.000 doses ont été livrées {wd}, dont une partie conditionnée {au2}.
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
# health hospital donor
G santé, hôpital, médecins
N beds=60-480/10 doctors=12-140
T1 {city} ouvre un hôpital de {beds} lits
T2 {le} et {le2} vont former ensemble {doctors} médecins spécialistes
T2 Médecins : {cap} veut retenir ses jeunes diplômés
T1 Un nouvel hôpital pour la région de {city}
L1 L'établissement de {beds} lits comprend une maternité et un service de néonatologie.
L2 Les {doctors} spécialistes seront formés en partie {au2}, selon l'accord signé {wd}.
L Une prime d'éloignement doit convaincre les médecins de s'installer à {city}.
O1 Un hôpital de {beds} lits a ouvert {wd} à {city}. [La construction|Le chantier] a été financé avec un partenaire {m2} et a duré {n:2-4} ans.
O2 {cap} et {cap2} ont conclu {wd} un accord de coopération médicale. Il prévoit la formation de {doctors} spécialistes et [l'échange|le jumelage] de services entre hôpitaux.
D La région ne comptait qu'un [chirurgien|pédiatre] pour {n:90-380}.000 habitants. Les urgences les plus graves [prenaient|devaient prendre] la route de {cap}.
D1 Le scanner, [premier de la région|très attendu], fonctionnera {n:5-7} jours sur sept. Sa maintenance est comprise dans le contrat pendant {n:4-8} ans.
D1 Le personnel compte {n:140-620/10} soignants, dont un quart de jeunes diplômés [revenus de l'étranger|sortis de la faculté de {cap}].
D1 Les accouchements et les soins des moins de cinq ans resteront gratuits, [a confirmé|a précisé] la direction. Les autres actes seront facturés selon [le barème public|un tarif unique].
Q "On ne soigne pas avec des murs, [il faut des équipes qui restent|il faut des gens]", a reconnu la ministre {f} de la Santé, {pf}.
Q1 "Ma sœur a accouché dans une ambulance. J'espère que c'est la dernière", témoigne {pm}, habitant de {city}.
Q "La prime aide, le logement décide", tranche {pm}, président d'un syndicat de médecins.
H Faire rester les soignants
H1 La fin des longs trajets
E Un service de télémédecine reliera l'établissement à un hôpital {m2} et, plus tard, à un centre {m3}.
E Le budget de la santé [progresse|augmente] de {n:4-15} % cette année {au}.
D2 Les stages auront lieu à {cap2} pendant {n:6-18} mois, avec l'engagement de [revenir exercer|travailler cinq ans] au pays. Les premières spécialités sont la chirurgie et l'anesthésie.
D2 Un jury commun choisira les candidats. {n:240-980/10} jeunes médecins ont [déjà déposé un dossier|déjà postulé], dont plus de la moitié sont des femmes.
# education schools africa
G éducation, école, enseignants
N pupils=40-680/10 teachers=600-7400/100
T1 Rentrée : {teachers} enseignants recrutés {au}
T2 {cap} rouvre des écoles fermées autour de {city}
T3 Université : {le} et {le2} reconnaissent leurs diplômes
T1 À {city}, l'école se fait aussi dans la langue maternelle
L12 Plus de {pupils}.000 élèves ont repris le chemin des classes, selon le ministère {m} de l'Éducation.
L1 Le recrutement de {teachers} enseignants doit réduire les classes à double horaire.
L3 L'accord signé à {cap2} facilitera le parcours de milliers d'étudiants.
O1 La rentrée a concerné {pupils}.000 élèves {au}. Le ministère de l'Éducation a [annoncé|confirmé] {wd} le recrutement de {teachers} enseignants, [affectés d'abord|envoyés en priorité] dans la région de {city}.
O2 {n:40-380} écoles fermées depuis plus d'un an ont rouvert {wd} autour de {city}, a indiqué le ministère {m} de l'Éducation. {pupils}.000 élèves sont attendus avant la fin du mois.
O3 Les universités de {cap} et de {cap2} reconnaîtront désormais leurs diplômes respectifs. La convention signée {wd} couvre {n:14-48} filières.
D12 Dans les classes de {city}, on compte encore {n:52-88} élèves par enseignant. L'objectif est de revenir à {n:38-45} [d'ici à trois ans|à moyen terme].
D12 Une enquête menée dans {n:120-480/10} écoles montre que {n:28-57} % des élèves de fin de primaire lisent [couramment|un texte simple sans aide], [un chiffre en hausse|un chiffre qui stagne].
D3 Les bourses vers {le2} passeront de {n:90-240} à {n:260-480} par an. Elles [sont réservées|donnent la priorité] aux sciences et aux métiers de l'eau.
D12 Les manuels en {n:4-9} langues ont été imprimés à {city}. Les enseignants [disent manquer|manquent encore] de guides pour la deuxième année.
D12 Les cantines, ouvertes dans {n:180-940/10} écoles, servent un repas à base de [mil et de niébé|riz et de haricots|produits locaux]. L'absentéisme y a reculé de {n:8-26} %.
Q12 "Mon fils a redoublé sans avoir eu de maître. [Cette année, il en a un|Cette année sera différente]", raconte {pf}, à {city}.
Q12 "Recruter ne suffit pas, il faut que le maître ait un toit et un salaire à l'heure", rappelle {pm}, syndicaliste.
Q12 "On apprend à lire dans la langue que l'on parle", [plaide|soutient] {pf}, linguiste à l'université de {cap}.
H12 Des classes encore pleines
H12 Un repas pour tenir
H12 Lire dans sa langue
E12 Un test national aura lieu en fin d'année. {le3} suit l'expérience [avec intérêt|de près].
E12 Les syndicats d'enseignants ont suspendu leur préavis jusqu'au [prochain trimestre|mois prochain].
D3 Un étudiant sur {n:4-9} inscrit à {cap2} vient aujourd'hui de l'étranger. Les frais d'inscription [seront les mêmes|resteront identiques] pour les deux nationalités.
D3 Une plateforme commune permettra de suivre des cours à distance [dès la rentrée|à partir de janvier]. {n:20-90} enseignants y préparent leurs premiers modules.
Q3 "Mon diplôme valait ici, pas là-bas. [J'ai perdu deux ans|Il fallait tout refaire]", se souvient {pf}, ingénieure.
E3 Le texte entrera en vigueur à la prochaine rentrée universitaire.
# culture festival
G culture, festival, cinéma, musique
N films=18-96 days=4-10
T1 {city} ouvre son festival avec {films} films
T2 Cinéma : un premier long métrage {m} primé à {cap2}
T3 À {cap}, un musée rend leur voix aux griots
T3 La photographie {f} s'expose à {cap2}
L1 Pendant {days} jours, {films} films venus de {n:12-34} pays seront projetés à {city}.
L2 Le jury a salué une œuvre tournée en {n:19-44} jours avec des acteurs amateurs.
L3 L'exposition réunit {n:60-240} pièces prêtées par des familles et des musées.
O1 Le festival de {city} s'est ouvert {wd} pour {days} jours. {films} films y sont montrés, dont {n:6-17} premières œuvres, [avec {le2} pour invité d'honneur|et une soirée est consacrée aux auteurs {ms2}].
O3 Une exposition consacrée aux [luthiers|tisserands|conteurs|photographes] {ms} a ouvert ses portes {wd} à {cap2}. Elle [réunit|rassemble] {n:60-240} pièces, dont certaines n'avaient jamais quitté {city}.
O2 Le premier long métrage de {pf} a reçu {wd} le prix du public à {cap2}. L'histoire, [tournée à {city}|filmée dans les rues de {city}], suit une institutrice qui hérite d'un cinéma abandonné.
D1 Les séances en plein air ont attiré {n:900-7800/100} spectateurs le premier soir. Le billet [coûte moins qu'un repas|est gratuit pour les élèves].
D12 La cinémathèque {f2} a restauré {n:3-9} bobines retrouvées dans une école de {city}. Le son a dû être [reconstitué|repris] à partir d'un disque.
D Le secteur fait vivre {n:2-19}.000 personnes, selon le ministère {m} de la Culture. Le fonds d'aide a été porté à {n:1-9} millions d'euros.
D12 Un atelier d'écriture réunit {n:14-40} jeunes auteurs, [encadrés par|sous la conduite de] un scénariste {m2}. Leurs textes seront lus en public [samedi|dimanche].
Q2 "Nous avons tourné avec une seule caméra et beaucoup de voisins", [raconte|s'amuse] {pf}.
Q3 "Un tambour derrière une vitre ne dit rien. [Ici, on peut le toucher|Ici, on l'entend]", explique {pm}, commissaire de l'exposition.
Q12 "Le public est là, ce sont les salles qui manquent", constate {pm}, exploitant à {cap}.
H12 Des bobines retrouvées
H12 Les salles manquent
E13 La manifestation partira ensuite en tournée, avec une étape {au3}.
E1 Le palmarès sera annoncé [samedi soir|à la clôture]. L'an dernier, un film {m3} l'avait emporté.
D3 Chaque objet est accompagné [de la voix|du récit] de celui qui l'a fabriqué. Les enregistrements ont demandé {n:8-20} mois de travail autour de {city}.
D3 La moitié des prêteurs sont des familles. Un musée {m2} a [restauré|nettoyé] {n:12-60} pièces avant l'ouverture.
# football match
G sport, football
N g1=2-4 g2=0-1 seats=12-60
T3 Football : {city} inaugure son stade de {seats}.000 places
T1 Éliminatoires : {le} domine {le2} {g1}-{g2}
T3 Un stade de {seats}.000 places pour {city}
T2 Le football féminin {m} se donne une ligue
L1 Les {ms} ont fait la différence en seconde période devant {seats}.000 spectateurs.
L2 La fédération {f} promet des salaires minimums et des terrains rénovés.
L3 Le stade de {city} a reçu l'homologation après {n:9-20} mois de travaux.
O1 L'équipe {f} a battu {wd} à {city} son homologue {f2} ({g1}-{g2}), en match de qualification. [Le premier but|L'ouverture du score] est venu à la {n:12-41}e minute d'un [coup franc|corner|tir de loin].
O2 La fédération {f} de football a présenté {wd} à {cap} [le calendrier|le format] d'un championnat féminin de {n:8-14} clubs. Les équipes toucheront chacune {n:20-90}.000 euros pour la saison.
O3 Le nouveau stade de {city}, {seats}.000 places, a accueilli {wd} son premier match, une rencontre amicale entre {le} et {le2}.
D1 Le sélectionneur, {pm}, avait titularisé {n:3-5} joueurs formés au pays. Le plus jeune a [{n:17-19}|à peine {n:17-19}] ans et vient d'un club de {city}.
D13 Les billets s'étaient vendus en {n:2-9} heures. Des écrans ont été installés [sur les places de {cap}|dans {n:6-20} quartiers].
D13 La pelouse, semée par une entreprise {f2}, a résisté à [une forte pluie|la chaleur]. L'éclairage a connu une coupure de {n:4-13} minutes.
D1 La prochaine journée opposera la sélection à {le3}. Deux joueurs seront suspendus et un troisième [reste incertain|se plaint de la cheville].
Q1 "Nous avons été patients, c'est ce qui nous manquait à {cap2}", a commenté {pm}, l'entraîneur.
Q2 "Ma mère cachait mes crampons. Aujourd'hui elle vend les billets", rit {pf}, attaquante de {city}.
Q3 "Un beau stade ne fait pas une équipe, mais il fait venir les enfants", dit {pm}, éducateur.
H1 Des joueurs formés au pays
H2 Une ligue pour elles
E1 Au classement, les {ms} comptent désormais {n:4-13} points, à égalité avec [leurs poursuivants|deux autres équipes].
E23 La fédération devra choisir avant l'été entre {n:2-3} candidatures pour la finale.
D2 Chaque club devra ouvrir une équipe de jeunes filles et employer {n:2-5} entraîneures diplômées. [La fédération paiera|Un fonds prendra en charge] les déplacements.
D2 Les matchs seront diffusés [le samedi|le dimanche] à la télévision publique. Une entreprise {f2} fournit les ballons et les tenues.
D2 Il existait jusqu'ici un tournoi de {n:2-4} semaines, sans descente ni salaire. Plus de {n:2400-9800/100} joueuses sont licenciées.
D3 Le chantier, mené avec une société {f2}, a coûté {n:18-90} millions d'euros. Le toit [recueille l'eau de pluie|porte des panneaux solaires].
# technology network
G technologie, internet, télécoms, numérique
N km=400-5200/100 users=2.1-9.4
T1 Fibre : un câble de {km} kilomètres pour {le}
T2 {le} ouvre un centre de données à {city}
T1 Internet : {cap} veut connecter {users} millions d'habitants de plus
T3 Jeunes pousses : {city} mise sur le logiciel agricole
L1 Le câble de {km} kilomètres doit diviser par deux le prix des données mobiles.
L2 Le centre de données hébergera d'abord les services de l'État {m}.
L3 L'incubateur accompagne {n:12-48} entreprises, dont un tiers fondées par des femmes.
O1 Les opérateurs {ms} ont mis en service {wd} un câble de fibre optique long de {km} kilomètres [entre {city} et la frontière|jusqu'à {city}]. Il doit offrir un accès rapide à {users} millions de personnes.
O2 Un centre de données a été inauguré {wd} à {city}. [L'installation|Le bâtiment], construit avec un partenaire {m2}, hébergera [les registres|les services en ligne] de l'État {m}.
O3 Une trentaine de jeunes entreprises ont présenté leurs produits {wd} à {city}, au premier salon {m} du numérique. Les investisseurs {ms2} [étaient les plus nombreux|y tenaient plusieurs stands].
D1 Le gigaoctet coûte encore {n:2-6} % du revenu mensuel moyen. Le régulateur veut passer sous le seuil de deux pour cent [en deux ans|avant la fin de la législature].
D1 Une coupure de câble sous-marin avait ralenti tout le réseau pendant {n:4-17} jours. La nouvelle voie, par {le3}, servira de secours.
D3 L'une des applications envoie le cours du bétail par message vocal à {n:14-90}.000 éleveurs. Une autre [lit|traduit] les ordonnances en {n:3-7} langues.
D2 Le refroidissement du site utilise l'air de la nuit et {n:2-9} mégawatts de solaire. [Les données|Les sauvegardes] resteront sur le territoire, comme la loi l'exige depuis [cette année|l'an dernier].
D23 L'autorité de protection des données a ouvert {n:12-70} dossiers depuis sa création. Elle demande {n:20-60} agents [supplémentaires|de plus].
Q1 "La connexion n'est pas un luxe, c'est une route", a affirmé {pm}, directeur du régulateur {m}.
Q3 "Nos clients sont au champ, ils n'ont pas le temps de taper", plaisante {pf}, fondatrice d'une entreprise de {city}.
Q2 "Savoir où dorment nos données, c'est le début", estime {pf}, avocate à {cap}.
H1 Une voie de secours
H1 Des prix encore trop hauts
E12 La prochaine étape relie les [universités|mairies|hôpitaux] du pays, au nombre de {n:40-260}.
E1 Les opérateurs devront partager leurs pylônes dans les zones rurales, [sous peine d'amende|d'ici à l'an prochain].
D Les femmes occupent {n:21-42} % des postes techniques du secteur, [selon une enquête de la profession|d'après le ministère]. Une bourse doit en attirer davantage.
D Le secteur emploie {n:12-80}.000 personnes {au} et croît de {n:6-17} % par an. La main-d'œuvre qualifiée [manque|reste rare] hors de la capitale.
# environment water africa donor
G environnement, climat, sécheresse, forêts
N ha=1200-48000/100 deg=1.1-3.8
T1 Sécheresse : {cap} rationne l'eau dans la région de {city}
T2 {le} replante {ha} hectares autour de {city}
T3 Lacs et forêts : {le} et {le2} créent une réserve commune
T4 Chaleur : un mois record à {city}
L1 Les barrages ne sont plus remplis qu'à {n:18-46} %, selon l'agence {f} de l'eau.
L2 Les plantations couvriront {ha} hectares et feront travailler {n:900-6400/100} saisonniers.
L3 La réserve protégera des éléphants et des oiseaux migrateurs de part et d'autre de la frontière.
O1 L'eau sera distribuée {n:3-5} jours par semaine dans la région de {city}, a annoncé {wd} l'agence {f} de l'eau. Les retenues ne sont plus remplies qu'à {n:18-46} %.
O2 Le gouvernement {m} a lancé {wd} la restauration de {ha} hectares [de terres dégradées|de forêts claires] près de {city}. [Le programme|L'opération] est financé pour moitié par un fonds climat.
O4 Le mois écoulé a été le plus chaud jamais mesuré à {city}, avec {deg} degrés de plus que la normale, selon le service {m} de météorologie.
D14 Les agriculteurs ont été invités à [retarder|décaler] les semis de {n:2-4} semaines. Les maraîchers de {city} disent avoir perdu {n:12-40} % de leurs légumes.
D2 Les demi-lunes, creusées à la main, retiennent l'eau [là où tombe la pluie|au pied des arbres]. Sur les parcelles pilotes, l'herbe est revenue en {n:2-3} saisons.
D23 Un satellite {m2} fournira des images tous les {n:3-10} jours. Les gardes recevront l'alerte sur leur téléphone.
D14 Une étude de l'université de {cap} [attribue|impute] une partie du réchauffement local à l'étalement urbain : {n:14-38} % d'arbres en moins en vingt ans.
Q2 "Nous ne plantons pas des arbres, nous les gardons vivants trois étés", corrige {pm}, forestier à {city}.
Q1 "On se lève à trois heures pour être devant le robinet", raconte {pf}, mère de famille.
Q14 "La pluie n'a pas diminué, elle tombe d'un coup", explique {pf}, hydrologue à {cap}.
H2 Garder l'eau au pied des arbres
H1 Trois heures du matin
E Un plan de gestion sera soumis aux communes dans {n:3-8} mois. {le3} sera consulté en aval.
E Les prévisions saisonnières annoncent [des pluies précoces|une saison proche de la normale].
L4 Le thermomètre est resté au-dessus de {n:38-45} degrés pendant {n:9-24} jours de suite.
O3 {le} et {le2} ont créé {wd} une réserve naturelle commune de {ha} hectares. [Elle protège|L'accord protège] des éléphants et des oiseaux migrateurs, et prévoit des gardes formés ensemble.
D Les communes de la région demandent {n:4-30} forages de plus. Le ministère {m} de l'Environnement [promet|annonce] une réponse avant la fin du trimestre.
D3 Les éleveurs pourront traverser la zone par {n:3-8} couloirs balisés. Les villages recevront {n:15-40} % des droits d'entrée.
Q3 "Les éléphants n'ont pas de passeport, [nos équipes non plus maintenant|il fallait s'entendre]", plaisante {pm}, chef des gardes.
`;
