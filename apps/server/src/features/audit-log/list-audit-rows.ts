import type { AuditRow } from '@huiyin/contract/audit-log';
import type { StaffId } from '@huiyin/contract/ids';
import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { staff } from '#features/staff';
import { beginsWith } from '#platform/begins-with';
import type { Context } from '#platform/context';
import { events } from '#platform/events';
import { nameIds } from './name-ids.ts';

const PAGE_SIZE = 50;

export interface AuditFilter {
  actorId?: StaffId;
  subject?: string;
  name?: string;
  from?: Date;
  to?: Date;
  after?: string;
}

/** Newest first. Reading it is no event of its own: it would fill the log that is read. */
export async function listAuditRows(ctx: Context, filter: AuditFilter) {
  const { actorId, subject, name, from, to, after } = filter;
  const found = await ctx.db
    .select({
      position: events.position,
      name: events.name,
      subject: events.subject,
      details: events.payload,
      occurredAt: events.occurredAt,
      actorKind: events.actorKind,
      actorId: events.actorId,
      actorName: staff.name,
    })
    .from(events)
    .leftJoin(staff, eq(staff.id, events.actorId))
    .where(
      and(
        actorId && eq(events.actorId, actorId),
        subject ? eq(events.subject, subject) : undefined,
        name ? named(name) : undefined,
        from && writtenOut(gte(events.occurredAt, from)),
        to && writtenOut(lt(events.occurredAt, to)),
        after && /^\d{1,15}$/.test(after) ? lt(events.position, Number(after)) : undefined,
      ),
    )
    .orderBy(desc(events.position))
    .limit(PAGE_SIZE + 1);
  const rows = found.slice(0, PAGE_SIZE) as AuditRow[];
  return {
    rows,
    names: await nameIds(ctx, rows),
    next: found.length > PAGE_SIZE ? String(rows.at(-1)!.position) : null,
  };
}

// So that the planner knows how common these are, and reads no log from its end to find a day or a rare name.
const writtenOut = (condition: SQL): SQL => condition.inlineParams();

// Names hold nothing but these letters, so it is safe to write them out.
const named = (beginning: string): SQL =>
  /^[a-z.-]*$/.test(beginning) ? writtenOut(beginsWith(sql`${events.name}`, beginning)) : sql`false`;
