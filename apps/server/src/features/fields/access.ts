import type { Context } from '#platform/context';

/** Everybody who has signed in may hear of changes of `field` or `field:<id>`. */
export async function maySeeFields({ actor }: Context, subject: string) {
  return subject.split(':', 1)[0] === 'field' ? actor.kind === 'staff' : null;
}
