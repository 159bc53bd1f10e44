import type { contract } from '@huiyin/contract';
import { makeMail, makeNotice } from '#factories/notifications';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const administrators = ['system-administrator'];
const ways = { console: true, mail: false, sound: false };

export const accessMatrix: {
  notices: AccessRows<typeof contract.notices>;
  mails: AccessRows<typeof contract.mails>;
} = {
  notices: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    unreadCount: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    markRead: {
      may: 'everyStaffMember',
      input: () => ({ noticeId: newId() }),
      foreign: async (given) => ({ noticeId: (await given(makeNotice)).id }),
    },
    markAllRead: { may: 'everyStaffMember', input: () => ({ upTo: new Date(0) }), foreign: 'no ids' },
    settings: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    choose: {
      may: 'everyStaffMember',
      input: () => ({ kind: 'deadline.warned', ways }),
      foreign: 'no ids',
    },
    keepQuiet: { may: 'everyStaffMember', input: () => ({ quietHours: null }), foreign: 'no ids' },
  },
  mails: {
    list: { may: administrators, input: () => ({}), foreign: 'no ids' },
    retry: {
      may: administrators,
      input: async (given) => ({ mailId: (await given(makeMail)).id }),
      foreign: 'visible to all who may',
    },
    test: { may: administrators, input: () => ({}), foreign: 'no ids' },
  },
};
