import { Controller, Get, Query } from '@nestjs/common';
import { QueryCheck, ReadQuery } from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { CheckQuery } from './check-query.js';

/** The search language by itself. */
@ApiTags('articles')
@Controller('api/v1')
export class SearchController {
  constructor(private readonly check: CheckQuery) {}

  @Get('query')
  @SignedIn()
  @Answers(ReadQuery)
  @ApiOperation({
    summary:
      'Whether a query can be read, and if not, where and why; what in it names nothing yet; nothing is searched',
  })
  read(@Query({ schema: QueryCheck }) query: QueryCheck): Promise<ReadQuery> {
    return this.check.run(query);
  }
}
