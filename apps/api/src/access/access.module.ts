import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AcceptInviteUseCase } from './accept-invite.js';
import { AddUserUseCase } from './add-user.js';
import { AdmissionGuard } from './admission.guard.js';
import { AuditController } from './audit.controller.js';
import { ChangePasswordUseCase } from './change-password.js';
import { ChangeUserUseCase } from './change-user.js';
import { EntranceController } from './entrance.controller.js';
import { FirstAdministrator } from './first-administrator.js';
import { Identity } from './identity.js';
import { ListAuditQuery } from './list-audit.js';
import { ListUsersQuery } from './list-users.js';
import { OwnTokens } from './own-tokens.js';
import { Passwords } from './passwords.js';
import { SessionController } from './session.controller.js';
import { SessionOpener } from './session-opener.js';
import { SetUpUseCase } from './set-up.js';
import { SignInUseCase } from './sign-in.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignOutUseCase } from './sign-out.js';
import { TokensController } from './tokens.controller.js';
import { UsersController } from './users.controller.js';

/** Who may do what: the guard in front of every route, and people, sessions, tokens and the audit trail. */
@Module({
  controllers: [AuditController, EntranceController, SessionController, TokensController, UsersController],
  providers: [
    { provide: APP_GUARD, useClass: AdmissionGuard },
    AcceptInviteUseCase,
    AddUserUseCase,
    ChangePasswordUseCase,
    ChangeUserUseCase,
    FirstAdministrator,
    Identity,
    ListAuditQuery,
    ListUsersQuery,
    OwnTokens,
    Passwords,
    SessionOpener,
    SetUpUseCase,
    SignInAttempts,
    SignInUseCase,
    SignOutUseCase,
  ],
})
export class AccessModule {}
