import { Module } from '@nestjs/common';
import { ShowAttention } from './show-attention.js';
import { ShowFacets } from './show-facets.js';
import { ShowMatrix } from './show-matrix.js';
import { TrendsController } from './trends.controller.js';

/** Charts: reads only. */
@Module({ controllers: [TrendsController], providers: [ShowAttention, ShowFacets, ShowMatrix] })
export class TrendsModule {}
