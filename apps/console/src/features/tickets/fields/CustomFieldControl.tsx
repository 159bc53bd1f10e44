import type { Field } from '@huiyin/contract/fields';
import { DatePicker, Input, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import type { ControlProps } from './FieldControl.tsx';
import { text } from './text.ts';

/** Fills in a field that an administrator added. */
export function CustomFieldControl({ field, value, ...props }: ControlProps & { field: Field }) {
  const { label, kind } = field;
  const { onChange = () => {}, ...rest } = props;
  const choices = field.choices.map((choice) => ({ value: choice, label: choice }));
  switch (kind) {
    case 'number':
      return (
        <InputNumber
          {...rest}
          aria-label={label}
          style={{ width: '100%' }}
          value={(value as number | undefined) ?? null}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DatePicker
          {...rest}
          aria-label={label}
          style={{ width: '100%' }}
          value={value ? dayjs(value as string) : null}
          onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : null)}
        />
      );
    case 'yes-no':
      return (
        <QuickSelect
          {...rest}
          label={label}
          options={[
            { value: 'yes', label: t(text.yes) },
            { value: 'no', label: t(text.no) },
          ]}
          value={value === undefined || value === null ? null : value ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
        />
      );
    case 'single-choice':
      return (
        <QuickSelect
          {...rest}
          label={label}
          options={choices}
          value={value as string | null}
          onChange={onChange}
        />
      );
    case 'multiple-choice':
      return (
        <QuickSelect
          {...rest}
          multiple
          label={label}
          options={choices}
          value={(value as string[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    default:
      return (
        <Input
          {...rest}
          aria-label={label}
          maxLength={2000}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
