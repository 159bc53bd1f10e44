import { ORPCError } from '@orpc/client';
import { refusalOf } from '#shared/failure.ts';

/** The numbers of those who have the contact already, where that was the refusal. */
export function takenBy(error: unknown): string | undefined {
  if (refusalOf(error) !== 'customers.contact-taken' || !(error instanceof ORPCError)) return;
  return (error.data.about ?? []).join(', ');
}
