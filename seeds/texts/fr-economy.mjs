export const FR_ECONOMY = `
# energy solar africa donor
G énergie, panneaux solaires, électricité
N mw=20-180/5 homes=12000-95000/1000 cost=24-190/2
T {cap} met en service une centrale solaire de {mw} mégawatts
T {le} branche {homes} foyers sur le soleil près de {city}
T À {city}, une centrale solaire de {mw} MW pour soulager le réseau {m}
T Électricité : {le} mise sur le solaire avec l'appui {du2}
L La centrale construite aux portes de {city} doit alimenter {homes} foyers, selon le ministère {m} de l'Énergie.
L Le chantier a duré {n:14-31} mois. Les premiers kilowattheures sont arrivés {wd} sur le réseau {m}.
L Financée pour moitié par un prêt {m2}, l'installation de {city} produit {mw} mégawatts.
O [Les autorités {fs} ont inauguré|Le gouvernement {m} a mis en service] {wd} une centrale solaire de {mw} mégawatts à {n:8-35} kilomètres de {city}. [L'ouvrage|L'installation] a coûté {cost} millions d'euros et doit alimenter {homes} foyers [d'ici à la fin de l'année|avant la prochaine saison chaude].
O Depuis {wd}, {homes} foyers de la région de {city} reçoivent du courant d'une centrale solaire de {mw} mégawatts. Le [raccordement|branchement] au réseau {m} s'est fait [sans incident|après deux semaines d'essais], indique la société publique d'électricité.
O La plus grande centrale solaire de la région de {city} est entrée en service {wd}. [Avec ses|Forte de] {n:40-310}.000 panneaux, elle doit fournir {mw} mégawatts [en milieu de journée|aux heures les plus chaudes].
D Un parc de batteries livré [par une société {f2}|depuis {cap2}] permet de tenir {n:2-5} heures après le coucher du soleil. C'est [à ce moment-là|en soirée] que la demande dépasse [le plus souvent|régulièrement] l'offre.
D Le financement associe un prêt {m2} de {n:10-80} millions d'euros, une banque régionale et le Trésor {m}. [Le remboursement est étalé sur|Les échéances courent sur] {n:12-22} ans.
D Jusqu'ici, {city} dépendait d'une ligne à haute tension [vieille de|posée il y a] {n:25-48} ans et de groupes au gazole. Les délestages y duraient [parfois|souvent] {n:4-11} heures par jour pendant la saison chaude.
D La maintenance est confiée pour {n:3-8} ans à une entreprise {f2}, qui [formera|s'est engagée à former] {n:30-140} techniciens {ms} dans un centre ouvert à {city}.
D Le tarif de rachat a été fixé à {n:38-78} euros le mégawattheure, [soit moins que le courant importé|un niveau inférieur à celui des contrats précédents], précise le régulateur.
Q "Nous ne promettons plus, nous produisons", [a déclaré|s'est félicité] le ministre {m} de l'Énergie, {pm}, devant [les ingénieurs|les élus de la région].
Q "Mon atelier tournait la nuit parce que le courant ne venait que la nuit. [Je vais enfin dormir|Cela va changer ma vie]", sourit {pf}, couturière à {city}.
Q "Le solaire ne remplacera pas le réseau, il le soulage", tempère {pm}, [économiste de l'énergie|ingénieur] à {cap}. "La vraie question reste celle des lignes."
H Une ligne à bout de souffle
H Des techniciens à former
H Qui paiera la facture
E Deux autres sites, dont un près de la frontière avec {le3}, doivent être [attribués|mis en concurrence] au cours des {n:4-10} prochains mois.
E {le} tire encore {n:45-82} % de son électricité de centrales thermiques. L'objectif officiel est de descendre sous les {n:25-40} % en 2030.
E Un projet semblable, mené avec {le3}, avait été [suspendu|retardé] l'an dernier faute de [garanties|transformateurs].
# energy grid near
G énergie, électricité, interconnexion
N km=120-780/10 mw=80-420/10
T {cap} et {cap2} relancent la ligne électrique de {km} kilomètres
T Interconnexion : {le} achètera {mw} MW à son voisin
T Le courant {m2} arrivera {au} par une ligne de {km} km
T Après la panne géante, {cap} veut renforcer son réseau électrique
L Les deux gestionnaires de réseau ont signé {wd} un contrat de {n:10-25} ans.
L La ligne de {km} kilomètres doit transporter {mw} mégawatts entre les deux pays.
L La panne du mois dernier a privé de courant plusieurs millions d'habitants et relancé le dossier.
O {le} et {le2} ont [relancé|remis sur les rails] {wd} le projet d'une ligne électrique de {km} kilomètres. [Longue de plusieurs tronçons, elle|Celle-ci] doit permettre à {cap} d'acheter jusqu'à {mw} mégawatts [aux heures de pointe|en saison sèche].
O Le gestionnaire {m} du réseau électrique a signé {wd} à {cap2} un contrat d'achat portant sur {mw} mégawatts. Le courant passera par une ligne de {km} kilomètres dont [la moitié|un tiers] reste à construire.
D Les poteaux du dernier tronçon attendent [depuis un an|depuis la fin des pluies] dans un dépôt de {city}. L'appel d'offres pour la pose [a été relancé|sera publié] avant [la fin du mois|trois mois].
D Une panne partie d'un poste de {city} avait plongé dans le noir, en {n:15-40} minutes, [les deux tiers du pays|la capitale et quatre régions]. L'enquête a mis en cause un relais [mal réglé|hors d'âge].
D Le prix retenu, {n:48-95} euros le mégawattheure, sera révisé tous les {n:2-4} ans. Une clause [protège|couvre] l'acheteur contre [les coupures de plus d'une journée|les variations de change].
D Selon un rapport du régulateur {m}, {n:14-29} % du courant [se perd en route|disparaît entre la centrale et le compteur], à cause de câbles usés et de branchements clandestins.
D Les hôpitaux et les [stations de pompage|usines d'eau] seront [servis en priorité|les derniers délestés] en cas de déficit.
Q "Un réseau relié à ses voisins tombe moins souvent et se relève plus vite", explique {pm}, ingénieur au pool énergétique régional.
Q "Le mégawatt le moins cher, c'est celui que l'on ne perd pas", rappelle {pf}, [directrice du régulateur|membre du régulateur] {m}.
Q "Nos machines redémarrent mal après chaque coupure. [Nous avons perdu|Cela nous a coûté] {n:8-30} jours de production cette année", calcule {pm}, patron d'une minoterie de {city}.
H Le maillon faible
H Un prix révisable
E La mise sous tension est attendue dans {n:14-30} mois. Une extension vers {le3} est à l'étude.
E Les bailleurs ont demandé un audit des comptes de la société d'électricité avant tout [nouveau décaissement|autre prêt].
# trade border near
G commerce, frontière, douane, économie
N rise=6-38 trucks=120-900/10
T1 {cap} et {cap2} rouvrent deux postes-frontières aux camions
T2 Commerce : les échanges entre {le} et {le2} bondissent de {rise} %
T3 Douane : {cap} simplifie le passage des marchandises vers {cap2}
T1 Un guichet unique pour les camions entre {le} et {le2}
L13 Un document unique remplace désormais {n:7-14} formulaires à la frontière, selon un communiqué commun.
L2 Les échanges entre les deux pays ont progressé de {rise} % en un an, d'après les douanes {fs}.
L13 Les transporteurs réclamaient cette mesure depuis la fermeture des postes l'an dernier.
O1 [Les premiers camions ont franchi|Une centaine de camions ont franchi] {wd} le poste commun que {le} et {le2} viennent de rouvrir. Les deux administrations y travaillent désormais [côte à côte|dans le même bâtiment], avec un formulaire unique.
O2 Le commerce entre {le} et {le2} a augmenté de {rise} % en un an, selon les chiffres publiés {wd} par les douanes {fs}. [Les céréales, le ciment et le bétail|Les carburants, le riz et les pièces détachées] en forment l'essentiel.
O3 Le ministère {m} du Commerce a annoncé {wd} un allégement des formalités pour les marchandises en provenance {du2}. Environ {trucks} camions par semaine sont concernés.
D Un transporteur de {city} dépensait jusqu'ici [près de|environ] {n:180-650} euros par trajet en frais divers, calcule la chambre de commerce. [L'attente durait|Il fallait compter] {n:2-6} jours au poste.
D La fermeture avait détourné le trafic par {le3}, ce qui ajoutait {n:240-900} kilomètres et {n:2-4} jours de route aux chargements.
D Sur le marché de {city}, le sac de riz de cinquante kilos [a déjà reculé|devrait reculer] de {n:3-11} %. Les grossistes attendent toutefois [la fin du mois|les prochaines livraisons] pour [baisser tous leurs prix|reconstituer leurs stocks].
D Les douaniers {ms} et leurs collègues {ms2} ont reçu {n:20-80} scanners portables et un logiciel commun. [La formation|L'essai] a commencé en [mars|juin|septembre] à {city}.
D Le secteur informel, qui [représente selon les experts|pèse selon plusieurs études] {n:35-60} % des échanges, [n'apparaît pas dans ces chiffres|échappe à ces statistiques].
Q "Un camion arrêté, c'est une famille qui attend", résume {pm}, président d'un syndicat de transporteurs à {city}.
Q "Nous perdions les tomates avant de perdre l'argent", raconte {pf}, grossiste au marché de {city}.
Q "La règle doit être la même des deux côtés, [sinon rien ne change|faute de quoi la file reviendra]", prévient {pm}, du ministère {m} du Commerce.
H Un détour coûteux
H Des prix encore hauts
H Le poids de l'informel
E Une réunion d'évaluation est prévue à {cap2} dans {n:3-8} mois. {le3} a demandé à y assister.
E Les commerçants demandent [maintenant|à présent] que la mesure soit étendue aux [petits colis|véhicules de moins de trois tonnes].
# trade prices africa donor
G économie, inflation, prix, consommation
N rate=2.1-14.6 drop=0.3-2.4
T1 Inflation : les prix augmentent de {rate} % {au} sur un an
T2 {cap} plafonne le prix de cinq produits de base
T1 Le coût de la vie recule légèrement {au}
T2 Riz, huile, sucre : {cap} négocie avec les importateurs
L1 L'inflation s'établit à {rate} % sur un an, selon l'institut {m} de la statistique.
L1 Les prix de l'alimentation ralentissent grâce aux importations {fs2}.
L2 Le gouvernement {m} a réuni {wd} les importateurs à {cap}.
O1 Les prix à la consommation ont augmenté de {rate} % sur un an {au}, a annoncé {wd} l'institut national de la statistique. [Le rythme ralentit de|C'est un recul de] {drop} point par rapport [au mois précédent|au trimestre précédent].
O1 Après {n:3-9} mois de hausse, les prix se stabilisent {au}. L'inflation s'établit à {rate} %, d'après les chiffres publiés {wd} à {cap}.
O2 Le gouvernement {m} et les importateurs se sont entendus {wd} sur un prix maximal pour [le riz, l'huile et le sucre|la farine, le lait en poudre et le sucre]. L'accord vaut {n:3-8} mois.
D L'alimentation reste le premier moteur de la hausse : [les légumes|les céréales] coûtent {n:6-24} % de plus qu'il y a un an à {city}. Les loyers, eux, [sont stables|progressent de {n:1-4} %].
D Les livraisons de blé et d'engrais {ms2} ont [repris|doublé] depuis le printemps, ce qui a pesé sur les cours. Les autorités ont aussi suspendu une taxe de {n:3-9} % [sur le riz importé|sur le transport].
D La banque centrale a laissé son taux directeur à {n:3-18},50 %. [Elle dit vouloir|Son comité préfère] attendre les chiffres de la récolte avant de bouger.
D Dans les quartiers populaires de {cap}, les ménages consacrent [plus de la moitié|près de {n:48-66} %] de leur revenu à la nourriture, selon une enquête menée auprès de {n:1200-4800/100} familles.
Q "On achète par demi-kilo maintenant", constate {pf}, vendeuse à {city}. "Mais au moins, les prix [ne changent plus chaque matin|se sont calmés]."
Q2 "Un plafond sans contrôle ne sert à rien", avertit {pm}, président d'une association de consommateurs.
Q "Le franc acheté en devises nous coûte moins cher qu'en janvier, [cela finira par se voir|et cela se verra]", assure {pf}, analyste à {cap}.
H Le poids de l'alimentation
H Une enquête auprès des familles
E Les économistes attendent une inflation proche de {n:2-6} % à la fin de l'année, à condition que les cours du pétrole [ne remontent pas|restent sages].
E {le3} a pris une mesure comparable au printemps, avec des résultats [contrastés|encourageants].
# mining gold africa donor
G mines, or, industrie minière
N tonnes=3-28 share=10-35/5 jobs=300-2200/50
T Or : {cap} accorde un permis d'exploitation près de {city}
T {le} prend {share} % d'une nouvelle mine d'or
T Mine d'or de {city} : {tonnes} tonnes par an et des questions sur l'eau
T Une société {f2} ouvrira une mine d'or {au}
L Le site doit produire {tonnes} tonnes d'or par an et employer {jobs} personnes.
L L'État {m} détiendra {share} % du capital, conformément au nouveau code minier.
L Les habitants demandent des garanties sur l'eau avant le début des travaux.
O Le gouvernement {m} a accordé {wd} à une société {f2} le permis d'exploiter un gisement d'or [situé|découvert en 2019] à {n:30-120} kilomètres de {city}. La mine doit produire {tonnes} tonnes par an pendant {n:9-17} ans.
O Une nouvelle mine d'or ouvrira {au} avant [la fin de l'année prochaine|deux ans]. L'État en détiendra {share} %, le reste revenant à un groupe {m2}, [selon le décret publié {wd}|a-t-on appris {wd}].
D L'usine de traitement emploiera {jobs} personnes, dont {n:70-92} % de nationaux. [Un centre de formation|Une école de conducteurs d'engins] doit ouvrir à {city} [six mois avant|en même temps que] la première coulée.
D Le code minier adopté il y a {n:1-3} ans relève la redevance à {n:5-10} % lorsque l'once dépasse {n:2200-3400/100} dollars. [Il impose aussi|S'y ajoute l'obligation] de raffiner une part du métal dans le pays.
D Les villages voisins tirent leur eau de {n:12-46} forages. Une étude indépendante, [remise au printemps|que nous avons consultée], recommande de [doubler|tripler] les bassins de décantation.
D Les orpailleurs installés sur le site seront déplacés vers un couloir de {n:15-60} kilomètres carrés. Leur coopérative compte {n:900-4200/100} membres.
D Le gaz et le gazole représentent [un tiers|près de {n:28-41} %] des coûts. Le groupe prévoit une centrale solaire de {n:12-45} mégawatts pour [réduire la facture|s'en affranchir en partie].
Q "L'or ne vaut que par ce qu'il laisse derrière lui", a [rappelé|affirmé] la ministre {f} des Mines, {pf}.
Q "Nous voulons des routes et de l'eau, pas seulement des camions qui passent", dit {pm}, chef de village près de {city}.
Q "La part de l'État est plus élevée que dans les contrats précédents, [mais le suivi comptera davantage|reste à suivre les comptes]", note {pm}, juriste spécialiste des mines.
H La question de l'eau
H Le sort des orpailleurs
H Une redevance plus lourde
E L'or représente {n:22-74} % des exportations {fs}. Le métal a gagné {n:12-39} % en un an sur les marchés.
E Un gisement voisin, {au3}, [a rouvert en mai|attend encore son permis].
# mining critical africa donor
G mines, uranium, lithium, minerais
N kt=40-520/20 million=60-640/10
T2 Lithium : {cap} veut transformer le minerai sur place
T1 {le} et {le2} signent un accord sur les minerais critiques
T3 Uranium : la production {f} repart après des mois d'arrêt
T2 Une usine de {million} millions d'euros pour le lithium {m}
L2 L'usine prévue près de {city} traitera {kt}.000 tonnes de minerai par an.
L1 L'accord prévoit un inventaire géologique et la formation d'ingénieurs {ms}.
L3 La reprise était attendue par les {n:600-1800/100} salariés du site.
O1 {le} et {le2} ont signé {wd} un accord sur les minerais critiques. [Il porte|Le texte porte] sur [le lithium et le manganèse|l'uranium et le lithium] et prévoit une usine de transformation près de {city}, d'un coût de {million} millions d'euros.
O2 Le minerai {m} ne partira plus [brut|sans avoir été transformé] : le gouvernement a approuvé {wd} une usine capable de traiter {kt}.000 tonnes par an à {city}. [Le partenaire|Le principal actionnaire] est un groupe {m2}.
O3 La production de concentré a repris {wd} sur le site de {city}, à l'arrêt depuis {n:4-11} mois. L'exploitant dit avoir trouvé [un nouvel itinéraire|une solution] pour exporter par {le3}.
D1 Le ministère {m} des Mines prévoit de cartographier {n:80-320}.000 kilomètres carrés en {n:3-6} ans. Les relevés aériens seront faits par un institut {m2}.
D Les cours [ont perdu|se sont repliés de] {n:18-55} % depuis leur sommet, ce qui a conduit plusieurs groupes à repousser leurs projets. [Les États producteurs craignent|{cap} redoute] une année blanche.
D12 L'électricité [sera le point dur|reste le point faible] du dossier : l'usine consommera à elle seule {n:35-95} mégawatts, autant que la ville de {city}.
D Un fonds local recevra {n:1-3} % du chiffre d'affaires. Il financera des écoles et [des puits|un centre de santé] dans {n:9-34} communes.
Q12 "Vendre la pierre, c'est vendre l'avenir au poids", a lancé {pm}, conseiller au ministère {m} des Mines.
Q12 "Il ne suffit pas d'une usine, il faut un port, du courant et des chimistes", observe {pf}, géologue à {cap}.
Q3 "Nous avons gardé les équipes, elles n'attendaient que le signal", assure {pm}, directeur du site.
H12 Du courant pour l'usine
H Des cours en repli
H Ce que gagnent les communes
E {le3} avait signé un texte voisin au début de l'année, sans que les travaux aient commencé.
E Le premier chargement est attendu dans {n:16-34} mois au port [de départ|d'embarquement].
D3 L'exploitant a [passé en revue|contrôlé] {n:14-60} kilomètres de galeries et remplacé les pompes. La reprise se fera par paliers pendant {n:2-5} mois.
D3 Le fret doit désormais passer par une route plus longue, [surveillée|escortée] sur {n:200-700/10} kilomètres. Le surcoût est estimé à {n:6-19} % par tonne.
# agriculture harvest cfa donor
G agriculture, récolte, céréales, alimentation
N mt=2.1-8.9 pct=4-23
T Récolte : {le} attend {mt} millions de tonnes de céréales
T Les agriculteurs {ms} redoutent une campagne écourtée
T Mil et sorgho : la récolte {f} en hausse de {pct} %
T À {city}, des greniers collectifs contre la soudure
L La production de céréales devrait atteindre {mt} millions de tonnes, selon le ministère {m} de l'Agriculture.
L Les pluies ont été régulières, mais les engrais sont arrivés tard autour de {city}.
L La récolte progresse de {pct} % sur un an malgré un début de saison sec.
O La récolte de céréales devrait atteindre {mt} millions de tonnes {au}, [soit {pct} % de plus que l'an dernier|en hausse de {pct} % sur un an], d'après l'estimation rendue publique {wd} par le ministère de l'Agriculture.
O Autour de {city}, les moissons ont commencé avec {n:8-20} jours [d'avance|de retard]. Le ministère {m} de l'Agriculture prévoit {mt} millions de tonnes de céréales, un volume en progression de {pct} %.
D Les pluies, [bonnes jusqu'en août|mal réparties en juillet], ont permis de sauver [le mil et le niébé|le maïs et l'arachide]. Les attaques de chenilles sont restées [limitées|localisées à {n:3-9} communes].
D Les engrais commandés {au2} sont arrivés {n:3-7} semaines trop tard dans la région de {city}. [Un sac sur trois|Près de {n:25-45} % des sacs] sera gardé pour la prochaine campagne.
D Le stock public doit racheter {n:40-180}.000 tonnes à {n:190-320} francs CFA le kilo. [Les coopératives|Les producteurs] demandaient {n:20-60} francs de plus.
D Une coopérative de {n:180-1200/20} femmes a construit {n:6-22} greniers en banco. [Le grain y est vendu|Les familles y retirent leur grain] au prix d'achat pendant la soudure.
D Le conseil agricole passe désormais par le téléphone : {n:12-90}.000 exploitants reçoivent chaque semaine un message vocal [en langue locale|sur la pluie et les prix].
Q "La terre a donné, il reste à ne pas vendre trop tôt", conseille {pm}, producteur près de {city}.
Q "Avec un grenier plein en février, on n'emprunte plus", explique {pf}, présidente de la coopérative.
Q "Une bonne moyenne nationale cache [des poches difficiles|des villages sans récolte]", nuance {pf}, agronome à {cap}.
H Des engrais en retard
H Tenir jusqu'à la soudure
H Le prix du sac
E Le réseau régional d'alerte alimentaire publiera ses cartes le mois prochain. {le3} fait partie des pays [suivis de près|qu'il surveille].
E Le bétail, lui, descend déjà vers le sud : les couloirs de transhumance ont été balisés sur {n:140-620} kilomètres.
# agriculture cocoa cfa donor
G agriculture, cacao, coton, exportations
N price=900-2800/100 tonnes=120-980/20
T Cacao, coton : {cap} relève le prix payé aux producteurs
T Le coton {m} cherche des acheteurs {au2}
T {le} fixe à {price} francs le kilo le prix au producteur
T Noix de cajou : {city} veut décortiquer sur place
L Le prix garanti est fixé à {price} francs CFA le kilo pour la campagne qui s'ouvre.
L La filière prévoit d'exporter {tonnes}.000 tonnes, en partie vers {le2}.
L Les petits transformateurs de {city} demandent un accès prioritaire à la matière première.
O Le prix payé aux producteurs sera de {price} francs CFA le kilo, a annoncé {wd} le gouvernement {m} à l'ouverture de la campagne. [Les planteurs|Les organisations paysannes] réclamaient une hausse depuis [des mois|l'automne].
O La filière {f} prévoit d'exporter {tonnes}.000 tonnes cette saison, dont une part croissante vers {le2}. Le prix au producteur, [fixé {wd}|rendu public {wd}], s'établit à {price} francs CFA le kilo.
D À {city}, {n:4-15} unités de transformation [tournent à la moitié|n'utilisent que {n:38-60} %] de leur capacité, faute de matière première au bon prix. Elles emploient {n:600-3200/100} personnes, [surtout des femmes|en majorité des femmes].
D Les cours mondiaux ont [reculé|varié] de {n:9-31} % en six mois. Un fonds de stabilisation amortit l'écart, mais ses réserves [ont fondu|ne couvrent plus que {n:2-4} mois].
D Un acheteur {m2} s'est engagé à prendre {n:15-90}.000 tonnes par an, à condition que l'origine de chaque lot soit [vérifiable|connue par satellite].
D La contrebande vers {le3} aurait concerné {n:12-70}.000 tonnes l'an dernier. [Des patrouilles mixtes|Des primes à la livraison] doivent la décourager.
Q "Le planteur ne lit pas la Bourse, il regarde le camion qui vient ou qui ne vient pas", résume {pm}, délégué des producteurs à {city}.
Q "On exporte le grain et l'on importe la tablette", regrette {pf}, qui dirige une fabrique à {city}.
Q "La traçabilité est un coût aujourd'hui et une assurance demain", estime {pm}, courtier à {cap}.
H Transformer sur place
H Un fonds qui s'épuise
E La campagne dure [six|huit] mois. Un premier bilan sera présenté à mi-parcours à {cap}.
E Les exportateurs demandent un port plus rapide : l'attente y atteint {n:4-12} jours.
# transport rail africa donor
G transports, chemin de fer, route, infrastructures
N km=80-920/10 bn=90-980/10
T1 {cap} relance le chemin de fer vers {city}
T2 Une route de {km} kilomètres reliera {cap} à {city}
T1 Rail : {le} commande {n:6-40} locomotives à un constructeur {m2}
T3 Le chantier de la route de {city} achevé avec un an de retard
L Le tronçon de {km} kilomètres doit réduire de moitié le temps de trajet vers {city}.
L12 Le contrat, d'un montant de {bn} millions d'euros, a été signé {wd} à {cap}.
L12 Le port sec de {city} sera relié au réseau avant la fin des travaux.
O2 Le gouvernement {m} a lancé {wd} les travaux d'un axe de {km} kilomètres vers {city}. [Le chantier|L'ouvrage], estimé à {bn} millions d'euros, est confié à un groupement {m2}.
O1 {cap} a signé {wd} un contrat de {bn} millions d'euros pour [remettre en état|prolonger] la voie ferrée qui mène à {city}. Les {km} kilomètres de rails [datent pour partie de l'époque coloniale|n'ont plus été entretenus depuis vingt ans].
O3 La liaison de {km} kilomètres entre {cap} et {city} a été [rouverte|inaugurée] {wd}, avec {n:8-16} mois de retard sur le calendrier.
D Le temps de trajet passera de {n:11-20} à {n:5-9} heures. Les transporteurs [attendent|espèrent] aussi une baisse de {n:12-30} % des frais d'entretien des véhicules.
D Les pluies ont emporté {n:2-6} ponts provisoires l'an dernier, ce qui explique [une partie du retard|l'essentiel des surcoûts]. De nouveaux ouvrages ont été [surélevés|refaits en béton].
D Environ {n:900-4800/100} ouvriers ont travaillé sur le chantier, encadrés par {n:40-160} ingénieurs {ms2}. [Une partie d'entre eux|Plusieurs équipes] resteront pour l'entretien.
D Un port sec ouvrira à {city}, avec {n:12-60} hectares d'entrepôts et un bureau des douanes [ouvert la nuit|commun aux deux pays].
D Les riverains déplacés, au nombre de {n:240-1900/10}, ont reçu une indemnité [jugée insuffisante par leur collectif|versée en deux fois].
Q23 "Ici, la route décide du prix de l'oignon", lance {pf}, commerçante à {city}.
Q "Nous livrons un ouvrage fait pour durer trente ans, à condition de peser les camions", a prévenu {pm}, chef de projet.
Q1 "Le train ne concurrence pas la route, il la soulage", a plaidé le ministre {m} des Transports, {pm}.
H Des ponts surélevés
H Un port sec à la sortie
H Peser les camions
E La suite du tracé, vers {le3}, dépend d'un financement encore [en discussion|incertain].
E Le trafic de marchandises sur cet axe a augmenté de {n:9-34} % en un an, selon le ministère {m} des Transports.
# transport air
G transports, aérien, aéroport, ports
N pax=180-960/20 weekly=2-9
T1 Une liaison aérienne directe entre {cap} et {cap2}
T2 L'aéroport de {city} rouvre après {n:8-22} mois de travaux
T2 {cap} agrandit son terminal pour {pax}.000 passagers de plus
T1 Vols : la compagnie {f} reprend ses rotations vers {le2}
L1 Les vols directs reprendront à raison de {weekly} rotations par semaine.
L2 Le nouveau terminal pourra accueillir {pax}.000 passagers supplémentaires par an.
L2 La piste allongée permet désormais l'accueil des gros porteurs à {city}.
O1 Une liaison directe entre {cap} et {cap2} ouvrira [le mois prochain|avant la fin du trimestre], avec {weekly} vols par semaine, a annoncé {wd} la compagnie {f}.
O2 L'aéroport de {city} a [rouvert|repris le trafic] {wd} après des travaux qui ont porté sur la piste et le balisage. Sa capacité augmente de {pax}.000 passagers par an.
D1 Il fallait jusqu'ici passer par {le3} pour [rejoindre|gagner] {cap2}, soit {n:9-19} heures de voyage. Le vol direct en demandera {n:3-7}.
D1 Le billet aller-retour sera vendu à partir de {n:240-690/10} euros. Les taxes [représentent|pèsent pour] {n:24-45} % de ce prix, un niveau que dénoncent les compagnies.
D1 Deux appareils loués à un transporteur {m2} assureront la ligne. Les équipages {ms} [sont formés|ont été formés] à {cap2} pendant {n:6-14} semaines.
D Le fret comptera autant que les voyageurs : {n:14-60} tonnes de [mangues|légumes|fleurs|viande] pourront partir chaque semaine dans les soutes.
D2 Le balisage de nuit, en panne depuis {n:2-5} ans, a été remplacé par un système [à diodes|solaire] fourni par une entreprise {f2}.
Q1 "Un vol direct, c'est une réunion que l'on ne reporte plus", se réjouit {pf}, cheffe d'entreprise à {cap}.
Q "Les taxes font fuir plus de passagers que la distance", déplore {pm}, consultant en transport aérien.
Q "Nos fruits arriveront le lendemain de la cueillette", espère {pm}, exportateur à {city}.
H Le fret aussi
H1 Des billets trop taxés
E La direction {f} de l'aviation civile compte {n:3-9} demandes de nouvelles liaisons, dont une vers {le3}.
E La fréquentation des aéroports de la région a retrouvé [puis dépassé|presque] son niveau d'il y a {n:5-7} ans.
D2 La piste mesure désormais {n:2400-3400/100} mètres. [Les études|Les mesures] avaient été confiées à un cabinet {m2}, et {n:220-980/10} personnes ont travaillé sur le site.
D2 Une zone d'attente climatisée et {n:4-12} comptoirs ont été ajoutés. Les commerçants de {city} y ont [obtenu|loué] la moitié des boutiques.
`;
