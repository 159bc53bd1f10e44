import { atSetUp } from '#features/organisation';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeeCategories } from './access.ts';
import { shipCategories } from './ship-categories.ts';

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
export { isOffered } from './is-offered.ts';
export { lineAbove, linesAbove } from './line-of.ts';
export { router } from './router.ts';
export { shippedCategoryId } from './ship-categories.ts';
export { type ShippedCategoryKey, shippedCategories } from './shipped-categories/shipped-categories.ts';
export type { ShippedCategory, ShippedField } from './shipped-categories/shipped-category.ts';
export { categories, categoryFields } from './tables.ts';

export const feature: Feature = {
  contributes: [contribute(atSetUp, shipCategories)],
  mayWatch: maySeeCategories,
};
