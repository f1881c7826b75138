export const EN_STATE = `
# security cooperation
G security, defence, military cooperation
N men=120-900/20 weeks=3-12
T {cap} and {cap2} Deepen Military Cooperation
T {adj} and {adj2} Troops Train Together Near {city}
T {c} to Receive Equipment From {c2} for Border Units
T Joint Patrols to Watch {adj} Border
L The agreement covers training for {men} soldiers and maintenance of equipment.
L The exercises near {city} involved {men} soldiers and lasted {n:5-14} days.
L Both general staffs want to share information in real time.
O The defence ministers of {c} and {c2} signed a cooperation agreement in {cap} on {wd}. It [covers|provides for] training for {men} soldiers and the exchange of information.
O Exercises involving {men} soldiers from {c} and {c2} ended near {city} on {wd}. Commanders [watched|followed] a drill in clearing roads of mines.
D The course lasts {weeks} weeks and concentrates on mine clearance and first aid. The first instructors from {c2} arrived [last month|earlier this week].
D Several convoys have been attacked [in recent months|since the spring] in the area. The army says it has returned to {n:3-11} towns.
D The cost was not made public, and a parliamentary committee asked the minister to [explain it|appear next week].
D People in {n:8-40} villages can call a free number connected to the command post in {city}.
D {n:4-19} thousand displaced people still live with host families in {city}. Their return depends on [safe wells|open markets].
Q "We expect our partners to bring equipment and patience," Defence Minister {pm} said.
Q "The border does not divide our families and should not divide our patrols," said Colonel {pm}.
Q "An agreement is judged by open roads," said {pf}, who studies security in {cap}.
H A Number to Call
H The Price Is Not Known
E {c3} will host the next meeting of the general staffs.
E A first review is due in {n:3-9} months.
# security court
G justice, police, security
N kg=90-1900/10 people=4-26
T Police in {c} Seize {kg} Kilos of Fake Medicine
T {people} Go on Trial in {cap} Over Customs Fraud
T {cap} and {cap2} Break Up Smuggling Ring
T New Court in {cap} to Handle Financial Crime
L Officers were acting on information from {c2}.
L All the accused deny the charges, their lawyers said.
L The unit brings together {n:12-40} judges and investigators.
O Police in {c} said on {wd} they had seized {kg} kilos of counterfeit medicine in {city} and detained {people} people, [acting on information from {c2}|in an operation planned with {adj2} officers].
O {people} people went on trial in {cap} on {wd} accused of customs fraud. They deny the charges, [their lawyers said|according to the defence].
D The investigation began {n:5-16} months ago after a [roadside check|complaint by a laboratory]. Expiry dates on the packets had been changed.
D The prosecutor recalled that everyone is presumed innocent until [judgment|a final ruling]. Hearings are to last {n:3-9} days.
D The loss to the treasury is put at {n:2-18} million dollars. Part of the money is thought to have passed through {c3}.
D A mobile laboratory lent by {c2} can identify a fake in {n:8-25} minutes.
Q "A fake medicine kills without noise," said {pf}, who heads the medicines agency.
Q "We ask for a calm trial based on documents," said {pm}, a defence lawyer.
Q "Smugglers change routes in a week. Our letters must be as quick," said Commissioner {pm}.
H A Laboratory on Wheels
H Presumed Innocent
E A verdict is expected in {n:3-8} weeks.
E Cooperation will be extended to online fraud.
# politics election
G politics, elections
N turnout=41-78 seats=80-330/5
T {c} Votes for {seats} Seats in Parliament
T Turnout Reaches {turnout} Percent in {adj} Local Vote
T {cap} Sets Election Date After Voter Roll Review
T Observers From {c2} Praise Calm Vote in {c}
L Turnout was {turnout} percent, the electoral commission said.
L Observers from {c2} visited {n:40-240} polling stations.
L The roll now holds {n:3-28} million names.
O Voters in {c} chose {seats} members of parliament, with turnout at {turnout} percent, the electoral commission [said|announced] on {wd}.
O The electoral commission in {cap} published the calendar for the next vote on {wd}. The campaign will last {n:14-30} days.
O {c} removed {n:90-780},000 duplicate names from its voter roll, the commission said on {wd}, and [set|confirmed] a date for the vote.
D Several polling stations in {city} opened [an hour|two hours] late because ballot papers were missing. Voting there was extended into the evening.
D Observers from {c2} reported a calm day and badly placed booths. Their full report is due in {n:2-6} weeks.
D Parties disagree about the {n:120-940},000 citizens registered abroad, many of them in {c3}.
D A televised debate dealt with [power prices|jobs for the young|schools] and with relations with {c2}. It drew {n:2-9} million viewers.
D Complaints can be filed with the constitutional court for {n:3-8} days, and hearings will be public.
Q "The only winner so far is the queue," said {pf}, who chaired a polling station in {city}.
Q "We will publish every tally sheet," said {pm}, a spokesman for the commission.
Q "Promises change, the village well does not," said {pm}, a voter outside {city}.
H Late Openings
H The Vote Abroad
E Final results are expected within the week.
E Turnout in the previous vote was {n:36-72} percent.
# politics reform
G politics, government, budget, reform
N bn=2.2-38.4 growth=2.1-7.8
T {c} Plans Budget of {bn} Billion Dollars
T {cap} Reshuffles Cabinet
T {adj} Parliament Passes Local Government Law
T Unions and Government in {cap} Agree on Pay
L The plan assumes growth of {growth} percent.
L Lawmakers voted after {n:9-30} hours of debate.
L Pay will rise in {n:2-4} steps under the deal.
O Parliament in {cap} passed a budget of {bn} billion dollars on {wd}, based on growth of {growth} percent. Education and roads [take the largest shares|come first].
O The government of {c} was reshuffled on {wd}. {n:4-9} ministers changed posts and {n:2-4} [joined|are new], the presidency said.
O Public sector unions in {c} reached a pay agreement with the government on {wd} after {n:3-8} weeks of talks in {cap}.
D Local councils will receive {n:9-22} percent of revenue, compared with {n:4-8} percent so far, and must [publish|post] their accounts every quarter.
D The opposition voted against, calling the forecasts [too bright|optimistic]. Public debt stands at {n:38-84} percent of output.
D The treasury will borrow {n:120-780/10} million dollars on the regional market. Support from {c2} comes [over two years|in two payments].
D {n:40-260} thousand companies have been given a single tax number.
Q "A budget is not a poem, it is an addition," said {pm}, who presented the bill.
Q "The deal is imperfect but it will be applied, which is new," said {pf}, a union leader.
Q "With the accounts on the wall we can argue about figures," said {pm}, mayor of a town near {city}.
H What Councils Get
H Watching the Debt
E A similar reform is being debated in {c3}.
E The next session opens in {n:4-9} weeks.
# diplomacy visit
G diplomacy, cooperation, international relations
N deals=4-17
T {c} and {c2} Sign {deals} Cooperation Agreements
T {adj2} Foreign Minister Visits {cap}
T {c} Reopens Embassy in {cap2}
T {cap} Offers to Host Peace Talks
L Water, higher education and visas were on the agenda.
L The visit lasted {n:2-4} days and ended with a joint statement.
L The embassy had been closed for {n:4-12} years.
O {c} and {c2} signed {deals} agreements in {cap} on {wd}, [among them|including] texts on higher education, water and trade.
O The foreign minister of {c2} ended a {n:2-4}-day visit to {cap} on {wd} after talks with {poss} top diplomat, {pm}.
O {c} reopened its embassy in {cap2} on {wd}, {n:4-12} years after it closed. [About|Some] {n:60-280} guests watched the flag go up.
D A joint business council will meet twice a year. {n:30-190} companies have joined, [mostly|many of them] in food and health.
D The two capitals also want to bring their positions at the United Nations closer, above all on debt and [climate|reform of the Security Council].
D {n:700-6800/100} students from {c} are enrolled in {c2}. The wait for a visa should fall from {n:45-90} to {n:12-25} days.
D Relations had cooled [last year|two years ago] over [fishing|mining contracts|the expulsion of traders]. Both sides now speak of a new start.
D The African Union welcomed the offer of mediation, and {c3} has been informed.
Q "We prefer files to speeches," Foreign Minister {pm} said.
Q "An open embassy is first of all a counter for our citizens," said {pf}, the chargé d'affaires.
Q "Diplomacy is becoming practical again: visas, water, students," said {pf}, a political scientist in {cap}.
H Faster Visas
H A New Start
E A joint commission meets in {cap2} in {n:4-9} months.
E The delegation continues to {c3}.
# society census
G society, population, migration
N people=80-960/10
T Census Shows {c} Younger Than Ever
T Rescuers Find {people} Migrants North of {city}
T Buses Bring Families Home From {c2} to {c}
T {city} Grows Faster Than Its Schools
L {n:48-67} percent of residents are under twenty, the statistics office said.
L The group included people from {n:5-12} countries.
L {people} volunteers travelled in a convoy of {n:6-30} buses.
O The statistics office in {cap} presented the census on {wd}: {n:48-67} percent of people in {c} are under twenty, and [the population grows|numbers grow] by {n:2.1-3.6} percent a year.
O Rescue workers in {c} helped {people} people [stranded|left] on a track north of {city} on {wd}. Nobody died.
O A convoy of {n:6-30} buses reached {city} from {c2} on {wd} with {people} people who had [chosen|asked] to return.
D A transit centre handed out water and {n:400-2600/50} meals. Doctors examined every child.
D Families receive about {n:90-340/10} dollars and tools to start [a shop|a farm|a workshop].
D More than half of the arrivals come from {c3}. Many had worked on building sites in {c2}.
D {city} has gained {n:40-260} thousand people in ten years, faster than its [schools|water network].
Q "We counted every mouthful of water," said {pm}, a mason of {n:19-31}.
Q "Going home is not failing if there is work to do," said {pf}, a teacher in {city}.
Q "A young population is an opportunity if it is in school," said {pf}, a demographer in {cap}.
H Starting Again
H Cities Under Strain
E Two more convoys are planned this month.
E Relief agencies lack {n:28-61} percent of their budget for the area.
`;
