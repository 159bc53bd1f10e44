import { deliveryCategories } from './delivery.ts';
import { goodsCategories } from './goods.ts';
import { moneyAndAppCategories } from './money-and-app.ts';
import { serviceCategories } from './service.ts';
import type { ShippedCategory } from './shipped-category.ts';

const tree = [
  ...goodsCategories,
  ...deliveryCategories,
  ...moneyAndAppCategories,
  ...serviceCategories,
] as const;

type LeafKey<Node> = Node extends { children: readonly (infer Child)[] }
  ? LeafKey<Child>
  : Node extends { key: infer Key }
    ? Key
    : never;

/** A category that tickets can be given. */
export type ShippedCategoryKey = LeafKey<(typeof tree)[number]>;

/** The categories that a new installation starts with; each can be edited afterwards. */
export const shippedCategories: readonly ShippedCategory[] = tree;
