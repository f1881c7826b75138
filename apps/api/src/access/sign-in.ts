import { Injectable } from '@nestjs/common';
import type { SignIn } from '@vigie/contract';
import { People, type Person } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { UnauthenticatedError } from '../platform/request-errors.js';
import type { Viewer } from '../platform/viewer.js';
import { emailKey } from './email-key.js';
import { Passwords } from './passwords.js';
import { SessionOpener } from './session-opener.js';
import { type Attempt, SignInAttempts } from './sign-in-attempts.js';

/** Signs somebody in with e-mail address and password. */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: SignInAttempts,
    private readonly passwords: Passwords,
    private readonly sessions: SessionOpener,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The person, and the secret of a new session; `before` is who the browser was until now, and that session ends.
   * Raises TooManyRequestsError before anything is hashed, and the same UnauthenticatedError whatever was wrong.
   */
  async run(
    { email, password }: SignIn,
    actor: Actor,
    before: Viewer | null,
  ): Promise<{ person: Person; secret: string }> {
    const account = emailKey(email);
    const attempt = await this.take(account, actor, before);
    const person = await new People(this.dataSource.manager).byEmail(account);
    const isRight = await this.passwords.matches(person?.passwordHash ?? null, password);
    if (!isRight || person === null || person.disabledAt !== null) {
      await this.audit.note({ ...actor, personId: null, email: account }, 'session.refused');
      throw new UnauthenticatedError('The e-mail address or the password is not right.');
    }
    await attempt.giveBack();
    const secret = await this.sessions.open(person, actor, before, 'session.opened');
    return { person, secret };
  }

  private take(account: string, actor: Actor, before: Viewer | null): Promise<Attempt> {
    if (before?.email === account) return this.attempts.takeKnown(before.id);
    return this.attempts.take(account, actor.ip ?? 'unknown');
  }
}
