import type { CustomerLevel } from '@huiyin/contract/customers';
import type { Label } from '@huiyin/contract/language';
import type { Channel, Nature, Priority } from '@huiyin/contract/ticket-words';

/** A category with those above it, by name and by id. */
export interface CategoryName {
  id: string;
  path: string;
  ids: string[];
}

/** How the words that policies speak of read; they belong to other features. */
export interface PolicyNames {
  channels: Record<Channel, Label>;
  natures: Record<Nature, Label>;
  priorities: Record<Priority, Label>;
  levels: Record<CustomerLevel, Label>;
  categories: readonly CategoryName[];
}
