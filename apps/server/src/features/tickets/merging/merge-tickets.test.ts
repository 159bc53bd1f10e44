import type { EntryId, SolutionId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addContact } from '../entries/add-contact.ts';
import { addNote } from '../entries/add-note.ts';
import { linkTickets } from '../links/link-tickets.ts';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { reopenTicket } from '../reopen-ticket.ts';
import { searchTickets } from '../search/search-tickets.ts';
import { answerSolution } from '../solutions/answer-solution.ts';
import { offerSolutions } from '../solutions/offer-solutions.ts';
import { mergeTickets } from './merge-tickets.ts';
import { previewMerge } from './preview-merge.ts';
import { separateTickets } from './separate-tickets.ts';

const app = useTestApp();

test('the one that stays tells the story of both in order, each line with where it came from', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  await note(agent, goes.id, '客户补充了截图');
  await app.passTime(5);
  await note(agent, stays.id, '已转技术排查');
  await app.passTime(5);

  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id, reason: '同一问题重复进线' });

  const { lines } = await readTimeline(agent, { ticketId: stays.id });
  expect(lines.filter(({ kind }) => kind === 'note')).toMatchObject([
    { body: '已转技术排查', from: null },
    { body: '客户补充了截图', from: { ticketId: goes.id, number: goes.number } },
  ]);
  expect(lines[0]).toMatchObject({ act: 'took-in', subject: goes.id, reasons: ['同一问题重复进线'] });
  expect(await readTicket(agent, { ticketId: goes.id })).toMatchObject({
    status: 'closed',
    closedBecause: 'merged',
    mergedInto: { ticketId: stays.id, number: stays.number },
    deadlines: [],
    dueAt: null,
  });
  expect((await readTicket(agent, { ticketId: stays.id })).merged).toMatchObject([{ ticketId: goes.id }]);
});

test('the story of both is read page by page without gap', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  for (let count = 0; count < 40; count++) {
    await note(agent, stays.id, `这边 ${count}`);
    await note(agent, goes.id, `那边 ${count}`);
  }
  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });

  const first = await readTimeline(agent, { ticketId: stays.id });
  const second = await readTimeline(agent, { ticketId: stays.id, before: first.next! });

  const notes = [...first.lines, ...second.lines].filter(({ kind }) => kind === 'note');
  expect(new Set(notes.map(({ body }) => body)).size).toBe(80);
  expect(notes).toHaveLength(80);
});

test('what comes for the merged one is the matter of the one that stays', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent, { handlerId: idOf(agent) });
  await contact(agent, stays.id, 'out', '正在核实');
  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });
  await app.passTime(1);

  await contact(agent, goes.id, 'in', '还是登录不了，请尽快处理');

  const now = await readTicket(agent, { ticketId: stays.id });
  expect(now.deadlines.map(({ kind }) => kind)).toContain('ticket.next-response');
  expect((await readTicket(agent, { ticketId: goes.id })).status).toBe('closed');
  const [newest] = (await readTimeline(agent, { ticketId: stays.id })).lines;
  expect(newest).toMatchObject({ body: '还是登录不了，请尽快处理', from: { ticketId: goes.id } });
});

test('a day and some entries later each goes home with what was written to it and for it', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  await contact(agent, goes.id, 'out', '已登记');
  await contact(agent, stays.id, 'out', '已登记');
  const before = await readTicket(agent, { ticketId: goes.id });
  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });
  await app.passTime(25 * 60);
  await note(agent, stays.id, '写给保留的工单');
  await contact(agent, goes.id, 'in', '写给被合并的工单：能退款吗？');

  await separateTickets(agent, { ticketId: goes.id, reason: '其实是两件事' });

  const bodies = async (ticketId: TicketId) =>
    (await readTimeline(agent, { ticketId })).lines.map(({ body }) => body).filter((body) => body);
  expect(await bodies(stays.id)).toEqual(['写给保留的工单', '已登记', '登录后提示网络错误']);
  expect(await bodies(goes.id)).toEqual(['写给被合并的工单：能退款吗？', '已登记', '登录后提示网络错误']);
  const apart = await readTicket(agent, { ticketId: goes.id });
  expect(apart).toMatchObject({
    status: before.status,
    closedAt: null,
    closedBecause: null,
    mergedInto: null,
  });
  expect(apart.deadlines.map(({ kind }) => kind).sort()).toEqual([
    'ticket.next-response',
    'ticket.resolution',
  ]);
  expect(apart.deadlines.every(({ status }) => status === 'running')).toBe(true);
  expect((await readTicket(agent, { ticketId: stays.id })).merged).toEqual([]);
});

