import { z } from 'zod';
import { Instant } from './scalars.js';

/** One message of `GET /live`: the state that charts can now be asked for. */
export const LiveState = z.object({ asOf: Instant });
export type LiveState = z.infer<typeof LiveState>;
