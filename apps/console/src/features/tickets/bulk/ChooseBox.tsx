import type { TicketSummary } from '@huiyin/contract/tickets';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import type { useChoice } from './use-choice.ts';

/** Chooses one ticket of a list. */
export function ChooseBox(props: {
  ticket: Pick<TicketSummary, 'id' | 'number'>;
  chosen: ReturnType<typeof useChoice>;
  /** What may be pressed as well. */
  children?: ReactNode;
}) {
  const { id, number } = props.ticket;
  const { choice, toggle } = props.chosen;
  return (
    <Checkbox
      aria-label={t(text.choose, { number })}
      checked={choice.ids.includes(id)}
      onChange={() => toggle(id)}
    >
      {props.children}
    </Checkbox>
  );
}
