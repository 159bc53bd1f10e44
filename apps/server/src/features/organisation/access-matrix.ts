import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';

const planners = ['lead', 'supervisor'];
const shift = {
  id: newId(),
  staffId: newId(),
  kind: 'shift',
  day: '2026-03-02',
  begins: '09:00',
  ends: '18:00',
};

export const accessMatrix: {
  organisation: AccessRows<typeof contract.organisation>;
  roster: AccessRows<typeof contract.roster>;
} = {
  roster: {
    week: { may: 'everyStaffMember', input: () => ({ from: '2026-03-02' }), foreign: 'no ids' },
    onDuty: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    plan: { may: planners, input: () => shift, foreign: 'visible to all who may' },
    cancel: { may: planners, input: () => ({ id: newId() }), foreign: 'visible to all who may' },
    copyWeek: {
      may: planners,
      input: () => ({ from: '2026-03-02', to: '2026-03-09' }),
      foreign: 'no ids',
    },
  },
  organisation: {
    read: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    addresses: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    change: {
      may: ['system-administrator'],
      input: () => ({ name: '回音', language: 'zh-CN', timeZone: 'Asia/Shanghai', openToNetwork: false }),
      foreign: 'no ids',
    },
    state: { may: 'anyone', input: () => undefined, foreign: 'no ids' },
    setUp: {
      may: 'anyone',
      input: () => ({
        code: 'wrong',
        organisationName: '回音',
        language: 'zh-CN',
        timeZone: 'Asia/Shanghai',
        openToNetwork: false,
        name: '张三',
        email: 'zhang@example.com',
        password: 'a long pass phrase',
      }),
      foreign: 'no ids',
    },
  },
};
