/** English trigger words of topics. */
export const triggersEn = `
- Easter Island, electricity tariff*, power tariff*, water tariff*, hunger strike, lightning strike, strike partner, strike rate, strike a deal, strike a balance, price war, war of words, war memorial, war veteran*, heart attack, panic attack, attack on goal, free kick, goal kick, race against time, fire sale, under fire, opened fire, opens fire, political earthquake, political storm, landslide victory, landslide win, flood of, tennis court, food court, West Bank, blood bank, food bank*, bank holiday, World Bank, shares his, shares her, shares their, shares a, shares the, stock up, health minister, minister of health, culture minister, sports minister, education minister, trial run, clinical trial*, drug trial*, trial doctors, train of thought, training ground, mass grave, service station, balance of power, world power, in power, political asylum, cash crop*, oil painting*, olive oil, cooking oil, essential oil*, vegetable oil, sunflower oil, palm oil, port wine, school of thought, gold medal*, gold standard, golden goal, brain drain, book club, film crew, on the record, police drama, crime novel*, crime fiction, election of Miss, peace of mind, peace and quiet, polling company, in the polls, cold war, culture war*, star wars, brought up, Church Street, Temple Road, Court Street, School Road, campaign group*, advertising campaign, marketing campaign
20000053 !suicide bomb*, !car bomb*, terror attack*, terrorist attack*, ~bombing, bomb attack, ~terrorist*, !truck bomb*, ~bomber*, claimed responsibility, explosive vest, ~militant*, ~blast, ~bomb, ~bombs, ~bombers, ~detonated, ~explosive device*, ~Islamic State, ~attackers
20000103 counter-terrorism, counterterrorism, !terrorism, terror plot, ~counterterror*, anti-terror*
20000056 ~fighting, heavy fighting, ~rebels, ~rebel, armed group*, ~militia*, ~insurgen*, ~gunmen, ceasefire, cease-fire, ~shelling, shelling, ~artillery, air strike*, airstrike*, ~missile*, missile strike*, drone strike*, drone attack*, ~troops, ~soldiers, ~offensive, ~front line, frontline, ~invasion, armed conflict, ~war, civil war, ~clashes, ~bombardment, ~killed in the fighting, ~army, ~military, ~warplanes, ~ground forces, ~airfield, ~attack, ~attackers, ~attacked, ~killed, armed men, ~fighters, ~militants, ~jihadist*, military operation, ~ambush*, ~battle, ~bombed, ~drones, ~bombing, ~positions
20000073 !peace talks, !peace deal, !peace agreement, !peace process, !peace accord, peace plan, peace treaty, prisoner swap*, prisoner exchange, ~truce, disarmament
20000059 !peacekeep*, blue helmets
20000070 !coup, coup d'etat, ~putsch, ~junta, coup attempt, attempted coup, military takeover, ~mutinous
20000065 !riots, !rioting, rioters, riot police, ~looting, ~barricades, tear gas, ~unrest, roadblocks
20000066 !protesters, !protestors, ~protest, ~protests, demonstrators, ~demonstration, ~marched, ~rally, ~rallied, mass protest*, ~sit-in, anti-government
20000648 ~dissident*, opposition leader*, opposition figure*, ~activists, ~crackdown
20000105 !war crimes, !war crime, !crimes against humanity, !genocide
20000574 !election, !elections, general election, ~ballot, ~ballots, polling station*, polling day, ~voters, ~vote, ~voting, ~votes, ~turnout, ~candidate*, ~runoff, run-off, !referendum, ~primary, ~campaign, electoral, ~re-election, by-election, ~presidential bid, presidential race, presidential bid, ~polls, ~elected, ~constituenc*, ~poll, ~polled, ~manifesto, ~landslide, ~electorate, ~provisional results, ~majority, ~candidacy
20000647 !political crisis, no-confidence vote, vote of no confidence, no-confidence motion, ~impeach*, impeachment, !impeachment inquiry, dissolved parliament, dissolve parliament, ~prorogation, ~resignation, suspend parliament, suspension of parliament, announces resignation, constitutional crisis, ~caretaker
20000649 ~coalition talks, coalition government, ~coalition, ~lawmakers, postponed the election, ~party leader, ~leadership contest
20000593 cabinet reshuffle, ~reshuffle, ~government, ~cabinet, transitional government, ~prime minister, ~sworn in, ~budget, ~ministers, ~ministry, executive order, ~parliament, ~senate, ~congress, ~governor, ~mayor, state of emergency, ~legislature, ~speaker, House of Representatives, ~senator*, ~representatives, ~president, ~vice-president, ~minister, ~appointed, ~parliamentary, ~MPs, ~elected, ~congressional
20000607 national budget, state budget, budget deficit, government budget, budget bill
20000620 ~tax, ~taxes, tax bill, tax reform, tax rise*, tax cut*, ~taxation, ~levy, ~taxpayers
20000621 ~bill, ~legislation, ~policy, ~regulator*, ~white paper, ~subsid*, ~reform, ~guidelines
20000121 ~lawsuit, ~constitution, ~constitutional, ~unconstitutional, ~statute, ~injunction, ~antitrust, ~ruling, ~act
20000592 !human rights, political prisoner*, rights group*, ~detained without, ~torture, ~abortion law, civil liberties, ~abortion*, ~rights, ~civil rights, ~detention, ~freedoms
20000588 !censorship, !freedom of speech, !freedom of expression
20000591 !press freedom, !freedom of the press
20000638 foreign minist*, ~ambassador*, ~embassy, ~diplomat*, bilateral, ~summit, ~sanctions, diplomatic relations, diplomatic ties, Security Council, United Nations, ~envoy*, ~treaty, foreign policy, ~border dispute*, ~disputed, ~sovereignty, ~territorial, state visit, ~counterpart, ~relations with, secretary of state, White House, ~Kremlin, ~NATO, European Union, ~foreign ministry, ~talks, ~negotiat*, expelled, ~G7, ~Brexit, ~agreement, ~accord, International Court of Justice, ~relations, ~visit, ~cooperation, ~alliance, ~tensions, ~delegation, ~memorandum, ~Beijing, ~Moscow, ~Washington, ~president said, ~African Union, ~ECOWAS, ~Pacific, ~foreign, bilateral cooperation, ~partnership, ~agree, ~joint, BRICS, ~regional bloc, !border post*, border crossing*, border closure*, reopen the border, ~border
20000645 !refugees, !refugee, displaced people, internally displaced, ~displaced, UNHCR, refugee camp*, ~camp, ~camps
20000082 ~gang, ~gangs, ~criminal*, ~crime, ~stabbed, ~stabbing, ~thieves, ~stolen, ~suspect, ~suspects, ~shot dead, ~robbed, ~smuggl*, ~abuse, mass shooting, !gunman, ~shooter, shooting at, ~victims, ~sexual abuse, child abuse, ~dark web, ~armed robbery, ~assault, ~victim, ~knife, ~rape, ~killing, ~gun, ~shot, ~violence
20000099 !murder, !murders, !murdered, !homicide, ~killer, serial killer, ~stabbed to death, ~slaying, manslaughter
20000100 !kidnap*, !abduct*, ~hostage*, ~ransom
20000093 !corruption, !bribery, ~bribe*, embezzle*, ~graft
20000096 !drug trafficking, cocaine, ~drug smuggl*, heroin, drug cartel*, ~fentanyl, ~narcotics
20000097 !fraud, !money laundering, ~scam, ~fraudulent, ~swindle*
20000086 !cyberattack*, cyber attack*, cybercrime, ~hackers, ransomware, data breach
20000104 !burglar*, !robbery, ~theft, ~stolen, ~thieves, ~break-in*
20000106 ~court, ~judge, ~judges, !trial, ~verdict, ~sentenced, sentenced to, years in prison, pleads guilty, pleaded guilty, not guilty, ~prosecutor*, ~jury, ~jurors, ~convicted, ~acquitted, ~lawyers, ~lawyer, Supreme Court, appeals court, high court, ~indictment, ~hearing, ~plaintiff*, ~charges, ~testified, International Criminal Court, ~tribunal, ~prosecution, ~defendant*, ~justices, ~jailed, ~appeal, ~sentence, ~prison, ~guilty, ~plea, ~court ruled, ~magistrate*, ~attorney, ~legal, ~conviction, ~accused, ~lawsuit
20000129 ~police, ~arrested, ~arrest, ~officers, ~detectives, ~sheriff*, ~custody, ~investigators, ~raid, ~detained, ~police said, ~charged, ~cops, ~police chief, ~investigation, ~manhunt, ~warrant, ~seized
20000153 !earthquake*, !quake, ~magnitude, ~aftershock*, aftershocks, ~epicentre, ~epicenter, seismic, ~tremor*
20000154 !floods, !flooding, !floodwater*, !flash flood*, ~flooded, ~flood, ~inundated, ~levee*, ~burst its banks
20001280 !hurricane*, !typhoon*, !cyclone*, tropical storm, tropical depression, ~landfall
20000150 !wildfire*, !bushfire*, !forest fire*, ~firefighters, ~blaze, ~flames, ~fire, ~burned, ~burning, ~acres, ~hectares, ~fire crews, ~smoke, apartment fire, hotel fire, ~fires, ~firefighter, ~fire department, ~burnt, ~arson, ~engulfed
20000151 !landslide*, !mudslide*, !volcanic eruption, !tsunami*, natural disaster, ~eruption, ~volcano, ~avalanche
20000152 !drought*, ~failed rains
20000149 !famine, ~food insecurity, malnutrition, ~starvation
20000139 ~capsized, capsiz*, ~sank, ~sinking, ~drowned, ~derail*, derailment, ~collapse, ~collapsed, building collapse*, gas leak, ~explosion, ~blast, ~overturn*, ~stampede, ~accident, ~crash, ~crashed, ~injured, ~wreckage, boat fire, ~killed, ~dead, ~deaths, ~toll, ~missing, ~rubble, ~debris, ~boat, ~ferry, ~victims, ~bodies, ~incident
20000147 !road accident, traffic accident, car crash, bus crash, ~collision, ~lorry, ~pileup, ~pile-up, ~motorway, ~carriageway, ~motorcycl*, ~crash, ~vehicle*, ~highway, ~driver*
20000144 !plane crash, !air crash, ~cockpit, ~crashed jet, voice recorder, ~black box, plane crashed, ~crash site, ~plane, ~aircraft
20000168 ~rescuers, rescue workers, ~rescued, rescue teams, ~search and rescue, ~evacuat*, ~evacuation, emergency services, ~paramedics, ~shelters, ~fire chief, ~rescue, ~rescuer*, ~survivors, ~emergency, ~trapped
20001129 !tornado*, heatwave, heat wave, ~storm, ~thunderstorm*, ~snow, ~blizzard, ~heavy rain, ~monsoon, ~gusts, cold snap, ice storm, ~freezing rain, ~hail, ~temperatures, ~winds, ~rainfall, ~degrees
20001131 !weather warning*, storm warning*, ~forecasters, red alert, amber warning, red warning, storm watch, ~Met Office, weather service, hurricane watch, storm surge, ~meteorologists, Bureau of Meteorology
20001128 !weather forecast, ~sunny spells, ~showers, ~forecast
20000385 !stock market*, stock exchange, ~shares, ~stocks, ~index, ~traders, ~trading, ~investors, ~bond*, ~yields, Wall Street, Nasdaq, Dow Jones, ~futures, ~commodit*, ~per tonne, ~a tonne, ~tonnes, ~basis points, ~peso, ~yen, ~dollar, ~rallied, ~slipped, ~closed up, ~closed down, ~brokers, ~equities, ~analysts, ~prices, ~auction, ~barrel, ~crushers, ~buyers, ~cargo, ~market, ~markets, ~stock, ~rose, ~fell, ~gains, ~losses, ~rally, ~currency, ~FTSE, ~Nikkei
20000344 !economic growth, !gross domestic product, GDP, !recession, ~economist*, ~economy, economic crisis, ~exports, ~IMF, International Monetary Fund, ~unemployment rate, ~growth, ~economic, ~billion, ~inflation, ~consumer, ~spending, ~World Bank, ~investment, ~jobs, ~shortage*, ~fiscal
20000370 !inflation, !consumer prices, cost of living, ~price rises
20000350 !central bank*, !interest rate*, monetary policy, Federal Reserve, rate cut*, rate hike*, ~policymakers
20000368 !public debt, sovereign debt, debt restructuring, debt relief, ~creditors, ~default
20000384 !tariffs, !tariff, import dut*, customs duties
20000373 !foreign trade, free trade, trade deal, trade agreement*, trade bloc, ~trade, ~exports, ~imports, trade deficit, trade surplus, ~exporters, ~importers, ~customs, chamber of commerce, trade minister, ~goods
20000170 !net profit, !quarterly profit, quarterly results, quarterly revenue, ~earnings, ~revenue, ~shareholders, ~takeover, ~acquisition, ~merger, net income, ~profit, operating profit, ~quarter, full-year, ~chief executive, ~share price, ~dividend, ~acquires, ~sales, ~subsidiary, ~CEO, ~firm, ~results, ~investors, ~deal, ~stake, ~orders
20000316 ~mining, mining company, mining firm, ~miners, ~mine, gold mine, lithium, ~copper, cobalt, ~uranium, ~bauxite, iron ore, ~ore, ~smelter
20001243 !oil prices, ~oil, oil facilities, oil field*, oilfield*, ~crude, !refinery, ~refineries, ~barrels, OPEC, ~petroleum, ~pipeline*, ~petrol, ~fuel
20000263 !natural gas, LNG, gas pipeline, gas field*, ~gas
20000260 !blackout*, !power cut*, !power outage*, ~electricity, ~power grid, ~outages, load-shedding, ~utility, ~grid
20001209 !solar power, solar energy, solar panel*, solar plant*, solar farm*, solar station, solar park, ~solar, ~panels
20001210 !hydroelectric*, !hydropower, hydro plant*, ?dam, ?dams, +generat* electricity, +produc* electricity, +electricity generation, +electricity production, +suppl* electricity, +megawatt*, +gigawatt*, +turbine*, +power station*, +power plant*, +kilowatt*, +power generation
20000257 !renewable energy, !renewables, !wind farm*, wind power, clean energy
20000265 !nuclear power, !nuclear plant*, nuclear reactor*, nuclear energy, ~reactor
20000210 ~agricultur*, ~farmers, ~crop, ~crops, ~harvest, ~livestock, ~wheat, ~soybean*, ~cocoa, ~fertili*, ~cattle, ~growers, ~farm, ~tea, ~maize, ~grain
20000337 ~hauliers, ~commuters, public transport, ~bus, ~buses, ~ferry, ~transport, ~lorries, ~truckers, ~passengers, ~freight, ~road, ~roads, ~bridge, ~route, ~traffic, ~commuter, ~metro, ~subway
20000340 !railway*, rail line, ~rail, ~train, ~trains, ~station, ~locomotive*
20000343 ~container*, container ship*, ~shipping, ~port, ~vessel*, ~cargo ship*, ~harbour, ~docks, ~seafarers, ~ships, port authority, seaport*, !port tariffs, port charges, ~ports, ~hauliers, ~queues
20000338 !airline*, ~airport, ~flights, ~flight, ~aviation, Boeing, Airbus, ~passengers, ~pilots, ~aircraft
20000225 !telecoms, ~broadband, ~data cable, ~software, ~semiconductor*, ~chipmaker*, ~operator, personal data, ~records, public Internet
20000235 ~housing, real estate, ~property, house prices, ~developer*, ~tenants, ~construction
20000400 ~school, ~schools, ~pupils, school board, school district, ~classroom*, ~teachers, ~headteacher, ~school year, ~students, ~lessons, ~classes, ~curriculum, ~parents, ~kindergarten, ~primary school, ~secondary school, ~term
20000405 ~university, ~universities, ~campus, ~students, ~professor, ~undergraduate*
20000416 ~teachers, teachers' union, ~teacher
20000413 !exams, ~exam results, ~pass rate, ~examination*
20000418 !climate change, !global warming, greenhouse gas*, ~emissions, carbon emissions, COP28, COP29, COP30, ~warming, ~climate, ~carbon, ~IPCC, ~climate summit, ~net zero, ~sea level*
20000420 !poach*, national park*, endangered species, ~conservation*, ~wildlife, ~rangers, ~biodiversity, deforestation, ~reef*, rainforest, ~habitat
20000424 !pollution, oil spill, ~polluted, plastic waste, air quality, ~sewage, ~toxic, ~contaminat*
20000430 ~groundwater, drinking water, water supply, ~reservoir*, ~aquifer*, ~natural resources, water resources, ~boreholes, ~offshore
20000441 ~species, ~birds, ~whales, ~elephants, ~biologist*, ~animals, ~penguin*, ~zebra*, ~shark*, ~fish, ~butterfl*, ~predator*, ~ecolog*, ~forest, ~animal, ~wild, ~population, ~herd, ~lions, ~bison, ~buffalo
20000446 !outbreak, !epidemic, !cholera, !Ebola, !measles, ~disease, ~diseases, ~virus, ~infection*, ~malaria, HIV, ~cases, tuberculosis, ~cancer, ~diabetes, ~patients, !coronavirus, covid*, ~dengue, ~mpox, ~fever, ~symptoms, ~superbug*, ~bacteria, pneumonia, ~illness*, ~infected, ~contagious, ~diagnos*, ~deaths, ~sick, ~epidemiolog*, ~vaccine, ~hospitalised, ~hospitalized
20000477 !vaccination, ~vaccinat*, ~vaccine*, ~doses, ~immuni*
20001358 !public health, health officials, World Health Organization, World Health Organisation, ~health ministry, ~health authorities
20000462 ~hospital, ~hospitals, ~beds, ~wards, ~emergency room
20000485 ~doctors, ~nurses, ~surgeon*, ~physicians, junior doctors, ~medics
20000464 ~treatment*, ~drug, ~injection*, ~therapy, ~trial, ~patients, ~surgery, ~dose*, ~placebo, ~jab, ~life-saving, ~drugs, ~medicine, ~clinical, ~effective
20000498 !Nobel Prize, !Nobel, ~prize, ~award, ~awards, ~winner, ~shortlist*, ~judges, ~Oscar, Person of the Year, ~laureate*, ~honoured
20001237 ~anniversary, ~commemorat*, ~remembrance
20000505 ~celebrit*, ~actor, ~actress, ~star, ~singer-songwriter
20000509 ~jobs, ~workers, ~wages, ~layoffs, ~employees, ~minimum wage, job cuts, ~working conditions, ~salary, ~redundanc*, ~staff
20000533 !unemployment, ~jobless
20000530 ~strike, go on strike, on strike, went on strike, end strike, ends strike, call off strike, strike action, strike over, strike by, general strike, nationwide strike, ~strikers, ~walkout, ~picket*, industrial action, ~striking, pay dispute
20000536 !trade union*, ~union, ~unions, ~collective bargaining
20000531 !pensions, ~retirees, pension reform, ~pensioners, retirement age
20000538 ~recipe*, ~tablespoon*, ~teaspoon*, ~oven, ~butter, ~garlic, ~onion*, ~simmer, ~roast, ~convention, ~cosplay*, ~hobb*, ~minutes, ~serve, ~grams, ~salt, ~suppers, ~fans, ~Comicon
20000563 ~tourist*, ~tourism, ~hotels, ~holidaymakers, ~visitors, ~resort*, ~beaches, ~cruise
20000690 !Ramadan, !Eid al-Fitr, !Eid, !Christmas, ~Easter, ~Diwali, religious festival, ~pilgrim*, !hajj, Lent
20000704 !pope, ~Vatican, ~pontiff, Pope Francis
20000703 ~bishop*, ~archbishop*, ~cardinal*, ~imam*, ~patriarch, ~clergy, ~priest*
20000697 ~mosque, ~cathedral, ~church, ~temple, ~basilica, ~shrine*
20000657 ~Christian*, ~Muslim*, ~Islam, ~Catholic*, ~worship*, ~relic*, ~diocese
20001298 !artificial intelligence, ChatGPT, machine learning, generative AI
20000756 ~satellite*, ~rocket, ~spacecraft, ~orbit, space station, ~astronaut*, ~cosmonaut*, SpaceX, NASA, ~capsule, ~technology, ~engineers, ~robots, ~robotics, ~startup*, ~undersea cable, ~cable, ~inventor, ~software, ~devices, ~innovation, ~space
20000735 ~researchers, ~study, ~scientists, ~scientific, ~journal, published in, ~findings, ~laborator*, ~experiment*, ~research, ~researcher, ~scientist, ~discover*, ~paper, ~professor, ~published
20000717 ~astronomers, ~exoplanet*, ~planet*, ~telescope*, ~physic*, ~geolog*, ~oceanograph*, ~fossil*, ~dinosaur*, ~chemist*, ~galaxy, ~atmosphere
20000742 ~historian*, ~archaeolog*, ~anthropolog*, ~ancient, ~archives, ~statues, ~excavat*, ~wreck
20000771 !migrant*, !immigration, ~asylum, asylum seeker*, ~deport*, ~border crossing*, ~smugglers, ~dinghy, ~undocumented
20000775 !discrimination, ~same-sex marriage, ~LGBT*, ~equality
20000777 !racism, racist*, ~white supremac*
20000768 ~diaspora, ~tribe, ~indigenous, ~community, ~neighbourhood, ~residents, ~villagers
20000799 !poverty, ~homeless*, ~slum
20000817 !humanitarian aid, !food aid, ~aid agencies, ~relief agencies, ~food parcels, ~humanitarian
20000770 !census, ~demographic*, birth rate
20001065 !football, !footballer*, !soccer, Premier League, La Liga, Champions League, World Cup, FIFA, UEFA, ~header, ~striker, ~midfielder, ~goalkeeper, ~kick-off, ~stoppage time, ~second leg, ~first leg, ~goal, ~goals, ~penalty, ~penalties, ~half-time, ~coach, ~defender, ~semi-final*, ~squad, ~equaliser, ~league, ~club, ~match, ~players, ~player, ~manager, ~scored, ~win, ~draw, ~defeat, ~cup, ~fans, ~stadium, ~pitch, ~winger, ~qualif*
20000851 !basketball, !NBA, ~rebounds, ~three-pointer*, ~freshman, ~points, ~tip-off, ~quarter
20001085 !tennis, !Wimbledon, ~tie-break, ~Grand Slam, ~sets, ~unseeded
20001176 !rugby, Six Nations, ~scrum, ~fly-half
20000892 !cycling, !cyclist*, Tour de France, ~peloton, ~stage
20000827 !athletics, !marathon, ~hurdles, ~sprinter*, ~100 metres, ~runner*, world record
20000991 !Formula One, !Formula 1, !Grand Prix, ~pole position, ~lap, ~laps, ~drivers, ~qualifying
20000888 !cricket, ~wickets, ~innings, ~batsm*, ~bowler*, ~overs
20000822 !baseball, !volleyball, !handball, !judo, !boxing, ~boxer*, ~skier*, !swimming, ~golf, ~wrestl*, ~hockey, ~medal*, ~championship*, ~tournament, ~playoff*, ~innings, ~quarterback, ~touchdown*, ~scored, ~season, ~victory, ~finals, ~final, ~team, ~champion*, ~athlete*, ~title, ~tournament*, ~competition, ~record, ~race, ~rally, ~gold, ~silver, ~bronze, ~coach, ~win
20001177 !Olympic*, !Olympics, !Paralympic*
20001148 ~transfer fee, ~signed for, ~transfer window, ~transfer
20001104 !doping, ~banned substance*, anti-doping
20000005 !film festival, ~film, ~films, !cinema, !filmmaker*, ~box office, ~director, ~screenplay, ~premiere, ~movie*, ~mockumentary, ~documentary, ~cast, ~screening, ~Hollywood, ~actor*, ~actress*, ~starring
20000018 ~music, ~musician*, ~album, ~albums, ~concert*, ~singer*, ~band, ~drummer, ~orchestra, ~songwriter, ~guitar*, ~songs, ~song, ~tour, ~fans, ~rapper*, ~recording
20000013 !novel, ~novelist*, ~poet*, ~poetry, ~author, ~literary, ~fiction, ~book
20000031 ~painter*, ~sculpt*, ~art gallery, ~paintings, ~exhibition, ~canvas, ~artist*
20000002 ~festival, ~theatre, ~dance*, ~actor*, ~performance*, ~stage, ~comedy, ~artists
20000038 ~heritage, UNESCO, ~tradition*, ~carnival, ~culture, ~cultural, ~monument*
20000043 !museum*, ~curator*, ~gallery, ~collection, ~library
20000046 ~journalist*, ~newspaper*, ~broadcaster*, ~newsroom, ~reporter*, ~press, ~photojournalist, ~radio host
20001182 !social media, ~TikTok, ~Facebook, ~Instagram
20001319 !disinformation, !misinformation, fake news
20000598 !military cooperation, !defence minister, !defense minister, !defence ministry, !defense ministry, ministry of defence, ministry of defense, !defence pact, !defense pact, military base*, military training, military exercise*, joint exercise*, ~instructors, ~defence, ~defense, national security advis*, arms deal, military aid
20000601 !military equipment, !armoured vehicles, !armored vehicles, arms delivery, arms deliveries, fighter jet*, warship*, ~helicopters
20000256 ~energy, energy ministry, power plant, power station, ~megawatts, ~households
`;
