import { Injectable, type StreamableFile } from '@nestjs/common';
import { allCountryCodes, countryLabel } from '@vigie/analysis';
import type { KnownCountryList, KnownQuery, KnownTopicList } from '@vigie/contract';
import { listKnownTopics } from '@vigie/storage';
import { answerQuestion } from '../platform/answer-question.js';
import { fromIdCursor, toIdCursor } from '../platform/id-cursor.js';
import type { LabelLanguage } from '../platform/language.js';
import { Reads } from '../platform/reads.js';
import { asCsv } from './catalogue-csv.js';
import { nameMatches } from './name-matches.js';

/** Lists what a label can be, whether an article carries it or not. */
@Injectable()
export class ListKnown {
  constructor(private readonly reads: Reads) {}

  async topics(query: KnownQuery, language: LabelLanguage): Promise<KnownTopicList | StreamableFile> {
    const { search = null, cursor = null, limit = 50, format } = query;
    const list = await answerQuestion(
      this.reads.run((source) => listKnownTopics(source, { search, cursor, limit }, language)),
    );
    return format === 'csv' ? asCsv('known-topics', list.items) : list;
  }

  /** In order of their names. */
  countries(
    { search, cursor, limit = 50, format }: KnownQuery,
    language: LabelLanguage,
  ): KnownCountryList | StreamableFile {
    const { compare } = new Intl.Collator(language);
    const all = allCountryCodes()
      .map((code) => ({ code, label: countryLabel(code, language) }))
      .filter(({ code, label }) => search === undefined || nameMatches(search, code, label))
      .sort((a, b) => compare(a.label, b.label));
    const skipped = fromIdCursor(cursor) ?? 0;
    const items = all.slice(skipped, skipped + limit);
    if (format === 'csv') return asCsv('known-countries', items);
    const seen = skipped + items.length;
    return { items, nextCursor: items.length > 0 && seen < all.length ? toIdCursor(seen) : null };
  }
}
