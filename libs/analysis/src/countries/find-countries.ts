import type { CountryCode } from '@vigie/article';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Field } from '../text/fields.js';
import { markWords } from '../text/word-marks.js';
import { type Candidate, type Finding, type Meaning, wordsOf } from './candidate.js';
import { containerCountry, townCountry } from './container.js';
import { type DocumentEvidence, weighDocument } from './document-evidence.js';
import { isDoubtfulTag } from './doubtful-tag.js';
import { inTheirDay } from './historical.js';
import { chooseReading } from './homonym.js';
import { isLanguage } from './language-name.js';
import { type FieldMatches, matchField } from './match-field.js';
import { mayBeObject } from './name-use.js';
import { publisherMask } from './publisher-mask.js';
import { isRiver } from './river.js';
import type { PlaceRule } from './rules.js';
import { isStreet } from './street.js';

/** What is known of the article beside its text. */
export interface PlaceContext {
  publisherName: string | null;
  sourceCountry: CountryCode | null;
  language: string;
  /** The article's day (`YYYY-MM-DD…`), null when unknown. */
  day: string | null;
}

const WIRES_UNTIL = '1995';

/** Reads the candidates of one document one by one, with all of it in view. */
class DocumentReader {
  private readonly evidence: DocumentEvidence;
  private hasWord: ((number: number) => boolean) | null = null;
  /** The country that the town before was placed in: the region after it is that country's too. */
  private inherited: CountryCode | null = null;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly context: PlaceContext,
    private readonly matches: readonly FieldMatches[],
  ) {
    this.evidence = weighDocument(matches, candidates, (candidate, common) =>
      isDoubtfulTag(candidate, context.language, common),
    );
  }

  /** What the candidate means, null where it counts for nothing. */
  meaningOf(index: number): Meaning | null {
    const candidate = this.candidates[index];
    const inherited = this.inherited;
    this.inherited = null;
    if (candidate === undefined || candidate.use === 'person') return null;
    const next = this.candidates[index + 1];
    const town = townCountry(candidate, next);
    this.inherited = town ?? containerCountry(candidate, next);
    if (town !== null) return null;
    if (this.inherited !== null) return { key: this.inherited, rule: 'container' };
    if (inherited !== null) return { key: inherited, rule: 'region' };
    if (!this.isKept(candidate) || isRiver(candidate) || isLanguage(candidate) || isStreet(candidate)) return null;
    return this.plainMeaning(candidate, index);
  }

  /** Whether a tag may be an everyday word, so that it counts only where the text names the country. */
  isDoubtful(candidate: Candidate): boolean {
    return isDoubtfulTag(candidate, this.context.language, this.evidence.common);
  }

  private plainMeaning(candidate: Candidate, index: number): Meaning {
    const { entry } = candidate;
    const { certain, placed } = this.evidence;
    const again = entry.method === 'demonym' ? undefined : placed.get(wordsOf(candidate));
    if (again !== undefined && again !== '' && !certain.has(entry.key)) return { key: again, rule: 'homonym-document' };
    if (entry.kind === 'homonym') return this.chosen(index);
    const rule = entry.weak || (entry.placeOnly && candidate.use !== 'place') ? 'confirmed' : (entry.rule as PlaceRule);
    return { key: entry.key, rule: entry.rule === 'institution' ? 'institution' : rule };
  }

  private chosen(index: number): Meaning {
    this.hasWord ??= markWords(this.matches.map(({ numbers }) => numbers));
    const { hasWord, candidates, context } = this;
    return chooseReading(index, {
      ...{ hasWord, candidates, countries: this.evidence.certain, sourceCountry: context.sourceCountry },
      language: context.language,
    });
  }

  /** A town whose country the document never names needs a word that speaks for a place, or a document without countries. */
  private standsByItself({ entry, use, dateline }: Candidate): boolean {
    if (this.evidence.certain.size === 0) return true;
    return use === 'place' && (dateline || entry.kind !== 'homonym');
  }

  /** Sums in the spelling of the old wires (dlrs) say something about texts of that time alone. */
  private mayStandAlone({ entry }: Candidate): boolean {
    return entry.capitals > 0 || (this.context.day ?? '') < WIRES_UNTIL;
  }

  private isKept(candidate: Candidate): boolean {
    const { entry, use, field, capitalTells } = candidate;
    const { certain, persons, common, local } = this.evidence;
    if (local.size > 0 && local.has(wordsOf(candidate))) return false;
    if (entry.kind === 'country' && field.part !== 'tag' && common.has(entry.key)) return false;
    const isKnown = (entry.readings ?? [entry]).some(({ key }) => certain.has(key));
    if (entry.rule === 'institution' && !isKnown)
      return !entry.weak && certain.size === 0 && this.mayStandAlone(candidate);
    if (entry.weak) return isKnown;
    if (entry.placeOnly && use !== 'place') return isKnown && capitalTells && !persons.has(wordsOf(candidate));
    if (entry.town && !isKnown && !this.standsByItself(candidate)) return false;
    if (use === 'place' && !(entry.town && mayBeObject(field, candidate.first))) return true;
    return !persons.has(wordsOf(candidate)) || (entry.personal && isKnown);
  }
}

const ORGANISATION = 'organisation:';

function toFinding(candidate: Candidate, { key, rule }: Meaning): Finding | null {
  const { field, first, length, entry } = candidate;
  if (key === '-') return null;
  const isOrganisation = key.startsWith(ORGANISATION);
  const kind = entry.kind === 'region' || entry.kind === 'organisation' ? entry.kind : 'country';
  return {
    field,
    start: field.tokens.starts[first] ?? 0,
    end: field.tokens.ends[first + length - 1] ?? 0,
    kind: isOrganisation ? 'organisation' : kind,
    key: isOrganisation ? key.slice(ORGANISATION.length) : key,
    method: field.part === 'tag' ? 'tag' : entry.method,
    rule: field.part === 'tag' ? 'tag' : candidate.dateline ? 'dateline' : rule,
  };
}

/** A short word for two countries at once (中美) is a finding of each. */
const CODE_PAIR = 'CN+US'.length;

function eachCountry(finding: Finding): Finding[] {
  return finding.key.charAt(2) === '+' ? finding.key.split('+').map((key) => ({ ...finding, key })) : [finding];
}

/** All countries, regions and organisations that an article names, each with its place in the text. */
export function findCountries(lexicon: Lexicon, fields: readonly Field[], context: PlaceContext): Finding[] {
  const masked = publisherMask(context.publisherName, lexicon);
  const matches = fields.map((field) => matchField(lexicon, field));
  const candidates = matches
    .flatMap((match) => match.candidates)
    .filter((candidate) => candidate.entry.kind !== 'blocked' && !masked(candidate));
  const reader = new DocumentReader(candidates, context, matches);
  const findings: Finding[] = [];
  /** What the text itself names; tags come after it. */
  const inText = new Set<string>();
  candidates.forEach((candidate, i) => {
    const meaning = reader.meaningOf(i);
    if (meaning === null || (reader.isDoubtful(candidate) && !inText.has(meaning.key))) return;
    const finding = toFinding(candidate, meaning);
    if (finding === null) return;
    if (finding.key.length === CODE_PAIR) findings.push(...eachCountry(finding));
    else findings.push(finding);
    if (candidate.field.part !== 'tag') inText.add(finding.key);
  });
  return inTheirDay(findings, context.day);
}
