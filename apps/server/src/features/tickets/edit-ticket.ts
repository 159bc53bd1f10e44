import type { TicketEdit } from '@huiyin/contract/tickets';
import { checkFieldValues } from '#features/fields';
import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { lockTicketForWork } from './access.ts';
import { changeTicket } from './change-ticket.ts';
import { checkDepartments } from './check-assignees.ts';
import { ticketEdited } from './events.ts';
import { findGivens } from './givens.ts';
import { followEdit } from './promises/follow-facts.ts';
import { columnsOf } from './written-fields.ts';

/** Changes the fields given, and no others, of the ticket as it was read. */
export function editTicket(ctx: Context, { ticketId, version, reason, ...sent }: TicketEdit) {
  return ctx.transaction(async (ctx) => {
    const ticket = await lockTicketForWork(ctx, ticketId);
    if (ticket.version !== version) throw new Refusal('ticket.changed-meanwhile');
    const { customerId } = await findGivens(ctx, { id: ticketId, ...sent });
    const fields = sent.customerId ? { ...sent, customerId } : sent;
    await checkDepartments(ctx, fields.departmentIds);
    if (fields.fields) await checkFieldValues(ctx, 'ticket', fields.fields, ticket.fields);

    const changed = await changeTicket(ctx, ticket, columnsOf(fields), reason);
    if (changed.version > version) {
      await followEdit(ctx, ticket, changed);
      const names = Object.keys(fields).filter((name) => fields[name as keyof typeof fields] !== undefined);
      await ctx.publish(ticketEdited, { ticketId, fields: names });
    }
    return { version: changed.version };
  });
}
