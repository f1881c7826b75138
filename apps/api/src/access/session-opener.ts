import { Injectable } from '@nestjs/common';
import { type Person, Sessions } from '@vigie/storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import type { Viewer } from '../platform/viewer.js';
import { hashSecret, newSecret } from './secrets.js';

/** Opens sessions; a new one always has a new secret, and the one it takes the place of ends. */
@Injectable()
export class SessionOpener {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** The new session's secret. */
  async open(person: Person, actor: Actor, before: Viewer | null, action: string): Promise<string> {
    return this.dataSource.transaction((manager) => this.openIn(manager, person, actor, before, action));
  }

  /** The same, as part of a larger change. */
  async openIn(
    manager: EntityManager,
    person: Pick<Person, 'id' | 'email'>,
    actor: Actor,
    before: Viewer | null,
    action: string,
  ): Promise<string> {
    const secret = newSecret();
    const sessions = new Sessions(manager);
    if (before !== null && 'session' in before.by) await sessions.close(before.by.session);
    await sessions.open(person.id, hashSecret(secret));
    await this.audit.note({ ...actor, personId: person.id, email: person.email }, action, null, {}, manager);
    return secret;
  }
}
