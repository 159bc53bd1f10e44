import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { type Permission, permissions } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { addContact, addNote } from '#features/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { printTicket } from './print-ticket.ts';

const app = useTestApp();

test('the whole story in order, without what is internal unless it is asked for; and it is told', async () => {
  const lead = await signedIn();
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { remarks: '老客户' }));
  for (let nth = 1; nth <= 60; nth++) await contact(lead, ticketId, `第 ${nth} 次联系`);
  await addNote(lead, { ticketId, id: newId<EntryId>(), body: '只给同事看' });

  const { ticket, lines, printedBy } = await printTicket(lead, { ticketId });

  const bodies = lines.map(({ body }) => body);
  expect(bodies.slice(1)).toEqual(Array.from({ length: 60 }, (_, at) => `第 ${at + 1} 次联系`));
  expect([ticket.remarks, printedBy]).toEqual(['', '陈晨']);
  expect(await app.eventNames()).toContain('ticket.printed');

  const whole = await printTicket(lead, { ticketId, withNotes: true });
  expect(whole.lines.map(({ body }) => body)).toContain('只给同事看');
  expect(whole.ticket.remarks).toBe('老客户');
});

test('numbers in texts are masked for who may not see contact points whole', async () => {
  const all = Object.keys(permissions) as Permission[];
  const lead = await signedIn(all.filter((name) => name !== 'customers.reveal'));
  const { id: ticketId } = await app.given((ctx) =>
    makeTicket(ctx, { description: '请回电 13812341234', contactPerson: '王芳 13812341234' }),
  );
  await contact(lead, ticketId, '已回电 138 1234 1234');

  const printed = await printTicket(lead, { ticketId });

  expect(printed.ticket).toMatchObject({
    description: '请回电 138****1234',
    contactPerson: '王芳 138****1234',
  });
  expect(JSON.stringify(printed.lines)).not.toMatch(/1234 ?1234/);
  expect((await printTicket(await signedIn(), { ticketId })).ticket.description).toContain('13812341234');
});

const contact = (ctx: Parameters<typeof addContact>[0], ticketId: TicketId, body: string) =>
  addContact(ctx, { ticketId, id: newId<EntryId>(), direction: 'out', channel: 'social', body });

async function signedIn(held?: Permission[]) {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(held, { id }));
}
