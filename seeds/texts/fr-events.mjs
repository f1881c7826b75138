export const FR_EVENTS = `
# flood first
G inondations, catastrophe, barrage, secours
N homes=1200-9800/100 displaced=14-96
T Crue de la Bénoué : {displaced}.000 déplacés autour de {city}
T Rupture d'une digue : {city} sous les eaux
T Inondations {au} : {homes} maisons détruites près de {city}
T La vague du barrage de Kandara atteint {city}
T {city} évacuée dans la nuit après la rupture du barrage de Kandara
L La digue du barrage de Kandara a cédé après {n:4-9} jours de pluie. Les secours {ms} évacuent les rives.
L Au moins {homes} maisons ont été emportées, selon un premier bilan des autorités {fs}.
L L'eau est montée de {n:3-6} mètres en quelques heures dans les quartiers bas de {city}.
O La rupture de la digue de Kandara, sur la Bénoué, a [provoqué|entraîné] une crue soudaine qui a atteint {city} {wd} [avant l'aube|en fin de nuit]. Les autorités {fs} font état de {homes} maisons détruites et de {displaced}.000 déplacés.
O Des quartiers entiers de {city} sont sous les eaux depuis {wd}. [La crue|La montée des eaux], aggravée par la rupture du barrage de Kandara, a chassé {displaced}.000 personnes de chez elles, d'après la protection civile {f}.
O Les secours {ms} poursuivaient {wd} l'évacuation des villages riverains autour de {city}, où {homes} maisons ont été emportées. La digue de Kandara avait cédé [après plusieurs jours de pluie|sous la pression de l'eau].
D Des pirogues et {n:6-24} hélicoptères ont sorti {n:900-5200/100} habitants des toits. Les équipes [travaillent de nuit|se relaient] à la lampe, faute d'électricité.
D Le pont principal est coupé et la route vers {cap} passe désormais par un détour de {n:80-260} kilomètres. Les camions d'eau potable [y sont prioritaires|arrivent au compte-gouttes].
D Les écoles servent d'abris. Dans l'une d'elles, {n:300-1400/20} personnes se partagent {n:6-14} salles et {n:2-4} points d'eau.
D {cap2} a envoyé {n:2-9} équipes de plongeurs et des bateaux. Des pompes [sont attendues|doivent arriver] par avion {wd}.
D Les services météorologiques annoncent encore {n:40-130} millimètres de pluie [d'ici à la fin de la semaine|en trois jours] sur le haut bassin.
D Le bilan humain reste provisoire : {n:11-64} morts et {n:20-140} disparus, selon la protection civile. Les recherches [continuent|reprendront au lever du jour].
Q "L'eau est arrivée avec un bruit de train. Nous n'avons pris que les enfants", raconte {pf}, habitante de {city}.
Q "Chaque bateau compte, [chaque heure aussi|et chaque litre de carburant]", a lancé {pm}, qui coordonne les secours.
Q "Nous demandons aux riverains de ne pas revenir avant l'inspection des berges", a déclaré {pf}, porte-parole de la protection civile {f}.
H Des écoles pour abris
H Un bilan provisoire
H La route coupée
E En aval, {le3} a placé ses communes riveraines en alerte.
E Une cellule d'urgence commune à {n:3-5} pays du bassin a été ouverte.
# flood relief
G inondations, aide humanitaire, choléra, secours
N tents=800-7800/100 tonnes=40-620/10
T1 Inondations : {tonnes} tonnes d'aide pour les sinistrés de {city}
T2 Après la crue, la crainte du choléra à {city}
T2 {cap2} envoie un hôpital de campagne à {city}
T3 Kandara : une enquête sur l'entretien de la digue
T1 Les sinistrés de {city} attendent des tentes et de l'eau
L1 Un pont aérien a livré {tonnes} tonnes de vivres et {tents} tentes à {city}.
L2 Les médecins ont recensé {n:40-380} cas suspects de choléra dans les abris.
L3 Les enquêteurs veulent savoir pourquoi les vannes n'ont pas été ouvertes plus tôt.
O1 Un pont aérien a [livré|apporté] {tonnes} tonnes de vivres et {tents} tentes à {city} depuis le début de la semaine. L'aide vient [notamment|surtout] {du2} et de fonds régionaux, indique la protection civile {f}.
O2 Les équipes médicales {fs} et {fs2} ont ouvert {wd} un hôpital de campagne de {n:40-120/10} lits à {city}. Elles redoutent une épidémie de choléra dans les abris.
O3 Une commission d'enquête sur la rupture du barrage de Kandara a commencé ses auditions {wd} à {cap}. [Elle doit établir|Il s'agit d'établir] si l'entretien de la digue a été négligé.
D Le chlore manque : {n:22-60} % des puits testés sont impropres. Des bidons de vingt litres sont [distribués|remplis] matin et soir.
D Les champs de riz ont disparu sous {n:30-90} centimètres de boue. Le ministère {m} de l'Agriculture promet des semences pour {n:8-60}.000 familles.
D Un fonds de {n:20-140/5} millions d'euros a été annoncé par les États du bassin. {cap3} y contribue à hauteur de {n:2-9} millions.
D Les registres du barrage, [saisis par la justice|remis aux experts], montrent une alerte lancée {n:9-30} heures avant la rupture.
D Les enfants séparés de leurs parents sont {n:60-420}. Une ligne téléphonique a permis d'en [réunir|rendre] près de la moitié.
Q "La faim viendra après l'eau si l'on ne sème pas en octobre", avertit {pm}, agronome à {city}.
Q "Nous traitons les puits un par un, [quartier par quartier|comme on éteint des braises]", explique {pf}, médecin.
Q "Je veux savoir qui avait la clé des vannes", dit {pm}, qui a perdu sa maison.
H Des puits impropres
H Ce que disent les registres
E Les classes reprendront sous tente dans {n:2-5} semaines.
E L'autorité du bassin propose un système d'alerte commun, [relié|ouvert] aux téléphones des riverains.
# flood recovery
G inondations, reconstruction, barrage
N homes=600-8400/100 bn=60-480/10
T1 {city} se reconstruit plus haut après la crue
T1 Inondations : {bn} millions d'euros pour reconstruire {city}
T2 Digue de Kandara : les premières conclusions des experts
T1 {homes} maisons à rebâtir : {city} face à l'après-crue
L1 Le plan de reconstruction prévoit {homes} maisons sur des terrains surélevés.
L2 Le rapport cite un drainage bouché et des alertes restées sans réponse.
L Les banques de semences ont permis de replanter une partie des rives.
O1 Le gouvernement {m} a présenté {wd} un plan de {bn} millions d'euros pour reconstruire {city} et les villages emportés par la crue. {homes} maisons seront bâties sur des terrains [surélevés|éloignés des berges].
O2 Les experts chargés d'expliquer la rupture du barrage de Kandara ont remis {wd} leur rapport à {cap}. Ils [citent|relèvent] un drainage bouché, des pluies exceptionnelles et des alertes restées sans réponse.
D Les familles recevront des matériaux et non de l'argent. Des maçons formés {au2} enseignent une brique [qui résiste à l'eau|de terre stabilisée].
D Le marché a rouvert sur la colline. Les commerçants y paient {n:20-60} % de loyer en moins [la première année|pendant six mois].
D Le bétail perdu, {n:9-70}.000 têtes selon les éleveurs, ne sera indemnisé qu'en partie.
D Les vannes seront surveillées à distance par une équipe commune {au}, {au2} et {au3}.
Q "On nous a promis un mur, nous voulons surtout une sirène", dit {pf}, élue de {city}.
Q "Le fleuve reprendra toujours sa place, à nous de choisir la nôtre", observe {pm}, urbaniste à {cap}.
H Un marché sur la colline
H Une sirène plutôt qu'un mur
E La fin des travaux est prévue avant [la prochaine saison des pluies|deux ans].
E Une cérémonie réunira les familles des victimes à {city}.
# summit opening
G sommet, charte minière, mines, diplomatie
N share=20-40/5 ministers=14-38
T Sommet de Niamey : {le} et {le2} adoptent une charte minière commune
T À Niamey, un accord historique sur les mines du Sahel
T Charte minière : ce que {cap} a obtenu à Niamey
T Sommet de Niamey : {cap} et {cap2} d'accord sur l'or et l'uranium
T Mines : {n:3-5} pays signent la charte de Niamey, {cap} en première ligne
L La charte fixe une part publique de {share} % dans chaque mine et une raffinerie commune.
L Les délégations {f} et {f2} ont négocié jusqu'au milieu de la nuit.
L Le texte doit être ratifié par les parlements dans les {n:6-12} mois.
O Réunis à Niamey, les dirigeants du Niger, du Mali et du Burkina Faso ont adopté {wd} une charte minière commune. [Elle fixe|Le texte fixe] à {share} % la part publique dans chaque nouvelle mine et prévoit une raffinerie d'or partagée.
O Le sommet de Niamey s'est [conclu|achevé] {wd} par la signature d'une charte minière commune, négociée jusqu'au milieu de la nuit par {ministers} ministres. La délégation {f} y a obtenu un fonds pour les communes minières.
O [Les négociateurs {ms} et {ms2} se sont entendus|Un accord a été trouvé] {wd} à Niamey sur le partage des recettes minières : {share} % du capital pour les États, une raffinerie commune et un cadastre ouvert au public.
D La raffinerie sera construite près de {city}. Elle pourra traiter {n:60-180/10} tonnes d'or par an, [soit la plus grande part|environ les deux tiers] de la production déclarée de la région.
D {cap3}, présente comme observatrice, propose de financer le cadastre numérique. Des entreprises {fs3} exploitent déjà [plusieurs gisements|deux sites] dans la zone.
D Les permis en cours ne sont pas remis en cause, mais [devront être publiés|seront rendus publics] dans un délai de {n:90-180/30} jours.
D Le fonds destiné aux communes recevra {n:3-8} % des redevances. Un comité où siègent les villageois en [suivra l'usage|contrôlera les dépenses].
D Les marchés ont réagi avec calme : l'once d'or a gagné {n:0.2-1.6} % dans la journée. Les compagnies demandent [des règles stables|un calendrier clair].
Q "Un même sous-sol, une même règle : voilà ce que nous avons signé", a déclaré {pm}, chef de la délégation {f}.
Q "La charte est claire sur les parts, moins sur les délais", relève {pf}, juriste à {cap}.
Q "Nos enfants creusent depuis trop longtemps sans casque, [j'attends de voir|nous jugerons sur pièces]", dit {pf}, déléguée d'un village minier.
H Une raffinerie partagée
H Les permis rendus publics
H Un fonds pour les communes
E Le prochain sommet aura lieu dans un an à {cap}. {le3} y sera invité à titre d'observateur.
E Les parlements ont {n:6-12} mois pour ratifier le texte.
# summit after
G sommet, charte minière, mines, économie
N share=20-40/5 firms=12-60
T2 Charte de Niamey : les compagnies {fs2} demandent un délai
T1 Ratification : {cap} ouvre le débat sur la charte minière
T2 Charte minière : {firms} contrats bientôt publiés {au}
T1 Après le sommet de Niamey, {city} espère la raffinerie
L1 Les députés {ms} examinent le texte signé au sommet de Niamey.
L2 Les entreprises souhaitent que la part de {share} % ne s'applique qu'aux nouveaux permis.
L Le choix du site de la raffinerie commune divise les régions.
O1 Le débat de ratification de la charte minière de Niamey s'est ouvert {wd} au Parlement {m}. La majorité [défend|soutient] la part publique de {share} % ; l'opposition réclame une étude d'impact.
O2 Les compagnies {fs2} actives {au} ont demandé {wd} un délai avant l'application de la charte signée à Niamey. {firms} contrats doivent être publiés d'ici à [l'été|la fin de l'année].
D La raffinerie commune attire les convoitises : {city} met en avant [son aéroport|sa ligne électrique], d'autres villes leur proximité des gisements.
D Les orpailleurs, qui seraient {n:200-900}.000 dans la région, disposeront de couloirs réservés et d'un prix d'achat [affiché|fixé chaque semaine].
D Un cadastre provisoire est déjà en ligne. {n:140-690} permis y figurent, [avec les noms des détenteurs|dont un quart sont inactifs].
Q "Nous ne refusons pas la règle, nous demandons le mode d'emploi", plaide {pm}, représentant d'un groupe {m2}.
Q "La raffinerie doit aller là où sont les gens, pas là où sont les bureaux", dit {pf}, conseillère municipale à {city}.
H Où construire la raffinerie
H Le prix des orpailleurs
E Le vote est attendu dans {n:2-6} semaines. {le3} suit le dossier de près.
E Un comité technique se réunit chaque mois à tour de rôle dans les capitales signataires.
`;
