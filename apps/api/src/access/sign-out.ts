import { Injectable } from '@nestjs/common';
import { Sessions } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import type { Viewer } from '../platform/viewer.js';

/** Ends the session that a request came with; a token has none, and stays. */
@Injectable()
export class SignOutUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  async run(viewer: Viewer, actor: Actor): Promise<void> {
    if (!('session' in viewer.by)) return;
    await new Sessions(this.dataSource.manager).close(viewer.by.session);
    await this.audit.note(actor, 'session.closed');
  }
}
