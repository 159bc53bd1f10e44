import type { DefaultCategory } from './categories/default-category.ts';
import { deliveryCategories } from './categories/delivery.ts';
import { goodsCategories } from './categories/goods.ts';
import { moneyAndAppCategories } from './categories/money-and-app.ts';
import { serviceCategories } from './categories/service.ts';

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
export type CategoryKey = LeafKey<(typeof tree)[number]>;

/** The categories that a new installation starts with; each can be edited afterwards. */
export const categories: readonly DefaultCategory[] = tree;
