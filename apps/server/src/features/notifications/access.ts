import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** Everybody hears of their own notices alone; who looks after mail hears of mails. */
export async function maySeeNotices({ actor }: Context, subject: string) {
  const [kind] = subject.split(':', 1);
  if (kind === 'notice') return actor.kind === 'staff' && subject === `notice:${actor.id}`;
  return kind === 'mail' ? may(actor, 'mails.manage') : null;
}
