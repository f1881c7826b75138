import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AdmissionGuard } from './admission.guard.js';
import { FirstAdministrator } from './first-administrator.js';
import { Identity } from './identity.js';
import { Passwords } from './passwords.js';

/** Who may do what: the guard in front of every route, and people, sessions, tokens and the audit trail. */
@Module({
  providers: [FirstAdministrator, Identity, Passwords, { provide: APP_GUARD, useClass: AdmissionGuard }],
})
export class AccessModule {}
