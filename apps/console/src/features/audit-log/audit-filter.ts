import { type StaffId, staffId } from '@huiyin/contract/ids';
import { localDate } from '@huiyin/contract/time';
import { api } from '#shared/api.ts';

/** What is looked for; days are local, as in 2026-11-21, and both count. */
export interface AuditFilter {
  actorId?: StaffId | undefined;
  name?: string | undefined;
  subject?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** As it stands in the address of the page, so that a notice or a colleague can point to it. */
export function auditFilterOf(search: Record<string, unknown>): AuditFilter {
  const textOf = (name: keyof AuditFilter) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    actorId: staffId.safeParse(search.actorId).data,
    name: textOf('name'),
    subject: textOf('subject'),
    from: localDate.safeParse(search.from).data,
    to: localDate.safeParse(search.to).data,
  };
}

const start: string | undefined = undefined;

/** What happened, the newest first and page by page. */
export const auditRows = ({ from, to, ...filter }: AuditFilter) =>
  api.auditLog.list.infiniteOptions({
    input: (after: string | undefined) => ({
      ...filter,
      from: from ? dayStart(from) : undefined,
      to: to ? dayStart(to, 1) : undefined,
      after,
    }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

function dayStart(day: string, daysLater = 0) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + daysLater);
}
