import type { ExternalComplaint } from '@huiyin/contract/tickets';
import { Input, Select } from 'antd';
import { MinuteInput } from '#shared/MinuteInput.tsx';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { useDepartments } from '../lookups.ts';
import { CategorySelect } from './CategorySelect.tsx';
import { ExternalComplaintControl } from './ExternalComplaintControl.tsx';
import { type FieldName, fieldShapes } from './field-shapes.ts';
import { fieldText, text } from './text.ts';

/** What an Ant Design form gives to the control of a field. */
export interface ControlProps<Value = unknown> {
  id?: string | undefined;
  value?: Value;
  onChange?: ((value: Value) => void) | undefined;
  autoFocus?: boolean;
  placeholder?: string | undefined;
}

/** Fills in one field of a ticket, whatever its shape is. */
export function FieldControl({ name, value, ...props }: ControlProps & { name: FieldName }) {
  const shape = fieldShapes[name];
  const { onChange = () => {} } = props;
  const label = t(fieldText[name]);
  switch (shape.kind) {
    case 'choice':
      return (
        <QuickSelect
          {...props}
          label={label}
          value={value as string | null}
          options={shape.options.map((value) => ({ value, label: t(shape.names[value]!) }))}
        />
      );
    case 'list':
      return (
        <Select
          {...props}
          mode="tags"
          open={false}
          suffixIcon={null}
          aria-label={label}
          tokenSeparators={[',', '，', '、', ' ']}
          placeholder={t(text.addOne)}
          value={(value as string[] | undefined) ?? []}
        />
      );
    case 'category':
      return <CategorySelect {...props} value={value as string | null} />;
    case 'departments':
      return <DepartmentsSelect {...props} value={value as string[] | undefined} />;
    case 'moment':
      return <MinuteInput {...props} label={label} value={value as Date | string | null} />;
    case 'complaint':
      return <ExternalComplaintControl {...props} value={value as ExternalComplaint | null} />;
    case 'text':
      return (
        <Input.TextArea
          {...props}
          aria-label={label}
          autoSize={{ minRows: 2, maxRows: 12 }}
          maxLength={shape.most}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <Input
          {...props}
          aria-label={label}
          maxLength={shape.kind === 'line' ? shape.most : 200}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function DepartmentsSelect({ value, ...props }: ControlProps<string[] | undefined>) {
  const departments = useDepartments();
  return (
    <QuickSelect
      {...props}
      multiple
      label={t(fieldText.departmentIds)}
      value={value ?? []}
      options={departments.map(({ id, name }) => ({ value: id as string, label: name }))}
    />
  );
}
