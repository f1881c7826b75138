export const EN_STATE = `
# security cooperation africa donor
G security, defence, military cooperation
N men=120-900/20 weeks=3-12
T1 {cap} and {cap2} Deepen Military Cooperation
T2 {adj} and {adj2} Troops Train Together Near {city}
T1 {c} to Receive Equipment From {c2} for Border Units
T1 Joint Patrols to Watch {adj} Border
L1 The agreement covers training for {men} soldiers and maintenance of equipment.
L2 The exercises near {city} involved {men} soldiers and lasted {n:5-14} days.
L1 Both general staffs want to share information in real time.
O1 The defence ministers of {c} and {c2} signed a cooperation agreement in {cap} on {wd}. It [covers|provides for] training for {men} soldiers and the exchange of information.
O2 Exercises involving {men} soldiers from {c} and {c2} ended near {city} on {wd}. Commanders [watched|followed] a drill in clearing roads of mines.
D The course lasts {weeks} weeks and concentrates on mine clearance and first aid. The first instructors from {c2} arrived [last month|earlier this week].
D Several convoys have been attacked [in recent months|since the spring] in the area. The army says it has returned to {n:3-11} towns.
D1 The cost was not made public, and a parliamentary committee asked the minister to [explain it|appear next week].
D People in {n:8-40} villages can call a free number connected to the command post in {city}.
D {n:4-19} thousand displaced people still live with host families in {city}. Their return depends on [safe wells|open markets].
Q "We expect our partners to bring equipment and patience," Defence Minister {pm} said.
Q "The border does not divide our families and should not divide our patrols," said Colonel {pm}.
Q "An agreement is judged by open roads," said {pf}, who studies security in {cap}.
H A Number to Call
H1 The Price Is Not Known
E {c3} will host the next meeting of the general staffs.
E A first review is due in {n:3-9} months.
# security court
G justice, police, security
N kg=90-1900/10 people=4-26
T1 Police in {c} Seize {kg} Kilos of Fake Medicine
T2 {people} Go on Trial in {cap} Over Customs Fraud
T1 {cap} and {cap2} Break Up Smuggling Ring
T3 New Court in {cap} to Handle Financial Crime
L1 Officers were acting on information from {c2}.
L2 All the accused deny the charges, their lawyers said.
L3 The unit brings together {n:12-40} judges and investigators.
O1 Police in {c} said on {wd} they had seized {kg} kilos of counterfeit medicine in {city} and detained {people} people, [acting on information from {c2}|in an operation planned with {adj2} officers].
O2 {people} people went on trial in {cap} on {wd} accused of customs fraud. They deny the charges, [their lawyers said|according to the defence].
D1 The investigation began {n:5-16} months ago after a [roadside check|complaint by a laboratory]. Expiry dates on the packets had been changed.
D2 The prosecutor recalled that everyone is presumed innocent until [judgment|a final ruling]. Hearings are to last {n:3-9} days.
D The loss to the treasury is put at {n:2-18} million dollars. Part of the money is thought to have passed through {c3}.
D1 A mobile laboratory lent by {c2} can identify a fake in {n:8-25} minutes.
Q1 "A fake medicine kills without noise," said {pf}, who heads the medicines agency.
Q2 "We ask for a calm trial based on documents," said {pm}, a defence lawyer.
Q13 "Smugglers change routes in a week. Our letters must be as quick," said Commissioner {pm}.
H1 A Laboratory on Wheels
H2 Presumed Innocent
E2 A verdict is expected in {n:3-8} weeks.
E13 Cooperation will be extended to online fraud.
O3 A court for financial crime opened in {cap} on {wd}. Its {n:12-40} judges and investigators can ask colleagues in {c2} for help [directly|without delay].
D Investigators will present {n:20-70} witnesses and several thousand pages. Part of it will be translated.
D3 The court can freeze accounts within {n:24-72} hours. Staff were trained [in {cap2}|with colleagues from {c2}] for {n:4-12} weeks.
D3 Last year {n:90-480/10} reports from banks went nowhere for want of investigators.
# politics election
G politics, elections
N turnout=41-78 seats=80-330/5
T1 {c} Votes for {seats} Seats in Parliament
T1 Turnout Reaches {turnout} Percent in {adj} Local Vote
T2 {cap} Sets Election Date After Voter Roll Review
T1 Observers From {c2} Praise Calm Vote in {c}
L1 Turnout was {turnout} percent, the electoral commission said.
L1 Observers from {c2} visited {n:40-240} polling stations.
L2 The roll now holds {n:3-28} million names.
O1 Voters in {c} chose {seats} members of parliament, with turnout at {turnout} percent, the electoral commission [said|announced] on {wd}.
O2 The electoral commission in {cap} published the calendar for the next vote on {wd}. The campaign will last {n:14-30} days.
O2 {c} removed {n:90-780},000 duplicate names from its voter roll, the commission said on {wd}, and [set|confirmed] a date for the vote.
D1 Several polling stations in {city} opened [an hour|two hours] late because ballot papers were missing. Voting there was extended into the evening.
D1 Observers from {c2} reported a calm day and badly placed booths. Their full report is due in {n:2-6} weeks.
D Parties disagree about the {n:120-940},000 citizens registered abroad, many of them in {c3}.
D A televised debate dealt with [power prices|jobs for the young|schools] and with relations with {c2}. It drew {n:2-9} million viewers.
D1 Complaints can be filed with the constitutional court for {n:3-8} days, and hearings will be public.
Q1 "The only winner so far is the queue," said {pf}, who chaired a polling station in {city}.
Q "We will publish every tally sheet," said {pm}, a spokesman for the commission.
Q "Promises change, the village well does not," said {pm}, a voter outside {city}.
H1 Late Openings
H The Vote Abroad
E1 Final results are expected within the week.
E Turnout in the previous vote was {n:36-72} percent.
# politics reform
G politics, government, budget, reform
N bn=2.2-38.4 growth=2.1-7.8
T1 {c} Plans Budget of {bn} Billion Dollars
T2 {cap} Reshuffles Cabinet
T1 {adj} Parliament Passes Budget
T3 Unions and Government in {cap} Agree on Pay
L1 The plan assumes growth of {growth} percent.
L1 Lawmakers voted after {n:9-30} hours of debate.
L3 Pay will rise in {n:2-4} steps under the deal.
O1 Parliament in {cap} passed a budget of {bn} billion dollars on {wd}, based on growth of {growth} percent. Education and roads [take the largest shares|come first].
O2 The government of {c} was reshuffled on {wd}. {n:4-9} ministers changed posts and {n:2-4} [joined|are new], the presidency said.
O3 Public sector unions in {c} reached a pay agreement with the government on {wd} after {n:3-8} weeks of talks in {cap}.
D1 Local councils will receive {n:9-22} percent of revenue, compared with {n:4-8} percent so far, and must [publish|post] their accounts every quarter.
D1 The opposition voted against, calling the forecasts [too bright|optimistic]. Public debt stands at {n:38-84} percent of output.
D The treasury will borrow {n:120-780/10} million dollars on the regional market. Support from {c2} comes [over two years|in two payments].
D {n:40-260} thousand companies have been given a single tax number.
Q1 "A budget is not a poem, it is an addition," said {pm}, who presented the bill.
Q3 "The deal is imperfect but it will be applied, which is new," said {pf}, a union leader.
Q1 "With the accounts on the wall we can argue about figures," said {pm}, mayor of a town near {city}.
H1 What Councils Get
H Watching the Debt
E A similar reform is being debated in {c3}.
E The next session opens in {n:4-9} weeks.
L2 A third of the new cabinet are women.
D2 Defence and justice stay in the same hands. A ministry for water was [created|brought back].
D2 The cabinet meets for the first time on [Thursday|Monday] and has {n:60-120/10} days to present its plan.
Q2 "A government is judged by its first decisions, not by its family photo," said {pf}, a political scientist.
D3 The old pay scale was {n:9-18} years old. Teachers and nurses [come first|will be paid first].
# diplomacy visit
G diplomacy, cooperation, international relations
N deals=4-17
T1 {c} and {c2} Sign {deals} Cooperation Agreements
T2 {adj2} Foreign Minister Visits {cap}
T3 {c} Reopens Embassy in {cap2}
T4 {cap} Offers to Host Peace Talks
L12 Water, higher education and visas were on the agenda.
L2 The visit lasted {n:2-4} days and ended with a joint statement.
L3 The embassy had been closed for {n:4-12} years.
O1 {c} and {c2} signed {deals} agreements in {cap} on {wd}, [among them|including] texts on higher education, water and trade.
O2 The foreign minister of {c2} ended a {n:2-4}-day visit to {cap} on {wd} after talks with {poss} top diplomat, {pm}.
O3 {c} reopened its embassy in {cap2} on {wd}, {n:4-12} years after it closed. [About|Some] {n:60-280} guests watched the flag go up.
D12 A joint business council will meet twice a year. {n:30-190} companies have joined, [mostly|many of them] in food and health.
D The two capitals also want to bring their positions at the United Nations closer, above all on debt and [climate|reform of the Security Council].
D123 {n:700-6800/100} students from {c} are enrolled in {c2}. The wait for a visa should fall from {n:45-90} to {n:12-25} days.
D123 Relations had cooled [last year|two years ago] over [fishing|mining contracts|the expulsion of traders]. Both sides now speak of a new start.
D4 The African Union welcomed the offer of mediation, and {c3} has been informed.
Q12 "We prefer files to speeches," Foreign Minister {pm} said.
Q3 "An open embassy is first of all a counter for our citizens," said {pf}, the chargé d'affaires.
Q "Diplomacy is becoming practical again: visas, water, students," said {pf}, a political scientist in {cap}.
H123 Faster Visas
H123 A New Start
E A joint commission meets in {cap2} in {n:4-9} months.
E12 The delegation continues to {c3}.
L4 Several capitals support the idea, though the parties have not replied.
O4 {cap} offered on {wd} to host talks between the parties to a border conflict that worries the region. The plan was [drawn up|prepared] with {c2}.
D4 Two rounds failed [last year|in the spring]. This time relief convoys would come first on the agenda.
# society census africa
G society, population, migration
N people=80-960/10
T1 Census Shows {c} Younger Than Ever
T2 Rescuers Find {people} Migrants North of {city}
T3 Buses Bring Families Home From {c2} to {c}
T1 {city} Grows Faster Than Its Schools
L1 {n:48-67} percent of residents are under twenty, the statistics office said.
L2 The group included people from {n:5-12} countries.
L3 {people} volunteers travelled in a convoy of {n:6-30} buses.
O1 The statistics office in {cap} presented the census on {wd}: {n:48-67} percent of people in {c} are under twenty, and [the population grows|numbers grow] by {n:2.1-3.6} percent a year.
O2 Rescue workers in {c} helped {people} people [stranded|left] on a track north of {city} on {wd}. Nobody died.
O3 A convoy of {n:6-30} buses reached {city} from {c2} on {wd} with {people} people who had [chosen|asked] to return.
D2 A transit centre handed out water and {n:400-2600/50} meals. Doctors examined every child.
D3 Families receive about {n:90-340/10} dollars and tools to start [a shop|a farm|a workshop].
D23 More than half of the arrivals come from {c3}. Many had worked on building sites in {c2}.
D1 {city} has gained {n:40-260} thousand people in ten years, faster than its [schools|water network].
Q2 "We counted every mouthful of water," said {pm}, a mason of {n:19-31}.
Q3 "Going home is not failing if there is work to do," said {pf}, a teacher in {city}.
Q1 "A young population is an opportunity if it is in school," said {pf}, a demographer in {cap}.
H3 Starting Again
H1 Cities Under Strain
E23 Two more convoys are planned this month.
E23 Relief agencies lack {n:28-61} percent of their budget for the area.
D1 Some {n:8-42} thousand counters visited every household in {n:14-28} days, with tablets [lent|supplied] by {c2}.
D1 People marry {n:1-3} years later than a decade ago, and households in towns are smaller.
D23 Local councils received {n:2-9} million dollars for water and housing. They had asked for twice as much.
`;
