import { ratingId, type TicketId } from '@huiyin/contract/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Form } from 'antd';
import { uuidv7 } from 'uuidv7';
import { CustomerField } from '#features/customers/CustomerField.tsx';
import type { CustomerChoice } from '#features/customers/customer-choice.ts';
import { useFindings } from '#features/tickets/record/use-findings.ts';
import { TicketForm } from '#features/tickets/TicketForm.tsx';
import { text } from '#features/tickets/text.ts';
import { api } from '#shared/api.ts';
import { useDraft } from '#shared/draft.ts';
import { readPlan } from '#shared/follow-up/plan.ts';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { type RecordFields, recordTicket } from './record-ticket.ts';
import { useAddToOpen } from './use-add-to-open.ts';
import { useAsides } from './use-asides.ts';
import { useTakePhone } from './use-take-phone.ts';

/** Records a contact; whoever records it handles it, unless they say otherwise. */
export function NewTicket({ id, customer: caller }: { id: TicketId; customer?: CustomerChoice | undefined }) {
  const { message } = App.useApp();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const draft = useDraft<RecordFields>(`ticket:${id}`);
  const { channel = 'phone' } = usePreferences();
  const [form] = Form.useForm<RecordFields>();
  const { customer, ...fields } = Form.useWatch([], form) ?? {};
  const findings = useFindings(fields, {
    id: customer?.kind === 'known' ? customer.customer.id : undefined,
    phone: customer?.kind === 'new' ? customer.contact.trim().slice(0, 50) : undefined,
  });
  const takeAside = useAsides(form, draft.keep);

  const open = (ticketId: TicketId) => void navigate({ to: '/tickets/$ticketId', params: { ticketId } });
  const record = useMutation({
    mutationFn: async ({ filled, resolved }: { filled: RecordFields; resolved: boolean }) =>
      recordTicket(id, filled, { resolved, followUp: await readPlan(queries, filled.followUp) }),
    onSuccess: async ({ number }, { filled }) => {
      draft.drop();
      prefer({ channel: filled.channel });
      void message.success(
        <a
          href={`/tickets/${id}`}
          onClick={(event) => {
            event.preventDefault();
            open(id);
          }}
        >
          {t(text.recorded, { number })}
        </a>,
        6,
      );
      await queries.invalidateQueries({ queryKey: api.tickets.key() });
      await navigate({ to: '/tickets' });
    },
  });
  const addTo = useAddToOpen(id, form);
  const takePhone = useTakePhone(form, draft.keep);

  const fresh = { ratingId: ratingId.parse(uuidv7()), handlerId: me.id, channel, description: '' };
  return (
    <TicketForm
      form={form}
      initial={{ ...fresh, customer: caller, ...draft.kept } as RecordFields}
      customerField={<CustomerField onAside={takeAside} onChosen={() => form.focusField('description')} />}
      findings={findings}
      request={record}
      onTyped={draft.keep}
      addTo={addTo}
      takePhone={takePhone}
      save={(filled, resolved) => record.mutate({ filled, resolved })}
    />
  );
}
