import { z } from 'zod';

/** One fault in what was sent; `position` is in UTF-16 units and only for query strings. */
export const Fault = z.object({
  path: z.string(),
  message: z.string(),
  position: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
});
export type Fault = z.infer<typeof Fault>;

/** RFC 9457 error body, sent as `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z.array(Fault).optional(),
});
export type Problem = z.infer<typeof Problem>;
