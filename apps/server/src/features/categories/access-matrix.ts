import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const managers = ['supervisor', 'business-administrator'];
const wording = () => ({ name: `分类 ${newId()}`, priority: null, required: [], fields: [] });
const categoryOnly = {
  may: managers,
  input: () => ({ categoryId: newId() }),
  foreign: 'visible to all who may',
} as const;

export const accessMatrix: { categories: AccessRows<typeof contract.categories> } = {
  categories: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    add: { may: managers, input: () => ({ id: newId(), parentId: null, ...wording() }), foreign: 'no ids' },
    change: { ...categoryOnly, input: () => ({ categoryId: newId(), ...wording() }) },
    move: { ...categoryOnly, input: () => ({ categoryId: newId(), parentId: null, beforeId: null }) },
    retire: categoryOnly,
    restore: categoryOnly,
  },
};
