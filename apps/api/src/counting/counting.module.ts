import { Global, Module } from '@nestjs/common';
import { Counting } from '../platform/counting.js';
import { SqlEngine } from './sql-engine.js';
import { SwitchedCounting } from './switched-counting.js';

/** Gives every feature a `Counting`. */
@Global()
@Module({
  providers: [SqlEngine, SwitchedCounting, { provide: Counting, useExisting: SwitchedCounting }],
  exports: [Counting],
})
export class CountingModule {}
