export { type Analyser, type AnalyserOptions, createAnalyser, type LabelContext, type LabelMode } from './analyser.js';
export { allCountryCodes, countryLabel, resolveCountry } from './countries/country-names.js';
export { hostCountry } from './countries/host-country.js';
export { lexiconVersion } from './data/lexicon-version.js';
export { languageLabel } from './text/language-label.js';
export { type IptcTopic, iptcTopics, topicLabel } from './topics/iptc.js';
