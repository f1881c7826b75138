import {
  type ArticleIds,
  type DateRange,
  type Dimension,
  type NameLanguage,
  PageSize,
  type Question,
  type Selection,
  type ShareKind,
  type Where,
  type ZoneRules,
} from '@vigie/article';
import type { Corpus } from '../columns/corpus.js';
import type { Segment } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import type { KeptRows } from '../filter/kept-rows.js';
import { selectionTests } from '../filter/selection-tests.js';
import type { Test } from '../filter/test.js';
import type { DimensionNames } from '../names/dimension-names.js';
import type { Clock } from '../time/clock.js';
import { dateSpans } from '../time/date-spans.js';
import { type DayClock, makeDayClock } from '../time/day-clock.js';
import type { Quarters } from '../time/make-clock.js';
import { quartersOf } from '../time/time-bounds.js';
import { DimensionKeys } from './dimension-keys.js';
import { Selected } from './selected.js';
import type { SharedTables } from './shared-tables.js';

/** A selection of this part of all articles is counted by what it leaves out. */
const MOST = 2 / 3;

/** What a query is asked of and with. */
export interface Asked {
  corpus: Corpus;
  names: DimensionNames;
  selection: Selection;
  where: Where<ArticleIds> | null;
  zone: ZoneRules;
  language: NameLanguage;
}

/** What the questions of one page have in common. */
export class Query {
  readonly size = new PageSize();
  readonly selections: Selected[] = [];
  readonly main: Selected;
  /** The articles that the main selection leaves out, where those are few: what is known of all articles tells of it then. */
  readonly others: Selected | null;
  /** By what they tell apart, so that what is looked up by one is looked up once for all charts. */
  readonly clocks = new Map<string, Clock>();
  private readonly known = new Map<string, Selected>();
  private readonly clock: () => DayClock;
  /** Where the rows are looked for. */
  readonly segments: readonly Segment[];
  /** Whether those have copies of a part of all rows. */
  readonly narrowed: boolean;

  /** Whether the buckets of all charts are known without looking at articles, so that they are checked first. */
  readonly early: boolean;

  constructor(
    readonly asked: Asked,
    questions: readonly Question[],
    private readonly tables: SharedTables,
    private readonly kept: KeptRows,
  ) {
    const { corpus, selection, zone } = asked;
    const tests = this.testsOf(selection.filters, asked.where);
    kept.note(tests, corpus.segments);
    const narrowed = questions.some(isShare) ? null : kept.narrow(tests, corpus.segments);
    this.narrowed = narrowed !== null;
    this.segments = narrowed?.segments ?? corpus.segments;
    const quarters = within(quartersOf(this.segments), selection.dates, asked);
    let clock: DayClock | null = null;
    this.clock = () => (clock ??= makeDayClock(zone, quarters, corpus.periods));
    this.main = this.select(selection.filters, asked.where, narrowed?.tests ?? kept.replace(tests, corpus.segments));
    this.others = this.narrowed ? null : this.selectOthers();
    this.early =
      selection.dates !== null &&
      selection.dates.from !== null &&
      selection.dates.to !== null &&
      questions.every((question) => question.kind !== 'attention' || question.interval !== 'auto');
  }

  /** What shares are fractions of: the same dates and, but for the corpus, the filter of that kind. */
  whole(kind: ShareKind): Selected {
    const { filters } = this.asked.selection;
    const own = kind === 'none' || kind === 'corpus' ? undefined : filters[kind];
    const only = kind === 'none' || own === undefined ? {} : { [kind]: own };
    return this.select(only, null, this.kept.replace(this.testsOf(only, null), this.asked.corpus.segments));
  }

  keysOf(dimension: Dimension): DimensionKeys {
    return new DimensionKeys(dimension, this.asked.names, this.asked.selection.countryRole, this.tables);
  }

  private testsOf(filters: Selection['filters'], where: Where<ArticleIds> | null): Test[] {
    const { corpus, names, zone, selection } = this.asked;
    const meaning = { corpus, names, zone, countryRole: selection.countryRole };
    return selectionTests(meaning, selection.dates, filters, where);
  }

  private selectOthers(): Selected | null {
    const { articles } = this.asked.corpus;
    const [test, ...more] = this.main.tests;
    if (test?.kind !== 'bits' || more.length > 0 || test.most < articles * MOST) return null;
    const left: Test = { ...test, wanted: 0, most: articles - test.most };
    const others = new Selected(this.selections.length, [left], this.clock, null);
    this.selections.push(others);
    return others;
  }

  private select(filters: Selection['filters'], where: Where<ArticleIds> | null, tests: Test[]): Selected {
    const { corpus } = this.asked;
    const name = where === null ? JSON.stringify(filters) : 'main';
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const whole = tests.length > 0 || this.narrowed ? null : corpus;
    const made = new Selected(this.selections.length, tests, this.clock, whole);
    this.selections.push(made);
    this.known.set(name, made);
    return made;
  }
}

function isShare(question: Question): boolean {
  return question.kind === 'attention' && question.share !== 'none';
}

/** The quarters of an hour in which a selection of these dates may have articles. */
function within(all: Quarters, dates: DateRange | null, { zone }: Asked): Quarters {
  if (dates === null) return all;
  const spans = dateSpans(dates, zone);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return { least: 0, greatest: -1 };
  const quarter = (at: number) => Math.floor((at - TIME_ORIGIN) / QUARTER);
  return { least: Math.max(all.least, quarter(first.from)), greatest: Math.min(all.greatest, quarter(last.to)) };
}
