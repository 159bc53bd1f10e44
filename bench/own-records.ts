import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@huiyin/contract/client';
import {
  bulkChangeId,
  type CustomerId,
  exportId,
  fieldId,
  fileId,
  importId,
  personalCopyId,
  type TicketId,
} from '@huiyin/contract/ids';
import { uuidv7 } from 'uuidv7';

/** What the data set has none of, made as a person would; answers the ids by the names that addresses use. */
export async function ownRecords(
  url: string,
  cookie: string,
  { ticketId, customerId }: { ticketId: string; customerId: string },
) {
  const api = connect(`${url}/api`, { headers: () => ({ cookie, origin: url }) });
  const own = {
    fileId: fileId.parse(uuidv7()),
    importId: importId.parse(uuidv7()),
    exportId: exportId.parse(uuidv7()),
    bulkChangeId: bulkChangeId.parse(uuidv7()),
    personalCopyId: personalCopyId.parse(uuidv7()),
  };
  const known = (await api.fields.list()).fields.some(({ code }) => code === 'model');
  const field = { scope: 'ticket' as const, code: 'model', label: '型号', kind: 'text' as const };
  if (!known) await api.fields.add({ ...field, id: fieldId.parse(uuidv7()), choices: [] });
  const rows = Array.from({ length: 300 }, (_, at) => `2025-01-01 09:00,客户${at},电话,第${at}件`);
  const text = ['沟通日期,客户信息,沟通渠道,问题描述', ...rows].join('\n');
  await api.files.upload({ id: own.fileId, file: new File([text], 'records.csv') });
  await api.imports.start({ id: own.importId, fileId: own.fileId });
  await until(async () => (await api.imports.read({ importId: own.importId })).status === 'ready');
  await api.exports.start({ id: own.exportId, format: 'csv', filter: { status: ['new'] } });
  await until(async () => (await api.exports.read({ exportId: own.exportId })).status === 'made');
  const edit = { kind: 'tags' as const, add: ['计划'], remove: [] };
  await api.bulkChanges.start({
    id: own.bulkChangeId,
    edit,
    chosen: { ticketIds: [ticketId as TicketId] },
  });
  const whose = { customerId: customerId as CustomerId };
  await api.personalRequests.copy({ id: own.personalCopyId, ...whose, reason: '本人要求' });
  await until(async () => (await api.personalRequests.copies(whose)).copies[0]?.status === 'made');
  return own;
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await pause(200);
}
