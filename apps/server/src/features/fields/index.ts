import type { Feature } from '#platform/feature';
import { maySeeFields } from './access.ts';

export { addField } from './add-field.ts';
export { checkFieldValues } from './check-field-values.ts';
export { fieldAdded, fieldChanged, fieldRestored, fieldRetired } from './events.ts';
export { fieldsWhere } from './list-fields.ts';
export { router } from './router.ts';
export { fields } from './tables.ts';

export const feature: Feature = { mayWatch: maySeeFields };
