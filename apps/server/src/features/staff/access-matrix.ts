import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const administrators = ['system-administrator'];
const names = { name: '李雷', email: 'lilei@example.com', userName: null };
const belongings = { roleIds: [], departmentIds: [], groupIds: [] };
const department = () => ({ id: newId(), name: newId(), parentId: null, headId: null, memberIds: [] });
const group = () => ({ id: newId(), name: newId(), memberIds: [] });
/** As it was read, and to stay so. */
const edited = <Fields extends { id: unknown }>({ id, ...was }: Fields) => ({ id, ...was, was });
const role = () => ({ id: newId(), name: newId(), permissions: [] });

const everybodyReads: AccessRow = { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' };
const byId = (may: readonly string[], input: () => object = () => ({ id: newId() })): AccessRow => ({
  may,
  input,
  foreign: 'visible to all who may',
});
const aboutOneself = (input: () => object = () => ({})): AccessRow => ({
  may: 'everyStaffMember',
  input,
  foreign: 'no ids',
});
const byAnyone = (input: () => object): AccessRow => ({ may: 'anyone', input, foreign: 'no ids' });

const token = 'a-token-that-nobody-made';
const password = 'a long pass phrase';

export const accessMatrix: {
  accountLinks: AccessRows<typeof contract.accountLinks>;
  departments: AccessRows<typeof contract.departments>;
  groups: AccessRows<typeof contract.groups>;
  passkeys: AccessRows<typeof contract.passkeys>;
  presence: AccessRows<typeof contract.presence>;
  profile: AccessRows<typeof contract.profile>;
  roles: AccessRows<typeof contract.roles>;
  secondFactor: AccessRows<typeof contract.secondFactor>;
  sessions: AccessRows<typeof contract.sessions>;
  staff: AccessRows<typeof contract.staff>;
  tokens: AccessRows<typeof contract.tokens>;
} = {
  accountLinks: {
    request: byAnyone(() => ({ email: 'nobody@example.com' })),
    read: byAnyone(() => ({ token })),
    use: byAnyone(() => ({ token, password })),
  },
  departments: {
    list: everybodyReads,
    add: byId(administrators, department),
    change: byId(administrators, () => edited(department())),
    close: byId(administrators),
    reopen: byId(administrators),
  },
  groups: {
    list: everybodyReads,
    add: byId(['supervisor', ...administrators], group),
    change: byId(['supervisor', ...administrators], () => edited(group())),
    close: byId(['supervisor', ...administrators]),
    reopen: byId(['supervisor', ...administrators]),
  },
  passkeys: {
    list: aboutOneself(),
    begin: byAnyone(() => ({ proof: token })),
    add: byAnyone(() => ({
      ...{ proof: token, name: '办公电脑', credentialId: 'YQ', clientData: 'YQ', attestation: 'YQ' },
    })),
    remove: aboutOneself(() => ({ id: newId(), password: 'wrong' })),
    challenge: byAnyone(() => ({})),
    signIn: byAnyone(() => ({
      ...{ credentialId: 'YQ', clientData: 'YQ', authenticatorData: 'YQ', signature: 'YQ' },
    })),
  },
  presence: {
    list: everybodyReads,
    choose: aboutOneself(() => ({ presence: 'busy' })),
    setCapacity: byId(['lead', 'supervisor'], () => ({ staffId: newId(), capacity: [] })),
  },
  profile: {
    change: aboutOneself(() => ({ name: '李雷', userName: null, language: 'en' })),
    changePassword: aboutOneself(() => ({ current: 'wrong', password })),
  },
  roles: {
    list: everybodyReads,
    add: byId(administrators, role),
    change: byId(administrators, role),
    remove: byId(administrators),
  },
  secondFactor: {
    read: aboutOneself(),
    prove: aboutOneself(() => ({ password: 'wrong' })),
    begin: byAnyone(() => ({ proof: token })),
    confirm: byAnyone(() => ({ proof: token, code: '000000' })),
    giveCode: byAnyone(() => ({ proof: token, code: '000000' })),
    renewRecoveryCodes: aboutOneself(() => ({ code: '000000' })),
    remove: aboutOneself(() => ({ password: 'wrong', code: '000000' })),
  },
  sessions: {
    signIn: byAnyone(() => ({ account: 'nobody', password: 'wrong' })),
    signOut: aboutOneself(),
    whoAmI: aboutOneself(),
    list: aboutOneself(),
    end: aboutOneself(() => ({ id: newId() })),
    endOthers: aboutOneself(),
  },
  staff: {
    list: everybodyReads,
    accounts: { may: administrators, input: () => ({}), foreign: 'no ids' },
    account: byId(administrators),
    invite: byId(administrators, () => ({ id: newId(), ...names, ...belongings, language: 'zh-CN' })),
    change: byId(administrators, () => ({ id: newId(), ...names, ...belongings })),
    sendLink: byId(administrators),
    holdings: byId(administrators),
    resetSecondFactor: byId(administrators),
    deactivate: byId(administrators),
    reactivate: byId(administrators),
  },
  tokens: {
    list: aboutOneself(),
    make: aboutOneself(() => ({ id: newId(), name: '报表', scopes: ['staff.read'], validDays: 30 })),
    revoke: aboutOneself(() => ({ id: newId() })),
  },
};
