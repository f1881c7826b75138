import type { OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@vigie/contract';
import { z } from 'zod';

/** Adds to every operation the shape that all its refusals have. */
export function documentProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...schema } = z.toJSONSchema(Problem);
  const problem = {
    description: 'Refused; the body says why',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const operations = Object.values(document.paths).flatMap((path) =>
    [path.get, path.post, path.put, path.patch, path.delete].filter((operation) => operation !== undefined),
  );
  for (const operation of operations) operation.responses = { ...operation.responses, default: problem };
  const components = { ...document.components, schemas: { ...document.components?.schemas, Problem: schema as never } };
  return { ...document, components };
}
