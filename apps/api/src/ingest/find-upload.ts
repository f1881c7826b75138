import { findUpload, type UploadRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { NotFoundError } from '../platform/request-errors.js';

/** The upload with that id. Raises NotFoundError. */
export async function requireUpload(manager: EntityManager, id: string): Promise<UploadRow> {
  const upload = /^[1-9][0-9]{0,17}$/.test(id) ? await findUpload(manager, Number(id)) : null;
  if (upload === null) throw new NotFoundError('There is no upload with this number.');
  return upload;
}
