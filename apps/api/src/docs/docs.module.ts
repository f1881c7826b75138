import { Module } from '@nestjs/common';
import { DocsController } from './docs.controller.js';
import { OpenApi } from './open-api.js';

/** The API's description for programs and for people. */
@Module({ controllers: [DocsController], providers: [OpenApi] })
export class DocsModule {}
