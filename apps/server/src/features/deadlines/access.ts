import type { Context } from '#platform/context';

const ours = new Set(['deadline', 'policy', 'calendar']);

/** Everybody who has signed in may hear that promises, policies and calendars changed; not which or how. */
export async function maySeeDeadlines({ actor }: Context, subject: string) {
  return ours.has(subject.split(':', 1)[0]!) ? actor.kind === 'staff' : null;
}
