import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ShowUploads } from './show-uploads.js';

/** Refuses a request about an upload that there is not, while it can still be refused: a stream of events has its status before its first event. */
@Injectable()
export class UploadExistsGuard implements CanActivate {
  constructor(private readonly show: ShowUploads) {}

  /** Raises NotFoundError. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { id } = context.switchToHttp().getRequest<Request<{ id: string }>>().params;
    await this.show.one(id);
    return true;
  }
}
