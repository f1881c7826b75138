import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';

/** What a query means, before it is asked. */
@Module({ controllers: [SearchController] })
export class SearchModule {}
