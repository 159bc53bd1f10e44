import type { Context } from '#platform/context';

/** Everybody who has signed in may hear of changes of `category` or `category:<id>`. */
export async function maySeeCategories({ actor }: Context, subject: string) {
  return subject.split(':', 1)[0] === 'category' ? actor.kind === 'staff' : null;
}
