import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { ShowCatalogue } from './show-catalogue.js';

/** Sources, topics, countries, languages and collections: reads only. */
@Module({ controllers: [CatalogueController], providers: [ShowCatalogue] })
export class CatalogueModule {}
