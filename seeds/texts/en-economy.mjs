export const EN_ECONOMY = `
# energy solar africa donor
G energy, solar power, electricity
N mw=20-180/5 homes=12000-95000/1000
T {c} Switches On {mw} MW Solar Plant Near {city}
T Solar Farm Brings Power to {homes} Homes in {city}
T {cap} Turns to the Sun to Ease Strain on Its Grid
T {adj2} Lender Backs Solar Park Outside {city}
L The plant near {city} will supply {homes} homes, the energy ministry in {cap} said.
L Half of the money came from {c2}, and the first current reached the grid on {wd}.
L Construction took {n:14-30} months and employed {n:300-1800/50} people at its peak.
O {adj} officials [opened|inaugurated] a {mw}-megawatt solar plant outside {city} on {wd}, the largest in the region so far. It is expected to [supply|light] {homes} homes [by the end of the year|before the next hot season].
O Some {homes} households around {city} began receiving solar power on {wd}, when a {mw}-megawatt plant was [connected|tied] to {poss} national grid.
D A battery yard supplied by {adj2} engineers keeps the lights on for {n:2-5} hours after sunset, when demand [usually outruns supply|is highest].
D The project cost {n:22-190} million dollars. A {adj2} bank lent [half|most] of the sum over {n:12-20} years, and the treasury in {cap} covered the rest.
D Until now {city} relied on a transmission line built {n:25-45} years ago and on diesel sets that [ran|were switched on] for up to {n:5-11} hours a day.
D The operator has promised to train {n:30-140} local technicians. [A first class|The first group] started work in {city} last month.
Q "We have moved from promises to kilowatt-hours," Energy Minister {pm} told [guests|reporters] at the site.
Q "My welding shop used to open at midnight because that was when we had power," said {pf}, who runs a workshop in {city}.
Q "Panels are the easy part. Wires are the hard part," said {pm}, an energy economist in {cap}.
H A Tired Power Line
H Who Will Maintain It
E Two more sites will be offered to investors within {n:4-10} months, one of them close to the border with {c3}.
E {c} still gets {n:45-80} percent of its electricity from thermal plants and wants to bring that below {n:25-40} percent by 2030.
# energy gas
G energy, gas, electricity, contract
N bcm=1.1-6.8 years=8-20
T1 {cap} and {cap2} Extend Gas Supply Deal by {years} Years
T1 {c} to Sell More Gas to {c2}
T2 Power Cuts Return to {city} as Gas Supply Falters
T3 {adj} Regulator Raises Electricity Tariff for Large Users
L1 The contract covers {bcm} billion cubic metres a year, the two companies said.
L2 Manufacturers in {city} say outages cost them {n:5-18} percent of output this quarter.
L3 Households are spared from the increase, which takes effect next month.
O1 State-owned energy companies from {c} and {c2} [signed|agreed] a {years}-year gas supply contract on {wd}. It covers {bcm} billion cubic metres a year, [about a fifth more than|slightly above] current volumes.
O2 Factories in {city} returned to generators on {wd} after gas deliveries to two power stations [fell|dropped] by almost half. {adj} officials blamed maintenance on a pipeline and said flows would recover in {n:6-20} days.
D1 The price is linked to a basket of crude oils with a floor and a ceiling. Neither side [published|disclosed] the figures, but analysts in {cap} expect little change for households.
D {poss} regulator said losses on the distribution network had fallen to {n:14-26} percent, helped by {n:120-900/10} thousand prepaid meters.
D A new compressor station, built with {adj2} equipment, should add {n:8-24} percent to capacity [next year|once testing ends].
D2 Hospitals and water pumping stations are to be [served first|protected from outages] under an emergency plan.
Q1 "A contract is only as good as the pipe behind it," said {pm}, a former grid engineer.
Q "We budget for diesel the way others budget for rent," said {pf}, who owns a plastics factory in {city}.
H2 A Pipe Under Repair
H What It Means for Prices
E Talks with {c3} on a connecting line are due to resume after the summer.
E Storage sites are {n:52-91} percent full, above the average of the past five years.
O3 The energy regulator in {cap} raised the electricity tariff for large users by {n:6-19} percent on {wd}, [citing|pointing to] the price of gas bought from {c2}.
# trade corridor near
G trade, customs, economy, border
N rise=6-38 forms=7-14
T1 {c} and {c2} Open One-Stop Border Post
T2 Trade Between {c} and {c2} Climbs {rise} Percent
T1 {cap} Scraps {forms} Customs Forms for Truckers
T1 Lorries Roll Again Between {cap} and {cap2}
L1 A single electronic form replaces {forms} documents, customs officials said.
L1 Hauliers say the change will save up to {n:2-6} days on each trip.
L2 Grain, cement and livestock account for most of the growth.
O1 Customs officers from {c} and {c2} began working in the same building on {wd}, [replacing {forms} paper forms with a single electronic one|checking each truck once instead of twice].
O2 Trade between {c} and {c2} rose by {rise} percent over the past year, according to figures [released|published] on {wd} by the customs service in {cap}.
D A truck from {city} used to spend {n:3-7} days in the queue and about {n:180-650} dollars on informal charges, [a survey by the chamber of commerce found|according to hauliers].
D The closure had pushed traffic through {c3}, adding {n:240-900} kilometres and a second set of duties.
D Wholesalers in {city} expect the price of a bag of rice to fall by {n:3-11} percent, [though not before next month|once stocks are rebuilt].
D Small traders, most of them women, will be able to declare goods worth up to {n:500-2000/100} dollars on a [simplified|one-page] sheet.
D Both services now share scanner images. Officers [trained together|took a joint course] in {city} for {n:3-8} weeks.
Q "A parked truck is a family waiting to be paid," said {pm}, who leads a drivers' union in {city}.
Q "We lost the tomatoes first and the money after," said {pf}, a wholesaler.
H Time Is Money
H The Long Way Round
E {c3} has asked to join the scheme, and a review is due in {cap2} within {n:3-8} months.
E Informal trade, which may equal {n:30-60} percent of the recorded total, does not appear in the figures.
# trade prices
G economy, inflation, prices
N rate=2.1-14.6 hold=4-18
T1 {adj} Inflation Slows to {rate} Percent
T2 Central Bank in {cap} Holds Rate at {hold} Percent
T1 Food Prices Ease in {c} as Imports Recover
T2 Small Firms in {city} Find Credit Easier to Get
L1 Consumer prices rose {rate} percent from a year earlier, the statistics office said.
L2 The bank wants to see the harvest before it moves again.
L1 Shipments from {c2} helped bring down the price of flour and cooking oil.
O1 Consumer prices in {c} rose {rate} percent from a year earlier, [the slowest pace in {n:8-26} months|down from the month before], the statistics office in {cap} said on {wd}.
O2 The central bank in {cap} left its main rate at {hold} percent on {wd}. Policymakers said inflation, now at {rate} percent, was [falling as expected|still too high for comfort].
D Food was the main reason. Vegetables cost {n:4-16} percent [less|more] than three months ago in the markets of {city}, while rents were flat.
D Cargoes of wheat and fertiliser from {c2} have [resumed|doubled] since the spring, and the currency has been stable against the dollar.
D A survey of {n:400-2400/100} businesses found that {n:31-64} percent plan to hire [this year|within six months], the best reading since the series began.
D Economists in {cap} disagree on what comes next. {n:5-9} out of {n:10-14} polled expect a cut [before the end of the year|at the next meeting].
Q "People buy by the cup now, but at least the price no longer changes every morning," said {pf}, a trader in {city}.
Q "The hard part is the last two points," said {pm}, an economist at a research house in {cap}.
H Food Leads the Way
H Divided Forecasts
E {c3} reports its own figures next week.
E The finance ministry will present a revised budget in {n:3-9} weeks.
# mining deposit africa donor
G mining, minerals, industry
N share=10-35/5 jobs=300-2200/50 kt=40-480/20
T1 {c} Takes {share} Percent of New Mine Near {city}
T1 {adj2} Company Wins Licence to Mine Lithium in {c}
T1 Villagers Near {city} Ask Who Will Guard the Water
T2 {cap} Wants Minerals Refined at Home
L1 The mine should employ {jobs} people and start production in {n:14-30} months.
L1 Under the revised mining code the state holds {share} percent of the venture.
L Environmental groups called for a second study of ground water.
O1 {poss} government granted a {adj2} company a licence to mine near {city} on {wd}, [keeping|and will hold] {share} percent of the venture for the state.
O2 Ore from {c} will no longer be shipped raw, the mines ministry said on {wd}. A plant near {city} will [process|treat] {kt} thousand tonnes a year with {adj2} partners.
D The site will employ {jobs} people, [nine in ten of them local|most of them from nearby districts]. A school for machine operators opens in {city} before the first blast.
D Royalties rise to {n:5-10} percent when prices are high. A fund for {n:9-34} villages receives {n:1-3} percent of sales [every year|from the first year].
D Prices have [slipped|fallen] by {n:12-48} percent from their peak, and several projects in the region have been put on hold.
D An independent report recommended [doubling|tripling] the settling ponds and testing {n:12-46} wells every month.
D Power will be the bottleneck. The plant needs {n:35-95} megawatts, as much as the whole of {city}.
Q "Selling the stone is selling the future by weight," said {pm}, an adviser at the mines ministry.
Q "We want roads and water, not only trucks passing by," said {pm}, a village head near {city}.
Q "The contract is better than the last one. The question is who reads the accounts," said {pf}, a lawyer in {cap}.
H Water Worries
H Prices Off Their Peak
E A similar project in {c3} has been waiting for a permit since last year.
E Minerals make up {n:22-74} percent of {poss} exports.
L2 The plant near {city} is to open in {n:16-34} months and will need its own power line.
# agriculture season africa donor
G agriculture, harvest, food
N mt=1.2-9.8 pct=4-23
T {c} Expects Harvest of {mt} Million Tonnes
T Farmers Around {city} Wait for Fertiliser
T {adj} Growers Find New Buyers in {c2}
T Cooperative Granaries Help {city} Through the Lean Months
L Output is forecast to rise {pct} percent, the agriculture ministry said.
L Rain came on time, but inputs ordered from {c2} did not.
L Women's groups around {city} store grain at harvest prices.
O {c} expects to harvest {mt} million tonnes of grain this season, [{pct} percent more than last year|an increase of {pct} percent], the agriculture ministry said on {wd}.
O Farmers around {city} have [finished|begun] the harvest {n:8-20} days later than usual. The ministry in {cap} still forecasts {mt} million tonnes, up {pct} percent.
D Fertiliser bought from {c2} arrived {n:3-7} weeks late. About {n:20-45} percent of the bags will be [kept|stored] for next season.
D A cooperative of {n:180-1200/20} women has built {n:6-22} granaries. Members can [borrow against|draw on] their grain until the rains return.
D Caterpillars [damaged|attacked] fields in {n:3-9} districts, but losses were contained by early spraying.
D Weekly voice messages on rain and prices now reach {n:12-90} thousand farmers [in their own languages|by telephone].
D Exporters shipped {n:15-90} thousand tonnes to {c2}, where buyers want every lot to be [traceable|mapped by satellite].
Q "The land has given. The trick is not to sell too early," said {pm}, who farms outside {city}.
Q "With a full granary in February nobody needs a loan," said {pf}, who chairs the cooperative.
Q "A good national average hides villages with nothing," said {pf}, an agronomist in {cap}.
H Late Inputs
H Storing for the Lean Season
E Regional monitors will publish their maps next month; parts of {c3} are being watched closely.
E The reserve will buy {n:40-180} thousand tonnes at a fixed price.
# transport line donor
G transport, railway, infrastructure
N km=80-920/10 cost=90-980/10
T1 {cap} Starts Work on {km}-Kilometre Rail Line to {city}
T1 {c} Orders {n:6-40} Locomotives From {c2}
T2 {city} Airport Reopens With Longer Runway
T3 Direct Flights to Link {cap} and {cap2}
L1 The {cost} million dollar project should halve travel time to {city}.
L3 {n:2-9} weekly flights will connect the two capitals from next month.
L1 Freight users hope for lower costs once the line opens.
O1 Work began on {wd} on a {km}-kilometre railway between {cap} and {city}, a project [valued|costed] at {cost} million dollars and [led|built] by a {adj2} consortium.
O3 Passengers will soon be able to travel between {cap} and {cap2} [without changing planes|in one flight]. The {adj} carrier said on {wd} it had secured the landing rights it needed.
O2 {city} airport [reopened|returned to service] on {wd} with a longer runway and new lighting, after {n:8-20} months of repairs.
D1 The trip now takes {n:11-20} hours and should take {n:5-9}. Freight trains will [share|use] the line at night.
D1 Rain washed away {n:2-6} temporary bridges last year, which explains [part of the delay|most of the extra cost]. The new ones stand {n:2-5} metres higher.
D1 About {n:900-4800/100} workers are on site, with {n:40-160} engineers from {c2}. [Some|Many] will stay on for maintenance.
D Exporters hope to send {n:14-60} tonnes of [fruit|flowers|fish|vegetables] abroad each week. Cold rooms are being built beside the cargo shed.
D1 Households along the route received compensation [in two payments|that their committee calls too low].
Q1 "Here the road sets the price of onions," said {pf}, a trader in {city}.
Q1 "The railway does not compete with the road, it rests it," Transport Minister {pm} said.
Q23 "Taxes scare away more passengers than distance does," said {pm}, an aviation consultant.
H1 Bridges Built Higher
H1 Freight After Dark
E1 An extension towards {c3} depends on money that has not yet been found.
E1 Freight on the route grew by {n:9-34} percent in a year, the transport ministry said.
L2 The runway is {n:400-900/100} metres longer than before.
D23 A ticket will cost about {n:240-690/10} dollars, of which taxes make up {n:24-45} percent. Airlines [want|have asked for] lower airport fees.
D23 Ground crews were trained in {cap2} for {n:6-14} weeks. Night lighting, broken for years, has been [replaced|repaired].
D23 Passenger numbers in {c} are back above their level of {n:5-7} years ago, the aviation authority said.
`;
