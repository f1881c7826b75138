import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { ArticlesModule } from './articles/articles.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CountingModule } from './counting/counting.module.js';
import { DocsModule } from './docs/docs.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { HealthModule } from './health/health.module.js';
import { IngestModule } from './ingest/ingest.module.js';
import { LabellingModule } from './labelling/labelling.module.js';
import type { Configuration } from './platform/configuration.js';
import { platformModule } from './platform/platform.module.js';
import { SearchModule } from './search/search.module.js';
import { TrendsModule } from './trends/trends.module.js';

@Module({
  imports: [
    AccessModule,
    ArticlesModule,
    CatalogueModule,
    CountingModule,
    DocsModule,
    FeedsModule,
    HealthModule,
    IngestModule,
    LabellingModule,
    SearchModule,
    TrendsModule,
  ],
})
class AppModule {}

/** The whole application: the platform and the features on it. */
export function appModule(configuration: Configuration, dataSource: DataSource): DynamicModule {
  return { module: AppModule, imports: [platformModule(configuration, dataSource)] };
}
