// Connection failures of PostgreSQL (class 08, 53, 57P) and of the socket below it.
const away = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
const sentences =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|statement timeout/;

/** Whether the failure means that the database cannot be reached or is overloaded: worth trying again later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && away.test(code)) return true;
  return sentences.test(error.message) || isDatabaseAway(error.cause);
}
