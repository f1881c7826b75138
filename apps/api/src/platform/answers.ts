import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import type { ZodType } from 'zod';
import { ApiResponse } from './described.js';

/** What is sent with an answer, and what is said about it. */
interface Sent {
  status?: number;
  description?: string;
  /**
   * The route makes its answer field by field, of nothing but what the schema names: it need not be stripped. Stripping a
   * large chart takes four times as long as writing it down.
   */
  exact?: boolean;
}

/** What a route answers: the schema strips the answer, documents it, and `status` is sent with it. */
export function Answers(
  schema: ZodType,
  { status = 200, description = '', exact = false }: Sent = {},
): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ...(exact ? [] : [SerializeOptions({ schema })]),
    ApiResponse({ status, description, standardSchema: schema } as Parameters<typeof ApiResponse>[0]),
  );
}

/** A route that answers 204 without a body. */
export function AnswersNothing(description = ''): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));
}
