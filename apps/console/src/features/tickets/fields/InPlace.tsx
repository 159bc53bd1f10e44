import type { TicketDetail, TicketEdit } from '@huiyin/contract/tickets';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { cloneElement, type KeyboardEvent, type ReactElement, useState } from 'react';
import { api } from '#shared/api.ts';
import { failureText, refusalOf } from '#shared/failure.ts';
import { sharedText, t } from '#shared/text.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import { ticketOf } from '../ticket-queries.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import type { ControlProps } from './FieldControl.tsx';
import styles from './InPlace.module.css';
import { StaleChoice } from './StaleChoice.tsx';
import { text } from './text.ts';
import { same } from './typed-values.ts';
import { useTypedValue } from './use-typed-value.ts';

/**
 * A value that becomes a control when one wants to change it; what is typed is kept until it is saved. Where somebody
 * else changed the same field meanwhile, both are shown until one of them is chosen.
 */
export function InPlace(props: {
  ticket: TicketDetail;
  /** Names it among the drafts. */
  field: string;
  label: string;
  value: unknown;
  words(value: unknown): string;
  edit(value: unknown): Partial<TicketEdit>;
  control: ReactElement<ControlProps>;
}) {
  const { ticket, field, label, value, words, edit, control } = props;
  const queries = useQueryClient();
  const { refresh } = useTicketChange();
  const [typed, setTyped] = useTypedValue(ticket.id, field);
  const [isOpened, setOpened] = useState(false);
  const undoable = useUndoable();
  const save = useMutation({
    mutationFn: async (wanted: unknown) => {
      const { version } = queries.getQueryData(ticketOf(ticket.id).queryKey) ?? ticket;
      return api.tickets.edit.call({ ticketId: ticket.id, version, ...edit(wanted) });
    },
    onSuccess: async () => {
      await refresh();
      setTyped(undefined);
    },
    onError: (error) => (refusalOf(error) === 'ticket.changed-meanwhile' ? refresh() : undefined),
  });

  if (!typed) {
    const said = words(value);
    const shown = <span className={said ? styles.value : styles.nothing}>{said || t(text.nothing)}</span>;
    return (
      <div className={styles.field}>
        <small>{label}</small>
        {ticket.mayWork ? (
          <button
            type="button"
            className={styles.open}
            aria-label={`${t(text.edit, { field: label })}: ${said || t(text.nothing)}`}
            onClick={() => {
              setOpened(true);
              setTyped({ value, from: value });
            }}
          >
            {shown}
          </button>
        ) : (
          shown
        )}
      </div>
    );
  }

  const isStale = !same(typed.from, value);
  const cancel = () => {
    setTyped(undefined);
    if (!same(typed.value, typed.from)) undoable(text.givenUp, () => setTyped(typed));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isStale) save.mutate(typed.value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the control
    <div className={styles.field} onKeyDown={press}>
      <small>{label}</small>
      {cloneElement(control, {
        autoFocus: isOpened,
        value: typed.value,
        onChange: (value: unknown) => setTyped({ ...typed, value }),
      })}
      {isStale ? (
        <StaleChoice
          mine={words(typed.value)}
          theirs={words(value)}
          isSaving={save.isPending}
          keepMine={() => save.mutate(typed.value)}
          keepTheirs={cancel}
        />
      ) : (
        <div className={styles.end}>
          <Button
            size="small"
            type="primary"
            loading={save.isPending}
            onClick={() => save.mutate(typed.value)}
          >
            {t(sharedText.save)}
          </Button>
          <Button size="small" onClick={cancel}>
            {t(sharedText.cancel)}
          </Button>
          {save.error && refusalOf(save.error) !== 'ticket.changed-meanwhile' && (
            <span role="alert" className={styles.problem}>
              {failureText(save.error)}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
