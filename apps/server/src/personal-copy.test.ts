import type { PersonalCopyId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { canary, knownPerson, sentence } from '#testing/known-person';
import { readZip } from '#testing/read-zip';
import { keptCopies } from './features/customers/copies/remove-copies.ts';

const app = useTestApp();
const person = () => knownPerson(app);

test('the copy for the person holds all of it with the files, is its maker’s alone, and is logged', async () => {
  const { api, customerId, ticketId } = await person();
  const wanted = { id: newId<PersonalCopyId>(), customerId, reason: `${canary.name}申请` };
  const { number } = await api.tickets.read({ ticketId });

  await api.personalRequests.copy(wanted);
  await api.personalRequests.copy(wanted);
  await app.passTime(0);

  const { copies } = await api.personalRequests.copies({ customerId });
  expect(copies).toMatchObject([{ id: wanted.id, status: 'made', fileCount: 1, leftOutCount: 0 }]);
  const { body } = await api.personalRequests.downloadCopy({ id: wanted.id });
  expect(body.size).toBe(copies[0]!.sizeInBytes);
  const zip = readZip(Buffer.from(await body.arrayBuffer()));
  const path = `附件/${number}/${canary.file}.txt`;
  expect([...zip.keys()]).toEqual(['个人信息.json', path]);
  expect(zip.get(path)!.toString()).toBe(sentence);
  const text = zip.get('个人信息.json')!.toString();
  for (const word of [canary.name, canary.email, canary.wechat, canary.address, canary.need, canary.remark])
    expect(text).toContain(word);
  const records = JSON.parse(text);
  expect(records.tickets).toContainEqual(expect.objectContaining({ id: ticketId, number }));
  expect(records.entries.length).toBeGreaterThan(2);
  expect(records.files).toEqual([expect.objectContaining({ path })]);

  const stranger = app.api(staffActor());
  expect((await stranger.personalRequests.copies({ customerId })).copies).toEqual([]);
  await expect(stranger.personalRequests.downloadCopy({ id: wanted.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const { rows } = await api.auditLog.list({ subject: `customer:${customerId}`, name: 'customer.personal' });
  expect(rows.map(({ name }) => name)).toEqual([
    'customer.personal-copy-downloaded',
    'customer.personal-copy-written',
    'customer.personal-copy-made',
  ]);
  expect(rows[2]).toMatchObject({ details: { reason: '〔已删除〕申请' } });
});

test('a copy is gone after a day', async () => {
  const { api, customerId } = await person();
  await api.personalRequests.copy({ id: newId<PersonalCopyId>(), customerId, reason: '本人申请' });
  await app.passTime(0);

  const later = new Date(app.runtime.now().getTime() + 1);
  expect(await app.given((ctx) => keptCopies.remove(ctx, later, 100))).toBeGreaterThan(0);

  expect((await api.personalRequests.copies({ customerId })).copies).toEqual([]);
});
