import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditTrail } from './audit-trail.js';
import type { Configuration } from './configuration.js';
import { Metrics } from './metrics.js';
import { Reads } from './reads.js';
import { Stopping } from './stopping.js';

/** Injects the configuration: `@Inject(CONFIGURATION) configuration: Configuration`. */
export const CONFIGURATION = Symbol('configuration');

@Global()
@Module({})
class PlatformModule {}

/**
 * What every feature may inject: the configuration, the DataSource, Reads, AuditTrail, Metrics, Stopping.
 * `dataSource` is connected; it is closed with the application.
 */
export function platformModule(configuration: Configuration, dataSource: DataSource): DynamicModule {
  return {
    module: PlatformModule,
    imports: [
      TypeOrmModule.forRootAsync({
        useFactory: () => dataSource.options,
        dataSourceFactory: () => Promise.resolve(dataSource),
      }),
    ],
    providers: [
      { provide: CONFIGURATION, useValue: configuration },
      AuditTrail,
      Metrics,
      {
        provide: Reads,
        inject: [DataSource, Metrics],
        useFactory: (primary: DataSource, metrics: Metrics) => new Reads(primary, configuration, metrics),
      },
      Stopping,
    ],
    exports: [CONFIGURATION, AuditTrail, Metrics, Reads, Stopping],
  };
}
