import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ListQuery } from '@vigie/contract';
import type { z } from 'zod';
import { Roles } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { AuditList, ListAuditQuery } from './list-audit.js';

@ApiTags('access')
@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly listAudit: ListAuditQuery) {}

  @Get()
  @Roles('admin')
  @Answers(AuditList)
  @ApiOperation({ summary: 'Who did what, newest first' })
  list(@Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>): Promise<AuditList | StreamableFile> {
    return this.listAudit.run(query);
  }
}
