import { Body, Controller, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ChangePassword, Session, SignIn } from '@vigie/contract';
import type { Request, Response } from 'express';
import { Public, SignedIn } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { CurrentViewer, type Viewer } from '../platform/viewer.js';
import { ChangePasswordUseCase } from './change-password.js';
import { Identity } from './identity.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignInUseCase } from './sign-in.js';
import { SignOutUseCase } from './sign-out.js';
import { toSession } from './user-answers.js';

@ApiTags('access')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignInUseCase,
    private readonly signOut: SignOutUseCase,
    private readonly changePassword: ChangePasswordUseCase,
    private readonly identity: Identity,
  ) {}

  @Post()
  @Public()
  @Answers(Session, { status: 201, description: 'Signed in; the session is in the cookie' })
  @ApiOperation({ summary: 'Sign in with e-mail address and password' })
  async open(
    @Body({ schema: SignIn }) body: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @CurrentActor() actor: Actor,
  ): Promise<Session> {
    const { person, secret } = await this.signIn.run(body, actor, await this.identity.of(request));
    setSessionCookie(request, response, secret);
    return toSession(person);
  }

  @Get()
  @SignedIn()
  @Answers(Session)
  @ApiOperation({ summary: 'Who is signed in' })
  read(@CurrentViewer() viewer: Viewer): Session {
    return toSession(viewer);
  }

  @Delete()
  @SignedIn()
  @AnswersNothing('Signed out')
  @ApiOperation({ summary: 'Sign out' })
  async close(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signOut.run(viewer, actor);
    clearSessionCookie(request, response);
  }

  @Put('password')
  @SignedIn()
  @AnswersNothing('Changed; every other session of this person has ended')
  @ApiOperation({ summary: 'Change your own password' })
  setPassword(
    @Body({ schema: ChangePassword }) body: ChangePassword,
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.changePassword.run(viewer, body, actor);
  }
}
