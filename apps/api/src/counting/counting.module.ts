import { Global, Module } from '@nestjs/common';
import { Counting } from '../platform/counting.js';
import { CountingMetrics } from './counting-metrics.js';
import { LogPruning } from './log-pruning.js';
import { SqlEngine } from './sql-engine.js';
import { SwitchedCounting } from './switched-counting.js';
import { WordPlacing } from './word-placing.js';

/** Gives every feature a `Counting`. */
@Global()
@Module({
  providers: [
    CountingMetrics,
    LogPruning,
    SqlEngine,
    SwitchedCounting,
    WordPlacing,
    { provide: Counting, useExisting: SwitchedCounting },
  ],
  exports: [Counting],
})
export class CountingModule {}
