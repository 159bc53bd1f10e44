import type { Feature } from '#platform/feature';
import { maySeeCategories } from './access.ts';

export { addCategory } from './add-category.ts';
export { type AskedAtResolution, askedAtResolution } from './asked-at-resolution.ts';
export { categoryPriority } from './category-priority.ts';
export {
  categoryAdded,
  categoryChanged,
  categoryMoved,
  categoryRestored,
  categoryRetired,
} from './events.ts';
export { lineAbove } from './line-of.ts';
export { router } from './router.ts';
export { categories, categoryFields } from './tables.ts';

export const feature: Feature = { mayWatch: maySeeCategories };
