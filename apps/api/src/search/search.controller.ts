import { Controller, Get, Query } from '@nestjs/common';
import { QueryCheck, ReadQuery } from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { readQuery } from '../platform/read-selection.js';

/** The search language by itself. */
@ApiTags('articles')
@Controller('api/v1')
export class SearchController {
  @Get('query')
  @SignedIn()
  @Answers(ReadQuery)
  @ApiOperation({ summary: 'Whether a query can be read, and if not, where and why; nothing is searched' })
  read(@Query({ schema: QueryCheck }) { q }: QueryCheck): ReadQuery {
    return readQuery(q, 'q');
  }
}
