import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErasureId, PersonalCopyId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { replayErasures } from '#features/customers';
import { newId } from '#platform/ids';
import { useTestApp } from '#testing/app';
import { filesHolding, tablesHolding } from '#testing/canaries';
import { canaries, canary, knownPerson } from '#testing/known-person';

const app = useTestApp();
const person = () => knownPerson(app);

test('who is erased is found nowhere any more: in no row, no job and no file', async () => {
  const { api, customerId, ticketId } = await person();
  expect(await tablesHolding(app.runtime, canaries)).toEqual(
    expect.arrayContaining([
      ...[
        'contact_points',
        'customers',
        'customer_marks',
        'consents',
        'drafts',
        'entries',
        'files',
        'follow_ups',
      ],
      ...[
        'solutions',
        'ratings',
        'table_import_rows',
        'table_rows',
        'ticket_terms',
        'tickets',
        'customer_merges',
      ],
    ]),
  );
  const { number } = await api.customers.read({ customerId });
  await api.personalRequests.copy({ id: newId<PersonalCopyId>(), customerId, reason: '本人申请' });
  await app.passTime(0);
  const preview = await api.personalRequests.preview({ customerId });

  await api.personalRequests.erase({
    ...{ id: newId<ErasureId>(), customerId, number },
    reason: `${canary.name}来电要求`,
  });
  await app.passTime(0);

  expect(await tablesHolding(app.runtime, canaries)).toEqual([]);
  expect(filesHolding(app.runtime, canaries)).toEqual([]);
  expect(preview.goes.map(({ kind }) => kind).toSorted()).toEqual([
    'contact-points',
    'copies',
    'drafts',
    'exports',
    'files',
    'import-rows',
    'record',
  ]);
  expect(preview.stays).toEqual(
    expect.arrayContaining([
      { kind: 'tickets', count: 2 },
      { kind: 'marks', count: 1 },
      { kind: 'follow-ups', count: 2 },
    ]),
  );
  const ticket = await api.tickets.read({ ticketId });
  expect(ticket.description).toContain('〔已删除〕');
  expect(ticket.orderNumbers).toEqual(['20231008001']);
  expect((await api.search.tickets({ words: '金丝雀' })).found).toEqual([]);
  expect((await api.customers.find({ words: canary.phone })).customers).toEqual([]);
  expect((await api.personalRequests.journal({})).erasures).toMatchObject([
    { customerId, number, reason: '〔已删除〕来电要求', erasedAt: app.runtime.now() },
  ]);
});

test('an erased person is changed no more, and the right number is asked for', async () => {
  const { api, customerId } = await person();
  const { number, version } = await api.customers.read({ customerId });
  const wanted = { id: newId<ErasureId>(), customerId, reason: '本人申请' };

  await expect(api.personalRequests.erase({ ...wanted, number: '1' })).rejects.toMatchObject(
    refused('customers.wrong-number'),
  );
  await api.personalRequests.erase({ ...wanted, number });
  await api.personalRequests.erase({ ...wanted, number });
  await expect(
    api.personalRequests.erase({ ...wanted, id: newId<ErasureId>(), number }),
  ).rejects.toMatchObject(refused('customers.being-erased'));
  await app.passTime(0);

  await expect(
    api.customers.change({ customerId, version: version + 1, name: '又来了' }),
  ).rejects.toMatchObject(refused('customers.erased'));
});

test('the journal erases again who came back with a restored copy', async () => {
  const { api, customerId } = await person();
  const { number } = await api.customers.read({ customerId });
  await api.personalRequests.erase({ id: newId<ErasureId>(), customerId, number, reason: '本人申请' });
  await app.passTime(0);
  const journal = readFileSync(join(app.runtime.settings.dataFolder, 'erasures.jsonl'), 'utf8');
  await app.runtime.db.execute(
    sql`update customers set name = ${canary.name}, erased_at = null where id = ${customerId}`,
  );
  await app.runtime.db.execute(sql`delete from erasures where customer_id = ${customerId}`);

  const system = app.as({ kind: 'system' });
  const others = `${JSON.stringify({ id: newId(), customerId: newId(), number: 'C99999' })}\n`;
  await expect(replayErasures(system, `${journal}{"id": "torn`)).rejects.toThrow('无法读取');
  expect(await replayErasures(system, journal + others)).toEqual({
    ...{ again: expect.arrayContaining([number]), unknown: ['C99999'] },
    already: expect.not.arrayContaining([number]),
  });
  expect(await replayErasures(system, journal)).toMatchObject({ again: [] });

  expect(await api.customers.read({ customerId })).toMatchObject({ name: number });
});

const refused = (reason: string) => ({ data: { reason } });
