import type { OrderSystemId } from '@huiyin/contract/ids';
import { defineFacility } from '#platform/facility';

// Of one system, so that one that hangs does not keep the others waiting.
const MOST_OF_ONE = 20;

/**
 * The questions that this process has under way. They are no jobs: an answer is wanted now or not at all, and whoever
 * waits for one that a crash took asks again.
 */
export const underWay = defineFacility(({ log }) => {
  const running = new Map<OrderSystemId, Set<Promise<void>>>();
  const ofSystem = (id: OrderSystemId) => running.get(id) ?? new Set();
  return {
    room: (id: OrderSystemId) => MOST_OF_ONE - ofSystem(id).size,
    begin(id: OrderSystemId, question: () => Promise<unknown>) {
      const held = ofSystem(id);
      running.set(id, held);
      const asking: Promise<void> = question()
        .then(
          () => undefined,
          (error) => log.warn({ error }, 'an order could not be looked up'),
        )
        .finally(() => held.delete(asking));
      held.add(asking);
    },
    /** Once all that is under way now has ended. */
    async settled() {
      await Promise.all([...running.values()].flatMap((held) => [...held]));
    },
  };
});
