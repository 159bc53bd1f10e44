import type { EntryId, FileId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeFile } from '#factories/files';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { addContact } from '../entries/add-contact.ts';
import { addNote } from '../entries/add-note.ts';
import { listFiles } from '../entries/list-files.ts';
import { mergeTickets } from '../merging/merge-tickets.ts';
import { openTicket } from '../open-ticket.ts';
import { readTicket } from '../read-ticket.ts';
import { readTimeline } from '../read-timeline.ts';
import { searchTickets } from '../search/search-tickets.ts';
import { splitTicket } from './split-ticket.ts';

const app = useTestApp();
const description = '会员积分没有到账';

test('what is about the second matter goes on in a ticket of its own, each story complete', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await opened(agent);
  await contact(agent, ticketId, 'in', '登录还是不行');
  const asked = await contact(agent, ticketId, 'in', '另外我的积分没有到账');
  const noted = await note(agent, ticketId, '积分系统延迟');
  await contact(agent, ticketId, 'out', '登录问题已转技术');

  const { id } = await splitTicket(agent, split({ ticketId, entryIds: [noted, asked] }));

  expect(await told(agent, ticketId)).toEqual([
    ...['登录后提示网络错误', '登录还是不行', 'split-off', 'split-off', '登录问题已转技术', 'linked'],
  ]);
  expect(await told(agent, id)).toEqual([description, '另外我的积分没有到账', '积分系统延迟', 'linked']);
  const parted = await readTicket(agent, { ticketId: id });
  expect(parted).toMatchObject({ description, links: [{ ticketId, kind: 'follow-on', direction: 'to' }] });
  const { found } = await searchTickets(agent, { words: '积分系统' });
  expect(found.map(({ ticket }) => ticket.id)).toEqual([id]);
  expect(await app.eventNames()).toEqual(expect.arrayContaining(['ticket.opened', 'ticket.split']));
});

test('who waits for an answer waits where they asked, and not where they did not', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await opened(agent);
  await contact(agent, ticketId, 'out', '登录问题已转技术');
  const asked = await contact(agent, ticketId, 'in', '另外我的积分没有到账');
  expect(await owed(agent, ticketId)).toContain('ticket.next-response');

  const { id } = await splitTicket(agent, split({ ticketId, entryIds: [asked] }));
  expect(await owed(agent, ticketId)).not.toContain('ticket.next-response');
  expect(await owed(agent, id)).toEqual(
    expect.arrayContaining(['ticket.first-response', 'ticket.resolution']),
  );

  const answered = await contact(agent, ticketId, 'out', '积分会在今天补发');
  const again = await splitTicket(agent, split({ ticketId, entryIds: [answered] }));
  expect(await owed(agent, again.id)).not.toContain('ticket.first-response');
  expect((await readTicket(agent, { ticketId: again.id })).firstRespondedAt).not.toBeNull();
});

test('files go with their entry, and whoever may not know of the one does not learn of the other', async () => {
  const agent = await signedIn();
  const staffId = agent.actor.kind === 'staff' ? agent.actor.id : undefined;
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [staffId!] }));
  const file = await app.given((ctx) => makeFile(ctx, { uploadedById: staffId! }));
  const noted = await note(agent, ticketId, '截图', [file.id]);

  const { id } = await splitTicket(agent, split({ ticketId, entryIds: [noted] }));

  expect((await listFiles(agent, { ticketId })).files).toEqual([]);
  expect((await listFiles(agent, { ticketId: id })).files).toMatchObject([{ id: file.id, entryId: noted }]);
  await expect(readTicket(await signedIn(), { ticketId: id })).rejects.toThrow('Not found');
});

test('merging it back brings all of it home', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await opened(agent);
  const asked = await contact(agent, ticketId, 'in', '另外我的积分没有到账');
  const { id } = await splitTicket(agent, split({ ticketId, entryIds: [asked] }));

  await mergeTickets(agent, { ticketId, otherId: id });

  expect(await told(agent, ticketId)).toContain('另外我的积分没有到账');
});

test('sending it twice splits once; what is no contact, and what is of another ticket, is refused', async () => {
  const agent = await signedIn();
  const { id: ticketId } = await opened(agent);
  const other = await opened(agent);
  const [mine, others] = [await note(agent, ticketId, '一'), await note(agent, other.id, '二')];
  const once = split({ ticketId, entryIds: [mine] });

  expect(await splitTicket(agent, once)).toEqual(await splitTicket(agent, once));
  const { lines } = await readTimeline(agent, { ticketId });
  for (const { id } of lines.filter(({ kind }) => kind === 'change' || kind === 'opening'))
    await expect(splitTicket(agent, split({ ticketId, entryIds: [id] }))).rejects.toMatchObject({
      reason: 'split.not-movable',
    });
  await expect(splitTicket(agent, split({ ticketId, entryIds: [others] }))).rejects.toThrow('Not found');
  await mergeTickets(agent, { ticketId, otherId: other.id });
  await expect(splitTicket(agent, split({ ticketId: other.id, entryIds: [others] }))).rejects.toMatchObject({
    reason: 'ticket.merged',
  });
});

const split = (given: { ticketId: TicketId; entryIds: EntryId[] }) => ({
  ...{ id: newId<TicketId>(), description },
  ...given,
});

const opened = (agent: Context) => openTicket(agent, newTicket({ channel: 'social' }));

async function told(agent: Context, ticketId: TicketId) {
  const { lines } = await readTimeline(agent, { ticketId });
  return lines.toReversed().flatMap(({ body, act }) => body || act || []);
}

const owed = async (agent: Context, ticketId: TicketId) =>
  (await readTicket(agent, { ticketId })).deadlines
    .filter(({ status }) => status === 'running')
    .map(({ kind }) => kind);

async function note(agent: Context, ticketId: TicketId, body: string, fileIds: FileId[] = []) {
  const id = newId<EntryId>();
  await addNote(agent, { ticketId, id, body, fileIds });
  return id;
}

async function contact(agent: Context, ticketId: TicketId, direction: 'in' | 'out', body: string) {
  const id = newId<EntryId>();
  await addContact(agent, { ticketId, id, direction, channel: 'social', body });
  return id;
}

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
