import { api, runs } from '#platform/api';
import { listAuditRows } from './list-audit-rows.ts';

export const router = api.auditLog.router({
  list: api.auditLog.list.handler(runs(listAuditRows)),
});
