import { z } from 'zod';

/**
 * One fault in what was sent; `path` leads to it (`from`, `questions/1/top`). `position` is in UTF-16 units and only for
 * query strings. `suggestion` is what to send in the place of the faulty value, where there is something that works.
 */
export const Fault = z.object({
  path: z.string(),
  message: z.string(),
  position: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
  suggestion: z.string().optional(),
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
