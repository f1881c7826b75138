import { Injectable } from '@nestjs/common';
import type { ChangePassword } from '@vigie/contract';
import { People, Sessions } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { InvalidInputError } from '../platform/request-errors.js';
import type { Viewer } from '../platform/viewer.js';
import { checkPassword } from './check-password.js';
import { Passwords } from './passwords.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** Changes the viewer's own password; every other session of theirs ends. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: SignInAttempts,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /** Raises InvalidInputError when the current password is wrong or the new one breaks the rule. */
  async run(viewer: Viewer, { current, password }: ChangePassword, actor: Actor): Promise<void> {
    checkPassword(password, viewer.email);
    const attempt = await this.attempts.takeKnown(viewer.id);
    const person = await new People(this.dataSource.manager).byId(viewer.id);
    if (!(await this.passwords.matches(person?.passwordHash ?? null, current))) {
      await this.audit.note(actor, 'password.refused');
      throw new InvalidInputError([{ path: 'current', message: 'is not your password' }]);
    }
    await attempt.giveBack();
    const passwordHash = await this.passwords.hash(password);
    await this.dataSource.transaction(async (manager) => {
      await new People(manager).change(viewer.id, { passwordHash });
      await new Sessions(manager).closeAll(viewer.id, 'session' in viewer.by ? viewer.by.session : 0);
      await this.audit.note(actor, 'password.changed', null, {}, manager);
    });
  }
}
