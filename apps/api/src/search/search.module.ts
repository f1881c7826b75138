import { Module } from '@nestjs/common';
import { CheckQuery } from './check-query.js';
import { SearchController } from './search.controller.js';

/** What a query means, before it is asked. */
@Module({ controllers: [SearchController], providers: [CheckQuery] })
export class SearchModule {}
