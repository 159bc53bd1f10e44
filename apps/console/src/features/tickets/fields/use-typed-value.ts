import type { TicketId } from '@huiyin/contract/ids';
import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '#shared/drafts.ts';
import { useMe } from '#shared/session.ts';
import { type Typed, type TypedValue, withTyped } from './typed-values.ts';

/** What is typed for one field of a ticket, kept as drafts are until it is saved or given up. */
export function useTypedValue(ticketId: TicketId, field: string) {
  const { id: me } = useMe();
  const subject = `edit:${ticketId}`;
  const [typed, setTyped] = useState(() => readDraft<Typed>(me, subject)?.[field]);
  const change = (next: TypedValue | undefined) => {
    setTyped(next);
    const all = withTyped(readDraft<Typed>(me, subject) ?? {}, field, next);
    if (Object.keys(all).length > 0) keepDraft(me, subject, all);
    else dropDraft(me, subject);
  };
  return [typed, change] as const;
}
