import { Injectable } from '@nestjs/common';
import type { AcceptInvite } from '@vigie/contract';
import { OneTimeLinks, People, type Person } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { GoneError } from '../platform/request-errors.js';
import { checkPassword } from './check-password.js';
import { Passwords } from './passwords.js';
import { hashSecret } from './secrets.js';
import { SessionOpener } from './session-opener.js';

const USED_UP = 'This invitation is used up or too old. Ask an administrator for a new one.';

/** Lets an invited person choose a password, and signs them in. */
@Injectable()
export class AcceptInviteUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: SessionOpener,
    private readonly audit: AuditTrail,
  ) {}

  /** Raises GoneError for a link that does not work (any more); the link stays usable when the password breaks the rule. */
  async run({ token, password }: AcceptInvite, actor: Actor): Promise<{ person: Person; secret: string }> {
    const link = hashSecret(token);
    const invited = await this.invited(link);
    checkPassword(password, invited.email);
    const passwordHash = await this.passwords.hash(password);
    return this.dataSource.transaction(async (manager) => {
      const claimed = await new OneTimeLinks(manager).claim('invite', link);
      if (claimed?.personId !== invited.id) throw new GoneError(USED_UP);
      await new People(manager).change(invited.id, { passwordHash });
      const by = { ...actor, personId: invited.id, email: invited.email };
      await this.audit.note(by, 'invite.accepted', null, {}, manager);
      const secret = await this.sessions.openIn(manager, invited, actor, null, 'session.opened');
      return { person: { ...invited, passwordHash }, secret };
    });
  }

  private async invited(link: Buffer): Promise<Person> {
    const { manager } = this.dataSource;
    const found = await new OneTimeLinks(manager).find('invite', link);
    const person = found?.personId == null ? null : await new People(manager).byId(found.personId);
    if (person === null || person.disabledAt !== null || person.passwordHash !== null) throw new GoneError(USED_UP);
    return person;
  }
}
