import type { contract } from '@huiyin/contract';
import { makeFollowUp } from '#factories/follow-ups';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];
const readers = [...desk, 'department-head', 'collaborator', 'inspector'];
const plan = () => ({ id: newId(), what: '核对退款', dueAt: new Date('2026-03-03T02:30:00Z') });

/** About one follow-up: whoever sees its ticket may ask, and the operation looks whose it is. */
const aboutFollowUp = (rest: () => object = () => ({})): AccessRow => ({
  may: readers,
  input: () => ({ followUpId: newId(), ...rest() }),
  foreign: async (given) => ({ followUpId: (await given(makeFollowUp)).id, ...rest() }),
});

const aboutTicket = (may: string[], rest: () => object = () => ({})): AccessRow => ({
  may,
  input: () => ({ ticketId: newId(), ...rest() }),
  foreign: async (given) => ({ ticketId: (await given(makeTicket)).id, ...rest() }),
});

export const accessMatrix: { followUps: AccessRows<typeof contract.followUps> } = {
  followUps: {
    listOf: aboutTicket(readers),
    readPlan: { may: 'everyStaffMember', input: () => ({ text: '明天10:30' }), foreign: 'no ids' },
    plan: aboutTicket(desk, plan),
    change: aboutFollowUp(() => ({ what: '核对退款' })),
    complete: aboutFollowUp(),
    cancel: aboutFollowUp(),
    reopen: aboutFollowUp(),
  },
};
