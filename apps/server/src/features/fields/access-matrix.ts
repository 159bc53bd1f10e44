import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const managers = ['supervisor', 'business-administrator'];
const wording = { label: '机型', choices: [] };

export const accessMatrix: { fields: AccessRows<typeof contract.fields> } = {
  fields: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    add: {
      may: managers,
      input: () => ({ id: newId(), scope: 'ticket', code: 'model', kind: 'text', ...wording }),
      foreign: 'no ids',
    },
    change: {
      may: managers,
      input: () => ({ fieldId: newId(), ...wording }),
      foreign: 'visible to all who may',
    },
    retire: { may: managers, input: () => ({ fieldId: newId() }), foreign: 'visible to all who may' },
    restore: { may: managers, input: () => ({ fieldId: newId() }), foreign: 'visible to all who may' },
  },
};
