import type { EntryId, StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { assignTicket } from '../assign-ticket.ts';
import { changePriority } from '../change-priority.ts';
import { addContact } from '../entries/add-contact.ts';
import { addNote } from '../entries/add-note.ts';
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
  await restrictTicket(app.as(actor(other)), { ticketId: ticket.id, staffIds: [other], reason: '涉及安全' });

  expect(await inbox(me)).toMatchObject([{ kind: 'ticket.assigned', number: null, title: null, path: null }]);
});

const person = async (name = '王芳') => (await app.given((ctx) => makeStaff(ctx, { name }))).id;
const actor = (id: StaffId) => staffActor(undefined, { id });
const inbox = async (id: StaffId) => (await app.api(actor(id)).notices.list({})).notices;
