import type { TicketId } from '@huiyin/contract/ids';
import { type Actor, system } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import type { Cast } from '../cast.ts';
import type { PlannedTicket } from '../plan.ts';
import { inThePast } from './in-the-past.ts';

/** Where one story is played again: the ticket, and the moments in which people acted. */
export interface Stage {
  readonly ticketId: TicketId;
  readonly cast: Cast;
  readonly now: Date;
  /** The transaction at a moment of the past, for who acted then; what no colleague did, the customer did. */
  at(moment: Date, actor: Actor | 'customer'): TransactionContext;
  fieldValues(told: PlannedTicket['fields']): PlannedTicket['fields'];
}

export function stageFor(
  ctx: TransactionContext,
  { cast, now, ticketId, fieldValues }: Pick<Stage, 'cast' | 'now' | 'ticketId' | 'fieldValues'>,
): Stage {
  return {
    ...{ cast, now, ticketId, fieldValues },
    at: (moment, actor) => inThePast(ctx, actor === 'customer' ? system : actor, moment),
  };
}
