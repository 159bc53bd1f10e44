import type { CustomerId, EntryId, FileId, FollowUpId, SolutionId, TicketId } from '@huiyin/contract/ids';
import { makeField } from '#factories/fields';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { importSteps } from '../features/table/imports/factory.ts';
import { staffActor, type useTestApp } from './app.ts';

type App = ReturnType<typeof useTestApp>;

// Each can be told from all else that stands anywhere.
export const canary = {
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
export const canaries = Object.values(canary);
export const sentence = `客户${canary.name}（${canary.phoneAsWritten}，${canary.email}，微信 ${canary.wechat}）住在${canary.address}，由${canary.contactPerson}代办`;

/** Somebody of whom everything is known that there is a place for. */
export async function knownPerson(app: App) {
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
  await imported(app, api);
  await api.exports.start({ id: newId(), format: 'csv' });
  await app.passTime(1);
  return { api, customerId, ticketId };
}

async function imported(app: App, api: ReturnType<App['api']>) {
  const { uploaded, carriedOut } = importSteps(app, () => api);
  const headings = ['沟通日期', '客户信息', '沟通渠道', '问题描述', '处理结果', '后续跟进计划'];
  const plan = `2026-12-01 10:00 回访${canary.name}`;
  const row = ['2023-10-08', canary.name, '电话', sentence.replaceAll('，', '；'), '待处理', plan];
  const bytes = Buffer.from([headings, row].map((cells) => cells.join(',')).join('\n'));
  const importId = await uploaded(bytes, `${canary.name}.csv`);
  const { counts } = await api.imports.read({ importId });
  await carriedOut(importId, counts);
}
