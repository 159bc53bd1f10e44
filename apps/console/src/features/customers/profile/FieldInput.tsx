import type { Field, FieldValues } from '@huiyin/contract/fields';
import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

type Value = FieldValues[string] | undefined;

/** Fills in a custom field of any kind. */
export function FieldInput(props: { field: Field; value: Value; onChange(value: Value): void }) {
  const { field, value, onChange } = props;
  const common = { autoFocus: true, 'aria-label': field.label };
  const options = field.choices.map((choice) => ({ value: choice, label: choice }));
  switch (field.kind) {
    case 'text':
      return (
        <Input
          {...common}
          maxLength={2000}
          value={value as string}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'number':
      return (
        <InputNumber
          {...common}
          value={value as number}
          onChange={(number) => onChange(number ?? undefined)}
        />
      );
    case 'date':
      return (
        <DatePicker
          {...common}
          value={value ? dayjs(value as string) : null}
          onChange={(date) => onChange(date?.format('YYYY-MM-DD'))}
        />
      );
    case 'yes-no':
      return (
        <Select
          {...common}
          allowClear
          value={value as boolean}
          options={[
            { value: true, label: t(text.yes) },
            { value: false, label: t(text.no) },
          ]}
          onChange={(chosen?: boolean) => onChange(chosen)}
        />
      );
    case 'single-choice':
      return <Select {...common} allowClear value={value as string} options={options} onChange={onChange} />;
    case 'multiple-choice':
      return (
        <Select {...common} mode="multiple" value={value as string[]} options={options} onChange={onChange} />
      );
  }
}
