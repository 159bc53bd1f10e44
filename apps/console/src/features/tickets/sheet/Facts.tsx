import type { TicketDetail } from '@huiyin/contract/tickets';
import { EditableCustomField } from '../fields/EditableCustomField.tsx';
import { EditableField } from '../fields/EditableField.tsx';
import type { FieldName } from '../fields/field-shapes.ts';
import { askedBy } from '../fields/required-fields.ts';
import { isNothing } from '../fields/value-text.ts';
import { useCategories, useCustomFields } from '../lookups.ts';
import styles from './Facts.module.css';

const facts: FieldName[] = [
  ...(['categoryId', 'nature', 'emotion', 'extent', 'channel', 'occurredAt', 'contactPerson'] as const),
  ...(['description', 'customersWords', 'demand', 'orderNumbers', 'product', 'tags'] as const),
  ...(['departmentIds', 'externalComplaint', 'recordingConsent', 'cause', 'responsibleSide'] as const),
  'remarks',
];

/** Every field, each changed where it stands. */
export function Facts({ ticket }: { ticket: TicketDetail }) {
  const asked = askedBy(useCategories(), ticket.categoryId);
  const custom = useCustomFields().filter(
    ({ id, code, retired }) => (asked.fieldIds.includes(id) && !retired) || !isNothing(ticket.fields[code]),
  );
  return (
    <div className={styles.facts}>
      {facts.map((name) => (
        <EditableField key={name} ticket={ticket} name={name} />
      ))}
      {custom.map((field) => (
        <EditableCustomField key={field.id} ticket={ticket} field={field} />
      ))}
    </div>
  );
}
