import type { EntryId, TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeFile } from '#factories/files';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { readTimeline } from '../read-timeline.ts';
import { addFiles } from './add-files.ts';
import { listFiles } from './list-files.ts';

const app = useTestApp();

test('files that are added stand in the story and in the list, sent once or twice', async () => {
  const { agent, fileIds } = await withFiles();
  const { id: ticketId } = await app.given(makeTicket);
  const id = newId<EntryId>();

  await addFiles(agent, { ticketId, id, fileIds });
  await addFiles(agent, { ticketId, id, fileIds });

  const { lines } = await readTimeline(agent, { ticketId });
  expect(lines).toMatchObject([{ kind: 'file', fileIds }, { kind: 'opening' }]);
  const { files } = await listFiles(agent, { ticketId });
  expect(files).toMatchObject([{ id: fileIds[0], name: '截图.png', entryId: id, uploadedByName: '王芳' }]);
});

test('files of a ticket that one may not see are not there', async () => {
  const { fileIds, id: staffId } = await withFiles();
  const { id: ticketId } = await app.given((ctx) => makeTicket(ctx, { restrictedTo: [] }));
  const outsider = app.as(staffActor(['tickets.read', 'tickets.note', 'tickets.read-all'], { id: staffId }));

  await expect(listFiles(outsider, { ticketId })).rejects.toThrow('Not found');
  await expect(addFiles(outsider, { ticketId, id: newId<EntryId>(), fileIds })).rejects.toThrow('Not found');
});

test('a ticket without files has an empty list', async () => {
  const { agent } = await withFiles();
  const { id: ticketId } = await app.given(makeTicket);

  expect(await listFiles(agent, { ticketId })).toEqual({ files: [] });
  await expect(listFiles(agent, { ticketId: newId<TicketId>() })).rejects.toThrow('Not found');
});

async function withFiles() {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '王芳' }));
  const file = await app.given((ctx) => makeFile(ctx, { uploadedById: id }));
  return { id, agent: app.as(staffActor(undefined, { id })), fileIds: [file.id] };
}
