import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { changePriority } from '../change-priority.ts';
import { changeStatus } from '../change-status.ts';
import { mergeTickets } from '../merging/merge-tickets.ts';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { resolveTicket } from '../resolve-ticket.ts';
import { addCall } from './add-call.ts';
import { addContact } from './add-contact.ts';
import { addMessage } from './add-message.ts';

const app = useTestApp();

test('contact with the customer meets the first response and begins the work', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ channel: 'chat' }));

  await addContact(agent, { ticketId, ...contact('out', '已致歉并说明处理时间') });

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ status: 'open', firstRespondedAt: agent.now() });
  expect(kindsOf(ticket)).toEqual(['ticket.resolution']);
});

test.each([
  ['a call that nobody answered', (agent: Context, ticketId: TicketId) => callOut(agent, ticketId, false)],
  ['an automatic reply', (agent: Context, ticketId: TicketId) => automaticReply(agent, ticketId)],
])('%s is no response', async (_, contact) => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ channel: 'chat' }));

  await contact(agent, ticketId);

  const ticket = await readTicket(agent, { ticketId });
  expect(ticket).toMatchObject({ status: 'new', firstRespondedAt: null });
  expect(kindsOf(ticket)).toContain('ticket.first-response');
});

test('what the customer asks next is promised an answer, once however often they ask', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket());

  await addContact(agent, { ticketId, ...contact('in', '还是登录不了') });
  const asked = await readTicket(agent, { ticketId });
  await app.passTime(60);
  await addContact(agent, { ticketId, ...contact('in', '有人吗？') });
  const askedAgain = await readTicket(agent, { ticketId });
  await callOut(agent, ticketId, true);

  const due = (ticket: typeof asked) =>
    ticket.deadlines.find(({ kind }) => kind === 'ticket.next-response')?.dueAt;
  expect(due(asked)).toBeDefined();
  expect(due(askedAgain)).toEqual(due(asked));
  expect(kindsOf(await readTicket(agent, { ticketId }))).toEqual(['ticket.resolution']);
});

test('who comes again without being asked speaks for a higher priority, until it is set', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ nature: 'question' }));
  const suggestion = async () => (await readTicket(agent, { ticketId })).suggestion;
  const again = () => addContact(agent, { ticketId, ...contact('in', '怎么还没有人处理') });
  await changeStatus(agent, { ticketId, status: 'waiting-for-customer' });

  await addContact(agent, { ticketId, ...contact('in', '订单号是20231008001') });
  await addContact(agent, { ticketId, ...contact('in', '谢谢') });
  expect(await suggestion()).toBeNull();
  await again();
  const reasons = [{ code: 'contacted-again', openContacts: 1 }];
  expect(await suggestion()).toEqual({ priority: 'important', reasons });

  await changePriority(agent, { ticketId, priority: 'important', reason: '客户催办' });
  await again();
  expect(await suggestion()).toBeNull();
});

test('a complaint that is still unsolved when they come again is urgent', async () => {
  const agent = await signedIn();
  const complaint = { nature: 'complaint', priority: 'important' } as const;
  const { id: ticketId } = await openTicket(agent, newTicket(complaint));

  await addContact(agent, { ticketId, ...contact('in', '说好昨天答复的') });

  expect((await readTicket(agent, { ticketId })).suggestion).toMatchObject({ priority: 'urgent' });
});

test('who comes again for what was merged chases the ticket that goes on', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket({ nature: 'question' }));
  const { id: otherId } = await openTicket(agent, newTicket({ nature: 'question' }));
  await mergeTickets(agent, { ticketId, otherId });

  await addContact(agent, { ticketId: otherId, ...contact('in', '怎么还没有人处理') });

  const reasons = [{ code: 'contacted-again', openContacts: 1 }];
  expect((await readTicket(agent, { ticketId })).suggestion).toEqual({ priority: 'important', reasons });
});

test('a customer who answers is not waited for any more', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { status: 'waiting-for-customer' }));

  await addContact(agent, { ticketId, ...contact('in', '订单号是20231008001') });

  expect((await readTicket(agent, { ticketId })).status).toBe('open');
  expect(await app.eventNames()).toContain('ticket.customer-answered');
});

test('a new message reopens what was resolved; a mere thanks does not', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await openTicket(agent, newTicket());
  await resolveTicket(agent, { ticketId });

  await addContact(agent, { ticketId, ...contact('in', '好的，谢谢！') });
  expect((await readTicket(agent, { ticketId })).status).toBe('resolved');

  await addContact(agent, { ticketId, ...contact('in', '又登录不上了') });
  expect(await readTicket(agent, { ticketId })).toMatchObject({ status: 'open', reopenedCount: 1 });
});

test('more than seven days after closing it opens a new ticket that follows on the old one, once', async () => {
  const agent = await signedIn();
  const eightDaysAgo = new Date(agent.now().getTime() - 8 * 86_400_000);
  const old = await app.given((ctx) => makeTicket(ctx, { status: 'closed', closedAt: eightDaysAgo }));
  const message = { ticketId: old.id, ...contact('in', '上次的问题又出现了') };

  const kept = await addContact(agent, message);
  const again = await addContact(agent, message);

  expect(again).toEqual(kept);
  const continued = await readTicket(agent, { ticketId: kept.continuedAs! });
  expect(continued).toMatchObject({
    ...{ status: 'new', description: '上次的问题又出现了', customerId: old.customerId },
    links: [{ ticketId: old.id, kind: 'follow-on', direction: 'to' }],
  });
  expect((await readTicket(agent, { ticketId: old.id })).status).toBe('closed');
});

test('within seven days of closing the same ticket goes on', async () => {
  const agent = await signedIn();
  const sixDaysAgo = new Date(agent.now().getTime() - 6 * 86_400_000);
  const { id: ticketId } = await app.given((ctx) =>
    makeTicket(ctx, { status: 'closed', closedAt: sixDaysAgo }),
  );

  const kept = await addContact(agent, { ticketId, ...contact('in', '又坏了') });

  expect(kept.continuedAs).toBeNull();
  expect(await readTicket(agent, { ticketId })).toMatchObject({ status: 'new', closedAt: null });
});

test('sending the same entry again writes it once', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await app.given(makeTicket);
  const call = { ticketId, ...contact('out', '已回电'), reached: true };

  const [first, again] = await Promise.all([addCall(agent, call), addCall(agent, call)]);

  expect(again).toEqual(first);
});

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

const contact = (direction: 'in' | 'out', body: string) =>
  ({ id: newId<EntryId>(), direction, body, channel: 'social' }) as const;

const callOut = (agent: Context, ticketId: TicketId, reached: boolean) =>
  addCall(agent, { ticketId, id: newId<EntryId>(), direction: 'out', reached, body: '回电' });

const automaticReply = (agent: Context, ticketId: TicketId) =>
  addMessage(agent, { ticketId, ...contact('out', '我们已收到您的留言'), channel: 'chat', automatic: true });

const kindsOf = ({ deadlines }: Awaited<ReturnType<typeof readTicket>>) =>
  deadlines.map(({ kind }) => kind).sort();
