import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { ListKnown } from './list-known.js';
import { ShowCatalogue } from './show-catalogue.js';

/** Sources, topics, countries, languages and collections: reads only. */
@Module({ controllers: [CatalogueController], providers: [ListKnown, ShowCatalogue] })
export class CatalogueModule {}
