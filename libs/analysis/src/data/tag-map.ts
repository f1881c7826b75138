/** What publishers' tags stand for as a whole, in any language: `topic tag, tag`. */
export const tagMap = `
20000638 coopération, cooperation, coopération internationale, international cooperation, cooperación, cooperación internacional, cooperação, cooperação internacional, сотрудничество, международное сотрудничество, международные отношения, التعاون, تعاون, علاقات دولية, relations internationales, international relations, relaciones internacionales, relações internacionais, géopolitique, geopolitics, geopolítica, геополитика, relations bilatérales, bilateral relations, Zusammenarbeit, internationale Beziehungen, internationale Politik, politique étrangère, foreign policy, política exterior, política externa, внешняя политика, Außenpolitik, السياسة الخارجية, multipolarité
20000639 diplomatie, diplomacy, diplomacia, дипломатия, دبلوماسية, الدبلوماسية, ambassade, ambassadeur, sommet, summit, cumbre, cúpula, саммит, قمة, Diplomatie, visite, visite officielle
20000373 commerce, trade, international trade, commerce international, commerce extérieur, comercio, comercio exterior, comércio, comércio exterior, comércio internacional, торговля, внешняя торговля, تجارة, التجارة, échanges commerciaux, Handel, Außenhandel
20001316 frontière, frontières, border, borders, border dispute, frontera, fronteras, fronteira, fronteiras, граница, границы, حدود, الحدود, Grenze, différend frontalier
20000337 transport, transports, transporte, transportes, транспорт, نقل, النقل, Verkehr, mobilité, logistique, logistics, logística
20000343 port, ports, shipping, maritime, puerto, puertos, porto, portos, порт, порты, ميناء, موانئ, transport maritime, Hafen, Schifffahrt, навигация, судоходство
20000338 aviation, aéroport, airport, airlines, compagnie aérienne, aviación, aeropuerto, aviação, aeroporto, авиация, аэропорт, طيران, الطيران, Luftfahrt, transport aérien
20000340 chemin de fer, rail, railway, railways, ferrocarril, ferrovia, железная дорога, سكك حديدية, Bahn, trains
20000341 route, routes, roads, carreteras, estradas, rodovias, дороги, infrastructures routières
20000256 énergie, energy, energía, energia, энергетика, энергия, طاقة, الطاقة, Energie, secteur énergétique
20001209 panneaux solaires, solaire, énergie solaire, solar, solar power, solar energy, energía solar, paneles solares, energia solar, солнечная энергия, солнечная энергетика, طاقة شمسية, الطاقة الشمسية, Solarenergie
20000257 énergies renouvelables, énergie renouvelable, renewable energy, renewables, energías renovables, energias renováveis, возобновляемая энергетика, الطاقة المتجددة, erneuerbare Energien, éolien, wind power
20001210 hydroélectricité, barrage hydroélectrique, hydropower, hydroelectric power, hydroelectric dam, hydroelectricity, hidroeléctrica, energía hidroeléctrica, hidrelétrica, гидроэнергетика, طاقة كهرومائية
20000265 nucléaire, énergie nucléaire, nuclear power, nuclear energy, energía nuclear, energia nuclear, атомная энергетика, аэс, الطاقة النووية, Atomkraft, Kernenergie
20000260 électricité, electricity, electricidad, eletricidade, электричество, электроэнергия, كهرباء, الكهرباء, Strom
20001243 pétrole, gaz, oil, oil and gas, crude oil, petróleo, gas, petróleo y gas, нефть, нефть и газ, نفط, النفط, hydrocarbures, pétrole et gaz, Erdöl, Öl, oil & gas, oil prices, prix du pétrole, precio del petróleo, цены на нефть, أسعار النفط
20000263 gaz naturel, natural gas, gas natural, gás natural, природный газ, газ, الغاز, غاز, gnl, lng, Erdgas, gas prices, prix du gaz
20000316 mines, mining, minería, mineração, горнодобыча, تعدين, uranium, exploitation minière, Bergbau, orpaillage, mining charter, mining industry, gold mining, charte minière, industrie minière, secteur minier, carta minera, industria minera, sector minero, горнодобывающая хартия, горнодобывающая промышленность, горная промышленность, ميثاق التعدين, صناعة التعدين
20000601 équipement militaire, military equipment, equipamiento militar, equipamento militar, военная техника, معدات عسكرية
20000602 armes, weapons, arms, armement, armas, оружие, вооружения, أسلحة, سلاح, Waffen, drones, drone, missiles, missile
20000103 terrorisme, terrorism, lutte antiterroriste, antiterrorisme, counterterrorism, counter-terrorism, terrorismo, lucha antiterrorista, терроризм, борьба с терроризмом, إرهاب, الإرهاب, مكافحة الإرهاب, jihadisme, djihadisme, djihadistes, Terrorismus, war on terror, war on terrorism, guerre contre le terrorisme, guerra contra el terrorismo, guerra ao terrorismo, война с терроризмом, الحرب على الإرهاب
20000598 défense, defence, defense, defensa, defesa, оборона, دفاع, الدفاع, Verteidigung, coopération militaire, military cooperation, sécurité et défense, военное сотрудничество, تعاون عسكري, cooperación militar, cooperação militar, national defence, national defense, défense nationale
20000599 armée, armées, army, armed forces, military, ejército, fuerzas armadas, exército, forças armadas, армия, вооруженные силы, جيش, الجيش, Armee, Bundeswehr, militaires
20000619 sécurité, security, seguridad, segurança, безопасность, أمن, الأمن, Sicherheit, public safety, sécurité publique, seguridad pública, segurança pública
20000062 guerre, war, guerra, война, حرب, الحرب, Krieg
20000056 conflit, conflit armé, conflict, armed conflict, conflicto, conflicto armado, conflito, вооруженный конфликт, конфликт, صراع, نزاع, Konflikt, guerre civile, civil war, guerra civil, гражданская война, حرب أهلية, Bürgerkrieg
20000073 paix, processus de paix, peace, peace process, paz, proceso de paz, processo de paz, мир, мирный процесс, سلام, السلام, Frieden, réconciliation
20000070 coup d'État, putsch, coup, golpe de Estado, golpe de estado, госпереворот, военный переворот, переворот, انقلاب, Staatsstreich
20000066 manifestation, manifestations, protest, protests, protestas, protestos, протесты, протест, احتجاجات, مظاهرات, Proteste
11000000 politique, politics, política, политика, سياسة, السياسة, Politik
20000574 élection, élections, election, elections, elecciones, eleições, выборы, انتخابات, الانتخابات, Wahlen, Wahl, élection présidentielle, présidentielle, scrutin
20000579 élections législatives, legislative elections, general election, parliamentary elections, elecciones generales, eleições gerais, парламентские выборы, président élu
20000593 gouvernement, government, gobierno, governo, правительство, حكومة, الحكومة, Regierung, transition
20000615 parlement, parliament, parlamento, parlament, парламент, برلمان, البرلمان, assemblée nationale, congreso, congresso
20000642 sanctions, sanctions économiques, economic sanctions, sanciones, sanções, санкции, عقوبات, Sanktionen, embargo
20000643 aide, aide humanitaire, humanitarian aid, aid, ayuda humanitaria, ajuda humanitária, гуманитарная помощь, مساعدات, المساعدات الإنسانية, humanitäre Hilfe, aide au développement, development aid
20000645 réfugiés, refugees, refugiados, беженцы, لاجئون, اللاجئين, déplacés, Flüchtlinge, refugee crisis, crise des réfugiés
20000634 migration, immigration, migrants, migración, inmigración, migração, imigração, миграция, мигранты, هجرة, الهجرة, migration policy, immigration policy, politique migratoire, migraciones, migrations
20000592 droits humains, droits de l'homme, human rights, derechos humanos, direitos humanos, права человека, حقوق الإنسان, Menschenrechte
20000591 liberté de la presse, press freedom, libertad de prensa, liberdade de imprensa, свобода прессы, Pressefreiheit
20000344 économie, economy, economía, economia, экономика, اقتصاد, الاقتصاد, Wirtschaft, développement économique, economic growth, economic policy, economic development, global economy, croissance économique, politique économique, crecimiento económico, crescimento econômico, desarrollo económico, экономический рост, النمو الاقتصادي, Wirtschaftswachstum
04000000 business, affaires, finance, finances, negocios, negócios, бизнес, финансы, أعمال, entreprises, entreprise, finanzas, finanças
20000378 investissement, investissements, investment, inversión, inversiones, investimento, investimentos, инвестиции, استثمار, استثمارات, Investitionen
20000370 inflation, inflación, inflação, инфляция, تضخم, Inflation
20000355 monnaie, currency, franc cfa, moneda, moeda, валюта, dollar, rouble, عملة, dédollarisation
20000368 dette, debt, dette publique, deuda, dívida, госдолг, ديون, Staatsschulden
20000384 droits de douane, tariffs, tariff, aranceles, tarifas, пошлины, رسوم جمركية, Zölle, douane, customs
20000274 banque, banques, banks, banking, banca, bancos, банки, بنوك, Banken, banking sector, secteur bancaire
20000210 agriculture, agricultura, сельское хозяйство, زراعة, الزراعة, Landwirtschaft, céréales, engrais, blé, farming, élevage
20000331 tourisme, tourism, turismo, туризм, سياحة, السياحة, Tourismus
20000225 informatique, télécommunications, telecoms, telecommunications, телекоммуникации, اتصالات, internet, numérique
13000000 science, sciences, ciencia, ciência, наука, علوم, العلوم, Wissenschaft, science et technologie, tecnología, technologie, technology, tecnologia, технологии, تكنولوجيا, Technologie
20001298 intelligence artificielle, artificial intelligence, ai, ia, inteligencia artificial, inteligência artificial, искусственный интеллект, الذكاء الاصطناعي, Künstliche Intelligenz
20000739 espace, space, espacio, espaço, космос, فضاء, Raumfahrt, conquête spatiale
06000000 environnement, environment, medioambiente, medio ambiente, meio ambiente, ambiente, экология, окружающая среда, بيئة, البيئة, Umwelt, écologie
20000418 climat, changement climatique, climate, climate change, cambio climático, clima, mudança climática, mudanças climáticas, изменение климата, климат, تغير المناخ, المناخ, Klimawandel, Klima, climate crisis, global warming, crise climatique, réchauffement climatique, crisis climática, calentamiento global, глобальное потепление
20000437 eau, water, agua, água, вода, مياه, المياه, Wasser, water supply, water crisis, drinking water, eau potable, agua potable, água potável
20000424 pollution, contaminación, poluição, загрязнение, تلوث, Umweltverschmutzung
20000420 biodiversité, biodiversity, conservation, biodiversidad, biodiversidade
07000000 santé, health, salud, saúde, здоровье, здравоохранение, صحة, الصحة, Gesundheit
20000449 épidémie, epidemic, pandemic, pandémie, covid-19, coronavirus, ebola, epidemia, pandemia, эпидемия, пандемия, وباء, كورونا, choléra, variole du singe, mpox
20000448 paludisme, malaria, sida, vih, rougeole, tuberculose
20000477 vaccin, vaccins, vaccine, vaccines, vacunas, vacinas, вакцина, вакцины, لقاح, Impfung, vaccination
20000462 hôpital, hospital, hospitales, hospitais, больница, مستشفى, Krankenhaus
05000000 éducation, education, educación, educação, образование, تعليم, التعليم, Bildung, enseignement
20000400 école, school, schools, escuela, escuelas, escola, escolas, школа, школы, مدارس, Schule
20000405 université, university, universities, universidad, universidade, университет, جامعة, Universität
15000000 sport, sports, deporte, deportes, esporte, esportes, desporto, спорт, رياضة, الرياضة
20001065 football, soccer, fútbol, futebol, футбол, كرة القدم, Fußball, can 2024, can 2023
20001177 jeux olympiques, olympics, olympic games, juegos olímpicos, jogos olímpicos, олимпиада, олимпийские игры, الألعاب الأولمبية, Olympia
01000000 culture et divertissement, entertainment, espectáculos, entretenimento, развлечения, ترفيه, arts
20000038 culture, cultura, культура, ثقافة, الثقافة, Kultur
20000005 cinéma, cinema, film, cine, кино, سينما, Kino
20000018 musique, music, música, музыка, موسيقى, Musik
20000045 médias, media, medios, mídia, сми, إعلام, الإعلام, Medien, journalisme
20001182 réseaux sociaux, social media, redes sociales, redes sociais, соцсети, социальные сети, Soziale Medien
20001319 désinformation, disinformation, fake news, desinformación, desinformação, дезинформация, фейки
02000000 justice, justicia, justiça, правосудие, عدالة, Justiz, faits divers
20000082 crime, criminalité, crimen, criminalidad, criminalidade, преступность, جريمة, Kriminalität, délinquance
20000093 corruption, corrupción, corrupção, коррупция, فساد, الفساد, Korruption
20000096 trafic de drogue, drug trafficking, narcotráfico, drogue, наркотики, مخدرات, Drogenhandel, drugs, war on drugs, drug war, drug trade, illegal drugs, guerre contre la drogue, trafic de drogues, trafic de stupéfiants, guerra contra las drogas, tráfico de drogas, guerra às drogas, наркоторговля, война с наркотиками, تجارة المخدرات
20000105 crimes de guerre, war crimes, crímenes de guerra, crimes de guerra, военные преступления, جرائم حرب
20000100 enlèvement, kidnapping, secuestro, sequestro, похищение, خطف, otages, Entführung
20000148 catastrophe, disaster, desastre, катастрофа, كارثة, Katastrophe
20000151 catastrophe naturelle, natural disaster, desastre natural, стихийное бедствие
20000154 inondations, inondation, floods, flood, flooding, inundaciones, inundações, enchentes, наводнение, فيضانات, Überschwemmung, Hochwasser
20000153 séisme, tremblement de terre, earthquake, terremoto, землетрясение, زلزال, Erdbeben
20000152 sécheresse, drought, sequía, seca, засуха, جفاف, Dürre
20000150 incendie, incendies, wildfire, wildfires, fire, incendios, incêndio, incêndios, пожар, пожары, حرائق, Brand
20000139 accident, accidents, accidente, acidente, авария, дтп, حادث, Unfall
09000000 travail, labour, labor, trabajo, trabalho, труд, عمل, Arbeit
20000509 emploi, employment, jobs, empleo, emprego, занятость, توظيف, Arbeitsmarkt
20000533 chômage, unemployment, desempleo, desemprego, безработица, بطالة, Arbeitslosigkeit
20000530 grève, strike, strikes, huelga, greve, забастовка, إضراب, Streik
12000000 religion, religión, religião, религия, دين, الدين
20000677 islam, ислам, الإسلام, إسلام
20000659 christianisme, église catholique, catholic church, православие
14000000 société, society, sociedad, sociedade, общество, مجتمع, المجتمع, Gesellschaft
20000801 pauvreté, poverty, pobreza, бедность, فقر, Armut
20000775 discrimination, discriminación, discriminação, дискриминация
20000777 racisme, racism, racismo, расизм
20001327 femmes, women, mujeres, mulheres, женщины, المرأة, نساء, droits des femmes, women's rights, derechos de las mujeres, direitos das mulheres
17000000 météo, weather, tiempo, погода, الطقس, طقس, Wetter
20000563 voyages, travel, viajes, viagens, путешествия, سفر, Reisen
10000000 lifestyle, loisirs, estilo de vida, mode de vie
08000000 people, insolite, curiosidades
20000607 budget, presupuesto, orçamento, бюджет, ميزانية, Haushalt
20000620 impôts, fiscalité, tax, taxes, impuestos, impostos, налоги, ضرائب, Steuern
20000149 famine, hunger, hambruna, fome, голод, مجاعة, crise alimentaire, sécurité alimentaire, food security
20000235 infrastructure, infrastructures, infraestructura, construction, construcción, строительство, بناء, infraestrutura
20000376 guerre commerciale, guerres commerciales, trade war, trade wars, guerra comercial, торговая война
20000374 accord commercial, trade agreement, free trade, free trade agreement, libre-échange, accord de libre-échange, libre comercio
20000605 espionnage, espionage, espionaje, espionagem, шпионаж, تجسس
20000086 cyberattaque, cybersécurité, cybersecurity, cyberattack, ciberseguridad, кибербезопасность
20000536 trade union, trade unions, free trade unions, labour union, labour unions, labor union, labor unions, unions, syndicat, syndicats, syndicalisme, sindicato, sindicatos, профсоюз, профсоюзы, نقابة, نقابات, النقابات, Gewerkschaft, Gewerkschaften
20000524 labour relations, labor relations, industrial relations, relations de travail, relations sociales, dialogue social, social dialogue, relaciones laborales, relações de trabalho, relações laborais, трудовые отношения, علاقات العمل
20000511 child labour, child labor, travail des enfants, trabajo infantil, trabalho infantil
20001358 public health, santé publique, salud pública, saúde pública, общественное здоровье, الصحة العامة
20000458 mental health, santé mentale, salud mental, saúde mental, психическое здоровье, الصحة النفسية
20000350 central bank, central banks, banque centrale, banques centrales, banco central, bancos centrales, центральный банк, центробанк, البنك المركزي, Zentralbank
20000371 interest rate, interest rates, taux d'intérêt, tasas de interés, tipos de interés, taxas de juros, процентные ставки, أسعار الفائدة
20000385 stock market, stock markets, stock exchange, bourse, bolsa de valores, фондовый рынок, البورصة
20000101 organised crime, organized crime, crime organisé, criminalité organisée, crimen organizado, crime organizado, организованная преступность, الجريمة المنظمة
20001283 human trafficking, people smuggling, traite des êtres humains, trata de personas, tráfico de pessoas, торговля людьми, الاتجار بالبشر
20000135 death penalty, capital punishment, peine de mort, pena de muerte, pena de morte, смертная казнь, عقوبة الإعدام
20001362 public transport, transports en commun, transporte público
20000588 freedom of expression, free speech, freedom of speech, liberté d'expression, libertad de expresión, liberdade de expressão, свобода слова, حرية التعبير
20000059 peacekeeping, maintien de la paix, mantenimiento de la paz, миротворцы, حفظ السلام
20000433 deforestation, déforestation, deforestación, desmatamento
`;
