import { Injectable } from '@nestjs/common';
import type { CreatedUser, NewUser } from '@vigie/contract';
import { OneTimeLinks, People } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { addPerson } from './add-person.js';
import { checkPassword } from './check-password.js';
import { emailKey } from './email-key.js';
import { Passwords } from './passwords.js';
import { hashSecret, newSecret } from './secrets.js';
import { toManagedUser } from './user-answers.js';

const INVITE_HOURS = 7 * 24;

/**
 * Adds a user, with a password or with an invitation that works once within a week. Somebody whose invitation is still
 * open gets a new one.
 */
@Injectable()
export class AddUserUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /** `origin` is where the invited person will find the application. Raises ConflictError when the address is taken. */
  async run({ email, name, role, password }: NewUser, origin: string, actor: Actor): Promise<CreatedUser> {
    const account = emailKey(email);
    if (password !== undefined) checkPassword(password, account);
    const passwordHash = password === undefined ? null : await this.passwords.hash(password);
    const secret = newSecret();
    return this.dataSource.transaction(async (manager) => {
      const people = new People(manager);
      const invited = passwordHash === null ? await people.byEmail(account) : null;
      const isAgain = invited !== null && invited.passwordHash === null && invited.disabledAt === null;
      if (isAgain) await people.change(invited.id, { name, role });
      const person = isAgain
        ? { ...invited, name, role }
        : await addPerson(people, { email: account, name, role, passwordHash });
      await this.audit.note(actor, 'user.added', account, { role, invited: passwordHash === null }, manager);
      if (passwordHash !== null) return { ...toManagedUser(person), inviteLink: null };
      await new OneTimeLinks(manager).replaceInvite(person.id, hashSecret(secret), INVITE_HOURS);
      return { ...toManagedUser(person), inviteLink: `${origin}/invite?token=${secret}` };
    });
  }
}
