export const EN_SOCIETY = `
# health vaccine africa donor
G health, vaccination, children
N doses=120-980/10 age=5-14
T {c} Begins {disease} Vaccination Drive
T Vaccinators Go Door to Door in {city}
T {doses},000 Vaccine Doses Reach {cap} From {c2}
T {disease} Campaign in {c} Targets Children Under {age}
L Health workers will visit homes in {n:18-64} districts over ten days.
L The doses were delivered to {cap} on {wd}, the health ministry said.
L The campaign around {city} is for children under {age}.
O The health ministry in {cap} began a {disease} vaccination campaign in {city} on {wd}. [It is meant for|The target is] children under {age} in {n:18-64} districts.
O A shipment of {doses},000 vaccine doses against {disease} [landed|arrived] in {cap} on {wd}, part of it packed in {c2}. Distribution starts [around {city}|in rural districts].
D About {n:900-6400/100} workers have been trained. [Each carries|All of them carry] a cool box, a register and a phone that flags missed homes.
D Coverage had dropped to {n:48-74} percent in remote districts last year because of [insecurity and fuel prices|closed roads].
D Solar refrigerators were installed in {n:60-310} clinics with the help of a {adj2} team.
D Some parents [remain wary|still hesitate] east of {city}. Midwives and local radio hosts answer questions every evening.
D Samples are tested in {n:14-55} laboratories, and results come back in {n:2-5} days instead of two weeks.
Q "An empty cool box protects nobody," said {pm}, a nurse near {city}.
Q "I waited two years for the booster," said {pf}, a mother of four.
Q "We count the children we missed, not only the doses we gave," said {pf}, an epidemiologist in {cap}.
H Counting the Missed
H Keeping It Cold
E A second round is planned in {n:2-5} months, and {c3} is preparing a similar drive.
E Teams will return to homes where nobody [answered|was in].
# health hospital donor
G health, hospital, doctors
N beds=60-480/10 doctors=12-140
T1 {city} Opens {beds}-Bed Hospital
T2 {c} and {c2} to Train {doctors} Specialists Together
T2 {adj} Doctors Offered Bonus to Work Outside {cap}
T1 New Maternity Ward Cuts the Journey for {city} Mothers
L1 The hospital has {beds} beds and the first scanner in the region.
L2 The agreement between {cap} and {cap2} covers surgery, children's medicine and intensive care.
L2 Young doctors say housing matters more than the bonus.
O1 A {beds}-bed hospital [opened|received its first patients] in {city} on {wd}. It was built with {adj2} partners and took {n:2-4} years.
O2 Health officials from {c} and {c2} [agreed|signed a plan] on {wd} to train {doctors} specialists together and to pair hospitals in both countries.
D Until now the region had one surgeon for every {n:90-380} thousand people, and the worst cases were [driven|sent] to {cap}.
D1 The staff of {n:140-620/10} includes many young graduates [who returned from abroad|from the faculty in {cap}].
D1 Births and care for children under five stay free. Other treatment is [billed|charged] at public rates.
D1 The maintenance contract for the scanner runs for {n:4-8} years and is [held|run] by a {adj2} firm.
Q "Walls do not heal anyone. We need teams that stay," Health Minister {pf} said at the opening.
Q1 "My sister gave birth in an ambulance. I hope she was the last," said {pm}, who lives in {city}.
Q "The bonus helps, a house decides," said {pm}, who leads a doctors' union.
H Making Doctors Stay
H1 Shorter Journeys
E A telemedicine link to a hospital in {c3} should follow.
E The health budget grows by {n:4-15} percent this year.
D2 Trainees will spend {n:6-18} months in {cap2} and promise to work at home for five years. Surgery and anaesthesia [come first|have priority].
D2 A joint jury will choose the candidates. {n:240-980/10} young doctors have applied, more than half of them women.
# education schools africa
G education, schools, teachers
N pupils=40-680/10 teachers=600-7400/100
T1 {c} Hires {teachers} Teachers as Term Starts
T2 Closed Schools Reopen Around {city}
T3 Universities in {c} and {c2} to Recognise Each Other's Degrees
T12 {city} Pupils Learn to Read in Their First Language
L12 More than {pupils},000 pupils returned to class, the education ministry said.
L3 The agreement signed in {cap2} covers {n:14-48} subjects.
L1 The new posts are meant to end double shifts in crowded schools.
O1 Term began for {pupils},000 pupils in {c} on {wd}, with {teachers} new teachers [in the classrooms|on the payroll]. Most were sent to the area around {city}.
O3 Universities in {cap} and {cap2} will recognise each other's degrees under an agreement [signed|announced] on {wd}.
O2 {n:40-380} schools around {city} opened again on {wd} after more than a year. The ministry in {cap} expects {pupils},000 pupils before the end of the month.
D12 Classes in {city} still hold {n:42-88} pupils on average. The ministry wants to [reach|get to] {n:35-40} within three years.
D12 A test in {n:120-480/10} schools found that {n:28-57} percent of final-year pupils could read a [simple text|short letter] without help.
D3 Scholarships for {c2} will rise from {n:90-240} to {n:260-480} a year, with priority for science and [water engineering|nursing].
D12 School kitchens now serve {n:180-940/10} schools. Absence has fallen by {n:8-26} percent where [meals are cooked|children eat on site].
Q12 "My son repeated a year because there was no teacher. Now there is one," said {pf} in {city}.
Q12 "Hiring is half of it. A teacher also needs a roof and pay on time," said {pm}, a union leader.
Q12 "Children learn to read in the language they dream in," said {pf}, a linguist in {cap}.
H12 Still Crowded
H12 A Meal That Keeps Them
E12 A national test will be held at the end of the year, and {c3} is watching the results.
E12 Teachers' unions have put off a strike until next term.
D3 Fees will be the same for both nationalities. One student in {n:4-9} in {cap2} already comes from abroad.
D3 A shared platform will offer courses at a distance [from January|from next term], and {n:20-90} lecturers are preparing the first modules.
Q3 "My degree counted here and not there. I lost two years," said {pf}, an engineer.
# culture festival
G culture, festival, film, music
N films=18-96 days=4-10
T1 {city} Festival Opens With {films} Films
T2 {adj} First Feature Wins Audience Prize in {cap2}
T3 Photographers From {c} Show Their Work in {cap2}
T1 Old Reels Found in {city} Return to the Screen
L1 {films} films from {n:12-34} countries will be shown over {days} days.
L2 The jury praised a story filmed in {n:19-44} days with amateur actors.
L3 Half of the works had never left {city} before.
O1 The {city} festival opened on {wd} with {films} films, [{n:6-17} of them first features|and an evening for directors from {c2}]. It runs for {days} days.
O2 A first feature by {pf} won the audience prize in {cap2} on {wd}. [Filmed|Shot] in the streets of {city}, it follows a teacher who inherits an abandoned cinema.
O3 An exhibition of {adj} [weavers|instrument makers|photographers] opened in {cap2} on {wd}, with {n:60-240} works lent by families and museums.
D1 Open-air screenings drew {n:900-7800/100} people on the first night. A ticket costs [less than a meal|nothing for pupils].
D12 Archivists from {c2} restored {n:3-9} reels found in a school in {city}. The sound had to be [rebuilt|taken] from a record.
D The arts support {n:2-19} thousand jobs, the culture ministry said. Its fund was [raised|increased] to {n:1-9} million dollars.
D12 A workshop brings together {n:14-40} young writers, whose scripts will be read in public on [Saturday|Sunday].
Q2 "We had one camera and a great many neighbours," {pf} said.
Q3 "A drum behind glass says nothing. Here you can touch it," said {pm}, the curator.
Q12 "The audience is there. It is the cinemas that are missing," said {pm}, an exhibitor in {cap}.
H12 Reels in a Schoolroom
H12 Missing Cinemas
E13 The show will then travel to {c3}.
E1 The awards are announced on Saturday evening.
D3 Each piece comes with the voice of the person who made it. The recordings took {n:8-20} months of work around {city}.
D3 Half of the lenders are families. A museum in {c2} [cleaned|restored] {n:12-60} pieces before the opening.
# football match
G sport, football
N g1=2-4 g2=0-1 seats=12-60
T1 {c} Beat {c2} {g1}-{g2} in Qualifier
T3 {city} Gets a {seats},000-Seat Stadium
T2 Women's Football League to Start in {c}
T1 Young Side From {c} Sink {c2}
L1 The hosts pulled away after the break in front of {seats},000 spectators.
L2 The federation promises minimum wages and better pitches.
L3 The stadium in {city} was approved after {n:9-20} months of work.
O1 {c} beat {c2} {g1}-{g2} in {city} on {wd} in a qualifying match. The first goal came in the {n:14-19}th minute from [a free kick|a corner|long range].
O2 The football federation in {cap} presented its women's league on {wd}. {n:8-14} clubs will take part, each with a grant of {n:20-90} thousand dollars.
O3 A new {seats},000-seat stadium in {city} [hosted|opened with] a friendly between {c} and {c2} on {wd}.
D1 Coach {pm} started {n:3-5} players trained at home. The youngest is {n:17-19} and plays for a club in {city}.
D13 Tickets sold out in {n:2-9} hours, and screens were put up in {n:6-20} districts of {cap}.
D13 The pitch, laid by a {adj2} company, stood up to [heavy rain|the heat]. The lights failed for {n:4-13} minutes.
D1 The next opponents are {c3}. Two players are suspended and a third is [doubtful|nursing an ankle].
Q1 "We were patient, which is what we lacked in {cap2}," the coach, {pm}, said.
Q2 "My mother used to hide my boots. Now she sells the tickets," said {pf}, a forward from {city}.
Q3 "A fine stadium does not make a team, but it brings the children in," said {pm}, a youth coach.
H1 Trained at Home
H2 A League of Their Own
E1 The side now has {n:4-13} points, level with [two others|its nearest rivals].
E23 The federation will choose the venue of the final before the summer.
D2 Every club must run a girls' team and employ {n:2-5} qualified women coaches. A fund [pays for|covers] travel.
D2 Matches will be shown on public television on [Saturdays|Sundays]. A company from {c2} supplies balls and kit.
D2 Until now there was only a tournament of {n:2-4} weeks. More than {n:2400-9800/100} women hold a licence.
D3 The work was led by a {adj2} firm and cost {n:18-90} million dollars. The roof [collects rain|carries solar panels].
# technology network
G technology, internet, telecommunications
N km=400-5200/100 users=1.1-9.4
T1 {km}-Kilometre Fibre Cable Links {c} and {c2}
T2 {c} Opens Data Centre in {city}
T3 {city} Start-Ups Write Software for Farmers
T1 {cap} Plans to Connect {users} Million More People
L1 The cable should halve the price of mobile data, the regulator said.
L2 Government registers will be the first to move into the new building.
L3 A third of the firms in the {city} incubator were founded by women.
O1 Operators from {c} [switched on|lit] a {km}-kilometre fibre cable on {wd}, bringing fast access within reach of {users} million people.
O2 {c} opened a data centre in {city} on {wd}. Built with a {adj2} partner, it will [hold|store] public registers and online services.
O3 Thirty young companies showed their products in {city} on {wd} at a technology fair [attended by|that drew] investors from {c2}.
D1 A gigabyte still costs {n:2-6} percent of average monthly income. The regulator wants less than two percent [within two years|by the end of the plan].
D1 A cut in an undersea cable slowed the whole network for {n:4-17} days last year. The route through {c3} will serve as a spare.
D3 One application sends cattle prices as voice messages to {n:14-90} thousand herders. Another [reads|translates] prescriptions in {n:3-7} languages.
D2 The building is cooled with night air and {n:2-9} megawatts of solar power. Data must [stay|be kept] in the country under a recent law.
Q1 "A connection is not a luxury, it is a road," said {pm}, who heads the regulator.
Q3 "Our clients are in the field. They have no time to type," said {pf}, founder of a firm in {city}.
Q2 "Knowing where our data sleep is a beginning," said {pf}, a lawyer in {cap}.
H1 A Spare Route
H1 Still Too Dear
E12 Next in line are {n:40-260} universities and hospitals.
E1 Operators will have to share masts in rural areas.
D Women hold {n:21-42} percent of technical jobs in the sector, [a survey found|according to the ministry], and a grant should attract more.
D The sector employs {n:12-80} thousand people in {c} and grows by {n:6-17} percent a year. Skilled staff are [scarce|hard to find] outside the capital.
# environment water africa donor
G environment, climate, water
N ha=1200-48000/100 deg=1.1-3.8
T1 {cap} Rations Water as Reservoirs Near {city} Shrink
T2 {c} to Restore {ha} Hectares Around {city}
T4 Hottest Month on Record in {city}
T3 {c} and {c2} Create a Shared Wildlife Reserve
L1 Reservoirs are {n:18-46} percent full, the water agency said.
L2 The work will employ {n:900-6400/100} seasonal workers.
L4 The average was {deg} degrees above normal.
O1 Water will flow {n:3-5} days a week around {city}, the agency in {cap} said on {wd}, as reservoirs fell to {n:18-46} percent of capacity.
O2 {c} began restoring {ha} hectares of [degraded land|open woodland] near {city} on {wd}, with half of the money coming from a climate fund.
O4 Last month was the hottest ever measured in {city}, {deg} degrees above normal, the weather service of {c} [said|reported] on {wd}.
D14 Farmers were asked to sow {n:2-4} weeks later. Vegetable growers in {city} say they [lost|have lost] {n:12-40} percent of their crop.
D2 Half-moons dug by hand hold water at the foot of the trees. On trial plots grass came back in {n:2-3} seasons.
D23 A {adj2} satellite will send images every {n:3-10} days, and rangers receive [alerts|warnings] by phone.
D14 A university study in {cap} blames part of the heat on building: {n:14-38} percent fewer trees in twenty years.
Q2 "We do not plant trees, we keep them alive for three summers," said {pm}, a forester.
Q1 "We get up at three to be first at the tap," said {pf}, a mother in {city}.
Q14 "There is not less rain, it falls all at once," said {pf}, a hydrologist in {cap}.
H1 Three in the Morning
H2 Water at the Foot of the Tree
E A plan will be put to local councils in {n:3-8} months; {c3} will be consulted downstream.
E Forecasters expect early rain.
L3 Elephants and migrating birds cross the border all year round.
O3 {c} and {c2} created a shared reserve of {ha} hectares on {wd}. Rangers will be [trained|equipped] together and herders keep marked corridors.
D Councils in the area asked for {n:4-30} more wells. The environment ministry of {c} [promised|expects to give] an answer this quarter.
D3 Villages will receive {n:15-40} percent of entrance fees.
Q3 "Elephants have no passports, and now our teams need none," said {pm}, the chief ranger.
`;
