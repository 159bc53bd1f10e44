import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const leading = ['lead', 'supervisor'];
const ofMine = {
  may: leading,
  input: () => ({ exportId: newId() }),
  foreign: async () => ({ exportId: newId() }),
};

export const accessMatrix: { exports: AccessRows<typeof contract.exports> } = {
  exports: {
    start: { may: leading, input: () => ({ id: newId(), format: 'xlsx' }), foreign: 'no ids' },
    list: { may: leading, input: () => undefined, foreign: 'no ids' },
    read: ofMine,
    download: ofMine,
  },
};
