import type { StaffId } from '@huiyin/contract/ids';
import type { Actor, StaffActor } from '#platform/actor';
import { defineFacility } from '#platform/facility';

const FRESH_MS = 5_000;
const MOST = 10_000;

interface Known {
  actor: StaffActor;
  until: number;
}

/** Who was identified lately, by what they sent, so that most requests need not ask the database. */
export const signedIn = defineFacility(() => {
  const known = new Map<string, Known>();
  let forgotten = 0;
  return {
    find(sent: string): StaffActor | undefined {
      const found = known.get(sent);
      if (found && found.until > performance.now()) return found.actor;
      known.delete(sent);
      return undefined;
    },
    /** Remembers what `look` finds, unless something was forgotten meanwhile: it may have read what was true before. */
    async remember(sent: string, look: () => Promise<Actor>): Promise<Actor> {
      const before = forgotten;
      const actor = await look();
      if (actor.kind === 'staff' && forgotten === before) {
        if (known.size >= MOST) known.clear();
        known.set(sent, { actor, until: performance.now() + FRESH_MS });
      }
      return actor;
    },
    forget(staffId: StaffId | 'everybody') {
      forgotten++;
      for (const [sent, { actor }] of known) {
        if (staffId === 'everybody' || actor.id === staffId) known.delete(sent);
      }
    },
  };
});
