/** One reading of a name: a country code or `organisation:slug`, and words whose presence speaks for it. */
export interface HomonymReading {
  key: string;
  cues: string;
}

/** A name with several readings, the usual one first. `languages` is `*` or a list. */
export interface Homonym {
  languages: string;
  forms: string;
  method: 'name' | 'demonym' | 'capital';
  readings: HomonymReading[];
}

const congoKinshasa =
  'kinshasa rdc drc goma kivu tshisekedi lubumbashi m23 monusco bukavu kabila lumumba mobutu ituri katanga дрк киншаса чисекеди кшаса كينشاسا غوما zaire leopoldville kisangani bunia beni masisi';
const congoBrazzaville = 'brazzaville sassou nguesso сассу нгессо сасу ساسو ouesso oyo dolisie браззавиль برازافيل نغيسو nguessos pointe';
const northKorea =
  'pyongyang pyong jong kim dprk kcna rpdc kpa north nord norte пхеньян ын кндр بيونغ nuclear missile';
const southKorea =
  'seoul yoon busan samsung hyundai lee south sud sur sul сеул юн سيول kospi pop idol drama séoul k seul';
const georgiaCountry =
  'prime tbilisi tbilissi tiflis batumi abkhazia abkhazie ossetia ossetie caucasus caucase saakashvili ivanishvili kobakhidze zourabichvili zurabishvili kutaisi gori transcaucasia tskhinvali sukhumi armenia azerbaijan черкесия تبليسي garibashvili georgians russo russian rustavi kakheti margvelashvili kavelashvili';
const georgiaState =
  'atlanta savannah augusta macon kemp athens fulton county counties governor senate senator republican democrat democrats republicans alabama tennessee carolina florida warnock ossoff bulldogs falcons hurricane raffensperger columbus cobb dekalb runoff';

