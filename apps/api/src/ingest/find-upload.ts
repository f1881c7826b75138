import { findUpload, findUploadState, type UploadRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { NotFoundError } from '../platform/request-errors.js';

/** The upload with that id. Raises NotFoundError. */
export async function requireUpload(manager: EntityManager, id: string): Promise<UploadRow> {
  const number = uploadNumber(id);
  return (number === null ? null : await findUpload(manager, number)) ?? missing();
}

/** The number of the upload with that id, and its state. Raises NotFoundError. */
export async function requireTarget(manager: EntityManager, id: string): Promise<{ id: number; state: string }> {
  const number = uploadNumber(id) ?? missing();
  const state = (await findUploadState(manager, number)) ?? missing();
  return { id: number, state };
}

const uploadNumber = (id: string): number | null => (/^[1-9][0-9]{0,17}$/.test(id) ? Number(id) : null);

function missing(): never {
  throw new NotFoundError('There is no upload with this number.');
}
