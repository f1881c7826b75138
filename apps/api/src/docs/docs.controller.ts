import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { SignedIn } from '../platform/admission.js';
import { ApiExcludeController } from '../platform/described.js';
import { OpenApi } from './open-api.js';
import { docsFile, docsPage } from './swagger-files.js';

@ApiExcludeController()
@Controller('api')
@SignedIn()
export class DocsController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  document(): Promise<OpenAPIObject> {
    return this.openApi.document();
  }

  @Get('docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return docsPage;
  }

  @Get('docs/:file')
  file(@Param('file') file: string): StreamableFile {
    return docsFile(file);
  }
}