/** Names that mean different countries. */
export const homonyms: readonly Homonym[] = [
  {
    languages: 'pt',
    forms: '!Montenegro',
    method: 'name',
    readings: [
      { key: 'ME', cues: 'podgorica sérvia balcãs montenegrino montenegrina montenegrinos' },
      { key: '-', cues: 'luís governo lisboa portugal parlamento psd ps chega ventura marcelo costa lucília' },
    ],
  },
  {
    languages: 'pt',
    forms: 'Natal',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'BR', cues: 'potiguar mossoró parnamirim fátima recife fortaleza nordeste' },
    ],
  },
  {
    languages: 'pt',
    forms: 'Belém',
    method: 'capital',
    readings: [
      { key: 'BR', cues: 'pará paraense amazonia brasil cop30' },
      { key: 'PS', cues: 'cisjordânia palestina palestino palestinos natividade manjedoura' },
      { key: 'PT', cues: 'lisboa portugal palácio torre jerónimos' },
    ],
  },
  {
    languages: 'en pt und',
    forms: '!Georgia',
    method: 'name',
    readings: [
      { key: 'GE', cues: georgiaCountry },
      { key: 'US', cues: georgiaState },
    ],
  },
  {
    languages: 'fr',
    forms: 'Géorgie',
    method: 'name',
    readings: [
      { key: 'GE', cues: georgiaCountry },
      { key: 'US', cues: `${georgiaState} etat floride caroline gouverneur comte senatoriale senatoriales` },
    ],
  },
  {
    languages: 'es',
    forms: '!Georgia',
    method: 'name',
    readings: [
      { key: 'GE', cues: `${georgiaCountry} tiflis osetia abjasia` },
      { key: 'US', cues: `${georgiaState} gobernador condado senador` },
    ],
  },
  {
    languages: 'en',
    forms: 'Georgian, Georgians',
    method: 'demonym',
    readings: [
      { key: 'GE', cues: georgiaCountry },
      { key: '-', cues: 'architecture townhouse townhouses mansion victorian edwardian terrace terraces era-style' },
    ],
  },
  {
    languages: 'de',
    forms: 'Georgien',
    method: 'name',
    readings: [{ key: 'GE', cues: '' }],
  },
  {
    languages: 'ar',
    forms: 'جورجيا',
    method: 'name',
    readings: [
      { key: 'GE', cues: 'تبليسي القوقاز ابخازيا اوسيتيا ارمينيا اذربيجان' },
      { key: 'US', cues: 'اتلانتا ولايه فلوريدا كارولاينا مجلس الشيوخ الجمهوري الديمقراطي' },
    ],
  },
  {
    languages: '*',
    forms: 'Congo, Kongo, Конго, الكونغو',
    method: 'name',
    readings: [
      { key: 'CD', cues: congoKinshasa },
      { key: 'CG', cues: congoBrazzaville },
    ],
  },
  {
    languages: '*',
    forms: 'Congolese, congolais, congolaise, congolaises, congoleño, congoleña, congoleños, congoleñas, congolês, congolesa, congoleses, congolesas, конголезский, конголезского, конголезской, конголезские, конголезских, конголезскую, конголезским, конголезском, конголезцы, конголезцев, kongolesisch, kongolesische, kongolesischen, kongolesischer, kongolesisches, Kongolesen, كونغولي, كونغولية, الكونغولي, الكونغولية',
    method: 'demonym',
    readings: [
      { key: 'CD', cues: congoKinshasa },
      { key: 'CG', cues: congoBrazzaville },
    ],
  },
  {
    languages: '*',
    forms: 'Korea, Corée, Corea, Coreia, Корея, Кореи, Корее, Корею, Кореей, كوريا',
    method: 'name',
    readings: [
      { key: 'KR', cues: southKorea },
      { key: 'KP', cues: northKorea },
    ],
  },
  {
    languages: '*',
    forms: 'Korean, Koreans, coréen, coréenne, coréens, coréennes, coreano, coreana, coreanos, coreanas, корейский, корейского, корейская, корейской, корейские, корейских, koreanisch, koreanische, koreanischen, koreanischer, كوري, كورية, الكوري, الكورية',
    method: 'demonym',
    readings: [
      { key: 'KR', cues: southKorea },
      { key: 'KP', cues: northKorea },
    ],
  },
  {
    languages: '*',
    forms: 'Brussels, Bruxelles, Bruselas, Bruxelas, Brüssel, Brüksel, 布鲁塞尔, 布魯塞爾, Брюссель, Брюсселя, Брюсселе, Брюсселю, Брюсселем, بروكسل, Brüksel, 布鲁塞尔, 布魯塞爾',
    method: 'capital',
    readings: [
      {
        key: 'BE',
        cues: 'belcika belcikali belcikalilar 比 belgique belgium belgica belgie belge belges belgian belgians belga belgas belgien belgisch belgische belgischen бельгия бельгии бельгийский molenbeek anderlecht schaerbeek ixelles zaventem flamand flemish wallon walloon stib بلجيكا بلجيكي bruxellois bruxelloise bruxellois anvers antwerp belcika belcikali 警方 比',
      },
      {
        key: 'organisation:european-union',
        cues: 'ab avrupa birligi komisyonu 欧 歐 盟 北 约 ue eu ес євросоюз евросоюз евросоюза еврокомиссия еврокомиссии leyen europeenne european europea europeo europeia europeu europaische europaischen eurodeputes meps bloc bloque bloco vingt-sept eu-kommission الاوروبي eurozone commissioner commissaire 27 michel borrell kallas brexit otan nato',
      },
    ],
  },
  {
    languages: '*',
    forms: 'The Hague, La Haye, La Haya, Haia, Den Haag, Гаага, Гааги, Гааге, Гаагу, لاهاي, Lahey, 海牙',
    method: 'capital',
    readings: [
      {
        key: 'NL',
        cues: 'netherlands dutch pays-bas neerlandais neerlandaise hollande rutte amsterdam rotterdam bajos holandes holandesa niederlande нидерланды нидерландов هولندا wilders',
      },
    ],
  },
  {
    languages: 'en',
    forms: 'Guinean, Guineans',
    method: 'demonym',
    readings: [
      { key: 'GN', cues: 'conakry guinea doumbouya conde' },
      { key: 'GQ', cues: 'equatorial malabo obiang' },
      { key: 'GW', cues: 'bissau embalo' },
    ],
  },
  {
    languages: 'en',
    forms: 'Dominican, Dominicans',
    method: 'demonym',
    readings: [
      { key: 'DO', cues: 'santo domingo abinader punta haiti haitian' },
      { key: 'DM', cues: 'roseau dominica skerrit' },
    ],
  },
  {
    languages: 'pt',
    forms: 'guineense, guineenses',
    method: 'demonym',
    readings: [
      { key: 'GW', cues: 'bissau embalo paigc bissau-guineense' },
      { key: 'GN', cues: 'conacri conakry doumbouya' },
    ],
  },
  {
    languages: 'es pt',
    forms: 'Granada',
    method: 'name',
    readings: [
      { key: 'ES', cues: 'andalucia alhambra sevilla malaga españa espana almeria cordoba' },
      { key: 'GD', cues: 'caribe george caricom caraibas antillas caribena bishop' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'Saint-Martin, Saint Martin, St. Martin, San Martín',
    method: 'name',
    readings: [
      { key: '-', cues: '' },
      { key: 'MF', cues: 'guadeloupe antilles caraibes caribbean marigot barthelemy irma sint' },
    ],
  },
  {
    languages: 'en',
    forms: 'San José, San Jose',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'CR', cues: 'costa rica rican ricans' },
      { key: 'US', cues: 'california silicon valley earthquakes sharks bay' },
    ],
  },
  {
    languages: 'es pt fr',
    forms: 'San José',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'CR', cues: 'costa rica costarricense costarricenses tico ticos' },
    ],
  },
  {
    languages: 'es en pt fr de',
    forms: 'Santiago',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'CL', cues: 'chile chili chilean chileno chilena chilenos chilien boric kast moneda valparaiso maipú carabineros codelco araucanía mapuche temuco antofagasta arica iquique bachelet piñera providencia quilicura' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'Georgetown',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'GY', cues: 'guyana guyanese guyanien guiana guianense guyanais essequibo esequibo caricom caracas maduro' },
    ],
  },
  {
    languages: 'fr es pt de',
    forms: 'Victoria',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'SC', cues: 'seychelles seychellois mahe' },
    ],
  },
  {
    languages: 'en de',
    forms: 'Kingston',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'JM', cues: 'jamaica jamaique jamaican jamaicain' },
    ],
  },
  {
    languages: 'fr es pt',
    forms: 'Kingston',
    method: 'capital',
    readings: [
      { key: 'JM', cues: 'jamaica jamaique jamaican jamaicain' },
    ],
  },
  {
    languages: 'fr',
    forms: 'Praia',
    method: 'capital',
    readings: [{ key: 'CV', cues: '' }],
  },
  {
    languages: 'en es pt de',
    forms: 'Praia',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'CV', cues: 'cabo verde verdean vert cap verdiano verdien mindelo bissau' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'San Juan',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'PR', cues: 'puerto rico porto rican puertorriqueno' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'Castries',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'LC', cues: 'lucia lucie' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'Cayenne',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'GF', cues: 'guyane guyanais kourou' },
    ],
  },
  {
    languages: 'en fr es pt de',
    forms: 'Hamilton',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'BM', cues: 'bermuda bermudes' },
    ],
  },
  {
    languages: 'en',
    forms: 'Birmingham',
    method: 'capital',
    readings: [
      { key: 'GB', cues: 'england uk britain british midlands' },
      { key: 'US', cues: 'alabama' },
    ],
  },
  {
    languages: 'ar',
    forms: 'عمان, عمّان',
    method: 'name',
    readings: [
      { key: 'OM', cues: 'سلطنه مسقط السلطان هيثم قابوس صلاله' },
      { key: 'JO', cues: 'الاردن الاردنيه الاردني الملك عبدالله الصفدي الزرقاء العاصمه' },
    ],
  },
  {
    // A cable, unless the text speaks of the capital.
    languages: 'ar',
    forms: 'كابل',
    method: 'capital',
    readings: [
      { key: '-', cues: 'كهرباء الكهرباء الانترنت انترنت بحري البحري الياف الالياف ضوئي نحاس فولت اتصالات الاتصالات' },
      { key: 'AF', cues: 'مدينه العاصمه بالعاصمه افغانستان الافغانيه الافغاني افغاني طالبان مطار قندهار' },
    ],
  },
  {
    // Torrents, unless the text speaks of the capital.
    languages: 'ar',
    forms: 'سيول',
    method: 'capital',
    readings: [
      {
        key: '-',
        cues: 'امطار الامطار فيضانات الفيضانات وفيضانات فيضان جارفه جارف مدمره غزيره السيول منازل المنازل الدفاع الارصاد طقس الطقس غرق جرفت اوديه الاوديه مياه المياه رعديه',
      },
      {
        key: 'KR',
        cues: 'كوريا الكوريه الكوري كوري كوريه يونهاب بيونغ طوكيو العاصمه بالعاصمه الرئيس الرئيسان رئيس وزير الوزير السفير الحكومه قمه القمه مؤتمر محادثات مباحثات بورصه يون بوسان سامسونغ هيونداي الجنوبيه مطار اولمبياد',
      },
    ],
  },
  {
    languages: 'ar',
    forms: 'طرابلس',
    method: 'capital',
    readings: [
      { key: 'LY', cues: 'ليبيا الليبيه الليبي بنغازي الدبيبه حفتر مصراته' },
      { key: 'LB', cues: 'لبنان اللبنانيه اللبناني بيروت عكار' },
    ],
  },
  {
    languages: 'en fr es pt de ru',
    forms: 'Tripoli, Trípoli, Триполи, Tripolis',
    method: 'capital',
    readings: [
      { key: 'LY', cues: 'libya libye libia libyan libyen benghazi dbeibah haftar ливия ливии' },
      { key: 'LB', cues: 'lebanon liban libano lebanese libanais beirut beyrouth libanon ливан ливана' },
    ],
  },
  {
    languages: 'fr',
    forms: 'Vienne',
    method: 'capital',
    readings: [
      { key: 'AT', cues: 'autriche autrichien autrichienne autrichiens aiea opep iran nucleaire osce' },
      { key: 'FR', cues: 'isere poitiers departement poitou prefecture haute' },
    ],
  },
  {
    languages: 'ru',
    forms: 'Грузия',
    method: 'name',
    readings: [{ key: 'GE', cues: '' }],
  },
  {
    languages: 'fr',
    forms: 'État du Niger, Etat du Niger',
    method: 'name',
    readings: [
      { key: 'NE', cues: 'niamey nigerien nigerienne nigeriens tiani junte bazoum' },
      { key: '-', cues: 'nigeria nigerian nigeriane nigerians minna abuja shiroro borgu' },
    ],
  },
  {
    languages: 'en',
    forms: '!Jersey',
    method: 'name',
    readings: [
      { key: '-', cues: '' },
      { key: 'JE', cues: 'guernsey helier channel bailiwick dependency' },
    ],
  },
  {
    languages: 'pt',
    forms: '!Salvador',
    method: 'capital',
    readings: [
      { key: 'BR', cues: 'bahia baiano baiana brasil carnaval pelourinho prefeitura' },
      { key: 'SV', cues: 'bukele salvadorenho salvadorenhos honduras guatemala' },
    ],
  },
  {
    languages: 'en fr es pt de tr it',
    forms: 'Valencia, Valence',
    method: 'capital',
    readings: [
      { key: 'ES', cues: 'dana turia mazon generalitat levante mestalla espana spain espagne' },
      { key: 'VE', cues: 'carabobo venezuela venezolano venezolana caracas maduro' },
      { key: 'FR', cues: 'drome isere ardeche france' },
    ],
  },
  {
    languages: 'en fr es pt de tr',
    forms: 'Córdoba, Cordoba, Cordoue, Córdova',
    method: 'capital',
    readings: [
      { key: 'ES', cues: 'andalucia mezquita andalusia espana spain espagne sevilla granada' },
      { key: 'AR', cues: 'argentina argentino rosario buenos aires milei llaryora schiaretti talleres belgrano' },
      { key: 'CO', cues: 'monteria sinu colombia colombiano' },
    ],
  },
  {
    languages: 'en fr es pt de tr',
    forms: 'Mérida, Merida',
    method: 'capital',
    readings: [
      { key: 'MX', cues: 'yucatan mexico mexicano cancun campeche' },
      { key: 'ES', cues: 'extremadura badajoz caceres espana' },
      { key: 'VE', cues: 'venezuela venezolano andes tachira' },
    ],
  },
  {
    languages: 'en fr es pt de tr',
    forms: 'Cartagena',
    method: 'capital',
    readings: [
      { key: 'CO', cues: 'colombia colombiano colombian bolivar indias caribe barranquilla petro' },
      { key: 'ES', cues: 'murcia espana spain naval mediterraneo lorca' },
    ],
  },
  {
    languages: 'es en fr pt de',
    forms: '!León, !Leon',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'ES', cues: 'castilla zamora burgos salamanca bierzo cultural espana' },
      { key: 'MX', cues: 'guanajuato irapuato celaya mexico mexicano' },
      { key: 'NI', cues: 'nicaragua managua nicaraguense' },
    ],
  },
  {
    languages: 'en fr es pt de tr',
    forms: 'Guadalajara',
    method: 'capital',
    readings: [
      { key: 'MX', cues: 'jalisco mexico mexicano mexican chivas tapatia zapopan cartel' },
      { key: 'ES', cues: 'mancha castilla alcarria henares espana' },
    ],
  },
  {
    languages: 'es',
    forms: '!Trujillo',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'PE', cues: 'peru peruano libertad chimbote lambayeque' },
      { key: 'VE', cues: 'venezuela venezolano valera' },
      { key: 'ES', cues: 'caceres extremadura' },
      { key: 'HN', cues: 'honduras colon' },
    ],
  },
  {
    languages: 'es',
    forms: '!Toledo',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'ES', cues: 'mancha castilla alcazar tajo talavera espana' },
    ],
  },
  {
    languages: 'en',
    forms: '!Toledo',
    method: 'capital',
    readings: [
      { key: 'US', cues: 'ohio lucas maumee detroit' },
      { key: 'ES', cues: 'spain spanish alcazar castile tagus' },
    ],
  },
  {
    languages: 'es',
    forms: '!Santa Cruz',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'BO', cues: 'bolivia boliviano cruceno crucenos paz cochabamba camacho evo' },
      { key: 'ES', cues: 'tenerife canarias palma' },
      { key: 'AR', cues: 'patagonia calafate gallegos argentina' },
    ],
  },
  {
    languages: 'en fr es pt de tr',
    forms: 'La Paz',
    method: 'capital',
    readings: [
      { key: 'BO', cues: 'bolivia boliviano bolivian alto evo arce cochabamba cruz' },
      { key: 'MX', cues: 'baja california sur mexico' },
      { key: 'HN', cues: 'honduras tegucigalpa' },
    ],
  },
  {
    languages: 'es',
    forms: 'La Plata',
    method: 'capital',
    readings: [
      { key: 'AR', cues: 'argentina argentino buenos aires gimnasia estudiantes bonaerense kicillof' },
      { key: '-', cues: 'rio mar' },
    ],
  },
  {
    languages: 'es pt',
    forms: '!Rosario, !Rosário',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'AR', cues: 'argentina argentino argentinos santa fe pullaro narco newells central' },
    ],
  },
  {
    languages: 'es',
    forms: '!Santa Fe',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'AR', cues: 'rosario argentina pullaro parana' },
      { key: 'CO', cues: 'bogota independiente' },
      { key: 'US', cues: 'mexico nuevo california' },
    ],
  },
  {
    languages: 'en fr de',
    forms: 'Cambridge',
    method: 'capital',
    readings: [
      { key: 'GB', cues: 'oxford england university colleges king trinity british uk' },
      { key: 'US', cues: 'massachusetts harvard mit boston' },
      { key: 'CA', cues: 'ontario' },
    ],
  },
  {
    languages: 'en fr de es pt',
    forms: 'Alexandria, Alexandrie, Alejandría, Alexandrien',
    method: 'capital',
    readings: [
      { key: 'EG', cues: 'egypt egypte egipto agypten egyptian cairo mediterranean harbour harbor' },
      { key: 'US', cues: 'virginia louisiana arlington fairfax potomac' },
    ],
  },
  {
    languages: 'en',
    forms: 'Newcastle',
    method: 'capital',
    readings: [
      { key: 'GB', cues: 'tyne united england gateshead magpies northumberland' },
      { key: 'AU', cues: 'wales nsw australia australian hunter' },
      { key: 'ZA', cues: 'kwazulu natal' },
    ],
  },
  {
    languages: 'en',
    forms: 'Hyderabad',
    method: 'capital',
    readings: [
      { key: 'IN', cues: 'telangana india indian charminar' },
      { key: 'PK', cues: 'sindh pakistan karachi pakistani' },
    ],
  },
  {
    languages: 'en fr de es pt tr ar ru',
    forms: 'Punjab, Pendjab, Punyab, Pandschab, البنجاب, Пенджаб, Пенджаба, Пенджабе, Pencap',
    method: 'capital',
    readings: [
      { key: 'IN', cues: 'india indian amritsar chandigarh ludhiana sikh haryana mann delhi inde indien indios india' },
      { key: 'PK', cues: 'pakistan pakistani lahore faisalabad rawalpindi multan maryam pakistanais pakistanische باكستان لاهور' },
    ],
  },
  {
    languages: 'en fr de es pt',
    forms: 'Kashmir, Cachemire, Kaschmir, Cachemira, Caxemira',
    method: 'capital',
    readings: [
      { key: 'IN', cues: 'india indian srinagar jammu delhi inde indien indische india' },
      { key: 'PK', cues: 'pakistan pakistani muzaffarabad azad islamabad pakistanais' },
    ],
  },
  {
    languages: 'en',
    forms: 'Victoria',
    method: 'name',
    readings: [
      { key: '-', cues: '' },
      { key: 'AU', cues: 'melbourne geelong ballarat bendigo premier allan andrews australia australian' },
      { key: 'CA', cues: 'british columbia vancouver island' },
      { key: 'SC', cues: 'seychelles mahe' },
    ],
  },
  {
    languages: 'ar',
    forms: '!قطر',
    method: 'name',
    readings: [
      { key: 'QA', cues: '' },
      { key: '-', cues: 'الانبوب الانابيب الدائره الكره نصف متر مترا سنتيمتر ملليمتر مليمتر الفوهه الحفره القرص' },
    ],
  },
  {
    languages: 'ar',
    forms: 'صور',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'LB', cues: 'لبنان اللبناني اللبنانيه جنوب صيدا بيروت الناقوره' },
    ],
  },
  {
    languages: 'ar',
    forms: 'المغرب',
    method: 'name',
    readings: [
      { key: 'MA', cues: '' },
      { key: '-', cues: 'صلاه اذان الصلاه العشاء الفجر صلي صلوا يصلي المصلون الافطار مسلسل' },
    ],
  },
  {
    languages: 'tr',
    forms: 'Georgia',
    method: 'name',
    readings: [
      { key: 'US', cues: 'eyalet eyaleti eyaletinde atlanta abd' },
      { key: 'GE', cues: 'tiflis kafkas' },
    ],
  },
  {
    languages: 'ru',
    forms: 'Джорджия, Джорджии, Джорджию, Джорджией',
    method: 'name',
    readings: [
      { key: 'US', cues: '' },
    ],
  },
  {
    languages: 'de en fr',
    forms: 'Bundesrat, Bundesrates, Bundesrats',
    method: 'capital',
    readings: [
      { key: 'DE', cues: 'bundestag lander berlin deutschland deutsche' },
      { key: 'CH', cues: 'schweiz schweizer schweizerisch schweizerische schweizerischen bern zurich genf sp svp fdp mitte kantone kanton standerat' },
      { key: 'AT', cues: 'osterreich osterreichs osterreichisch osterreichische osterreichischen wien wiener ovp spo fpo neos landeshauptmann' },
    ],
  },
  {
    languages: 'de',
    forms: 'Bundesregierung, Bundeskanzler, Bundeskanzlerin, Bundeskanzlers, Bundespräsident, Bundespräsidenten, Bundespräsidentin',
    method: 'capital',
    readings: [
      { key: 'DE', cues: 'bundestag berlin merz scholz merkel steinmeier deutschland deutsche' },
      { key: 'AT', cues: 'osterreich osterreichs osterreichisch osterreichische osterreichischen wien wiener ovp spo fpo neos landeshauptmann nehammer stocker kurz bellen' },
      { key: 'CH', cues: 'schweiz schweizer schweizerisch schweizerische schweizerischen bern zurich genf sp svp fdp mitte kantone kanton standerat' },
    ],
  },
  {
    languages: 'de',
    forms: 'Nationalrat, Nationalrats, Nationalrates',
    method: 'capital',
    readings: [
      { key: 'AT', cues: 'osterreich osterreichs osterreichisch osterreichische osterreichischen wien wiener ovp spo fpo neos landeshauptmann' },
      { key: 'CH', cues: 'schweiz schweizer schweizerisch schweizerische schweizerischen bern zurich genf sp svp fdp mitte kantone kanton standerat' },
    ],
  },
  {
    languages: 'ar',
    forms: '~مالي',
    method: 'name',
    readings: [
      { key: 'ML', cues: 'باماكو الساحل النيجر بوركينا فاسو حكومه دوله جمهوريه انقلاب جيش الجيش تمبكتو غاو كيدال العسكري المجلس غويتا الطوارق ازواد شمال في الي من رئيس وزير السنغال' },
      { key: '-', cues: 'دعم نظام مدير محلل خبير فساد استقرار تمويل مبلغ عجز فائض مصرف بنك جديد مركز سوق تقرير تحويل تعويض تضخم اصلاح ضرر مقابل غير كبير ضخم حزمه اتفاق' },
    ],
  },
  {
    languages: 'en',
    forms: '@Canterbury',
    method: 'capital',
    readings: [
      { key: 'GB', cues: 'kent cathedral archbishop england uk british' },
      { key: 'NZ', cues: 'christchurch zealand wellington otago' },
      { key: 'AU', cues: 'bankstown sydney nsw' },
    ],
  },
  {
    languages: 'fr',
    forms: 'Saint-Louis',
    method: 'capital',
    readings: [
      { key: 'SN', cues: 'senegal senegalais senegalaise dakar barbarie pecheurs guet ndar' },
      { key: 'US', cues: 'missouri etats-unis americain americaine cardinals blues tornade' },
      { key: 'RE', cues: 'reunion pierre denis' },
      { key: 'FR', cues: 'alsace rhin mulhouse bale hopital versailles' },
    ],
  },
  {
    languages: 'fr',
    forms: 'Saint-Denis',
    method: 'capital',
    readings: [
      { key: 'FR', cues: 'seine stade france plaine paris bobigny aubervilliers' },
      { key: 'RE', cues: 'reunion mascareignes denis-de-la-reunion cyclone pierre' },
    ],
  },
  {
    languages: 'fr',
    forms: 'Saint-Pierre',
    method: 'capital',
    readings: [
      { key: '-', cues: '' },
      { key: 'RE', cues: 'reunion' },
      { key: 'PM', cues: 'miquelon terre-neuve' },
      { key: 'MQ', cues: 'martinique pelee' },
    ],
  },
  {
    languages: 'fr',
    forms: 'dominicain, dominicaine, dominicains, dominicaines',
    method: 'demonym',
    readings: [
      { key: 'DO', cues: 'haiti haitien haitiens domingo saint-domingue republique abinader president punta cana' },
      { key: '-', cues: 'couvent ordre frere freres pere prieur prieure vepres precheurs religieux religieuse religieuses moine moines theologien thomas soeurs basilique' },
    ],
  },
  {
    languages: 'en',
    forms: 'Dominican friar, Dominican friars, Dominican order, Dominican Order, Dominican convent, Dominican priest, Dominican nun, Dominican nuns, Dominican sisters, Dominican monastery',
    method: 'demonym',
    readings: [
      { key: '-', cues: '' },
    ],
  },
  {
    languages: 'de',
    forms: 'Dominikaner, Dominikanern, Dominikanerin',
    method: 'demonym',
    readings: [
      { key: 'DO', cues: 'haiti santo domingo republik karibik punta cana baseball' },
      { key: '-', cues: 'kloster orden predigte pater monch monche kirche prior theologe bettelorden' },
    ],
  },
  {
    languages: 'pt',
    forms: 'Palma',
    method: 'capital',
    readings: [
      { key: 'ES', cues: 'maiorca mallorca espanha baleares canarias vulcao' },
      { key: 'MZ', cues: 'cabo delgado mocambique mocambicanos mocimboa praia nampula totalenergies' },
    ],
  },
  {
    languages: 'tr',
    forms: '=Mali',
    method: 'name',
    readings: [
      { key: 'ML', cues: 'bamako sahel nijer burkina afrika cunta cuntasi ordu ordusu asker askerleri de da den dan nin ye deki daki' },
      { key: '-', cues: 'musavir musavirler musaviri musavirlik yil yili tablo tablolar durum destek kriz disiplin butce denetim isler islem sucu suclar suclari rapor kaynak kaynaklar yardim yukumluluk yukumlulukler piyasa sektor politika eylem analiz hak haklar sorun sorunlar acidan' },
    ],
  },
  {
    languages: 'tr',
    forms: 'Mısır',
    method: 'name',
    readings: [
      { key: 'EG', cues: 'da dan in a daki ya nin kahire sisi cumhurbaskani disisleri ordusu gazze israil iskenderiye suveys refah hukumeti' },
      { key: '-', cues: 'ekmegi gevregi unu fiyati fiyatlari uretici ureticisi tarlasi hasadi hasat silaj patlagi nisastasi surubu ton ciftci ekimi ithalati bugday arpa haslanmis kocani yemi soya aycicegi' },
    ],
  },
  {
    languages: 'en',
    forms: 'St. Louis, Saint Louis, St Louis',
    method: 'capital',
    readings: [
      { key: 'US', cues: 'missouri cardinals blues mo illinois' },
      { key: 'SN', cues: 'senegal senegalese dakar langue barbarie guet ndar' },
      { key: 'MU', cues: 'mauritius' },
    ],
  },
];
