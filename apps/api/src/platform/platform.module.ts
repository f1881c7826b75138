import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AuditTrail } from './audit-trail.js';
import type { Configuration } from './configuration.js';
import { Metrics } from './metrics.js';
import { Stopping } from './stopping.js';

/** Injects the configuration: `@Inject(CONFIGURATION) configuration: Configuration`. */
export const CONFIGURATION = Symbol('configuration');

@Global()
@Module({})
class PlatformModule {}

/**
 * What every feature may inject: the configuration, the DataSource, AuditTrail, Metrics, Stopping.
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
    providers: [{ provide: CONFIGURATION, useValue: configuration }, AuditTrail, Metrics, Stopping],
    exports: [CONFIGURATION, AuditTrail, Metrics, Stopping],
  };
}
