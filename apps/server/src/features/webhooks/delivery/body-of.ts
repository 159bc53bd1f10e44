import { maskText } from '#features/table';
import type { Event } from '#platform/event-tail';

// The digits of an id may look like a phone number.
const ID = /^([a-z-]+:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What is sent: ids and words of ours, and no contact data; who needs more asks the API what it is now. */
export function bodyOf({
  name,
  subject,
  payload,
  occurredAt,
  actorKind,
  actorId,
}: Omit<Event, 'position' | 'transaction'>): string {
  return JSON.stringify(
    {
      type: name,
      timestamp: occurredAt.toISOString(),
      data: { subject, by: { kind: actorKind, id: actorId }, details: payload },
    },
    (_, value) => (typeof value === 'string' && !ID.test(value) ? maskText(value) : value),
  );
}
