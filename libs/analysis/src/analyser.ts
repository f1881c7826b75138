import {
  type ArticleDraft,
  type CountryCode,
  type CountryLabel,
  type DraftWarning,
  fromAlphaThree,
  type Labels,
  type Mention,
} from '@vigie/article';
import { readStory, sketchOf } from '@vigie/stories';
import type { Finding } from './countries/candidate.js';
import { resolveCountry } from './countries/country-names.js';
import { findCountries } from './countries/find-countries.js';
import { rankCountries } from './countries/rank-countries.js';
import { emptyDraft } from './empty-draft.js';
import { findLanguage, givenLanguage } from './language/find-language.js';
import { buildLexicon } from './lexicon/build-lexicon.js';
import { lexiconLanguages } from './lexicon/languages.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { lexiconParts } from './lexicon/lexicon-name.js';
import { articleFields, type Field } from './text/fields.js';
import { storyParts, storyText } from './text/story-parts.js';
import { givenTopics } from './topics/given-topics.js';
import { TopicFinder } from './topics/topic-finder.js';
import { noTopicSettings, type TopicSettings } from './topics/topic-settings.js';

/** Evidence listed per article, for places and for topics each; what is counted is not cut. */
const MOST_MENTIONS = 500;

/** `infer` keeps what the record brings and finds the rest; `given` takes only what the record brings. */
export type LabelMode = 'infer' | 'given';

/** What is known of an article beside its draft: the source's country, and the language its upload falls back to. */
export interface LabelContext {
  sourceCountry: CountryCode | null;
  language: string | null;
}

/** Labels articles. Lexicons are built once per language, when a text first needs them. */
export interface Analyser {
  label(draft: ArticleDraft, mode: LabelMode, context: LabelContext): Labels;
  /** Labels from now on as these settings say; throws `QuerySyntaxError` for a rule that cannot be read and changes nothing then. */
  useTopics(settings: TopicSettings): void;
}

function toMention({ field, start, end, kind, key, method, rule }: Finding): Mention {
  return { field: field.name, start, end, text: field.tokens.text.slice(start, end), kind, key, method, rule };
}

function givenCountries(given: readonly string[], findings: readonly Finding[]) {
  const countries = new Map<CountryCode, CountryLabel>();
  const warnings: DraftWarning[] = [];
  for (const name of given) {
    const code = resolveCountry(name) ?? fromAlphaThree(name);
    if (code === null) {
      warnings.push({ code: 'unknown-country', message: `“${name}” is no country that is known here.` });
    } else if (!countries.has(code)) {
      const mentions = findings.filter((finding) => finding.key === code && finding.kind === 'country');
      const inText = mentions.filter(({ field }) => field.part !== 'tag').length;
      countries.set(code, {
        ...{ code, role: 'focus', mentions: inText, method: 'given' },
        ...{ score: 1, version: 'given' },
      });
    }
  }
  return { countries: [...countries.values()], warnings };
}

class LexiconAnalyser implements Analyser {
  private readonly lexicons = new Map<string, Lexicon>();
  private topics: TopicFinder;

  constructor(settings: TopicSettings) {
    this.topics = new TopicFinder(settings);
  }

  useTopics(settings: TopicSettings): void {
    this.topics = new TopicFinder(settings);
  }

  label(draft: ArticleDraft, mode: LabelMode, context: LabelContext): Labels {
    if (mode === 'given') {
      const storySketch = sketchOf(storyText(draft));
      const { countries, warnings } = givenCountries(draft.givenCountries ?? [], []);
      const topics = givenTopics(draft.givenTopics ?? []);
      const language = givenLanguage(draft, context.language);
      return { ...language, countries, topics, mentions: [], storySketch, warnings };
    }
    const fields = articleFields(draft);
    const storySketch = sketchOf(readStory(storyParts(fields)));
    const { warnings, ...spoken } = findLanguage(draft, fields, context.language);
    const base = spoken.language?.split('-')[0]?.toLowerCase() ?? 'und';
    const places = this.places(draft, fields, base, context.sourceCountry);
    const subjects = this.topics.find(draft.givenTopics ?? [], fields, base);
    return {
      ...spoken,
      countries: places.countries,
      topics: subjects.topics,
      mentions: [...places.mentions.slice(0, MOST_MENTIONS), ...subjects.mentions.slice(0, MOST_MENTIONS)],
      storySketch,
      // The first is what a report goes by: a country can be mended, a language seldom needs it.
      warnings: [...places.warnings, ...warnings],
    };
  }

  private places(draft: ArticleDraft, fields: readonly Field[], language: string, sourceCountry: CountryCode | null) {
    const day = draft.published.day ?? draft.published.at;
    const context = { publisherName: draft.publisher?.name ?? null, sourceCountry, language, day };
    const findings = findCountries(this.lexicon(language), fields, context);
    if ((draft.givenCountries ?? []).length === 0) {
      return {
        countries: rankCountries(findings, fields),
        mentions: findings.map(toMention),
        warnings: [],
      };
    }
    const { countries, warnings } = givenCountries(draft.givenCountries ?? [], findings);
    const codes = new Set(countries.map(({ code }) => code));
    const shown = findings.filter(({ kind, key }) => kind !== 'country' || codes.has(key));
    return { countries, mentions: shown.map(toMention), warnings };
  }

  private lexicon(language: string): Lexicon {
    const parts = lexiconParts(language);
    let lexicon = this.lexicons.get(parts.name);
    if (lexicon === undefined) {
      lexicon = buildLexicon(parts);
      this.lexicons.set(parts.name, lexicon);
    }
    return lexicon;
  }
}

/** Options of `createAnalyser`. */
export interface AnalyserOptions {
  /** Languages whose lexicons are built at once, so that the first article does not wait for them. */
  preload?: readonly string[];
  /** What administrators decided about topics; nothing by default. */
  topics?: TopicSettings;
}

/** Creates an analyser; one per process is enough. */
export function createAnalyser(options: AnalyserOptions = {}): Analyser {
  const analyser = new LexiconAnalyser(options.topics ?? noTopicSettings);
  for (const language of options.preload ?? []) {
    if (lexiconLanguages.some((one) => one === language)) analyser.label(emptyDraft(language), 'infer', noContext);
  }
  return analyser;
}

const noContext: LabelContext = { sourceCountry: null, language: null };
