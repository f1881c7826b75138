// Names of towns that mean something else more often than the town. Written for Vigie; judged by general knowledge.
const set = (text) => new Set(text.split(/\s+/u).filter(Boolean));

/** Everyday words, companies and the like (folded): no town at all, even after "in". */
export const neverTowns = set(`
acre ahu apex aba ado angeles bage baden bar bari batman bend best bo bor bursa buy cali canon capital centennial central centro clay colon come commerce
corona cua dali date degan delta ede edea enterprise erode eden eugene fada gap gay gary general goodyear guide gold gul ham hangu hanna highland hit hitachi ho homestead hope
imus independence ise indio jamaica kanye kaya kandi klin latina largo lo lodi luna mali male man many marl mau medan mentor mesquite mission mira moore most normal
of ofa ontario oral ordu osh oyo paradise paramount pearl plantation polis pueblo queens rio sale san santa santo sari save senta shaping solo sparks spring sunrise sur surprise tamale
temple than tire tokat toyota trang tracy una union university usak van villa vista voi wa wyoming ya yacht zama zone orange asbest most mar melli ola nagar port campo cruz cristo
babel barrio belen bello bongo bonito boro buga canas caldas carmen cerro chaman ciudad colonia concordia deli dos enna este goa guia imperial jaya kota la las limon los mara
mare duma mayor mina mineiros moron nova nuevo ogre olga pando para pasto patos pati pombal ponte puri quartier rama real reus roman salto salvador sama sena serra si sion soledad son sula taman tata tema tempe tena unity ur val vita wan yes
hilla zion aurora victoria florence elizabeth bryan allen taylor wayne kent norman brandon logan tyler davis carson gilbert warren carmel
forest leo manga ruse nikki seria franca canoas palmas zug sitten divo carnot mora stade mila manta loja bush fria metro saga sakura hino fuji gumi harper bender kati rosso taza tete marka
falun martin pala mango nan tak mary lira mesa meads norton diadema resistencia corrientes posadas florida progreso independencia esperanza trinidad natal victor
march april may june july august hook deal fleet grove barnes ajax alma amos terrace milton lindsay vernon leduc ware marple welling felling lancing risca thorne blyth bray lucan ennis alamo stoke clovis davie everett boulder
clearwater richardson billings lynn redding merced hammond fishers upland palatine conway rogers jupiter redmond casper anderson arcadia bowie delano revere gilroy enid buckeye olympia wilson monroe parker aloha cypress murray euclid
florin draper wylie lacey antelope keller tuckahoe severn lombard bountiful hilo henrietta urbana beverly campbell burke sherman hickory oakley chelsea whitney roy leander sewell addison ewing bell kyle rosenberg butte dalton mason
gillette randolph matthews granger liberty savage walnut niles evans harrison garner melrose sterling fountain tucker plum eureka superior magna green yukon alvin cabot norco crystal cloverleaf holiday summit alliance converse brent
anthem taylors patterson hays ferguson gardner latham adrian bethany murphy hollis mustang sulphur oregon bryant selden orchards badger dixon bear howard altus matteson ozark sylvania whitehall palmer boone seminole cutler leland
lenoir sheridan hannibal godfrey sycamore cocoa shaw hopkins ada foley ruskin holden terrell donna stuart zachary sunset estelle hough calhoun morton roosevelt katy midway dyer republic prosper parole vincent mitchell humble
fillmore hurricane mastic perry winder dickson fords vandalia dumas fontana hernando marion harvey seymour prescott duncan hudson golden jasper lamont darien ames pace alton holt rye ramsey hercules duarte clive laurel wright linda
alice ceres sebastian cornelius marshall dickinson graham eagle helena selma waverly columbine caledonia walker vineyard daphne lennox sidney elko gautier dumont ramona iona pelham whittier hyde hale arnold eccles mercedes derby
minas pace praia celle lac denia banda libertad camas guarda plano brea hillside montana cove bria torrent stow banning salinas berat mao pinto flores beira asker hamar limpio ati mus bade amarillo canton seaside lakeside marina
kuna defiance madera coro oss labe bade harrow griffith mackay darwin barry crosby radcliffe spalding dalserf goole larne defiance liberal gera thun socorro lafayette victoria franklin newton concord providence
 camden hampton auburn lawrence rosemount corinth romulus sparta troy ithaca utica pontiac douglas swords grays cannock barking yate frome alloa elland erskine hadleigh cobham cowley
alhambra alameda escondido modesto encinitas hermosa coronado
`);

