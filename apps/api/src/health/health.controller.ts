import { Controller, Get } from '@nestjs/common';
import { Public } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { Health } from './health.js';
import { Readiness } from './readiness.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  @Answers(Health)
  @ApiOperation({ summary: 'Whether the process answers' })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Answers(Health)
  @ApiOperation({ summary: 'Whether charts can be asked: the database is reachable and up to date' })
  ready(): Promise<Health> {
    return this.readiness.check();
  }
}
