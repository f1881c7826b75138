import { Injectable } from '@nestjs/common';
import type { Setup } from '@vigie/contract';
import { OneTimeLinks, People, type Person } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { GoneError } from '../platform/request-errors.js';
import { addPerson } from './add-person.js';
import { checkPassword } from './check-password.js';
import { emailKey } from './email-key.js';
import { Passwords } from './passwords.js';
import { hashSecret } from './secrets.js';
import { SessionOpener } from './session-opener.js';

const USED_UP = 'This set-up link is used up or too old. Start the application again for a new one.';
const SET_UP = 'This installation has an administrator already. Sign in, or ask an administrator for an invitation.';

/** Makes the first administrator by the one-time link that the start printed. */
@Injectable()
export class SetUpUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: SessionOpener,
    private readonly audit: AuditTrail,
  ) {}

  /** Whether the first administrator is still to be made. */
  async isOpen(): Promise<boolean> {
    return !(await new People(this.dataSource.manager).hasAdministrator());
  }

  /** Of any number of claims at once one succeeds; the others get GoneError. */
  async run({ token, email, name, password }: Setup, actor: Actor): Promise<{ person: Person; secret: string }> {
    const link = hashSecret(token);
    if (!(await this.isOpen())) throw new GoneError(SET_UP);
    if ((await new OneTimeLinks(this.dataSource.manager).find('setup', link)) === null) throw new GoneError(USED_UP);
    const account = emailKey(email);
    checkPassword(password, account);
    const passwordHash = await this.passwords.hash(password);
    return this.dataSource.transaction(async (manager) => {
      const claimed = await new OneTimeLinks(manager).claim('setup', link);
      const people = new People(manager);
      if (await people.hasAdministrator()) throw new GoneError(SET_UP);
      if (claimed === null) throw new GoneError(USED_UP);
      const person = await addPerson(people, { email: account, name, role: 'admin', passwordHash });
      const by = { ...actor, personId: person.id, email: account };
      await this.audit.note(by, 'setup.administrator', account, { from: 'link' }, manager);
      const secret = await this.sessions.openIn(manager, person, actor, null, 'session.opened');
      return { person, secret };
    });
  }
}
