import type { contract } from '@huiyin/contract';
import { shippedClosingRules } from '@huiyin/contract/closing-rules';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];
const readers = [...desk, 'department-head', 'collaborator', 'inspector'];
const writers = [...desk, 'department-head', 'collaborator'];

/** A procedure about one ticket: tried with one that is not there, and with one that is another's. */
function aboutTicket(may: string[], rest: () => object = () => ({})): AccessRow {
  return {
    may,
    input: () => ({ ticketId: newId(), ...rest() }),
    foreign: async (given) => ({ ticketId: (await given(makeTicket)).id, ...rest() }),
  };
}

const rules = ['supervisor', 'business-administrator'];
const reason = '客户来电催促';
const contact = () => ({ id: newId(), direction: 'out', body: '已告知进展' });

export const accessMatrix: {
  children: AccessRows<typeof contract.children>;
  closingRules: AccessRows<typeof contract.closingRules>;
  tickets: AccessRows<typeof contract.tickets>;
  entries: AccessRows<typeof contract.entries>;
  links: AccessRows<typeof contract.links>;
  merges: AccessRows<typeof contract.merges>;
  search: AccessRows<typeof contract.search>;
  solutions: AccessRows<typeof contract.solutions>;
  splits: AccessRows<typeof contract.splits>;
  views: AccessRows<typeof contract.views>;
} = {
  children: {
    add: aboutTicket(desk, () => ({ childId: newId() })),
    remove: aboutTicket(desk, () => ({ childId: newId() })),
  },
  closingRules: {
    read: { may: rules, input: () => undefined, foreign: 'no ids' },
    change: { may: rules, input: () => shippedClosingRules, foreign: 'no ids' },
  },
  search: {
    tickets: { may: readers, input: () => ({ words: '登录' }), foreign: 'no ids' },
  },
  tickets: {
    list: { may: readers, input: () => ({}), foreign: 'no ids' },
    read: aboutTicket(readers),
    timeline: aboutTicket(readers),
    similar: { may: readers, input: () => ({ description: '登录失败' }), foreign: 'no ids' },
    examine: { may: desk, input: () => ({ description: '登录失败' }), foreign: 'no ids' },
    open: {
      may: desk,
      input: () => ({ id: newId(), customerId: newId(), channel: 'phone', description: '登录失败' }),
      foreign: 'visible to all who may',
    },
    edit: aboutTicket(desk, () => ({ version: 1, remarks: '已核实' })),
    take: aboutTicket(desk),
    assign: aboutTicket(desk, () => ({ handlerId: null })),
    changePriority: aboutTicket(desk, () => ({ priority: 'urgent', reason })),
    changeStatus: aboutTicket(desk, () => ({ status: 'open' })),
    resolve: aboutTicket(desk),
    close: aboutTicket(desk),
    reopen: aboutTicket(desk, () => ({ reason })),
    restrict: aboutTicket(['lead', 'supervisor'], () => ({ staffIds: [], reason })),
  },
  entries: {
    addNote: aboutTicket(writers, () => ({ id: newId(), body: '已核实' })),
    listFiles: aboutTicket(readers),
    addFiles: aboutTicket(writers, () => ({ id: newId(), fileIds: [newId()] })),
    examine: { may: desk, input: () => ({ body: '请清除缓存后重试' }), foreign: 'no ids' },
    addCall: aboutTicket(desk, () => ({ ...contact(), reached: true })),
    addContact: aboutTicket(desk, () => ({ ...contact(), channel: 'social' })),
  },
  links: {
    link: aboutTicket(desk, () => ({ otherId: newId(), kind: 'cause' })),
    unlink: aboutTicket(desk, () => ({ otherId: newId(), kind: 'cause' })),
  },
  merges: {
    preview: aboutTicket(desk, () => ({ otherId: newId() })),
    merge: aboutTicket(desk, () => ({ otherId: newId() })),
    separate: aboutTicket(desk),
  },
  solutions: {
    offer: aboutTicket(desk, () => ({ alternatives: [{ id: newId(), body: '补发' }] })),
    answer: aboutTicket(desk, () => ({ solutionId: newId(), answer: 'accepted' })),
    rate: aboutTicket(desk, () => ({ id: newId(), score: 5 })),
  },
  splits: {
    split: aboutTicket(desk, () => ({ id: newId(), entryIds: [newId()], description: '另一件事' })),
  },
  views: {
    list: { may: readers, input: () => ({}), foreign: 'no ids' },
    count: { may: readers, input: () => ({}), foreign: 'no ids' },
    save: {
      may: readers,
      input: () => ({
        viewId: newId(),
        name: '我的紧急单',
        filter: {},
        columns: ['number'],
        order: 'newest',
      }),
      foreign: 'visible to all who may',
    },
    readLayout: { may: readers, input: () => undefined, foreign: 'no ids' },
    keepLayout: { may: readers, input: () => ({ density: 'compact' }), foreign: 'no ids' },
    remove: { may: readers, input: () => ({ viewId: newId() }), foreign: 'visible to all who may' },
  },
};
