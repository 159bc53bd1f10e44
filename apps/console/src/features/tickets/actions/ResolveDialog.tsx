import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation } from '@tanstack/react-query';
import { App, Form } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { useDraft } from '#shared/draft.ts';
import { t } from '#shared/text.ts';
import { CustomFieldControl } from '../fields/CustomFieldControl.tsx';
import { customName, customNames } from '../fields/custom-names.ts';
import { FieldControl } from '../fields/FieldControl.tsx';
import type { FieldName } from '../fields/field-shapes.ts';
import { askedBy, fieldOfRequirable } from '../fields/required-fields.ts';
import { fieldText } from '../fields/text.ts';
import { isNothing } from '../fields/value-text.ts';
import { useCategories, useCustomFields } from '../lookups.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { type Outcome, resolveTicket } from './resolve-ticket.ts';
import { text } from './text.ts';

const always: FieldName[] = ['cause', 'responsibleSide', 'solution'];

/** Asks for the cause, the responsible side and what the category still lacks, each at its own field. */
export function ResolveDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const { message } = App.useApp();
  const { refresh } = useTicketChange();
  const asked = askedBy(useCategories(), ticket.categoryId);
  // What was empty when it began: a field stays while one fills it in.
  const [atFirst] = useState(ticket);
  const draft = useDraft<Outcome>(`resolve:${ticket.id}`);
  const customFields = useCustomFields().filter(
    ({ id, code }) => asked.requiredFieldIds.includes(id) && isNothing(atFirst.fields[code]),
  );
  const missing = asked.required.filter(
    (name) => !always.includes(name) && isNothing(atFirst[name as keyof TicketDetail]),
  );
  const isNeeded = (name: FieldName) =>
    asked.required.includes(name) && !(name === 'solution' && atFirst.solutions.length > 0);

  const resolve = useMutation({
    mutationFn: (outcome: Outcome) => resolveTicket(ticket, outcome),
    onSuccess: () => {
      draft.drop();
      void message.success(t(text.resolved));
      close();
      return refresh();
    },
    onError: () => refresh(),
  });
  return (
    <ActionDialog<Outcome>
      title={t(text.resolve)}
      ok={t(text.resolve)}
      hint={t(text.resolveHint)}
      draft={draft}
      request={resolve}
      fieldNames={{ ...fieldOfRequirable, ...customNames(customFields) }}
      initial={{ cause: ticket.cause, responsibleSide: ticket.responsibleSide }}
      finish={resolve.mutate}
      close={close}
    >
      {[...missing, ...always].map((name) => (
        <Form.Item key={name} name={name} label={t(fieldText[name])} required={isNeeded(name)}>
          <FieldControl name={name} />
        </Form.Item>
      ))}
      {customFields.map((field) => (
        <Form.Item key={field.id} name={customName(field.code)} label={field.label} required>
          <CustomFieldControl field={field} />
        </Form.Item>
      ))}
    </ActionDialog>
  );
}
