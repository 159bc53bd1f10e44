import type { TicketId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Form } from 'antd';
import { CustomerField } from '#features/customers/CustomerField.tsx';
import { TicketForm } from '#features/tickets/TicketForm.tsx';
import { text } from '#features/tickets/text.ts';
import { api } from '#shared/api.ts';
import { useDraft } from '#shared/draft.ts';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { t } from '#shared/text.ts';
import { type RecordFields, recordTicket } from './record-ticket.ts';

export function NewTicket({ id }: { id: TicketId }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft<RecordFields>(`ticket:${id}`);
  const { channel = 'phone' } = usePreferences();
  const [form] = Form.useForm<RecordFields>();
  const record = useMutation({
    mutationFn: (fields: RecordFields) => recordTicket(id, fields),
    onSuccess: async ({ number }, fields) => {
      draft.drop();
      prefer({ channel: fields.channel });
      void message.success(t(text.recorded, { number }));
      await queries.invalidateQueries({ queryKey: api.tickets.key() });
      await navigate({ to: '/tickets' });
    },
  });

  return (
    <TicketForm
      form={form}
      initial={{ channel, description: '', ...draft.kept }}
      customerField={<CustomerField />}
      request={record}
      onTyped={draft.keep}
      save={record.mutate}
    />
  );
}
