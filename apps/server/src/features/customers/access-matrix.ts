import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];

export const accessMatrix: { customers: AccessRows<typeof contract.customers> } = {
  customers: {
    find: { may: desk, input: () => ({ words: '王' }), foreign: 'no ids' },
    add: { may: desk, input: () => ({ id: newId(), name: '王芳' }), foreign: 'no ids' },
  },
};
