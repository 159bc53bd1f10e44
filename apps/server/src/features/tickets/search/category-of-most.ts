import type { CategoryId } from '@huiyin/contract/ids';

/** What tickets that say the same are about: the category that more than half of those with one have. */
export function categoryOfMost(tickets: readonly { categoryId: CategoryId | null }[]): CategoryId | null {
  const named = tickets.flatMap(({ categoryId }) => categoryId ?? []);
  const isOfMost = (id: CategoryId) => named.filter((other) => other === id).length * 2 > named.length;
  return named.find(isOfMost) ?? null;
}
