import type { EntryId, GroupId, StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import { groupMembers, presences } from '#features/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { assignTicket } from '../assign-ticket.ts';
import { changePriority } from '../change-priority.ts';
import { addContact } from '../entries/add-contact.ts';
import { addNote } from '../entries/add-note.ts';
import { openTicket } from '../open-ticket.ts';
import { restrictTicket } from '../restrict-ticket.ts';
import { takeTicket } from '../take-ticket.ts';

const app = useTestApp();

test('who is given a ticket is told, and who had it; who takes one is not', async () => {
  const [me, before, next] = [await person('张三'), await person(), await person()];
  const ticket = await app.given((ctx) => makeTicket(ctx, { handlerId: before }));
  const free = await app.given(makeTicket);

  await assignTicket(app.as(actor(me)), { ticketId: ticket.id, handlerId: next });
  await takeTicket(app.as(actor(me)), { ticketId: free.id });
  await app.passTime(0);

  const about = { subject: `ticket:${ticket.id}`, number: ticket.number, title: ticket.description };
  expect(await inbox(next)).toMatchObject([{ kind: 'ticket.assigned', facts: { by: '张三' }, ...about }]);
  expect(await inbox(before)).toMatchObject([{ kind: 'ticket.taken', ...about }]);
  expect(await inbox(me)).toEqual([]);
});

test('of a ticket that nobody handles, those of its group who are online are told, until one takes it', async () => {
  const { id: groupId } = await app.given(makeGroup);
  const [me, online, busy, away, other] = [
    await memberOf(groupId, 'online'),
    await memberOf(groupId, 'online'),
    await memberOf(groupId, 'busy'),
    await memberOf(groupId),
    await memberOf((await app.given((ctx) => makeGroup(ctx, { name: '电话组' }))).id, 'online'),
  ];
  const mine = app.as(actor(me));
  const opened = await openTicket(mine, { ...newTicket(), groupId });
  const handed = await app.given((ctx) => makeTicket(ctx, { handlerId: me }));
  await assignTicket(mine, { ticketId: handed.id, handlerId: null, groupId });
  const taken = await openTicket(mine, { ...newTicket(), groupId });
  await takeTicket(app.as(actor(other)), { ticketId: taken.id });
  await openTicket(mine, { ...newTicket(), groupId, resolved: true });
  await app.passTime(0);

  const told = await inbox(online);
  expect(told.map(({ kind, subject }) => [kind, subject]).sort()).toEqual(
    [opened, handed].map(({ id }) => ['ticket.for-group', `ticket:${id}`]).sort(),
  );
  for (const id of [me, busy, away, other]) {
    expect((await inbox(id)).filter(({ kind }) => kind === 'ticket.for-group')).toEqual([]);
  }
});

test('the handler is told of another priority, of a mention, and of what the customer says', async () => {
  const [me, handler] = [await person(), await person()];
  const ticket = await app.given((ctx) => makeTicket(ctx, { handlerId: handler }));
  const { id: ticketId } = ticket;

  const mine = app.as(actor(me));
  await changePriority(mine, { ticketId, priority: 'urgent', reason: '客户催办' });
  await addNote(mine, { ticketId, id: newId<EntryId>(), body: '@王芳 请看', mentionedIds: [handler, me] });
  await addContact(mine, {
    ticketId,
    id: newId<EntryId>(),
    channel: 'phone',
    direction: 'in',
    body: '什么时候能好？',
    occurredAt: mine.now(),
  });
  await app.passTime(0);

  const told = await inbox(handler);
  expect(told.map(({ kind }) => kind).sort()).toEqual([
    'ticket.customer-replied',
    'ticket.mentioned',
    'ticket.priority-changed',
  ]);
  expect(told.find(({ kind }) => kind === 'ticket.priority-changed')).toMatchObject({
    facts: { from: 'normal', to: 'urgent' },
    urgent: true,
  });
  expect(await inbox(me)).toEqual([]);
});

test('of a ticket that was restricted since, a notice says nothing any more', async () => {
  const [me, other] = [await person(), await person()];
  const ticket = await app.given(makeTicket);
  await assignTicket(app.as({ kind: 'system' }), { ticketId: ticket.id, handlerId: me });
  await app.passTime(0);
  await assignTicket(app.as({ kind: 'system' }), { ticketId: ticket.id, handlerId: other });
  await restrictTicket(app.as(actor(other)), { ticketId: ticket.id, staffIds: [other], reason: '涉及安全' });

  expect(await inbox(me)).toMatchObject([{ kind: 'ticket.assigned', number: null, title: null, path: null }]);
});

async function memberOf(groupId: GroupId, presence?: 'online' | 'busy') {
  const staffId = await person();
  await app.given(async (ctx) => {
    await ctx.db.insert(groupMembers).values({ groupId, staffId });
    if (presence)
      await ctx.db.insert(presences).values({ staffId, presence, since: ctx.now(), seenAt: farOff });
  });
  return staffId;
}

const farOff = new Date('2200-01-01T00:00:00Z'); // no socket keeps them there
const person = async (name = '王芳') => (await app.given((ctx) => makeStaff(ctx, { name }))).id;
const actor = (id: StaffId) => staffActor(undefined, { id });
const inbox = async (id: StaffId) => (await app.api(actor(id)).notices.list({})).notices;
