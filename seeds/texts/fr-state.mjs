export const FR_STATE = `
# security cooperation africa donor
G sécurité, défense, coopération militaire, lutte antiterroriste
N men=120-900/20 weeks=3-12
T1 {cap} et {cap2} renforcent leur coopération militaire
T2 {le} et {le2} mènent des exercices conjoints près de {city}
T3 Sécurité : une force commune pour la frontière entre {le} et {le2}
T1 Défense : {cap} attend du matériel {m2}
L1 L'accord prévoit la formation de {men} soldats et la livraison d'équipements, a indiqué le ministère {m} de la Défense.
L2 Les manœuvres ont mobilisé {men} militaires pendant {n:5-14} jours.
L13 Les deux états-majors veulent partager leurs renseignements en temps réel.
O1 Les ministres de la Défense {m} et {m2} ont signé {wd} à {cap} un accord de coopération militaire. [Il porte sur|Le texte prévoit] la formation de {men} soldats, [l'entretien du matériel|la livraison d'équipements] et l'échange de renseignements.
O2 Des exercices conjoints ont réuni {men} militaires {ms} et {ms2} près de {city}. Ils se sont achevés {wd} [sans incident|en présence des deux chefs d'état-major].
O3 Une patrouille mixte [surveille|parcourt] depuis {wd} un tronçon de {n:60-380} kilomètres entre {city} et la frontière. Elle compte {men} hommes venus {du} et {du2}.
D La formation durera {weeks} semaines et [concernera surtout|portera d'abord sur] le déminage et les soins d'urgence. Les premiers instructeurs {ms2} sont arrivés [le mois dernier|en début de semaine].
D Plusieurs attaques ont visé des convois [ces derniers mois|depuis le printemps] dans la zone. L'armée {f} affirme avoir repris le contrôle de {n:3-11} localités.
D1 Les détails du contrat n'ont pas été publiés. Une commission parlementaire a demandé [à en connaître le coût|à entendre le ministre].
D Les habitants de {n:8-40} villages pourront appeler un numéro gratuit, [relié jour et nuit|rattaché] au poste de commandement de {city}.
D {n:4-19}.000 déplacés vivent encore dans des familles d'accueil à {city}. Leur retour dépend de la [réouverture des marchés|sécurité des puits].
Q "Nous attendons de nos partenaires du matériel et de la constance", a déclaré le ministre {m} de la Défense, {pm}.
Q "La frontière ne sépare pas nos familles, elle ne doit pas séparer nos patrouilles", a ajouté le colonel {pm}.
Q "Un accord se juge aux routes ouvertes", estime {pf}, chercheuse sur les questions de sécurité à {cap}.
H Un numéro pour les villages
H1 Le coût reste inconnu
H Des instructeurs sur place
E {le3}, qui participe aux discussions, doit accueillir la prochaine réunion des états-majors.
E Un premier bilan sera dressé dans {n:3-9} mois, selon le communiqué commun.
# security justice
G justice, police, sécurité
N kg=90-1900/10 people=4-26
T1 {cap} et {cap2} démantèlent un réseau de contrebande
T1 Trafic : {kg} kilos de médicaments contrefaits saisis à {city}
T2 Procès : {people} personnes jugées à {cap} pour fraude douanière
T3 {cap} crée un pôle judiciaire contre la criminalité financière
L1 L'opération, menée avec la police {f2}, a conduit à {people} interpellations.
L1 Les faux médicaments étaient cachés dans un chargement parti {du2}.
L3 Le nouveau pôle comptera {n:12-40} magistrats et enquêteurs spécialisés.
O1 La police {f} a annoncé {wd} la saisie de {kg} kilos de médicaments contrefaits à {city}. {people} personnes ont été interpellées [dans une opération menée avec la police {f2}|grâce à une information {f2}].
O2 Le procès de {people} personnes poursuivies pour fraude douanière s'est ouvert {wd} à {cap}. [Les prévenus|Tous] contestent les faits, [ont indiqué leurs avocats|selon la défense].
O3 Un pôle judiciaire spécialisé dans la criminalité financière a été installé {wd} à {cap}. Il pourra demander l'aide de magistrats {ms2}.
D1 L'enquête avait débuté il y a {n:5-16} mois, [à la suite d'un contrôle routier|après la plainte d'un laboratoire]. Les lots portaient des dates [effacées|fausses].
D2 Le parquet rappelle que toute personne mise en cause est présumée innocente jusqu'à [son jugement|une décision définitive]. L'audience doit durer {n:3-9} jours.
D23 Le préjudice pour le Trésor est évalué à {n:2-18} millions d'euros. Une partie des sommes aurait transité par {le3}.
D1 Un laboratoire mobile, [prêté par un institut {m2}|acheté l'an dernier], permet d'identifier un faux en {n:8-25} minutes.
Q1 "Un faux médicament tue sans bruit", a rappelé {pf}, directrice de l'agence {f} du médicament.
Q2 "Nous demandons un procès serein, sur pièces", a déclaré {pm}, avocat de la défense.
Q13 "Les réseaux changent de route en une semaine, nos échanges doivent aller aussi vite", a souligné le commissaire {pm}.
H1 Un laboratoire mobile
H2 La présomption d'innocence rappelée
E13 La coopération entre les deux polices sera étendue aux [fraudes en ligne|vols de véhicules].
E2 Le jugement est attendu dans {n:3-8} semaines.
L2 Les débats doivent établir qui a signé les fausses déclarations.
D2 Le dossier compte {n:3-14}.000 pages et {n:20-70} témoins [seront entendus|sont cités]. Une partie des débats sera traduite en langues locales.
D3 Le pôle pourra geler des comptes en {n:24-72} heures. Ses membres ont suivi une formation de {n:4-12} semaines [à {cap2}|avec des collègues {ms2}].
D3 L'an dernier, {n:90-480/10} signalements bancaires sont restés sans suite, [faute d'enquêteurs|par manque de moyens].
# politics election
G politique, élections
N turnout=41-78 seats=80-330/5
T1 Législatives : les {ms} aux urnes pour {seats} sièges
T1 Participation de {turnout} % aux élections locales {au}
T2 {cap} fixe la date des élections
T2 Une liste électorale revue de fond en comble {au}
L1 La participation s'établit à {turnout} %, selon la commission électorale.
L1 Des observateurs {ms2} ont suivi les opérations dans {n:40-240} bureaux.
L2 Le fichier électoral compte désormais {n:3-28} millions d'inscrits.
O1 Les électeurs {ms} ont [voté|été appelés aux urnes] pour renouveler {seats} sièges. La participation s'établit à {turnout} %, selon les chiffres [provisoires publiés|donnés] {wd} par la commission électorale.
O2 La commission électorale {f} a publié {wd} le calendrier du prochain scrutin. La campagne durera {n:14-30} jours et le dépôt des candidatures [s'ouvrira le mois prochain|commencera lundi].
O2 Le fichier électoral {m} a été entièrement revu : {n:90-780}.000 doublons en ont été retirés, a annoncé {wd} la commission à {cap}.
D1 À {city}, plusieurs bureaux ont ouvert avec [une à deux heures|plus d'une heure] de retard, faute de bulletins. Le vote y a été prolongé jusqu'à {n:18-20} heures.
D1 Une mission d'observateurs {ms2} a relevé [des opérations calmes|une organisation correcte] et des isoloirs mal placés. Son rapport complet est attendu dans {n:2-6} semaines.
D Les partis s'opposent sur le vote des {ms} de l'étranger, soit {n:120-940}.000 inscrits, [notamment|surtout] {au3}.
D Le débat télévisé a porté sur [le prix de l'électricité|l'emploi des jeunes|l'école] et sur les relations avec {le2}. Il a été suivi par {n:2-9} millions de personnes.
D1 Les recours pourront être déposés pendant {n:3-8} jours devant la Cour constitutionnelle, [qui statuera publiquement|qui a promis des audiences publiques].
Q1 "Le seul vainqueur, pour l'instant, c'est la file d'attente", a souri {pf}, présidente d'un bureau de vote à {city}.
Q "Nous publierons chaque procès-verbal, bureau par bureau", a promis {pm}, porte-parole de la commission.
Q "Les promesses changent, le puits du village non", soupire {pm}, électeur près de {city}.
H1 Des bureaux ouverts en retard
H Le vote de l'étranger
E1 Les résultats définitifs seront proclamés [dans la semaine|avant la fin du mois].
E Le scrutin précédent avait mobilisé {n:36-72} % des inscrits.
# politics reform
G politique, gouvernement, réforme, budget
N bn=2.2-38.4 growth=2.1-7.8
T1 Budget : {le} prévoit {bn} milliards d'euros de dépenses
T2 {cap} remanie son gouvernement
T1 Réforme : le Parlement {m} adopte le budget
T3 Fonction publique : un accord trouvé à {cap}
L1 Le texte table sur une croissance de {growth} % et des recettes fiscales en hausse.
L1 Les députés {ms} ont adopté le texte {wd} après {n:9-30} heures de débat.
L3 L'accord prévoit une revalorisation des salaires en {n:2-4} étapes.
O1 Le Parlement {m} a adopté {wd} un budget de {bn} milliards d'euros, fondé sur une croissance de {growth} %. [L'éducation|La santé] et les routes en sont les premiers postes.
O2 Le gouvernement {m} a été remanié {wd}. {n:4-9} ministres changent de portefeuille et {n:2-4} [font leur entrée|arrivent], [dont {pf} à l'Économie|a annoncé la présidence].
O3 Les syndicats et le gouvernement {m} ont trouvé {wd} un accord sur les salaires de la fonction publique, après {n:3-8} semaines de négociations à {cap}.
D1 Les communes recevront {n:9-22} % des recettes, contre {n:4-8} % [aujourd'hui|jusqu'ici]. Elles devront publier leurs comptes [chaque trimestre|en ligne].
D1 L'opposition a voté contre, jugeant les prévisions [optimistes|trop favorables]. Elle cite la dette, passée à {n:38-84} % du produit intérieur brut.
D Un emprunt de {n:120-780/10} millions sera levé sur le marché régional. {cap2} a confirmé une aide budgétaire [étalée sur deux ans|en deux versements].
D Le numérique doit aider à mieux collecter l'impôt : {n:40-260}.000 entreprises [recevront|ont reçu] un identifiant unique.
Q1 "Un budget n'est pas un poème, c'est une addition", a ironisé {pm}, rapporteur du texte.
Q3 "L'accord est imparfait mais il sera appliqué, [c'est nouveau|ce qui nous change]", a commenté {pf}, secrétaire générale d'un syndicat.
Q1 "Avec des comptes publics affichés à la mairie, [on discutera de chiffres|on saura enfin]", espère {pm}, maire d'une commune proche de {city}.
H1 La part des communes
H Une dette surveillée
E13 Le texte entre en vigueur le mois prochain. Une réforme semblable est débattue {au3}.
E La prochaine session parlementaire s'ouvrira dans {n:4-9} semaines.
L2 La nouvelle équipe compte {n:18-32} membres, dont un tiers de femmes.
D2 Les portefeuilles de [l'Intérieur|la Défense] et de la Justice ne changent pas de mains. Un ministère de l'Eau est [créé|rétabli].
D2 La nouvelle équipe tiendra son premier conseil [jeudi|lundi]. Elle dispose de {n:60-120/10} jours pour présenter sa feuille de route au Parlement.
Q2 "On juge un gouvernement à ses premières décisions, pas à sa photo de famille", commente {pf}, politologue à {cap}.
D3 La grille précédente datait de {n:9-18} ans. Les enseignants et les infirmiers seront [les premiers servis|augmentés en priorité].
# diplomacy visit
G diplomatie, coopération, relations internationales
N deals=4-17 days=2-4 years=4-12
T1 {cap} et {cap2} signent {deals} accords de coopération
T2 Diplomatie : le chef de la diplomatie {f2} attendu à {cap}
T3 {le} rouvre son ambassade à {cap2}
T4 Médiation : {cap} propose d'accueillir des pourparlers
L2 La visite de {days} jours a porté sur l'eau, l'enseignement et les visas, selon un communiqué.
L1 Les deux pays ont signé {deals} textes, dont un sur l'exemption de visas de service.
L3 L'ambassade était fermée depuis {years} ans.
O1 {le} et {le2} ont signé {wd} à {cap} {deals} accords de coopération. [Ils portent notamment sur|Parmi les sujets figurent] l'enseignement supérieur, l'eau et le commerce.
O2 Le ministre {m2} des Affaires étrangères a achevé {wd} une visite de {days} jours à {cap}. [Il y a rencontré|Il s'est entretenu avec] son homologue {m}, {pm}.
O3 {le} a rouvert {wd} son ambassade à {cap2}, fermée depuis {years} ans. Le chargé d'affaires [a pris ses fonctions|a hissé le drapeau] devant {n:60-280} invités.
D12 Un conseil d'affaires commun se réunira deux fois par an. {n:30-190} entreprises s'y sont inscrites, [surtout|en majorité] dans l'agroalimentaire et la santé.
D Les deux capitales veulent aussi [harmoniser|rapprocher] leurs positions aux Nations unies, en particulier sur la dette et [le climat|la réforme du Conseil de sécurité].
D123 Les étudiants {ms} sont {n:700-6800/100} dans les universités {fs2}. Le délai d'obtention des visas [passera|doit passer] de {n:45-90} à {n:12-25} jours.
D123 La relation avait connu un refroidissement [l'an dernier|il y a deux ans], à propos de [la pêche|contrats miniers|l'expulsion de commerçants]. Les deux parties [disent la page tournée|parlent d'une nouvelle étape].
D4 La proposition de médiation a reçu le soutien de l'Union africaine. Les autorités {fs3} en ont été informées.
Q12 "Nous préférons les dossiers aux discours", a résumé {pm}, ministre {m} des Affaires étrangères.
Q3 "Une ambassade ouverte, c'est d'abord un guichet pour nos compatriotes", a souligné {pf}, chargée d'affaires.
Q "La diplomatie régionale redevient pratique : des visas, de l'eau, des étudiants", analyse {pf}, politologue à {cap}.
H123 Des visas plus rapides
H123 La page tournée
E Une commission mixte se tiendra à {cap2} dans {n:4-9} mois.
E12 La délégation doit poursuivre sa tournée {au3}.
L4 Les deux parties n'ont pas encore répondu, mais plusieurs capitales soutiennent l'idée.
O4 {cap} a proposé {wd} d'accueillir des pourparlers entre les parties au conflit frontalier qui inquiète la région. La proposition, [préparée avec|mise au point avec] {le2}, a été remise aux ambassadeurs.
D4 Deux cycles de discussions avaient échoué [l'an dernier|au printemps]. Cette fois, les questions humanitaires et le passage des convois seraient traités en premier.
# society migration africa
G société, migrations, population
N people=80-960/10
T1 {people} migrants secourus au nord de {city}
T2 Retour : {cap} et {cap2} organisent un convoi de {n:6-30} autocars
T3 Recensement : la population {f} plus jeune que jamais
T3 Recensement : {city} grandit plus vite que ses écoles
L1 Le groupe comptait {people} personnes originaires de {n:5-12} pays, selon les secours.
L3 Le recensement montre que {n:48-67} % des habitants ont moins de vingt ans.
L2 Le convoi, préparé avec les autorités {fs2}, ramènera des familles volontaires.
O1 Les secours {ms} ont porté assistance {wd} à {people} personnes [en difficulté|abandonnées sur une piste] au nord de {city}. Aucun décès n'a été signalé.
O2 Un convoi de {n:6-30} autocars a quitté {city} {wd} à destination {du2}. Il transporte {people} volontaires au retour, [dont un tiers d'enfants|en majorité des familles].
O3 L'institut {m} de la statistique a présenté {wd} les résultats du recensement. La population [a augmenté|progresse] de {n:2-3},{n:1-9} % par an et {n:48-67} % des habitants ont moins de vingt ans.
D1 Un centre de transit a distribué de l'eau et {n:400-2600/50} rations. Des médecins ont [examiné|vu] tous les enfants.
D2 Les familles recevront une somme équivalant à {n:90-340/10} euros et un kit pour reprendre [un commerce|la culture|un atelier].
D12 Plus de la moitié des arrivants viennent {du3}. Beaucoup avaient travaillé sur des chantiers {au2}.
D3 La ville de {city} a gagné {n:40-260}.000 habitants en dix ans, plus vite que ses [écoles|réseaux d'eau].
Q1 "Nous avions compté nos gorgées", raconte {pm}, {n:19-31} ans, maçon.
Q2 "Revenir n'est pas échouer, [à condition d'avoir quelque chose à faire|mais il faut de quoi travailler]", dit {pf}, éducatrice à {city}.
Q3 "Une population jeune est une chance si elle est à l'école", rappelle {pf}, démographe à {cap}.
H2 Revenir et recommencer
H3 Des villes qui débordent
E12 Deux autres convois sont prévus avant la fin du mois.
E12 Les organisations humanitaires manquent de {n:28-61} % de leur budget annuel dans la zone.
D3 Les enquêteurs, au nombre de {n:8-42}.000, ont visité tous les foyers en {n:14-28} jours. Leurs tablettes avaient été [prêtées|fournies] par un institut {m2}.
D3 L'âge moyen au premier mariage [a reculé|s'élève désormais] de {n:1-3} ans, et la taille des ménages diminue dans les villes.
D Les communes concernées ont reçu {n:2-9} millions d'euros pour [l'eau et l'école|l'accueil et le logement]. Elles en demandaient le double.
`;
