import { Late } from './within.ts';

// Connection failures of PostgreSQL (class 08, 53, 57P) and of the socket below it.
const away = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
const sentences =
  /timeout exceeded when trying to connect|timeout expired|Connection terminated|not queryable|Query read timeout|statement timeout/;

/** Whether the failure means that the database cannot be reached or is overloaded: worth trying again later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Late) return true;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && away.test(code)) return true;
  return sentences.test(error.message) || isDatabaseAway(error.cause);
}
