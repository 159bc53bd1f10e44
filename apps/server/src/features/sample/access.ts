import { may } from '#platform/actor';
import type { Context } from '#platform/context';

/** Whether the actor may hear how the loading goes on. */
export async function maySeeSample({ actor }: Context, subject: string) {
  return subject === 'sample' ? may(actor, 'sample.manage') : null;
}
