import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** Whether the actor may hear of changes of the `roster` or the `organisation`. */
export async function maySeeOrganisation({ actor }: Context, subject: string) {
  if (subject === 'organisation') return actor.kind === 'staff';
  return subject === 'roster' ? may(actor, 'staff.read') : null;
}
