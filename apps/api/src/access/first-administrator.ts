import { Injectable } from '@nestjs/common';
import { OneTimeLinks, People } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { AuditTrail } from '../platform/audit-trail.js';
import { emailKey } from './email-key.js';
import { passwordFault } from './password-rule.js';
import { Passwords } from './passwords.js';
import { hashSecret, newSecret } from './secrets.js';

const SETUP_HOURS = 24;
/** Any number that nothing else locks: processes that start together make one administrator. */
const LOCK = 7_364_203;

/** ADMIN_EMAIL or ADMIN_PASSWORD cannot be used; one sentence. */
export class AdministratorRefusedError extends Error {}

/** Sees to it that there is somebody who can administer, without any account that everybody knows. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Nothing when an administrator exists; else makes the one that the environment names (AdministratorRefusedError when
   * it cannot be), or answers the secret of a new one-time set-up link.
   */
  async prepare(named: { email: string; password: string } | null): Promise<string | null> {
    if (await new People(this.dataSource.manager).hasAdministrator()) return null;
    if (named === null) return this.openSetup();
    const email = emailKey(named.email);
    if (!z.email().max(254).safeParse(email).success) {
      throw new AdministratorRefusedError('ADMIN_EMAIL is not an e-mail address.');
    }
    const fault = passwordFault(named.password, email);
    if (fault !== null) throw new AdministratorRefusedError(`ADMIN_PASSWORD ${fault}.`);
    await this.make(email, await this.passwords.hash(named.password));
    return null;
  }

  private async openSetup(): Promise<string> {
    const secret = newSecret();
    await new OneTimeLinks(this.dataSource.manager).replaceSetup(hashSecret(secret), SETUP_HOURS);
    return secret;
  }

  private async make(email: string, passwordHash: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const people = new People(manager);
      if (await people.hasAdministrator()) return;
      const known = await people.byEmail(email);
      if (known === null) await people.add({ email, name: email, role: 'admin', passwordHash });
      else await people.change(known.id, { role: 'admin', passwordHash, disabledAt: null });
      await new OneTimeLinks(manager).removeSetup();
      const nobody = { personId: null, email: null, ip: null };
      await this.audit.note(nobody, 'setup.administrator', email, { from: 'environment' }, manager);
    });
  }
}
