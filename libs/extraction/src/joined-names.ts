/** Names that carry a capital inside, in lower case: no heading ends there. */
export const JOINED_NAMES: ReadonlySet<string> = new Set(
  (
    'youtube linkedin whatsapp tiktok facebook instagram wechat paypal iphone ipad imac ios macos icloud ipod ebay easyjet openai chatgpt deepmind deepseek github gitlab youtuber youtubeurs youtubers ' +
    'blackrock blackberry fedex mastercard astrazeneca biontech glaxosmithkline arcelormittal totalenergies mckinsey jpmorgan huffpost buzzfeed wikileaks spacex starlink playstation powerpoint microsoft javascript typescript ' +
    'airbnb airasia flydubai safaricom mtn mpesa worldcom walmart homeaway hubspot salesforce servicenow crowdstrike palantir coinbase bitcoin ethereum defi blockchain smartphone megafon yandex vkontakte rutube ' +
    'lemonde lefigaro mediapart francetv franceinfo rfi tvmonde bfmtv cnews euronews africanews unitaid unaids unhcr unicef afcfta ecowas eurobond eurovision interpol europol frontex eutm minusma misahel ' +
    'aljazeera alarabiya petrochina petrobras petronas sinopec transcanada exxonmobil conocophillips chevrontexaco rosneft lukoil gazprom novatek rusal vtb sberbank mdbank ecobank bankofamerica ' +
    'gmbh phd kwh mwh gwh twh mrna covid dna ngo bmw vw mou lgbtq usaid ukraid ausaid healthcare biotech fintech agritech greentech edtech medtech ' +
    'debeers degaulle dicaprio dimaggio mcdonald mcdonalds mcdonnell mcarthur macarthur macbook macgregor macdonald maccartney mccartney mccain mcconnell mcgregor mclaren mcmillan mcqueen desantis deniro lamalfa leblanc lebron dupont duvernay vandamme fitzgerald fitzpatrick oconnor'
  ).split(' '),
);

/** First parts of names that go on with a capital: McDonald, DiCaprio, LeBron. */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(
  'Mc Mac De Di Du La Le Van Von Fitz Da Del Des El Al Abu Ben Bin San You Tik Whats Linked Pay Black Open Deep Space Git Face Insta Air Euro Bio Astra Face Wiki Buzz Huff Play Power Java Type Micro Mega Petro Gaz Exxon Total Arcelor Glaxo Master Fed'.split(
    ' ',
  ),
);
