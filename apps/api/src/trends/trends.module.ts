import { Module } from '@nestjs/common';
import { AskPage } from './ask-page.js';
import { LiveEvents } from './live-events.js';
import { ShowAttention } from './show-attention.js';
import { ShowFacets } from './show-facets.js';
import { ShowMatrix } from './show-matrix.js';
import { TrendsController } from './trends.controller.js';

/** Charts, and when they change: reads only. */
@Module({ controllers: [TrendsController], providers: [AskPage, LiveEvents, ShowAttention, ShowFacets, ShowMatrix] })
export class TrendsModule {}
