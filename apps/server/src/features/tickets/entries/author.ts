import type { Context } from '#platform/context';

/** Who writes an entry: the staff member who acts, else the system. */
export function authorOf({ actor }: Context) {
  return actor.kind === 'staff'
    ? ({ author: 'staff', authorId: actor.id } as const)
    : ({ author: 'system', authorId: null } as const);
}
