import { type DestinationStream, type LoggerOptions, pino } from 'pino';

export type Log = pino.Logger;

const secrets = ['password', 'token', 'setUpCode', 'secret', 'authorization', 'cookie'];

/** JSON lines on standard output: brief, and never a secret. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    errorKey: 'error',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' },
    serializers: { error: briefError },
  };
  return destination ? pino(options, destination) : pino(options);
}

// A driver's error carries the statement's parameters, which may be personal data.
export function briefError(error: unknown) {
  if (!(error instanceof Error)) return { message: messageOf(error) };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = (error as { code?: unknown }).code ?? (cause as { code?: unknown } | undefined)?.code;
  return {
    type: error.name,
    message: (cause ?? error).message.split('\n')[0],
    code,
    stack: (cause ?? error).stack
      ?.split('\n')
      .slice(1, 9)
      .map((line) => line.trim()),
  };
}

// The job queue tells its failures as bare objects.
const messageOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
