import type { contract } from '@huiyin/contract';
import type { AccessRows } from '#testing/access-row';

export const accessMatrix: { auditLog: AccessRows<typeof contract.auditLog> } = {
  auditLog: {
    list: { may: ['audit-administrator'], input: () => ({}), foreign: 'no ids' },
    check: { may: ['audit-administrator'], input: () => ({}), foreign: 'no ids' },
    readCheck: { may: ['audit-administrator'], input: () => ({}), foreign: 'no ids' },
  },
};
