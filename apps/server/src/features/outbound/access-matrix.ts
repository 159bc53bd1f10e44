import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const may = ['system-administrator'];

export const accessMatrix: { outboundPlaces: AccessRows<typeof contract.outboundPlaces> } = {
  outboundPlaces: {
    list: { may, input: () => undefined, foreign: 'no ids' },
    allow: { may, input: () => ({ id: newId(), place: '10.1.0.0/16' }), foreign: 'no ids' },
    disallow: { may, input: () => ({ id: newId() }), foreign: 'visible to all who may' },
  },
};
