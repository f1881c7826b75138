import type { NewUpload, UploadQuery } from '@vigie/contract';
import { SUPPORTED_FORMATS } from '@vigie/formats/names';
import type { UploadOptions } from '@vigie/storage';
import { InvalidInputError } from '../platform/request-errors.js';

/** The options of an upload with their defaults: labels inferred, times without an offset read as UTC. */
export function toOptions(asked: UploadQuery | NewUpload): UploadOptions {
  const { format } = asked;
  if (format !== undefined && !SUPPORTED_FORMATS.some((supported) => supported === format)) {
    throw new InvalidInputError([{ path: 'format', message: `must be one of ${SUPPORTED_FORMATS.join(', ')}` }]);
  }
  return {
    format: format ?? null,
    labels: asked.labels ?? 'infer',
    timezone: asked.timezone ?? 'UTC',
    language: asked.language ?? null,
    source: asked.source ?? null,
    mapping: asked.mapping ?? null,
    dryRun: asked.dryRun === true || asked.dryRun === 'true',
  };
}
