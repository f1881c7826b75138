import {
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
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { selectionTests } from '../filter/selection-tests.js';
import type { DimensionNames } from '../names/dimension-names.js';
import type { Clock } from '../time/clock.js';
import { dateSpans } from '../time/date-spans.js';
import { makeDayClock } from '../time/day-clock.js';
import type { Quarters } from '../time/make-clock.js';
import { quartersOf } from '../time/time-bounds.js';
import { DimensionKeys } from './dimension-keys.js';
import { Selected } from './selected.js';
import type { SharedTables } from './shared-tables.js';

/** What a query is asked of and with. */
export interface Asked {
  corpus: Corpus;
  names: DimensionNames;
  selection: Selection;
  where: Where<Uint32Array> | null;
  zone: ZoneRules;
  language: NameLanguage;
}

/** What the questions of one page have in common. */
export class Query {
  readonly size = new PageSize();
  readonly selections: Selected[] = [];
  readonly main: Selected;
  /** By what they tell apart, so that what is looked up by one is looked up once for all charts. */
  readonly clocks = new Map<string, Clock>();
  private readonly known = new Map<string, Selected>();
  private readonly clock: ReturnType<typeof makeDayClock>;

  /** Whether the buckets of all charts are known without looking at articles, so that they are checked first. */
  readonly early: boolean;

  constructor(
    readonly asked: Asked,
    questions: readonly Question[],
    private readonly tables: SharedTables,
  ) {
    const { corpus, selection, zone } = asked;
    const quarters = within(quartersOf(corpus.segments), selection.dates, asked);
    this.clock = makeDayClock(zone, quarters, corpus.periods);
    this.main = this.select(selection.filters, asked.where);
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
    return this.select(kind === 'none' || own === undefined ? {} : { [kind]: own }, null);
  }

  keysOf(dimension: Dimension): DimensionKeys {
    return new DimensionKeys(dimension, this.asked.names, this.asked.selection.countryRole, this.tables);
  }

  private select(filters: Selection['filters'], where: Where<Uint32Array> | null): Selected {
    const { corpus, names, zone, selection } = this.asked;
    const name = where === null ? JSON.stringify(filters) : 'main';
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const meaning = { corpus, names, zone, countryRole: selection.countryRole };
    const tests = selectionTests(meaning, selection.dates, filters, where);
    const made = new Selected(this.selections.length, tests, this.clock, (column, greatest) =>
      corpus.totals(column, greatest),
    );
    this.selections.push(made);
    this.known.set(name, made);
    return made;
  }
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
