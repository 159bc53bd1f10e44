const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const WAITS_FOR_AN_ANSWER_HOURS = 72;
const BELONGS_TO_THE_SAME_MATTER_DAYS = 7;
const CONTENT_FROM = 3;

/** What resolving makes of a ticket. */
export const resolvedState = (now: Date) =>
  ({ status: 'resolved', statusSince: now, resolvedAt: now, closesAt: closesAfter(now) }) as const;

/** When it closes if the customer says nothing after it was resolved or asked about. */
export const closesAfter = (asked: Date) => new Date(asked.getTime() + WAITS_FOR_AN_ANSWER_HOURS * HOUR);

/** A customer who is content closes the matter; one who is not keeps it resolved until that is seen to. */
export const isContent = (score: number) => score >= CONTENT_FROM;

/** Whether what a customer writes now still belongs to a ticket closed then, or is a new matter that follows on it. */
export const isSameMatter = (closedAt: Date, now: Date) =>
  now.getTime() - closedAt.getTime() <= BELONGS_TO_THE_SAME_MATTER_DAYS * DAY;
