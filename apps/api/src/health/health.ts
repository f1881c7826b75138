import { z } from 'zod';

/** The answer of the health routes; anything but `ok` is a problem with status 503. */
export const Health = z.object({ status: z.literal('ok') });
export type Health = z.infer<typeof Health>;
