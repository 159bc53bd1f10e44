import type { TicketDetail } from '@huiyin/contract/tickets';
import { t } from '#shared/text.ts';
import { FieldControl } from './FieldControl.tsx';
import type { FieldName } from './field-shapes.ts';
import { InPlace } from './InPlace.tsx';
import { fieldText } from './text.ts';
import { namesIn, valueText } from './value-text.ts';

/** A field of the ticket, changed where it stands. */
export function EditableField({ ticket, name }: { ticket: TicketDetail; name: FieldName }) {
  const nameOf = namesIn(ticket.names);
  const value = ticket[name as keyof TicketDetail];
  return (
    <InPlace
      ticket={ticket}
      field={name}
      label={t(fieldText[name])}
      value={value}
      words={(value) => valueText(name, value, nameOf)}
      edit={(value) => ({ [name]: asSent(name, value) })}
      control={<FieldControl name={name} />}
    />
  );
}

const asSent = (name: FieldName, value: unknown) =>
  name === 'occurredAt' && value ? new Date(value as string) : value;