/** Words, first names and surnames (folded): towns only where the text speaks of a place. */
export const alsoNames = set(`
austin houston dallas charlotte columbus henderson lincoln madison jackson phoenix memphis cleveland denver buffalo mobile reading nice tours lens bath split como rugby worms essen halle hof nancy
bradford preston derby newport newcastle hamilton kingston wellington nelson darwin sydney perth regina laval barrie windsor surrey halifax
santiago santos medina toledo valencia cordoba cuenca merida cartagena trujillo zamora burgos segovia leon soria avila murcia lugo oviedo pontevedra cadiz jaen palencia
engels kirov korolyov perm orel pushkin vladimir serov troitsk
angers brest caen sens vannes antony orange dole arles gap foix albi laval dreux vienne macon cholet
kobe nara chiba obama fukui
siegen gera kiel hagen hamm herne ulm minden unna wesel celle marl
imola monza prato ferrara messina siena lucca parma modena
split pula zadar
jos minna ife ondo
faro evora braga
nevers gao kayes man
alexandria asuncion
adana manisa
batna constantine setif annaba
nelson hastings napier
orlando pasadena chandler irving garland glendale lubbock laredo norfolk durham plano stockton riverside
lens metz
concepcion natal belem esperanza trinidad mercedes dolores guadalupe
beni boma
jesus maria david
surat salem ajmer gaya
bihar
linden aba ibb
fier grasse peine melle singen weiden palma troyes pau lamin bata ariel mito yamato safi beira leiden gouda bergen molde asker chita kara trat agri aydin tanga salvador vitoria marilia
salta merlo mons meaux blois foix verona varna como
ventura salina medina miranda pomona sonora fontana olathe lorain eugenia antonia visalia
`);

/** Names of two words that begin with an article and are as often something else. */
export const neverPhrases = new Set(
  'the valley,the villages,the hammocks,le port,le robert,le francois,le moule,el viejo,el progreso,la victoria,la union,el tigre,el limon,la mesa,la trinite,la laguna,santa fe,santa maria,saint paul,saint joseph,saint peters,san marino,saint charles,saint george,saint john'.split(
    ',',
  ),
);

/** Russian and Chinese names of towns that are first names, surnames or everyday words as well. */
export const neverByScript = set(`
владимир пушкин королев энгельс дмитров жуков находка апатиты восток северный советский первомайск октябрьск комсомольск
العين العماره العمارة الكوت الزرقاء زرقاء السيب الخرج ميدان كرمان همدان بورصه بورصة نوم سنتر جوني سمراء بلم اشوا المدينه المدينة الحله الحلة مردان بولونيا قلونيه كيروف فلاديمير مارده
ديلي لومي تشيتا فرانكا برستون دوغلاس ستانلي بليموث كريستون ريجينا هاميلتون لافال جيبارا فيكتوريا سانتوس تويوتا كاواساكي اوستن أوستن تشارلوت كولومبوس اورورا أورورا برادفورد دارون اورال أورال باستير
باتمان مايسور الابي لاتور كيب شارلوت كليفلاند اكويلت سالوادور سلوادور المنصوره
里加 海口 诺姆 諾姆 朱诺 朱諾 开雲 開雲 万象 東海 太平 和平 中山 东方 平安 吉安 白银 朝阳 临时 保定 大連 波夕
`);

/** Towns of English-speaking countries that nobody is called after. */
export const distinctTowns = set(`
wrexham skegness scunthorpe grimsby middlesbrough hartlepool gateshead doncaster huddersfield wolverhampton sunderland basingstoke aldershot lowestoft felixstowe cleethorpes barnsley rotherham rochdale stockport oldham wigan walsall solihull
dunfermline kirkcaldy falkirk greenock kilmarnock dumfries inverness peterhead arbroath pitlochry stornoway oban aviemore lerwick penzance newquay truro barnstaple torquay weymouth bournemouth southend eastbourne harrogate scarborough
llandudno aberystwyth llanelli pontypridd caerphilly merthyr rhyl newtownabbey lisburn newry omagh enniskillen ballymena coleraine portadown carrickfergus drogheda dundalk letterkenny tralee athlone sligo kilkenny tallaght
mississauga brampton saskatoon oshawa kelowna kamloops nanaimo gatineau longueuil sherbrooke chilliwack coquitlam burnaby guelph sarnia moncton fredericton charlottetown yellowknife whitehorse iqaluit rimouski shawinigan chicoutimi
toowoomba wollongong geelong ballarat bendigo mandurah rockhampton bundaberg mildura wodonga wangaratta warrnambool dubbo tamworth coffs parramatta launceston burnie kalgoorlie
rotorua tauranga whangarei invercargill whanganui porirua timaru taupo gisborne dunedin
tuscaloosa chattanooga kalamazoo poughkeepsie schenectady albuquerque tallahassee shreveport knoxville huntsville bakersfield fayetteville youngstown milwaukee oshkosh sheboygan waukesha kenosha muskegon saginaw lansing topeka wichita
spokane tacoma yakima boise missoula cheyenne laramie fargo bismarck sioux duluth anchorage fairbanks juneau honolulu hialeah kissimmee pensacola sarasota jacksonville gainesville valdosta biloxi gulfport metairie
lubbock laredo brownsville mcallen harlingen waxahachie nacogdoches texarkana corsicana scottsdale tempe flagstaff yuma tucson oxnard temecula murrieta petaluma sacramento visalia vallejo milpitas sunnyvale
cupertino hackensack parsippany hoboken paramus piscataway bridgeport stamford waterbury pawtucket woonsocket nantucket brockton chicopee holyoke manassas roanoke chesapeake gaithersburg annapolis allentown scranton altoona
youngstown akron cincinnati steubenville peoria joliet naperville waukegan kankakee champaign bloomington dubuque omaha ypsilanti dearborn hamtramck uvalde
`);
