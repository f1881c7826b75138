import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Attention, AttentionQuery, Facets, FacetsQuery, Matrix, MatrixQuery } from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type LabelLanguage, Language } from '../platform/language.js';
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
  ) {}

  @Get('attention')
  @SignedIn()
  @Answers(Attention)
  @ApiOperation({ summary: 'How much was published over time' })
  attention(
    @Query({ schema: AttentionQuery }) query: AttentionQuery,
    @Language() language: LabelLanguage,
  ): Promise<Attention | StreamableFile> {
    return this.attentions.run(query, language);
  }

  @Get('facets')
  @SignedIn()
  @Answers(Facets)
  @ApiOperation({ summary: 'What a selection holds: distinct counts and the most frequent values' })
  facets(
    @Query({ schema: FacetsQuery }) query: FacetsQuery,
    @Language() language: LabelLanguage,
  ): Promise<Facets | StreamableFile> {
    return this.facetLists.run(query, language);
  }

  @Get('matrix')
  @SignedIn()
  @Answers(Matrix)
  @ApiOperation({ summary: 'How often two keys, or a key and a time, stand in the same article' })
  matrix(
    @Query({ schema: MatrixQuery }) query: MatrixQuery,
    @Language() language: LabelLanguage,
  ): Promise<Matrix | StreamableFile> {
    return this.matrices.run(query, language);
  }
}
