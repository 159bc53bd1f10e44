import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import type { StaffActor } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { importSteps } from './factory.ts';
import { savedByLibreOffice } from './fixtures/libreoffice.ts';
import { BROKEN_ROWS, MESSY_ROWS, unknownCategory, unknownPerson } from './fixtures/messy-records.ts';

const app = useTestApp();
let actor: StaffActor;
const api = () => app.api(actor);
const { uploaded, arranged, carriedOut } = importSteps(app, api);

test('5,000 messy records saved by LibreOffice come in, and change nothing the second time', async () => {
  const { id: staffId } = await app.given((ctx) => makeStaff(ctx, { name: '客服A' }));
  actor = staffActor(undefined, { id: staffId });
  const names = [unknownCategory, '产品质量', '物流配送'];
  const people = { [unknownPerson]: null };
  const file = savedByLibreOffice('messy-records.xlsx');
  const id = await uploaded(file, 'messy.xlsx');
  expect(await api().imports.read({ importId: id })).toMatchObject({
    ...{ status: 'ready', headerRow: 4, rowCount: MESSY_ROWS + 3 },
    unknown: { people: [unknownPerson], categories: expect.arrayContaining(names) },
  });
  await arranged(id, { people, categories: Object.fromEntries(names.map((name) => [name, 'new'])) });
  await carriedOut(id, { new: MESSY_ROWS - BROKEN_ROWS, changed: 0, same: 0, error: BROKEN_ROWS });

  const { found } = await api().search.tickets({ words: '20250800009' });
  expect(await api().tickets.read({ ticketId: found[0]!.ticket.id })).toMatchObject({
    ...{ number: '20250800009', customerName: '客户-李', occurredAt: new Date('2025-01-02T14:30:00Z') },
    ...{ description: '物流七天没有更新\n（记录 9）', handlerName: '客服A' },
  });

  const again = await uploaded(file, 'messy.xlsx');
  await arranged(again, { people });
  expect((await api().imports.read({ importId: again })).counts).toEqual({
    ...{ new: 0, changed: 0, same: MESSY_ROWS - BROKEN_ROWS, error: BROKEN_ROWS },
  });
}, 120_000);
