import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CustomerId,
  EntryId,
  ErasureId,
  FileId,
  FollowUpId,
  SolutionId,
  TicketId,
} from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
import { replayErasures } from '#features/customers';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { filesHolding, tablesHolding } from '#testing/canaries';
import { importSteps } from './features/table/imports/factory.ts';

const app = useTestApp();

// Each can be told from all else that stands anywhere.
const canary = {
  name: '欧阳金丝雀',
  otherName: '小金丝鸟',
  phone: '13911223344',
  phoneAsWritten: '139-1122 3344',
  email: 'canary.person@example.com',
  wechat: 'canarywx99',
  address: '上海市金丝雀路九号',
  contactPerson: '金翅先生',
  need: '对羽毛过敏金丝',
  remark: '雀跃备注',
  mark: '雀斑理由',
  how: '雀鸣口头同意',
  file: '金丝雀身份证',
};
const canaries = Object.values(canary);
const sentence = `客户${canary.name}（${canary.phoneAsWritten}，${canary.email}，微信 ${canary.wechat}）住在${canary.address}，由${canary.contactPerson}代办`;

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

test('the copy for the person holds all of it, and is logged with its reason', async () => {
  const { api, customerId, ticketId } = await person();

  const copy = await api.personalRequests.copy({ customerId, reason: `${canary.name}申请` });

  const text = JSON.stringify(copy);
  for (const word of [canary.name, canary.email, canary.wechat, canary.address, canary.need, canary.remark])
    expect(text).toContain(word);
  expect(copy.more.tickets).toEqual(expect.arrayContaining([expect.objectContaining({ id: ticketId })]));
  expect(copy.more.entries!.length).toBeGreaterThan(2);
  const { rows } = await api.auditLog.list({ subject: `customer:${customerId}`, name: 'customer.personal' });
  expect(rows).toMatchObject([{ details: { reason: '〔已删除〕申请' } }]);
});

const refused = (reason: string) => ({ data: { reason } });

/** Somebody of whom everything is known that there is a place for. */
async function person() {
  const me = await app.given((ctx) => makeStaff(ctx, { name: '客服A' }));
  const api = app.api(staffActor(undefined, { id: me.id }));
  const field = await app.given((ctx) => makeField(ctx, { scope: 'customer', kind: 'text' }));
  const [customerId, otherId] = [newId<CustomerId>(), newId<CustomerId>()];
  const ticketId = newId<TicketId>();
  await api.customers.add({
    ...{ id: customerId, name: canary.name, otherNames: [canary.otherName], remarks: canary.remark },
    ...{
      specialNeeds: [canary.need],
      tags: [canary.remark],
      expectations: canary.remark,
      preferredHours: canary.remark,
    },
    fields: { [field.code]: canary.remark },
    contactPoints: [canary.phone, canary.email].map((value) => ({ id: newId(), value })) as never,
    addAnyway: true,
  });
  for (const [kind, value] of [
    ['wechat', canary.wechat],
    ['address', canary.address],
  ] as const)
    await api.contactPoints.add({ id: newId(), customerId, kind, value, addAnyway: true });
  await api.customers.mark({ id: newId(), customerId, kind: 'blacklist', reason: canary.mark });
  await api.consents.record({
    ...{ id: newId(), customerId, kind: 'marketing', decision: 'given', version: '1' },
    how: canary.how,
  });
  await api.customers.add({ id: otherId, name: canary.otherName });
  await api.customerMerges.merge({ customerId, otherId, reason: sentence });

  await api.tickets.open({
    ...{ id: ticketId, customerId, channel: 'phone', description: sentence, customersWords: sentence },
    ...{
      demand: sentence,
      remarks: sentence,
      contactPerson: canary.contactPerson,
      orderNumbers: ['20231008001'],
    },
    tags: [canary.name],
  });
  const fileId = newId<FileId>();
  await api.files.upload({
    id: fileId,
    file: new File([sentence], `${canary.file}.txt`, { type: 'text/plain' }),
  });
  await api.entries.addNote({ ticketId, id: newId<EntryId>(), body: sentence, fileIds: [fileId] });
  const id = newId<SolutionId>();
  await api.solutions.offer({ ticketId, alternatives: [{ id, body: sentence }] });
  await api.solutions.answer({ ticketId, solutionId: id, answer: 'accepted', comment: sentence });
  await api.solutions.rate({ ticketId, id: newId(), score: 4, comment: sentence });
  await api.followUps.plan({
    ...{ ticketId, id: newId<FollowUpId>(), what: `回访${canary.name}` },
    dueAt: new Date(app.runtime.now().getTime() + 3_600_000),
  });
  await api.drafts.keep({ subject: 'ticket:new', content: { text: sentence }, savedAt: app.runtime.now() });
  const [point] = (await api.customers.read({ customerId })).contactPoints;
  await api.contactPoints.reveal({ contactPointId: point!.id, reason: sentence });
  await imported(api);
  await api.exports.start({ id: newId(), format: 'csv' });
  await app.passTime(1);
  return { api, customerId, ticketId };
}

async function imported(api: ReturnType<typeof app.api>) {
  const { uploaded, carriedOut } = importSteps(app, () => api);
  const headings = ['沟通日期', '客户信息', '沟通渠道', '问题描述', '处理结果', '后续跟进计划'];
  const plan = `2026-12-01 10:00 回访${canary.name}`;
  const row = ['2023-10-08', canary.name, '电话', sentence.replaceAll('，', '；'), '待处理', plan];
  const bytes = Buffer.from([headings, row].map((cells) => cells.join(',')).join('\n'));
  const importId = await uploaded(bytes, `${canary.name}.csv`);
  const { counts } = await api.imports.read({ importId });
  await carriedOut(importId, counts);
}
