// What makes an analyser is entered as `@vigie/analysis/analyser`: the tables of its language detector take 160 MB.
export type { Analyser, AnalyserOptions, LabelContext, LabelMode } from './analyser.js';
export { allCountryCodes, countryLabel, resolveCountry } from './countries/country-names.js';
export { hostCountry } from './countries/host-country.js';
export { placeRules } from './countries/rules.js';
export { lexiconVersion } from './data/lexicon-version.js';
export { labellingVersion } from './labelling-version.js';
export { languageLabel } from './language/language-label.js';
export { storyText } from './text/story-parts.js';
export { phraseKey } from './text/tokenise.js';
export { type IptcTopic, iptcTopics, topicLabel } from './topics/iptc.js';
export type { TopicExample } from './topics/model/topic-example.js';
export type { MeasuredTopic, ModelMeasures, ModelTopicState, TopicModel } from './topics/model/topic-model.js';
export {
  fewestExamples,
  TooFewExamplesError,
  type TopicTraining,
  trainTopicModel,
} from './topics/model/train-topic-model.js';
export { type CompiledRule, compileRule, matchesRule, type RuleText } from './topics/rules/compile-rule.js';
export type { RuleMention } from './topics/rules/rule-set.js';
export { builtInTagTopic } from './topics/tag-map.js';
export { noTopicSettings, type TopicRule, type TopicSettings } from './topics/topic-settings.js';
