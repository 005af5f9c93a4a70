import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Readiness } from './readiness.js';

/** What a supervisor asks: is the process alive, and may it be sent requests. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'alive' };
  }

  /** 503 while stopping, or while the database does not answer. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    if (this.readiness.stopping) throw new ServiceUnavailableException('stopping');
    try {
      await this.dataSource.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException('the database does not answer');
    }
    return { status: 'ready' };
  }
}
