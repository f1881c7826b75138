import { Injectable } from '@nestjs/common';
import type { Labelling } from '@vigie/contract';
import { cancelRelabelling, queueRelabelling } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { ConflictError } from '../platform/request-errors.js';
import { ShowLabelling } from './show-labelling.js';

/** Has all articles labelled anew, or stops it. */
@Injectable()
export class SteerLabelling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly show: ShowLabelling,
  ) {}

  /** A run that is queued or under way goes on as it is. */
  async run(actor: Actor): Promise<Labelling> {
    await this.dataSource.transaction(async (manager) => {
      await queueRelabelling(manager, 'asked');
      await this.audit.note(actor, 'labelling.asked', null, {}, manager);
    });
    return this.show.run();
  }

  /** ConflictError where nothing is under way. What was labelled so far stays; the next change, or start, labels the rest. */
  async cancel(actor: Actor): Promise<Labelling> {
    await this.dataSource.transaction(async (manager) => {
      if (!(await cancelRelabelling(manager))) throw new ConflictError('No labelling is under way.');
      await this.audit.note(actor, 'labelling.cancelled', null, {}, manager);
    });
    return this.show.run();
  }
}
