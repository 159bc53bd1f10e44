import { asc, eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { makeDepartment, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { events } from '#platform/events';
import { staffActor, useTestApp } from '#testing/app';
import { editTicket } from '../edit-ticket.ts';
import { entries } from '../entries/tables.ts';
import { ticketTerms } from '../search/tables.ts';
import { type Ticket, tickets } from '../tables.ts';
import { editTickets, type PlainEdit } from './edit-tickets.ts';

const app = useTestApp();
const reason = '导入 记录.xlsx';

test('many are edited as each would be by itself: the same ticket, story, words and events', async () => {
  const me = await agent();
  const { id: departmentId } = await app.given(makeDepartment);
  await app.given((ctx) => makeField(ctx, { code: 'model' }));
  const wanted: PlainEdit['fields'][] = [
    { remarks: '已回访', tags: ['老客户', '加急'] },
    { description: '改过的说明', occurredAt: new Date('2026-01-02T03:04:05.678Z'), emotion: 'calm' },
    { departmentIds: [departmentId], orderNumbers: [], product: '电饭煲' },
    { fields: { model: 'X1' } },
    { remarks: '' }, // is so already
  ];
  const [together, oneByOne] = [await some(wanted.length), await some(wanted.length)];

  const lastSeqs = await me.transaction((ctx) => editTickets(ctx, edits(together, wanted), reason));
  for (const { fields, ...edit } of edits(oneByOne, wanted))
    await editTicket(me, { ...edit, ...fields, reason });

  const after = await told(together);
  expect(after).toEqual(await told(oneByOne));
  expect(after.map(({ ticket }) => ticket.version)).toEqual([2, 2, 2, 2, 1]);
  expect(after[1]!.ticket).toMatchObject({ description: '改过的说明', remarks: '', tags: ['旧'] });
  expect(after[3]!.ticket.fields).toEqual({ model: 'X1' });
  expect(after.map(({ ticket }) => ticket.lastSeq)).toEqual(together.map(({ id }) => lastSeqs.get(id)));
});

test.each([
  ['has another version', { version: 7 }, { reason: 'ticket.changed-meanwhile' }],
  ['is hidden', { ticket: { restrictedTo: [] } }, { message: 'Not found' }],
])('one that %s refuses them all', async (_, { version = 1, ticket = {} }: Odd, refusal) => {
  const me = await agent();
  const [good] = await some(1);
  const odd = await app.given((ctx) => makeTicket(ctx, ticket));
  const fields = { remarks: '已回访' };

  const editing = me.transaction((ctx) =>
    editTickets(
      ctx,
      [
        { ticketId: good!.id, version: 1, fields },
        { ticketId: odd.id, version, fields },
      ],
      reason,
    ),
  );

  await expect(editing).rejects.toMatchObject(refusal);
  expect((await told([good!])).map(({ ticket }) => ticket.remarks)).toEqual(['']);
});

interface Odd {
  version?: number;
  ticket?: Partial<Ticket>;
}

async function agent() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

async function some(count: number) {
  const made: Ticket[] = [];
  for (let at = 0; at < count; at++)
    made.push(await app.given((ctx) => makeTicket(ctx, { tags: ['旧'], orderNumbers: ['20260001'] })));
  return made;
}

const edits = (made: readonly Ticket[], wanted: readonly PlainEdit['fields'][]): PlainEdit[] =>
  made.map(({ id: ticketId, version }, at) => ({ ticketId, version, fields: wanted[at]! }));

/** All that is kept of each, but for what is its own: ids and numbers. */
async function told(made: readonly Ticket[]) {
  const { db } = app.runtime;
  const all = await db
    .select()
    .from(tickets)
    .where(
      inArray(
        tickets.id,
        made.map(({ id }) => id),
      ),
    );
  const byId = new Map(all.map((ticket) => [ticket.id, ticket]));
  return Promise.all(
    made.map(async ({ id }) => {
      const {
        id: _,
        number: __,
        customerId: ___,
        openedAt: ____,
        occurredAt,
        statusSince: _____,
        ...ticket
      } = byId.get(id)!;
      const words = await db.select().from(ticketTerms).where(eq(ticketTerms.ticketId, id));
      const story = await db.select().from(entries).where(eq(entries.ticketId, id)).orderBy(asc(entries.seq));
      const heard = await db
        .select()
        .from(events)
        .where(eq(events.subject, `ticket:${id}`))
        .orderBy(asc(events.position));
      return {
        ticket: { ...ticket, isEarlier: occurredAt < new Date('2026-01-03') },
        words: words.map(({ seq, terms }) => ({ seq, terms: terms.match(/\p{Script=Han}+|2026\d*/gu) })),
        story: story.map(({ ticketId: _, id: __, occurredAt: ___, writtenAt: ____, ...entry }) => entry),
        heard: heard.map(({ name, payload, actorKind, actorId }) => ({
          ...{ name, actorKind, actorId },
          payload: { ...(payload as object), ticketId: '' },
        })),
      };
    }),
  );
}
