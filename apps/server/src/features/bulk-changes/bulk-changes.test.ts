import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import type { BulkChangeId, StaffId, TicketId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeGroup, makeStaff, makeStaffAs } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { shippedRoles, staff } from '#features/staff';
import { editTicket, readTicket, type Ticket, tickets } from '#features/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { listBulkChanges } from './list-bulk-changes.ts';
import { readBulkChange } from './read-bulk-change.ts';
import { startBulkChange } from './start-bulk-change.ts';
import { undoBulkChange } from './undo-bulk-change.ts';

const app = useTestApp();

test.each<[string, BulkEdit, Partial<Ticket>]>([
  ['a priority', { kind: 'priority', priority: 'urgent', reason: '系统故障' }, { priority: 'urgent' }],
  ['a status', { kind: 'status', status: 'waiting-for-customer' }, { status: 'waiting-for-customer' }],
  ['tags', { kind: 'tags', add: ['双十一'], remove: ['旧'] }, { tags: ['老客户', '双十一'] }],
])('%s is given to all of them, and taken back from all', async (_, edit, after) => {
  const me = await supervisor();
  const made = [await ticket({ tags: ['旧', '老客户'] }), await ticket({ tags: ['旧', '老客户'] })];

  const bulkChangeId = await bulk(me, edit, made);

  expect(await now(made)).toMatchObject([after, after]);
  expect(await readBulkChange(me, { bulkChangeId })).toMatchObject({
    progress: 'done',
    counts: { changed: 2, waiting: 0 },
    left: [],
  });

  await undoBulkChange(me, { bulkChangeId });
  await app.passTime(0);

  const { priority, priorityReason, status, tags } = made[0]!;
  expect(await now(made)).toMatchObject(made.map(() => ({ priority, priorityReason, status, tags })));
  expect(await readBulkChange(me, { bulkChangeId })).toMatchObject({
    progress: 'undone',
    counts: { undone: 2 },
  });
});

test('what may not be changed stays, and is named with the reason', async () => {
  const me = await agent();
  const { id: groupId } = await app.given(makeGroup);
  const { id: handlerId } = await app.given(makeStaff);
  const [mine, others] = [await ticket({ handlerId: idOf(me) }), await ticket({ groupId })];
  const [closed, hidden] = [await ticket({ status: 'closed' }), await ticket({ restrictedTo: [] })];

  const bulkChangeId = await bulk(me, { kind: 'assign', handlerId }, [mine, others, closed, hidden]);

  expect((await now([mine, others, closed, hidden])).map((one) => one.handlerId)).toEqual([
    ...[handlerId, null, null, null],
  ]);
  const { counts, left } = await readBulkChange(me, { bulkChangeId });
  expect(counts).toMatchObject({ changed: 1, refused: 2 });
  expect(left).toMatchObject([
    { ticketId: others.id, number: others.number, because: 'forbidden' },
    { ticketId: closed.id, because: 'ticket.already-closed' },
  ]);
});

test('once taken back, what the change did not do is named no more', async () => {
  const me = await supervisor();
  const bulkChangeId = await bulk(me, { kind: 'resolve' }, [await ticket(), await lackingTicket()]);
  expect((await readBulkChange(me, { bulkChangeId })).left).toHaveLength(1);

  await undoBulkChange(me, { bulkChangeId });
  await app.passTime(0);

  expect(await readBulkChange(me, { bulkChangeId })).toMatchObject({ progress: 'undone', left: [] });
});

test('what was changed since is not taken back, and is named', async () => {
  const me = await supervisor();
  const [touched, other] = [await ticket(), await ticket()];
  const bulkChangeId = await bulk(me, { kind: 'tags', add: ['双十一'] }, [touched, other]);
  await app.passTime(24 * 60);
  const [{ version }] = (await now([touched])) as [Ticket];
  await editTicket(me, { ticketId: touched.id, version, tags: ['双十一', '已联系'] });

  await undoBulkChange(me, { bulkChangeId });
  await app.passTime(0);

  expect((await now([touched, other])).map(({ tags }) => tags)).toEqual([['双十一', '已联系'], []]);
  const { counts, left } = await readBulkChange(me, { bulkChangeId });
  expect(counts).toMatchObject({ undone: 1, kept: 1 });
  expect(left).toMatchObject([{ ticketId: touched.id, because: 'bulk-change.ticket-changed-since' }]);
  await expect(undoBulkChange(me, { bulkChangeId })).rejects.toMatchObject({
    reason: 'bulk-change.not-done',
  });
});

