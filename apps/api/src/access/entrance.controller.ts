import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { AcceptInvite, Session, Setup, SetupState } from '@vigie/contract';
import type { Request, Response } from 'express';
import { Public } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { AcceptInviteUseCase } from './accept-invite.js';
import { setSessionCookie } from './session-cookie.js';
import { SetUpUseCase } from './set-up.js';
import { toSession } from './user-answers.js';

/** The two ways in by a one-time link; both end signed in. */
@ApiTags('access')
@Controller('api/v1')
export class EntranceController {
  constructor(
    private readonly setUp: SetUpUseCase,
    private readonly acceptInvite: AcceptInviteUseCase,
  ) {}

  @Get('setup')
  @Public()
  @Answers(SetupState)
  @ApiOperation({ summary: 'Whether the first administrator is still to be made' })
  async state(): Promise<SetupState> {
    return { open: await this.setUp.isOpen() };
  }

  @Post('setup')
  @Public()
  @Answers(Session, { status: 201 })
  @ApiOperation({ summary: 'Make the first administrator by the link that the start printed' })
  async make(
    @Body({ schema: Setup }) body: Setup,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { person, secret } = await this.setUp.run(body, actor);
    setSessionCookie(request, response, secret);
    return toSession(person);
  }

  @Post('invites')
  @Public()
  @Answers(Session, { status: 201 })
  @ApiOperation({ summary: 'Accept an invitation by choosing a password' })
  async accept(
    @Body({ schema: AcceptInvite }) body: AcceptInvite,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const { person, secret } = await this.acceptInvite.run(body, actor);
    setSessionCookie(request, response, secret);
    return toSession(person);
  }
}
