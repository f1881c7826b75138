import 'reflect-metadata';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { appModule } from './app.module.js';
import { OpenApi } from './docs/open-api.js';
import type { Configuration } from './platform/configuration.js';
import { ContractPipe } from './platform/contract.pipe.js';
import { buildHttpStack } from './platform/http-stack.js';
import { createLog } from './platform/log.js';
import { NestLog } from './platform/nest-log.js';
import { ProblemFilter } from './platform/problem.filter.js';

/**
 * Builds the application on a connected and migrated database; the caller listens, and closes it with `app.close()`,
 * which closes the data source too.
 */
export async function createApp(
  configuration: Configuration,
  dataSource: DataSource,
  log: Logger = createLog(configuration.logLevel),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(appModule(configuration, dataSource), {
    logger: new NestLog(log),
    bodyParser: false,
    abortOnError: false,
  });
  buildHttpStack(app, configuration, log);
  app.useGlobalPipes(new ContractPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.get(OpenApi).describe(app);
  return app;
}