test('many are resolved but those that lack what their category asks for, and are worked on again', async () => {
  const me = await supervisor();
  const { id: categoryId } = await app.given((ctx) => makeCategory(ctx, { required: ['cause', 'product'] }));
  const waiting = await ticket({ status: 'waiting-for-customer', cause: '仓库漏发', openedAt: me.now() });
  const lacking = await ticket({ categoryId });
  const finished = await ticket({ status: 'closed' });

  const bulkChangeId = await bulk(me, { kind: 'resolve', cause: '系统故障' }, [waiting, lacking, finished]);

  expect(await now([waiting, lacking])).toMatchObject([
    { status: 'resolved', cause: '仓库漏发', handlerId: idOf(me) },
    { status: 'new', cause: '' },
  ]);
  const { counts, left } = await readBulkChange(me, { bulkChangeId });
  expect(counts).toMatchObject({ changed: 1, unchanged: 1, refused: 1 });
  expect(left).toMatchObject([
    { ticketId: lacking.id, because: 'ticket.fields-missing', about: ['product'] },
  ]);

  await undoBulkChange(me, { bulkChangeId });
  await app.passTime(0);

  expect(await now([waiting])).toMatchObject([
    { status: 'waiting-for-customer', handlerId: null, resolvedAt: null, closesAt: null, reopenedCount: 0 },
  ]);
  const { deadlines } = await readTicket(me, { ticketId: waiting.id });
  expect(deadlines).toMatchObject([
    { kind: 'ticket.first-response', status: 'paused' },
    { kind: 'ticket.resolution', status: 'paused' },
  ]);
});

test('whom an assignment let into a restricted ticket is let out again with it', async () => {
  const me = await supervisor();
  const restrictedTo = [idOf(me)];
  const one = await ticket({ restrictedTo, handlerId: idOf(me), status: 'open' });
  const { id: handlerId } = await app.given(makeStaff);
  const bulkChangeId = await bulk(me, { kind: 'assign', handlerId }, [one]);
  expect(await now([one])).toMatchObject([{ handlerId, restrictedTo: [idOf(me), handlerId] }]);

  await undoBulkChange(me, { bulkChangeId });
  await app.passTime(0);

  expect(await now([one])).toMatchObject([{ handlerId: idOf(me), restrictedTo }]);
});

test('all of a view are chosen by naming it; sending it twice starts it once', async () => {
  const me = await supervisor();
  const product = `新品 ${newId()}`;
  const made = [await ticket({ product }), await ticket({ product })];
  const wanted = {
    id: newId<BulkChangeId>(),
    edit: { kind: 'tags' as const, add: ['召回'] },
    chosen: { view: 'unassigned' as const, filter: { product } },
  };

  await startBulkChange(me, wanted);
  await startBulkChange(me, wanted);
  await app.passTime(0);

  expect((await now(made)).map(({ tags, version }) => [...tags, version])).toEqual([
    ['召回', 2],
    ['召回', 2],
  ]);
  expect((await listBulkChanges(me)).bulkChanges).toMatchObject([{ id: wanted.id, counts: { changed: 2 } }]);
});

test('many are done in several jobs, and who has left changes nothing more', async () => {
  const me = await supervisor();
  const made: Ticket[] = [];
  while (made.length < 110) made.push(await ticket());
  const done = await bulk(me, { kind: 'tags', add: ['巡检'] }, made);
  expect((await readBulkChange(me, { bulkChangeId: done })).counts).toMatchObject({ changed: 110 });

  const id = newId<BulkChangeId>();
  const chosen = { ticketIds: [made[0]!.id] };
  await startBulkChange(me, { id, edit: { kind: 'tags', add: ['离职后'] }, chosen });
  await app.given(({ db, now }) =>
    db
      .update(staff)
      .set({ deactivatedAt: now() })
      .where(eq(staff.id, idOf(me))),
  );
  await app.passTime(0);

  expect((await readBulkChange(me, { bulkChangeId: id })).counts).toMatchObject({ changed: 0, refused: 1 });
});

test('a change of nothing is refused', async () => {
  const me = await supervisor();
  const chosen = { ticketIds: [(await ticket()).id] };

  const starting = startBulkChange(me, { id: newId<BulkChangeId>(), edit: { kind: 'assign' }, chosen });

  await expect(starting).rejects.toMatchObject({ reason: 'bulk-change.nothing-chosen' });
});

async function bulk(
  me: Awaited<ReturnType<typeof agent>>,
  edit: BulkEdit,
  made: readonly { id: TicketId }[],
) {
  const id = newId<BulkChangeId>();
  await startBulkChange(me, { id, edit, chosen: { ticketIds: made.map((one) => one.id) } });
  await app.passTime(0);
  return id;
}

const ticket = (given: Parameters<typeof makeTicket>[1] = {}) => app.given((ctx) => makeTicket(ctx, given));

const now = (made: readonly { id: TicketId }[]) =>
  Promise.all(
    made.map(async ({ id }) => {
      const [found] = await app.runtime.db.select().from(tickets).where(eq(tickets.id, id));
      return found!;
    }),
  );

const agent = () => signedIn('agent');
const supervisor = () => signedIn('supervisor');

async function signedIn(role: string) {
  const { id } = await app.given((ctx) => makeStaffAs(ctx, role));
  const held = shippedRoles.find(({ code }) => code === role)!.permissions;
  return app.as(staffActor(held, { id }));
}

const idOf = ({ actor }: { actor: { kind: string } }) => (actor as unknown as { id: StaffId }).id;

async function lackingTicket() {
  const { id: categoryId } = await app.given((ctx) => makeCategory(ctx, { required: ['cause'] }));
  return ticket({ categoryId });
}
