import type { Fault } from '@vigie/contract';
import { RequestError } from '../platform/request-errors.js';

/** The names of the limits that uploads have; an administrator sets them in the environment under these names. */
export type UploadLimit = 'FILE_LIMIT' | 'FILES_PER_UPLOAD' | 'UPLOADS_AT_ONCE' | 'FREE_DISK';

const STATUS: Record<UploadLimit, number> = {
  FILE_LIMIT: 413,
  FILES_PER_UPLOAD: 413,
  UPLOADS_AT_ONCE: 429,
  FREE_DISK: 507,
};

/** An upload would go beyond a limit; the answer names it. */
export class UploadLimitError extends RequestError {
  override readonly faults: Fault[];
  override readonly retryAfter: number | undefined;

  constructor(limit: UploadLimit, detail: string) {
    super(STATUS[limit], detail);
    this.faults = [{ path: limit, message: detail }];
    this.retryAfter = limit === 'UPLOADS_AT_ONCE' ? 5 : undefined;
  }
}
