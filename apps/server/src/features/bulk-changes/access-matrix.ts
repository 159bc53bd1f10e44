import type { contract } from '@huiyin/contract';
import type { BulkChangeId } from '@huiyin/contract/ids';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';
import { bulkChanges } from './tables.ts';

const desk = ['agent', 'senior-agent', 'lead', 'supervisor'];

const aboutOne: AccessRow = {
  may: desk,
  input: () => ({ bulkChangeId: newId() }),
  foreign: async (given) => ({ bulkChangeId: await given(anothers) }),
};

const tagging = (ticketId: string) => ({
  id: newId(),
  edit: { kind: 'tags', add: ['加急'] },
  chosen: { ticketIds: [ticketId] },
});

async function anothers(ctx: TransactionContext) {
  const id = newId<BulkChangeId>();
  const { id: staffId } = await makeStaff(ctx);
  const edit = { kind: 'tags' as const, add: ['加急'] };
  await ctx.db.insert(bulkChanges).values({ id, staffId, permissions: [], edit, startedAt: ctx.now() });
  return id;
}

export const accessMatrix: { bulkChanges: AccessRows<typeof contract.bulkChanges> } = {
  bulkChanges: {
    list: { may: desk, input: () => ({}), foreign: 'no ids' },
    read: aboutOne,
    start: {
      may: desk,
      input: () => tagging(newId()),
      foreign: async (given) => tagging((await given(makeTicket)).id),
    },
    undo: aboutOne,
  },
};
