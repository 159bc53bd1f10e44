import type { EntryId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { changePriority } from './change-priority.ts';
import { addNote } from './entries/add-note.ts';
import { readTimeline } from './read-timeline.ts';
import { takeTicket } from './take-ticket.ts';

const app = useTestApp();

test('pages follow each other without a gap, and none ends amid a line', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  await takeTicket(agent, { ticketId });
  await changePriority(agent, { ticketId, priority: 'urgent', reason: '客户投诉' });
  for (let written = 0; written < 49; written++) {
    await addNote(agent, { ticketId, id: newId<EntryId>(), body: '已核实' });
  }

  const newest = await readTimeline(agent, { ticketId });
  const older = await readTimeline(agent, { ticketId, before: newest.next! });

  expect(newest.lines).toHaveLength(49);
  expect(older.lines).toMatchObject([
    {
      firstSeq: 2,
      lastSeq: 3,
      changes: [{ field: 'handlerId' }, { field: 'status' }, { field: 'priority' }],
    },
    { kind: 'opening' },
  ]);
  expect(older.next).toBeNull();
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
