import { Body, Controller, Delete, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { CreatedToken, Id, ListQuery, listOf, NewToken, Token } from '@vigie/contract';
import type { z } from 'zod';
import { SignedIn } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { CurrentViewer, type Viewer } from '../platform/viewer.js';
import { OwnTokens } from './own-tokens.js';

const TokenList = listOf(Token);

@ApiTags('access')
@Controller('api/v1/tokens')
@SignedIn()
export class TokensController {
  constructor(private readonly tokens: OwnTokens) {}

  @Get()
  @Answers(TokenList)
  @ApiOperation({ summary: 'Your own tokens, without their secrets' })
  list(
    @CurrentViewer() viewer: Viewer,
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
  ): Promise<z.infer<typeof TokenList> | StreamableFile> {
    return this.tokens.list(viewer, query);
  }

  @Post()
  @Answers(CreatedToken, { status: 201, description: 'The token is shown this once' })
  @ApiOperation({ summary: 'Make a token for a program; it has your rights' })
  add(
    @Body({ schema: NewToken }) body: NewToken,
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedToken> {
    return this.tokens.add(viewer, body, actor);
  }

  @Delete(':id')
  @AnswersNothing('The token no longer works')
  @ApiOperation({ summary: 'Take a token back' })
  remove(
    @Param('id', { schema: Id }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.tokens.remove(viewer, Number(id), actor);
  }
}
