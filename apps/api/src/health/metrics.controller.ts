import { Controller, Get, Header } from '@nestjs/common';
import { LoopbackOrAdmin } from '../platform/admission.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { Metrics } from '../platform/metrics.js';

@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @LoopbackOrAdmin()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Counts for Prometheus; from this machine, or for administrators' })
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
