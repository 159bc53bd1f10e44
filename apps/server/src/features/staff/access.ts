import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** Whether the actor may hear of changes of `staff` or `staff:<id>`. */
export async function maySeeStaff({ actor }: Context, subject: string) {
  return subject.split(':', 1)[0] === 'staff' ? may(actor, 'staff.read') : null;
}
