/** English trigger words of topics. */
export const triggersEn = `
20001313 mass shooting*, gunman opened fire, gunman opens fire, school shooting*
20000103 terroris*, counterterroris*, jihadis*, antiterroris*, Islamic State, al Qaeda, Boko Haram, suicide bomb*
20000601 military equipment, armoured vehicle*, armored vehicle*, military hardware, fighter jet*, warship*
20000602 weapon*, missile*, ammunition, drone strike*, arms sale*, arms deal*, artillery
20000058 airstrike*, air strike*, troop withdrawal, military intervention
20000598 ministry of defen*, defen* minist*, national defen*, defen* pact, defen* budget, defen* cooperation, military cooperation
20000599 armed forces, army chief, ~army, ~troops, ~soldiers, military base*, air force, navy
20000638 bilateral, foreign minist*, international relations, foreign policy, foreign affairs, bilateral ties, cooperation agreement*, strategic partnership*, state visit
20000639 diplomat*, ambassador*, embassy, embassies, envoy, envoys, consulate*
20000642 economic sanction*, sanctions, embargo*
20000643 humanitarian aid, foreign aid, development aid, food aid, relief aid
20000645 refugee*, asylum seeker*, internally displaced, displaced people, displaced persons
20000634 migrant*, immigration polic*, border control*, deportation*
20001316 border dispute*, border clash*, territorial dispute*, maritime dispute*, border crossing*, border post*
20000056 armed conflict, ~fighting, rebels, militia*, gunmen, insurgen*, ceasefire*, front line*, frontline*
20000062 war, invasion, invaded, warfare, ~battle
20000076 peace talk*, peace negotiation*, peace deal, peace agreement, peace accord*
20000059 peacekeep*, blue helmet*
20000070 coup, coup d'etat, putsch, junta
20000066 protest*, demonstrator*, demonstration*, rally against
20000069 riot*, tear gas, looting
20000105 war crime*, crimes against humanity, genocide
20000574 election*, ballot*, polling station*, voter*, candidate*, presidential race, runoff, electoral
20000615 parliament*, senate, congress, lawmaker*, legislat*, national assembly
20000593 cabinet reshuffle, ~prime minister, ~government, ~minister
20000651 opposition party, ruling party, political part*, party leader*
20000592 human rights, rights group*, political prisoner*
20000591 press freedom, freedom of the press, journalists arrested, jailed journalist*
20000588 censor*, freedom of speech, freedom of expression
20000620 tax, taxes, taxation, tax reform
20000607 government budget, budget deficit, state budget, national budget
20000597 constitution, constitutional
20000605 espionage, spy, spies, intelligence agenc*, intelligence service*
20000373 trade, exports, imports, exporters, foreign trade, trade deficit, customs union, free trade
20000384 tariff*, customs dut*
20000376 trade war, trade dispute*, anti-dumping
20000374 trade agreement*, trade deal*, free trade agreement*
20000344 economic growth, gross domestic product, GDP, recession, economy, economic crisis
20000370 inflation, consumer prices, cost of living
20000350 central bank*, interest rate*, Federal Reserve, monetary policy
20000355 currency, exchange rate*, devaluation, foreign exchange
20000368 public debt, sovereign debt, debt relief, debt restructuring, government debt
20000378 investment*, investor*, invested, investing, invests
20000274 ~bank, banks, banking, lender*
20000396 stock market*, stock exchange, shares fell, shares rose, stocks
20001279 bitcoin, cryptocurrenc*, blockchain
20000256 energy minist*, energy sector, power plant*, power grid, energy, energy crisis
20000257 renewable energ*, renewables, wind farm*, wind power, clean energy
20001209 solar power, solar energy, solar panel*, solar plant*, solar farm*
20001210 hydroelectric*, hydropower, hydro plant*, ?dam, ?dams, +generat* electricity, +produc* electricity, +electricity generation, +electricity production, +suppl* electricity, +megawatt*, +gigawatt*, +turbine*, +power station*, +power plant*, +kilowatt*, +power generation
20000265 nuclear power, nuclear plant*, nuclear reactor*, nuclear energy
20001243 oil, crude, petroleum, refinery, refineries, barrel*, OPEC, oilfield*, pipeline*
20000263 natural gas, LNG, gas pipeline*, gas field*
20000260 electricity, blackout*, power cut*, power outage*
20000316 mining, miners, gold mine*, lithium, copper, cobalt, uranium, bauxite, iron ore
20000210 agricultur*, farmer*, crop*, harvest*, wheat, livestock, cocoa, fertili*, irrigation
20000213 fishing, fisher*, fisheries, trawler*
20000337 transport, public transport, commuter*, highway*
20000343 port, ports, shipping, cargo ship*, container*, harbour, harbor, vessel*, port tariff*, seaport*
20000338 airline*, airport*, aviation, flights, aircraft, Boeing, Airbus
20000340 railway*, ~train, trains, ~rail
20000341 road construction, motorway*, roads, ~bridge
20000331 touris*, hotel*, hospitality industry
20000225 software, semiconductor*, chipmaker*, telecom*, broadband, tech company, tech companies
20000235 construction project*, real estate, housing market, building site*
20000294 factory, factories, manufactur*, carmaker*, automaker*
20000418 climate change, climate crisis, greenhouse gas*, carbon emission*, global warming, COP28, COP29, COP27
20000420 conservation, biodiversity, wildlife, national park*, deforestation, endangered species, poach*
20000424 pollution, polluted, plastic waste, oil spill*, toxic waste, air quality
06000000 environmental*, ecolog*, ecosystem*
20000437 drinking water, water supply, freshwater, groundwater, water treatment
20000449 epidemic*, pandemic*, COVID*, coronavirus, Ebola, cholera, outbreak*, mpox
20000448 malaria, HIV, ~AIDS, tuberculosis, measles, infectious disease*
20000477 vaccin*
20000462 hospital*
20000446 cancer, diabetes, disease*
20001358 public health, health ministry, health minister, health official*
20000480 health insurance, healthcare system, health system, health care system
20000400 school*, pupils
20000405 universit*, college students
20000416 teacher*
05000000 education, literacy, curriculum
20000153 earthquake*, aftershock*, magnitude
20000154 flood*
20000152 drought*
20001280 hurricane*, typhoon*, cyclone*, tropical storm*
20000150 ~fire, ~fires, house fire*, wildfire*, firefighter*, blaze
20000151 landslide*, volcan*, tsunami*, natural disaster*
20000144 plane crash*, air crash*
20000146 train crash*, derail*
20000147 road accident*, car crash*, traffic accident*, bus crash*
20000139 explosion*, shipwreck*, capsized
20000149 famine, food insecurity, starvation, malnutrition, hunger
20000168 rescue team*, rescuers, emergency services, search and rescue
20000099 murder*, homicide*, killed by gunmen, stabb*
20000100 kidnap*, abduct*, hostage*
20000093 corruption, brib*, embezzle*, graft
20000096 drug traffick*, cocaine, drug cartel*, heroin, drug smuggl*
20000097 fraud, scam, scams, money laundering
20000086 cyberattack*, hacker*, ransomware, cybercrime, cybersecurity
20000104 robber*, burglar*, theft
20000107 court, courts, judge, judges, Supreme Court
20000111 trial, defendant*, verdict, sentenced, convicted, prosecutor*
20000128 International Criminal Court, International Court of Justice, ICC, ICJ
20000130 arrest*, detained
20000133 police
20000131 investigators, criminal investigation
20000533 unemploy*, jobless
20000530 strike action, strikers, on strike, walkout, trade union strike
20000536 trade union*, labour union*, labor union*
20000518 wage, wages, minimum wage, salaries
20000509 jobs, workers, layoffs, employment
20000532 pension*
20000801 poverty
20000775 discriminat*, gender equality
20000777 racis*
20001327 women's rights, feminis*
20000771 immigra*
20000792 LGBT*, gay rights, same-sex
20000677 Islam, Muslim*, mosque*, imam*
20000659 Christian*, church, bishop*, Vatican, cathedral
20000704 pope
20000694 Ramadan
12000000 religious, religion, faith leaders
20001298 artificial intelligence, AI model*, machine learning, chatbot*, ChatGPT
20000739 spacecraft, astronaut*, NASA, satellite launch, space station, rocket launch, lunar, orbit
20000735 researchers, scientist*, study published, scientific research
20000763 information technology, computer science, cloud computing
20000718 astronom*, telescope*
20001182 Facebook, TikTok, Twitter, social media, social network*, Instagram
20001319 disinformation, misinformation, fake news
20000046 broadcaster*, newsroom*, journalist*, newspaper*
20000005 film, films, movie*, cinema, box office, film director
20000018 music*, singer*, album*, concert*, band
20000013 novel, novelist*, literary, poet, poetry, Booker Prize
20000031 painting, sculptor*, exhibition, art gallery
20000043 museum*
20000044 heritage site, UNESCO World Heritage
20000011 fashion
20001065 football, soccer, World Cup, midfielder*, striker, goalkeeper*, Premier League, FIFA, UEFA, Champions League
20000851 basketball, NBA
20001085 tennis, Wimbledon, Grand Slam
20000888 cricket, wicket*, batsman, batsmen
20001176 rugby
20000892 cyclist*, Tour de France
20000827 athletics, marathon*, sprinter*, long-distance runner*
20000991 Formula One, Formula 1, grand prix
20001177 Olympic*, Olympics
15000000 championship*, tournament*, medal*, ~coach, athlete*
17000000 weather, heatwave*, heat wave*, snowfall, rainfall, forecasters
20000563 travel industry, holidaymakers, ~travellers, ~travelers, ~visa, ~visas
20000505 celebrit*
20000506 royal family, king charles, monarch*, royal wedding
20000498 Nobel Prize, Oscar*, award ceremony, Grammy*
`;
