import type { FollowUpId, RatingId, TicketId } from '@huiyin/contract/ids';
import { type ImportedTicket, importTickets } from '#features/tickets';
import { staffIdOf } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { insertMany } from '#platform/insert-many';
import { tableRows } from '../columns/tables.ts';
import { findCustomers } from './find-customers.ts';
import type { Judged } from './judge-rows.ts';
import type { Import } from './tables.ts';
import type { Understood } from './understanding/understand-row.ts';
import type { Written } from './written-rows.ts';

/** Records the rows that are new, all in a few statements. */
export async function writeNew(
  ctx: TransactionContext,
  importId: Import['id'],
  rows: readonly Judged[],
): Promise<Written[]> {
  const customerIds = await findCustomers(
    ctx,
    rows.map(({ understood }) => understood.customer),
  );
  const imported = rows.map(({ understood }, at) => ticketOf(ctx, understood, customerIds[at]!));
  const written = await importTickets(ctx, imported);
  await insertMany(
    ctx.db,
    tableRows,
    rows.map(({ key, understood }, at) => ({
      ...{ key, importId, ticketId: imported[at]!.id },
      ...keptOf(understood),
    })),
  );
  return rows.map(({ row }, at) => ({ row, ticketId: written[at]!.id, writtenSeq: written[at]!.lastSeq }));
}

function ticketOf(
  ctx: TransactionContext,
  row: Understood,
  customerId: ImportedTicket['customerId'],
): ImportedTicket {
  const { texts, feedback } = row;
  const plan = row.followUp?.plan;
  const score = feedback?.read?.score;
  return {
    id: newId<TicketId>(),
    number: row.number ?? null,
    customerId,
    channel: row.channel!,
    description: texts.description!,
    occurredAt: row.occurredAt!,
    status: row.result ?? 'new',
    priority: row.priority ?? 'normal',
    nature: row.nature ?? null,
    emotion: row.emotion ?? null,
    categoryId: row.category?.id ?? null,
    handlerId: row.handler?.id ?? null,
    departmentIds: row.departments?.ids ?? [],
    orderNumbers: row.orderNumbers ?? [],
    tags: row.tags ?? [],
    remarks: texts.remarks ?? '',
    customersWords: texts.customersWords ?? '',
    demand: texts.demand ?? '',
    product: texts.product ?? '',
    cause: texts.cause ?? '',
    solution: texts.solution ?? '',
    fields: valuesOf(row),
    rating: score === undefined ? null : { id: newId<RatingId>(), score, comment: feedback!.read!.comment },
    followUp: plan
      ? { ...plan, id: newId<FollowUpId>(), staffId: plan.staffId ?? staffIdOf(ctx.actor) }
      : null,
  };
}

const valuesOf = ({ custom }: Understood) =>
  Object.fromEntries(
    custom.flatMap(({ code, read }) => ('value' in read ? [[code, read.value] as const] : [])),
  );

/** What the row says that its ticket has no place for. */
function keptOf({ handler, departments, feedback, followUp }: Understood) {
  return {
    handler: handler && !handler.id ? handler.name : '',
    departments: departments?.text ?? '',
    feedback: feedback && feedback.read?.score === undefined ? feedback.text : '',
    followUp: followUp?.plan ? '' : (followUp?.text ?? ''),
    plannedBy: followUp?.plan ? followUp.text : '',
  };
}
