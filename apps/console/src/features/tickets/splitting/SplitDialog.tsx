import type { CategoryId, EntryId, TicketId } from '@huiyin/contract/ids';
import { priorityText } from '@huiyin/contract/ticket-labels';
import { type Priority, priorities, type TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { CategorySelect } from '../fields/CategorySelect.tsx';
import { fieldText } from '../fields/text.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { EntryChoice } from './EntryChoice.tsx';
import { text } from './text.ts';

interface Fields {
  entryIds: EntryId[];
  description: string;
  categoryId: CategoryId | null;
  priority: Priority;
}

/** Moves what is about another matter to a ticket of its own, which is opened then. */
export function SplitDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const [id] = useState(() => newId<TicketId>());
  const { refresh } = useTicketChange();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const split = useMutation(
    api.splits.split.mutationOptions({
      onSuccess: async ({ number }) => {
        close();
        void message.success(t(text.done, { number }));
        await refresh();
        await navigate({ to: '/tickets/$ticketId', params: { ticketId: id } });
      },
    }),
  );
  return (
    <ActionDialog<Fields>
      title={t(text.split)}
      ok={t(text.split)}
      hint={t(text.hint)}
      request={split}
      initial={{ entryIds: [], description: '', categoryId: null, priority: 'normal' }}
      finish={(fields) => split.mutate({ ticketId: ticket.id, id, ...fields })}
      close={close}
    >
      <Form.Item name="entryIds" label={t(text.which)} required>
        <EntryChoice ticketId={ticket.id} />
      </Form.Item>
      <Form.Item name="description" label={t(text.whatAbout)} required>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="categoryId" label={t(fieldText.categoryId)}>
        <CategorySelect />
      </Form.Item>
      <Form.Item name="priority" label={t(fieldText.priority)} required>
        <Chips label={t(fieldText.priority)} options={priorities} names={priorityText} />
      </Form.Item>
    </ActionDialog>
  );
}
