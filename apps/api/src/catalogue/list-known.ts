import { Injectable } from '@nestjs/common';
import { allCountryCodes, countryLabel } from '@vigie/analysis';
import type { KnownCountryList, KnownQuery, KnownTopicList } from '@vigie/contract';
import { listKnownTopics } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { fromIdCursor, toIdCursor } from '../platform/id-cursor.js';
import type { LabelLanguage } from '../platform/language.js';
import { nameMatches } from './name-matches.js';

/** Lists what a label can be, whether an article carries it or not. */
@Injectable()
export class ListKnown {
  constructor(private readonly dataSource: DataSource) {}

  topics({ search, cursor, limit }: KnownQuery, language: LabelLanguage): Promise<KnownTopicList> {
    const question = { search: search ?? null, cursor: cursor ?? null, limit: limit ?? 50 };
    return answerQuestion(listKnownTopics(this.dataSource, question, language));
  }

  /** In order of their names. */
  countries({ search, cursor, limit = 50 }: KnownQuery, language: LabelLanguage): KnownCountryList {
    const { compare } = new Intl.Collator(language);
    const all = allCountryCodes()
      .map((code) => ({ code, label: countryLabel(code, language) }))
      .filter(({ code, label }) => search === undefined || nameMatches(search, code, label))
      .sort((a, b) => compare(a.label, b.label));
    const skipped = fromIdCursor(cursor) ?? 0;
    const items = all.slice(skipped, skipped + limit);
    const seen = skipped + items.length;
    return { items, nextCursor: items.length > 0 && seen < all.length ? toIdCursor(seen) : null };
  }
}
