import { Injectable } from '@nestjs/common';
import type { PreviewQuery, UploadPreview } from '@vigie/contract';
import { UnsupportedFormatError } from '@vigie/formats/names';
import { rememberedMapping } from '@vigie/storage';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { RequestError, UnprocessableError } from '../platform/request-errors.js';
import { refuseForm } from './body-headers.js';
import { fileName } from './receive-file.js';
import { toOptions } from './upload-options.js';

const MEGABYTE = 1 << 20;
/** Of most files the beginning is enough, as much as the order of dates is told by; a spreadsheet can only be opened whole. */
const MOST = { beginning: 4 * MEGABYTE, spreadsheet: 16 * MEGABYTE };

/** Shows how a file would be read, from its beginning. */
@Injectable()
export class PreviewUpload {
  constructor(private readonly dataSource: DataSource) {}

  /** `POST /uploads/preview`. Nothing is stored. */
  async run(query: PreviewQuery, request: Request): Promise<UploadPreview> {
    refuseForm(request.headers);
    const filename = fileName(query.filename);
    const options = toOptions(query);
    const bytes = await firstBytes(request);
    // What reads records is large, and loaded for the first who asks.
    const { previewFile } = await import('./preview-file.js');
    try {
      return await previewFile({ filename, bytes }, options, (header) =>
        rememberedMapping(this.dataSource.manager, header),
      );
    } catch (error) {
      if (error instanceof UnsupportedFormatError) throw new UnprocessableError(error.message);
      throw error;
    }
  }
}

async function firstBytes(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    pieces.push(piece);
    length += piece.length;
    const isSpreadsheet = pieces[0]?.subarray(0, 2).toString('latin1') === 'PK';
    if (length > (isSpreadsheet ? MOST.spreadsheet : MOST.beginning)) {
      throw new RequestError(
        413,
        'A preview takes the first 4 MB of a file, or a whole spreadsheet or archive of at most 16 MB.',
      );
    }
  }
  return Buffer.concat(pieces);
}
