import type { contract } from '@huiyin/contract';
import type { AccessRows } from '#testing/access-row';

const subject = 'ticket:new';

export const accessMatrix: { drafts: AccessRows<typeof contract.drafts> } = {
  drafts: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    keep: {
      may: 'everyStaffMember',
      input: () => ({ subject, content: { description: '登录' }, savedAt: new Date('2026-03-02T02:00:00Z') }),
      foreign: 'no ids',
    },
    discard: { may: 'everyStaffMember', input: () => ({ subject }), foreign: 'no ids' },
  },
};
