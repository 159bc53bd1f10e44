import type { contract } from '@huiyin/contract';
import type { AccessRows } from '#testing/access-row';

const may = ['system-administrator'];

export const accessMatrix: { sample: AccessRows<typeof contract.sample> } = {
  sample: {
    state: { may, input: () => undefined, foreign: 'no ids' },
    load: { may, input: () => undefined, foreign: 'no ids' },
    renewPassword: { may, input: () => undefined, foreign: 'no ids' },
    remove: { may, input: () => ({}), foreign: 'no ids' },
  },
};
