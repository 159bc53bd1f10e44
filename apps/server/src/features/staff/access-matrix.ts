import type { contract } from '@huiyin/contract';
import type { AccessRows } from '#testing/access-row';

export const accessMatrix: {
  sessions: AccessRows<typeof contract.sessions>;
  staff: AccessRows<typeof contract.staff>;
} = {
  sessions: {
    signIn: { may: 'anyone', input: () => ({ account: 'nobody', password: 'wrong' }), foreign: 'no ids' },
    signOut: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    whoAmI: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
  },
  staff: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
  },
};
