import { Controller, Get, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { Labelling } from '@vigie/contract';
import type { Observable } from 'rxjs';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { LabellingEvents } from './labelling-events.js';
import { ShowLabelling } from './show-labelling.js';
import { SteerLabelling } from './steer-labelling.js';

/** Labelling all articles anew, in the background. */
@ApiTags('labelling')
@Controller('api/v1/labelling')
export class LabellingController {
  constructor(
    private readonly show: ShowLabelling,
    private readonly steer: SteerLabelling,
    private readonly watch: LabellingEvents,
  ) {}

  @Get()
  @SignedIn()
  @Answers(Labelling)
  @ApiOperation({ summary: 'What articles are labelled with today, and how far labelling them anew has come' })
  read(): Promise<Labelling> {
    return this.show.run();
  }

  @Post('run')
  @Roles('admin')
  @Answers(Labelling, { status: 202 })
  @ApiOperation({ summary: 'Label all articles anew' })
  run(@CurrentActor() actor: Actor): Promise<Labelling> {
    return this.steer.run(actor);
  }

  @Post('cancel')
  @Roles('admin')
  @Answers(Labelling, { status: 202 })
  @ApiOperation({ summary: 'Stop labelling articles anew; what was labelled so far stays' })
  cancel(@CurrentActor() actor: Actor): Promise<Labelling> {
    return this.steer.cancel(actor);
  }

  @Sse('events')
  @SignedIn()
  @HttpCode(200)
  events(): Promise<Observable<MessageEvent>> {
    return this.watch.all();
  }
}
