import type { BulkEdit } from '@huiyin/contract/bulk-changes';
import type { BulkChangeId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { text as actionsText } from '../actions/text.ts';
import { type TicketSearch, wantedBy } from '../views/ticket-search.ts';
import { BulkFields } from './BulkFields.tsx';
import { editText, text } from './text.ts';
import type { Choice } from './use-choice.ts';

/** Asks what is to become of the chosen tickets, and begins it. */
export function BulkDialog(props: {
  kind: BulkEdit['kind'];
  choice: Choice;
  search: TicketSearch;
  close(): void;
  started(): void;
}) {
  const { kind, choice, search, close, started } = props;
  const queries = useQueryClient();
  const [id] = useState(() => newId<BulkChangeId>());
  const start = useMutation(
    api.bulkChanges.start.mutationOptions({
      onSuccess: async () => {
        close();
        started();
        await queries.invalidateQueries({ queryKey: api.bulkChanges.key() });
      },
    }),
  );
  const chosen = choice.isWholeView ? wantedBy(search) : { ticketIds: [...choice.ids] };
  return (
    <ActionDialog<Record<string, unknown>>
      title={`${t(editText[kind])}：${choice.isWholeView ? t(text.chosenAll) : t(text.chosen, { count: choice.ids.length })}`}
      ok={t(kind === 'resolve' ? editText.resolve : text.bulk)}
      hint={t(text.hint)}
      request={start}
      initial={kind === 'priority' ? { priority: 'important' } : kind === 'status' ? { status: 'open' } : {}}
      finish={(fields) => start.mutate({ id, chosen, edit: { kind, ...given(fields) } as BulkEdit })}
      close={close}
    >
      <BulkFields kind={kind} />
      {kind !== 'resolve' && (
        <Form.Item
          name="reason"
          label={t(kind === 'priority' ? actionsText.reason : actionsText.optionalReason)}
          required={kind === 'priority'}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      )}
    </ActionDialog>
  );
}

const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
