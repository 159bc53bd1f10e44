import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];

export const accessMatrix: { tickets: AccessRows<typeof contract.tickets> } = {
  tickets: {
    list: {
      may: [...desk, 'department-head', 'collaborator', 'inspector'],
      input: () => ({}),
      foreign: 'no ids',
    },
    open: {
      may: desk,
      input: () => ({ id: newId(), customerId: newId(), channel: 'phone', description: '登录失败' }),
      foreign: 'visible to all who may',
    },
  },
};
