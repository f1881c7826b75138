import {
  Body,
  Controller,
  Get,
  HttpCode,
  type MessageEvent,
  Post,
  Query,
  Sse,
  type StreamableFile,
} from '@nestjs/common';
import {
  Attention,
  AttentionQuery,
  Facets,
  FacetsQuery,
  LiveState,
  Matrix,
  MatrixQuery,
  Page,
  PageQuery,
} from '@vigie/contract';
import type { Observable } from 'rxjs';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { CurrentViewer, type Viewer } from '../platform/viewer.js';
import { AskPage } from './ask-page.js';
import { LiveEvents } from './live-events.js';
import { ShowAttention } from './show-attention.js';
import { ShowFacets } from './show-facets.js';
import { ShowMatrix } from './show-matrix.js';

/** Topics, sources and countries over time. */
@ApiTags('trends')
@Controller('api/v1')
export class TrendsController {
  constructor(
    private readonly attentions: ShowAttention,
    private readonly facetLists: ShowFacets,
    private readonly matrices: ShowMatrix,
    private readonly pages: AskPage,
    private readonly events: LiveEvents,
  ) {}

  @Get('attention')
  @SignedIn()
  @Answers(Attention, { exact: true })
  @ApiOperation({ summary: 'How much was published over time' })
  attention(
    @Query({ schema: AttentionQuery }) query: AttentionQuery,
    @Language() language: LabelLanguage,
  ): Promise<Attention | StreamableFile> {
    return this.attentions.run(query, language);
  }

  @Get('facets')
  @SignedIn()
  @Answers(Facets, { exact: true })
  @ApiOperation({ summary: 'What a selection holds: distinct counts and the most frequent values' })
  facets(
    @Query({ schema: FacetsQuery }) query: FacetsQuery,
    @Language() language: LabelLanguage,
  ): Promise<Facets | StreamableFile> {
    return this.facetLists.run(query, language);
  }

  @Get('matrix')
  @SignedIn()
  @Answers(Matrix, { exact: true })
  @ApiOperation({ summary: 'How often two keys, or a key and a time, stand in the same article' })
  matrix(
    @Query({ schema: MatrixQuery }) query: MatrixQuery,
    @Language() language: LabelLanguage,
  ): Promise<Matrix | StreamableFile> {
    return this.matrices.run(query, language);
  }

  @Post('page')
  @SignedIn()
  @Answers(Page, { exact: true, description: 'An answer for each question, in their order' })
  @ApiOperation({ summary: 'All charts of a page at once, from one state' })
  page(@Body({ schema: PageQuery }) query: PageQuery, @Language() language: LabelLanguage): Promise<Page> {
    return this.pages.run(query, language);
  }

  @Sse('live')
  @SignedIn()
  @HttpCode(200)
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'A message whenever charts may have changed',
    standardSchema: LiveState,
  } as never)
  @ApiOperation({ summary: 'Which state charts can be asked for, now and whenever it changes (server-sent events)' })
  live(@CurrentViewer() viewer: Viewer): Observable<MessageEvent> {
    return this.events.of(viewer);
  }
}
