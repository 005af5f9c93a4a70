import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { SearchEngine } from '@pis/search';
import { DataSource } from 'typeorm';
import { Readiness } from './readiness.js';

/** What a supervisor asks: is the process alive, and may it be sent requests. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
    private readonly engine: SearchEngine,
  ) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'alive' };
  }

  /**
   * 503 while stopping, or while the database does not answer. A search engine that is silent is no
   * reason: the answer names the one that answers now.
   */
  @Get('ready')
  async ready(): Promise<{ status: string; search: string }> {
    if (this.readiness.stopping) throw new ServiceUnavailableException('stopping');
    try {
      await this.dataSource.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException('the database does not answer');
    }
    return { status: 'ready', search: this.engine.name };
  }
}
