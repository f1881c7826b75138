import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RereadState, Upload } from '@vigie/contract';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { ReadAgain } from './read-again.js';

/** Reading again, with today's rules, what was uploaded before. */
@ApiTags('uploads')
@Controller('api/v1')
export class RereadController {
  constructor(private readonly again: ReadAgain) {}

  @Post('uploads/:id/reread')
  @Roles('admin')
  @HttpCode(202)
  @Answers(Upload, { status: 202 })
  @ApiOperation({
    summary: 'Read all records of an upload again; articles, corrections and versions keep their identity',
  })
  upload(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.again.upload(id, actor);
  }

  @Post('uploads/:id/reread/cancel')
  @Roles('admin')
  @HttpCode(202)
  @Answers(Upload, { status: 202 })
  cancelUpload(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.again.cancelUpload(id, actor);
  }

  @Get('sources/:id/reread')
  @SignedIn()
  @Answers(RereadState)
  ofSource(@Param('id') id: string): Promise<RereadState> {
    return this.again.ofSource(id);
  }

  @Post('sources/:id/reread')
  @Roles('admin')
  @HttpCode(202)
  @Answers(RereadState, { status: 202 })
  @ApiOperation({ summary: 'Read the records again that the articles of a source were read from' })
  source(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RereadState> {
    return this.again.source(id, actor);
  }

  @Post('sources/:id/reread/cancel')
  @Roles('admin')
  @HttpCode(202)
  @Answers(RereadState, { status: 202 })
  cancelSource(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<RereadState> {
    return this.again.cancelSource(id, actor);
  }
}
