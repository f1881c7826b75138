import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './configuration.js';

const secret = ['password', 'token', 'cookie', 'authorization', 'databaseUrl', 'secret'];

/** The log: one JSON line an event, on standard error unless told otherwise; secrets are cut out by name. */
export function createLog(level: LogLevel, to: DestinationStream = destination({ fd: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: serialiseError },
      redact: { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: '(hidden)' },
    },
    to,
  );
}

/** Parameters of a failed statement may be anybody's text or secret: only its kind and place are kept. */
function serialiseError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack, code: (error as { code?: unknown }).code };
}
