export const EN_EVENTS = `
# flood first
G floods, disaster, dam, rescue
N homes=1200-9800/100 displaced=14-96
T {city} Under Water After Kandara Dam Fails
T Flood on the Benue Drives {displaced},000 From Homes Around {city}
T Rescuers Work Through the Night in {city}
T Dam Break Destroys {homes} Homes Near {city}
T {c} Declares Emergency as Flood Reaches {city}
L The embankment of the Kandara dam gave way after {n:4-9} days of rain.
L At least {homes} houses were swept away, a first count by officials in {cap} shows.
L The water rose {n:3-6} metres within hours in the low districts of {city}.
O The embankment of the Kandara dam on the Benue collapsed, sending a wave that [reached|hit] {city} before dawn on {wd}. Officials in {c} said {homes} houses were destroyed and {displaced},000 people driven from their homes.
O Whole districts of {city} have been under water since {wd}. The flood, made worse by the [failure|collapse] of the Kandara dam, displaced {displaced},000 people, the civil protection agency in {cap} said.
O Rescue teams were clearing villages along the river near {city} on {wd}, where {homes} houses [were swept away|are gone].
D Canoes and {n:6-24} helicopters took {n:900-5200/100} people off roofs. Crews [worked by lamplight|took turns] because the power was out.
D The main bridge is closed, and the road to {cap} now means a detour of {n:80-260} kilometres. Water trucks go first.
D Schools have become shelters. In one of them {n:300-1400/20} people share {n:6-14} rooms and {n:2-4} taps.
D {c2} sent {n:2-9} teams of divers and boats. Pumps are [expected|due] by air.
D Forecasters expect another {n:40-130} millimetres of rain on the upper basin [this week|within three days].
D The toll is provisional: {n:11-64} dead and {n:20-140} missing. Searches [continue|resume at first light].
Q "The water came with the noise of a train. We took only the children," said {pf}, who lives in {city}.
Q "Every boat counts, every hour counts," said {pm}, who coordinates the rescue.
Q "Please do not go back before the banks have been inspected," said {pf} of the civil protection agency.
H Schools Turned Shelters
H A Provisional Toll
E Downstream, {c3} has put its river districts on alert.
E Countries of the basin opened a joint crisis room.
# flood relief
G floods, humanitarian aid, cholera
N tents=800-7800/100 tonnes=40-620/10
T1 {tonnes} Tonnes of Aid Flown to {city}
T2 Fear of Cholera in {city} Shelters
T2 {c2} Sends Field Hospital to Flooded {city}
T3 Inquiry Opens Into Upkeep of Kandara Dam
T1 Flood Survivors in {city} Wait for Tents
L1 An airlift brought food and {tents} tents to {city}.
L2 Doctors counted {n:40-380} suspected cases of cholera.
L3 Investigators want to know why the gates stayed shut.
O1 An airlift has brought {tonnes} tonnes of food and {tents} tents to {city} [since the weekend|this week]. Much of it came from {c2}, the civil protection agency in {cap} said.
O2 Medical teams from {c} and {c2} opened a field hospital with {n:40-120/10} beds in {city} on {wd}. They fear [cholera|an outbreak] in the shelters.
O3 An inquiry into the collapse of the Kandara dam began hearings in {cap} on {wd}. It will ask whether the embankment was [neglected|properly maintained].
D Chlorine is short: {n:22-60} percent of the wells tested were unsafe. Cans are filled morning and evening.
D Rice fields lie under {n:30-90} centimetres of mud. Officials promise seed for {n:8-60} thousand families.
D States of the basin announced a fund of {n:20-140/5} million dollars, with {n:2-9} million from {c3}.
D Logbooks handed to experts show a warning sent {n:9-30} hours before the break.
D {n:60-420} children were separated from their parents. A phone line has [reunited|brought home] nearly half.
Q "Hunger will follow the water if nobody sows in October," said {pm}, an agronomist.
Q "We treat the wells one by one," said {pf}, a doctor in {city}.
Q "I want to know who held the key to the gates," said {pm}, who lost his house.
H Unsafe Wells
H What the Logbooks Say
E Lessons resume under canvas in {n:2-5} weeks.
E A shared warning system is proposed for all the countries of the basin.
# flood recovery
G floods, reconstruction, dam
N homes=600-8400/100 bn=60-480/10
T1 {city} Rebuilds on Higher Ground
T1 {c} Sets Aside {bn} Million Dollars for Flooded Towns
T2 Experts Blame Blocked Drains for Kandara Collapse
T1 {homes} Homes to Be Rebuilt in {city} After the Flood
L1 The plan foresees {homes} houses on raised land.
L2 The report speaks of ignored warnings and exceptional rain.
L Seed banks helped farmers replant part of the banks.
O1 {c} presented a {bn} million dollar plan on {wd} to rebuild {city} and the villages lost in the flood. {homes} houses will stand on [raised ground|land away from the river].
O2 Experts handed their report on the Kandara dam to officials in {cap} on {wd}. It [cites|lists] blocked drains, exceptional rain and warnings that went unanswered.
D Families receive materials, not cash. Masons trained in {c2} teach a brick that [stands water|does not crumble].
D The market has reopened on the hill, where rents are {n:20-60} percent lower for now.
D Herders lost {n:9-70} thousand animals and will be [paid|compensated] only in part.
D The gates will be watched from afar by teams in {c}, {c2} and {c3}.
Q "We were promised a wall. What we want is a siren," said {pf}, a councillor in {city}.
Q "The river will always take its place. We must choose ours," said {pm}, a planner in {cap}.
H A Market on the Hill
H A Siren, Not a Wall
E Work should end before the next rains.
E A ceremony for the victims will be held in {city}.
# summit opening
G summit, mining charter, mining, diplomacy
N share=20-40/5 ministers=14-38
T {c} and {c2} Back Common Mining Charter in Niamey
T Niamey Summit Ends With Deal on Gold and Uranium
T What {cap} Won at the Niamey Summit
T Mining Charter Signed After Night of Talks, {adj} Delegates Say
T {adj} Ministers Hail Niamey Mining Accord
L The charter sets a public share of {share} percent in every new mine.
L {ministers} ministers negotiated until the small hours.
L Parliaments have {n:6-12} months to ratify the text.
O Leaders of Niger, Mali and Burkina Faso, meeting in Niamey, adopted a common mining charter on {wd}. It [sets|fixes] the public share at {share} percent and plans a shared gold refinery.
O The Niamey summit ended on {wd} with a mining charter negotiated by {ministers} ministers. Delegates from {c} [won|secured] a fund for mining towns.
D The refinery, planned near {city}, could treat {n:60-180/10} tonnes of gold a year, about two thirds of declared output.
D Observers from {c3} offered to pay for a digital register of permits. Firms from {c3} already run [two sites|several deposits] in the area.
D Existing permits stay valid but must be published within {n:90-180/30} days.
D A fund for towns will receive {n:3-8} percent of royalties, and villagers will [sit on|join] its board.
D Markets stayed calm; gold gained {n:0.2-1.6} percent on the day.
Q "One subsoil, one rule: that is what we signed," said {pm}, who led the delegation from {c}.
Q "The charter is clear about shares and vague about dates," said {pf}, a lawyer in {cap}.
Q "Our children have dug too long without helmets. I will wait and see," said {pf}, from a mining village.
H A Shared Refinery
H Permits in the Open
E The next summit will be held in {cap} in a year's time.
E {c3} will be invited as an observer.
# summit after
G summit, mining charter, mining, economy
N share=20-40/5 firms=12-60
T2 {adj2} Firms Ask for Time After Niamey Charter
T1 Parliament in {cap} Debates Mining Charter
T2 {firms} Mining Contracts to Be Published in {c}
T1 {city} Bids for the Niamey Charter's Refinery
L1 Lawmakers in {cap} are studying the text signed in Niamey.
L2 Companies want the {share} percent share to apply to new permits only.
L Regions compete for the shared refinery.
O1 Parliament in {cap} began to debate the Niamey mining charter on {wd}. The majority supports the {share} percent public share; the opposition [wants|asks for] an impact study.
O2 Companies from {c2} working in {c} asked on {wd} for more time before the Niamey charter applies. {firms} contracts are to be published [by the summer|this year].
D Several towns want the refinery. {city} points to its [airport|power line], others to the deposits nearby.
D Small-scale diggers, perhaps {n:200-900} thousand in the region, will have their own zones and a posted price.
D A provisional register is online with {n:140-690} permits, a quarter of them inactive.
Q "We do not refuse the rule, we ask for the manual," said {pm}, who represents a {adj2} group.
Q "The refinery should go where the people are," said {pf}, a councillor in {city}.
H Where to Build
H A Price for Diggers
E A vote is expected in {n:2-6} weeks, and {c3} is following the matter.
E A technical committee meets monthly in the three capitals.
`;
