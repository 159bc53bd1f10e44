import { api, runs } from '#platform/api';
import { checkAuditLog, readAuditCheck } from './check-audit-log.ts';
import { listAuditRows } from './list-audit-rows.ts';

export const router = api.auditLog.router({
  list: api.auditLog.list.handler(runs(listAuditRows)),
  check: api.auditLog.check.handler(runs(checkAuditLog)),
  readCheck: api.auditLog.readCheck.handler(runs(readAuditCheck)),
});
