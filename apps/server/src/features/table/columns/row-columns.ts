import type { FollowUpId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { categories } from '#features/categories';
import { contactPoints, customers } from '#features/customers';
import { followUps } from '#features/follow-ups';
import { departments, groups, staff } from '#features/staff';
import { ratings, solutions, tickets } from '#features/tickets';
import { inNameOrder } from '#platform/name-order';
import { tableRows } from './tables.ts';

const { id, number, status, priority, channel, nature, emotion, description, orderNumbers } = tickets;
const { customerId, handlerId, categoryId, departmentIds, occurredAt, openedAt, resolvedAt } = tickets;
const { demand, customersWords, product, tags, cause, remarks, version, lastSeq } = tickets;
const { contactPerson, extent, responsibleSide, externalNumber, fields } = tickets;

/** All that a row of the table says of a ticket. Asked in each answered row, which a join would not promise. */
export const rowColumns = {
  ...{ id, number, status, priority, channel, nature, emotion, description, orderNumbers },
  ...{ customerId, handlerId, categoryId, departmentIds, occurredAt, openedAt, resolvedAt },
  ...{ demand, customersWords, product, tags, cause, remarks, version, lastSeq },
  ...{ contactPerson, extent, responsibleSide, externalNumber, fields },
  customerName: sql<string | null>`(select n.name from ${customers} n where n.id = ${tickets}.customer_id)`,
  handlerName: sql<string | null>`(select n.name from ${staff} n where n.id = ${tickets}.handler_id)`,
  groupName: sql<string | null>`(select n.name from ${groups} n where n.id = ${tickets}.group_id)`,
  categoryName: sql<string | null>`(select n.name from ${categories} n where n.id = ${tickets}.category_id)`,
  departmentNames: sql<string[]>`array(select n.name from ${departments} n
    where n.id = any(${tickets}.department_ids) order by ${inNameOrder(sql`n.name`)})`,
  contact: sql<{ kind: 'phone'; value: string } | null>`(select
    json_build_object('kind', p.kind, 'value', p.value) from ${contactPoints} p
    where p.customer_id = ${tickets}.customer_id order by p."primary" desc, p.added_at, p.id limit 1)`,
  solutions: sql<string[]>`array(select s.body from ${solutions} s where s.ticket_id = ${tickets}.id
    and s.round = (select max(o.round) from ${solutions} o where o.ticket_id = ${tickets}.id) order by s.place)`,
  rating: sql<{ score: number; comment: string } | null>`(select
    json_build_object('score', r.score, 'comment', r.comment) from ${ratings} r
    where r.ticket_id = ${tickets}.id order by r.rated_at desc limit 1)`,
  followUp: sql<PlannedFollowUp | null>`(select
    json_build_object('id', f.id, 'what', f.what, 'dueAt', f.due_at) from ${followUps} f
    where f.ticket_id = ${tickets}.id and f.status = 'open' order by f.due_at limit 1)`,
  kept: sql<Kept | null>`(select json_build_object('handler', k.handler, 'departments', k.departments,
    'feedback', k.feedback, 'followUp', k.follow_up, 'plannedBy', k.planned_by)
    from ${tableRows} k where k.ticket_id = ${tickets}.id)`,
};

export interface PlannedFollowUp {
  /** None for one that is still to be planned. */
  id?: FollowUpId;
  what: string;
  dueAt: string;
}

interface Kept {
  handler: string;
  departments: string;
  feedback: string;
  followUp: string;
  plannedBy: string;
}
