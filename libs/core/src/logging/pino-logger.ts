import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** What is never written to a log, wherever it stands in an object. */
const redact = ['email', '*.email', 'token', '*.token', 'cookie', '*.cookie', 'authorization'];

/**
 * Nest's log through pino: one JSON object a line, without personal data. What a person typed is
 * never logged, only ids.
 */
export function pinoLogger(level: string): LoggerService {
  const log = pino({ level, redact, base: undefined });
  const fields = (context: unknown): object => (typeof context === 'string' ? { context } : {});
  const write =
    (write: (object: object, message?: string) => void) =>
    (message: unknown, ...rest: unknown[]): void => {
      const context = fields(rest.at(-1));
      if (typeof message === 'object' && message !== null) {
        write({ ...context, ...message, detail: rest.length > 1 ? rest[0] : undefined });
      } else {
        write({ ...context, detail: rest.length > 1 ? rest[0] : undefined }, String(message));
      }
    };
  return {
    log: write(log.info.bind(log)),
    warn: write(log.warn.bind(log)),
    error: write(log.error.bind(log)),
    fatal: write(log.fatal.bind(log)),
    debug: write(log.debug.bind(log)),
    verbose: write(log.trace.bind(log)),
  };
}
