import { type INestApplication, Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { tellSwagger } from '../platform/described.js';
import { madeOnce } from '../platform/made-once.js';
import { documentProblems } from './problem-answers.js';

const infoOf = ({ DocumentBuilder }: typeof import('@nestjs/swagger')) =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Vigie')
    .setDescription('Topics, sources and countries over time, with the evidence. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .addCookieAuth('vigie_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();

/** JSON Schema as OpenAPI 3.1 takes it; what JSON Schema cannot say (a refinement) is left to the description. */
function convert(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _, ...converted } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  return { schema: converted };
}

/** The OpenAPI document, made from the routes and their schemas when it is first asked for. */
@Injectable()
export class OpenApi {
  private made: (() => Promise<OpenAPIObject>) | undefined;

  /** The application that the document describes. */
  describe(app: INestApplication): void {
    this.made = madeOnce(() => make(app));
  }

  document(): Promise<OpenAPIObject> {
    if (this.made === undefined) throw new Error('The application is not known yet.');
    return this.made();
  }
}

async function make(app: INestApplication): Promise<OpenAPIObject> {
  const swagger = await import('@nestjs/swagger');
  tellSwagger(swagger);
  return documentProblems(
    swagger.SwaggerModule.createDocument(app, infoOf(swagger), {
      standardSchemaConverter: convert as never,
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    }),
  );
}
