import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];

// Who may see customers at all may see each of them.
const foreign = 'visible to all who may';
const ofCustomer = (given: object = {}): AccessRow => ({
  may: desk,
  input: () => ({ customerId: newId(), ...given }),
  foreign,
});
const ofContactPoint = (given: object = {}): AccessRow => ({
  may: desk,
  input: () => ({ contactPointId: newId(), ...given }),
  foreign,
});
const marking = (given: object = {}): AccessRow => ({
  ...ofCustomer({ kind: 'blacklist', reason: '恶意刷单', ...given }),
  may: desk.slice(1),
});
const merging = (given: object = {}): AccessRow => ({ ...ofCustomer(given), may: desk.slice(1) });
const withoutIds = (input: object): AccessRow => ({ may: desk, input: () => input, foreign: 'no ids' });
const consent = { kind: 'marketing', decision: 'given', version: '2026-01', how: '电话口头同意' };

export const accessMatrix: {
  customers: AccessRows<typeof contract.customers>;
  customerDuplicates: AccessRows<typeof contract.customerDuplicates>;
  customerMerges: AccessRows<typeof contract.customerMerges>;
  personalRequests: AccessRows<typeof contract.personalRequests>;
  contactPoints: AccessRows<typeof contract.contactPoints>;
  consents: AccessRows<typeof contract.consents>;
} = {
  customers: {
    list: withoutIds({}),
    count: withoutIds({}),
    tags: withoutIds({}),
    find: withoutIds({ words: '王' }),
    recognise: withoutIds({ contact: '13812341234' }),
    read: ofCustomer(),
    timeline: ofCustomer(),
    add: withoutIds({ id: newId(), name: '王芳' }),
    change: ofCustomer({ version: 1, name: '王芳' }),
    mark: marking({ id: newId() }),
    unmark: marking(),
  },
  customerDuplicates: {
    list: withoutIds({}),
    dismiss: ofCustomer({ otherId: newId() }),
  },
  customerMerges: {
    preview: merging({ otherId: newId() }),
    merge: merging({ otherId: newId() }),
    previewSeparation: merging(),
    separate: merging(),
  },
  personalRequests: {
    copy: { ...ofCustomer({ id: newId(), reason: '本人申请' }), may: ['supervisor'] },
    copies: { ...ofCustomer(), may: ['supervisor'] },
    downloadCopy: {
      may: ['supervisor'],
      input: () => ({ id: newId() }),
      foreign: async () => ({ id: newId() }),
    },
    preview: { ...ofCustomer(), may: ['supervisor'] },
    erase: { ...ofCustomer({ id: newId(), number: '10001', reason: '本人申请' }), may: ['supervisor'] },
    journal: { ...withoutIds({}), may: ['supervisor'] },
  },
  contactPoints: {
    add: ofCustomer({ id: newId(), value: '13812341234' }),
    change: ofContactPoint({ label: '公司' }),
    remove: ofContactPoint(),
    reveal: ofContactPoint({ reason: '核对收货电话' }),
  },
  consents: {
    list: ofCustomer(),
    record: ofCustomer({ id: newId(), ...consent }),
  },
};
