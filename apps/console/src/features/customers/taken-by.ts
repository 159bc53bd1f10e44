import { refusalOf, refusedAbout } from '#shared/failure.ts';

/** The numbers of those who have the contact already, where that was the refusal. */
export function takenBy(error: unknown): string | undefined {
  return refusalOf(error) === 'customers.contact-taken' ? refusedAbout(error).join(', ') : undefined;
}