test('links and solutions are told together, answered where they were offered, and go home', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  const third = await openTicket(agent, newTicket());
  await linkTickets(agent, { ticketId: goes.id, otherId: third.id, kind: 'cause' });
  await linkTickets(agent, { ticketId: goes.id, otherId: stays.id, kind: 'duplicate' });
  const solutionId = newId<SolutionId>();
  await offerSolutions(agent, { ticketId: goes.id, alternatives: [{ id: solutionId, body: '补发' }] });

  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });

  const together = await readTicket(agent, { ticketId: stays.id });
  expect(together.links).toMatchObject([{ ticketId: third.id, direction: 'to', ofTicketId: goes.id }]);
  expect(together.solutions).toMatchObject([{ id: solutionId, ticketId: goes.id }]);
  const other = await readTicket(agent, { ticketId: third.id });
  expect(other.links).toMatchObject([{ ticketId: goes.id, direction: 'from' }]);
  await answerSolution(agent, { ticketId: goes.id, solutionId, answer: 'accepted' });
  expect((await readTicket(agent, { ticketId: stays.id })).solutions).toMatchObject([{ answer: 'accepted' }]);

  await separateTickets(agent, { ticketId: goes.id });

  const apart = await readTicket(agent, { ticketId: stays.id });
  expect([apart.solutions, apart.links]).toMatchObject([[], [{ ticketId: goes.id, kind: 'duplicate' }]]);
  expect((await readTicket(agent, { ticketId: goes.id })).solutions).toMatchObject([{ id: solutionId }]);
});

test('search finds both', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });

  for (const { id, number } of [stays, goes]) {
    const { found } = await searchTickets(agent, { words: number });
    expect(found.map(({ ticket }) => ticket.id)).toContain(id);
  }
});

test('the preview says what would happen, and a rule that forbids it', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  await note(agent, goes.id, '客户补充了截图');

  const both = { ticketId: stays.id, otherId: goes.id };
  expect(await previewMerge(agent, both)).toMatchObject({
    stays: { id: stays.id },
    goes: { id: goes.id },
    entries: 2,
    files: 0,
    cancelled: ['ticket.resolution'],
    obstacle: null,
  });
  await mergeTickets(agent, both);
  expect((await previewMerge(agent, both)).obstacle).toBe('ticket.merged');
});

test('what must not be merged is refused', async () => {
  const agent = await signedIn();
  const { stays, goes } = await two(agent);
  const others = await app.given(async (ctx) =>
    makeTicket(ctx, { customerId: (await makeCustomer(ctx)).id }),
  );
  const theirs = await app.given(async (ctx) =>
    makeTicket(ctx, { customerId: (await makeCustomer(ctx)).id }),
  );
  const secret = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [idOf(agent)] }));
  const merging = (ticketId: TicketId, otherId: TicketId) =>
    expect(mergeTickets(agent, { ticketId, otherId })).rejects;

  await merging(stays.id, stays.id).toMatchObject({ reason: 'merge.with-itself' });
  await merging(theirs.id, others.id).toMatchObject({ reason: 'merge.customers-differ' });
  await merging(stays.id, secret.id).toMatchObject({ reason: 'merge.restricted-differs' });
  await mergeTickets(agent, { ticketId: stays.id, otherId: goes.id });
  await merging(others.id, stays.id).toMatchObject({ reason: 'merge.has-merged' });
  await merging(goes.id, others.id).toMatchObject({ reason: 'ticket.merged' });
  await expect(reopenTicket(agent, { ticketId: goes.id, reason: '未解决' })).rejects.toMatchObject({
    reason: 'ticket.merged',
  });
  await expect(separateTickets(agent, { ticketId: stays.id })).rejects.toMatchObject({
    reason: 'merge.not-merged',
  });
});

async function two(agent: Context, given: Partial<Parameters<typeof openTicket>[1]> = {}) {
  const stays = await openTicket(agent, newTicket({ priority: 'normal', ...given }));
  const goes = await openTicket(agent, newTicket({ priority: 'normal', ...given }));
  return { stays, goes };
}

const note = (agent: Context, ticketId: TicketId, body: string) =>
  addNote(agent, { ticketId, id: newId<EntryId>(), body });

const contact = (agent: Context, ticketId: TicketId, direction: 'in' | 'out', body: string) =>
  addContact(agent, { ticketId, id: newId<EntryId>(), direction, channel: 'social', body });

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}

const idOf = ({ actor }: Context) => (actor.kind === 'staff' ? actor.id : undefined)!;
