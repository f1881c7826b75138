export const EN_SOCIETY = `
# health vaccine africa
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
# health hospital
G health, hospital, doctors
N beds=60-480/10 doctors=12-140
T {city} Opens {beds}-Bed Hospital
T {c} and {c2} to Train {doctors} Specialists Together
T {adj} Doctors Offered Bonus to Work Outside {cap}
T New Maternity Ward Cuts the Journey for {city} Mothers
L The hospital has {beds} beds and the first scanner in the region.
L The agreement between {cap} and {cap2} covers surgery, children's medicine and intensive care.
L Young doctors say housing matters more than the bonus.
O A {beds}-bed hospital [opened|received its first patients] in {city} on {wd}. It was built with {adj2} partners and took {n:2-4} years.
O Health officials from {c} and {c2} [agreed|signed a plan] on {wd} to train {doctors} specialists together and to pair hospitals in both countries.
D Until now the region had one surgeon for every {n:90-380} thousand people, and the worst cases were [driven|sent] to {cap}.
D The staff of {n:140-620/10} includes many young graduates [who returned from abroad|from the faculty in {cap}].
D Births and care for children under five stay free. Other treatment is [billed|charged] at public rates.
D The maintenance contract for the scanner runs for {n:4-8} years and is [held|run] by a {adj2} firm.
Q "Walls do not heal anyone. We need teams that stay," Health Minister {pf} said at the opening.
Q "My sister gave birth in an ambulance. I hope she was the last," said {pm}, who lives in {city}.
Q "The bonus helps, a house decides," said {pm}, who leads a doctors' union.
H Making Doctors Stay
H Shorter Journeys
E A telemedicine link to a hospital in {c3} should follow.
E The health budget grows by {n:4-15} percent this year.
# education schools
G education, schools, teachers
N pupils=40-680/10 teachers=600-7400/100
T {c} Hires {teachers} Teachers as Term Starts
T Closed Schools Reopen Around {city}
T Universities in {c} and {c2} to Recognise Each Other's Degrees
T {city} Pupils Learn to Read in Their First Language
L More than {pupils},000 pupils returned to class, the education ministry said.
L The agreement signed in {cap2} covers {n:14-48} subjects.
L The new posts are meant to end double shifts in crowded schools.
O Term began for {pupils},000 pupils in {c} on {wd}, with {teachers} new teachers [in the classrooms|on the payroll]. Most were sent to the area around {city}.
O Universities in {cap} and {cap2} will recognise each other's degrees under an agreement [signed|announced] on {wd}.
O {n:40-380} schools around {city} opened again on {wd} after more than a year. The ministry in {cap} expects {pupils},000 pupils before the end of the month.
D Classes in {city} still hold {n:42-88} pupils on average. The ministry wants to [reach|get to] {n:35-40} within three years.
D A test in {n:120-480/10} schools found that {n:28-57} percent of final-year pupils could read a [simple text|short letter] without help.
D Scholarships for {c2} will rise from {n:90-240} to {n:260-480} a year, with priority for science and [water engineering|nursing].
D School kitchens now serve {n:180-940/10} schools. Absence has fallen by {n:8-26} percent where [meals are cooked|children eat on site].
Q "My son repeated a year because there was no teacher. Now there is one," said {pf} in {city}.
Q "Hiring is half of it. A teacher also needs a roof and pay on time," said {pm}, a union leader.
Q "Children learn to read in the language they dream in," said {pf}, a linguist in {cap}.
H Still Crowded
H A Meal That Keeps Them
E A national test will be held at the end of the year, and {c3} is watching the results.
E Teachers' unions have put off a strike until next term.
# culture festival
G culture, festival, film, music
N films=18-96 days=4-10
T {city} Festival Opens With {films} Films
T {adj} First Feature Wins Audience Prize in {cap2}
T Photographers From {c} Show Their Work in {cap2}
T Old Reels Found in {city} Return to the Screen
L {films} films from {n:12-34} countries will be shown over {days} days.
L The jury praised a story filmed in {n:19-44} days with amateur actors.
L Half of the works had never left {city} before.
O The {city} festival opened on {wd} with {films} films, [{n:6-17} of them first features|and an evening for directors from {c2}]. It runs for {days} days.
O A first feature by {pf} won the audience prize in {cap2} on {wd}. [Filmed|Shot] in the streets of {city}, it follows a teacher who inherits an abandoned cinema.
O An exhibition of {adj} [weavers|instrument makers|photographers] opened in {cap2} on {wd}, with {n:60-240} works lent by families and museums.
D Open-air screenings drew {n:900-7800/100} people on the first night. A ticket costs [less than a meal|nothing for pupils].
D Archivists from {c2} restored {n:3-9} reels found in a school in {city}. The sound had to be [rebuilt|taken] from a record.
D The arts support {n:2-19} thousand jobs, the culture ministry said. Its fund was [raised|increased] to {n:1-9} million dollars.
D A workshop brings together {n:14-40} young writers, whose scripts will be read in public on [Saturday|Sunday].
Q "We had one camera and a great many neighbours," {pf} said.
Q "A drum behind glass says nothing. Here you can touch it," said {pm}, the curator.
Q "The audience is there. It is the cinemas that are missing," said {pm}, an exhibitor in {cap}.
H Reels in a Schoolroom
H Missing Cinemas
E The show will then travel to {c3}.
E The awards are announced on Saturday evening.
# football match
G sport, football
N g1=2-4 g2=0-1 seats=12-60
T {c} Beat {c2} {g1}-{g2} in Qualifier
T {city} Gets a {seats},000-Seat Stadium
T Women's Football League to Start in {c}
T Young Side From {c} Sink {c2}
L The hosts pulled away after the break in front of {seats},000 spectators.
L The federation promises minimum wages and better pitches.
L The stadium in {city} was approved after {n:9-20} months of work.
O {c} beat {c2} {g1}-{g2} in {city} on {wd} in a qualifying match. The first goal came in the {n:14-19}th minute from [a free kick|a corner|long range].
O The football federation in {cap} presented its women's league on {wd}. {n:8-14} clubs will take part, each with a grant of {n:20-90} thousand dollars.
O A new {seats},000-seat stadium in {city} [hosted|opened with] a friendly between {c} and {c2} on {wd}.
D Coach {pm} started {n:3-5} players trained at home. The youngest is {n:17-19} and plays for a club in {city}.
D Tickets sold out in {n:2-9} hours, and screens were put up in {n:6-20} districts of {cap}.
D The pitch, laid by a {adj2} company, stood up to [heavy rain|the heat]. The lights failed for {n:4-13} minutes.
D The next opponents are {c3}. Two players are suspended and a third is [doubtful|nursing an ankle].
Q "We were patient, which is what we lacked in {cap2}," the coach, {pm}, said.
Q "My mother used to hide my boots. Now she sells the tickets," said {pf}, a forward from {city}.
Q "A fine stadium does not make a team, but it brings the children in," said {pm}, a youth coach.
H Trained at Home
H A League of Their Own
E The side now has {n:4-13} points, level with [two others|its nearest rivals].
E The federation will choose the venue of the final before the summer.
# technology network
G technology, internet, telecommunications
N km=400-5200/100 users=1.1-9.4
T {km}-Kilometre Fibre Cable Links {c} and {c2}
T {c} Opens Data Centre in {city}
T {city} Start-Ups Write Software for Farmers
T {cap} Plans to Connect {users} Million More People
L The cable should halve the price of mobile data, the regulator said.
L Government registers will be the first to move into the new building.
L A third of the firms in the {city} incubator were founded by women.
O Operators from {c} [switched on|lit] a {km}-kilometre fibre cable on {wd}, bringing fast access within reach of {users} million people.
O {c} opened a data centre in {city} on {wd}. Built with a {adj2} partner, it will [hold|store] public registers and online services.
O Thirty young companies showed their products in {city} on {wd} at a technology fair [attended by|that drew] investors from {c2}.
D A gigabyte still costs {n:2-6} percent of average monthly income. The regulator wants less than two percent [within two years|by the end of the plan].
D A cut in an undersea cable slowed the whole network for {n:4-17} days last year. The route through {c3} will serve as a spare.
D One application sends cattle prices as voice messages to {n:14-90} thousand herders. Another [reads|translates] prescriptions in {n:3-7} languages.
D The building is cooled with night air and {n:2-9} megawatts of solar power. Data must [stay|be kept] in the country under a recent law.
Q "A connection is not a luxury, it is a road," said {pm}, who heads the regulator.
Q "Our clients are in the field. They have no time to type," said {pf}, founder of a firm in {city}.
Q "Knowing where our data sleep is a beginning," said {pf}, a lawyer in {cap}.
H A Spare Route
H Still Too Dear
E Next in line are {n:40-260} universities and hospitals.
E Operators will have to share masts in rural areas.
# environment water
G environment, climate, water
N ha=1200-48000/100 deg=1.1-3.8
T {cap} Rations Water as Reservoirs Near {city} Shrink
T {c} to Restore {ha} Hectares Around {city}
T Hottest Month on Record in {city}
T {c} and {c2} Create a Shared Wildlife Reserve
L Reservoirs are {n:18-46} percent full, the water agency said.
L The work will employ {n:900-6400/100} seasonal workers.
L The average was {deg} degrees above normal.
O Water will flow {n:3-5} days a week around {city}, the agency in {cap} said on {wd}, as reservoirs fell to {n:18-46} percent of capacity.
O {c} began restoring {ha} hectares of [degraded land|open woodland] near {city} on {wd}, with half of the money coming from a climate fund.
O Last month was the hottest ever measured in {city}, {deg} degrees above normal, the weather service of {c} [said|reported] on {wd}.
D Farmers were asked to sow {n:2-4} weeks later. Vegetable growers in {city} say they [lost|have lost] {n:12-40} percent of their crop.
D Half-moons dug by hand hold water at the foot of the trees. On trial plots grass came back in {n:2-3} seasons.
D A {adj2} satellite will send images every {n:3-10} days, and rangers receive [alerts|warnings] by phone.
D A university study in {cap} blames part of the heat on building: {n:14-38} percent fewer trees in twenty years.
Q "We do not plant trees, we keep them alive for three summers," said {pm}, a forester.
Q "We get up at three to be first at the tap," said {pf}, a mother in {city}.
Q "There is not less rain, it falls all at once," said {pf}, a hydrologist in {cap}.
H Three in the Morning
H Water at the Foot of the Tree
E A plan will be put to local councils in {n:3-8} months; {c3} will be consulted downstream.
E Forecasters expect early rain.
`;
