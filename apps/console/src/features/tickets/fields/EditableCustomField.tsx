import type { Field, FieldValues } from '@huiyin/contract/fields';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { CustomFieldControl } from './CustomFieldControl.tsx';
import { customName } from './custom-names.ts';
import { InPlace } from './InPlace.tsx';
import { customValueText, isNothing } from './value-text.ts';

/** A field that an administrator added, changed where it stands. */
export function EditableCustomField({ ticket, field }: { ticket: TicketDetail; field: Field }) {
  const { code, label } = field;
  const edit = (value: unknown) => {
    const { [code]: _, ...others } = ticket.fields;
    return { fields: isNothing(value) ? others : { ...others, [code]: value as FieldValues[string] } };
  };
  return (
    <InPlace
      ticket={ticket}
      field={customName(code)}
      label={label}
      value={ticket.fields[code]}
      words={(value) => customValueText(field, value)}
      edit={edit}
      control={<CustomFieldControl field={field} />}
    />
  );
}
