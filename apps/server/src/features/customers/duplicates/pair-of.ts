import type { CustomerId } from '@huiyin/contract/ids';

/** Two customers in the order in which their pair is kept. */
export function pairOf(one: CustomerId, other: CustomerId) {
  return one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };
}
