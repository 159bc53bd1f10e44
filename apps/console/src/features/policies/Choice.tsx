import type { Label } from '@huiyin/contract/language';
import { Select } from 'antd';
import { t } from '#shared/text.ts';

/** One of several, or none of them. */
export function Choice<Value extends string>(props: {
  label: string;
  options: readonly Value[];
  names: Record<Value, Label>;
  value: Value | undefined;
  onChange(value: Value | undefined): void;
}) {
  const { label, options, names, value, onChange } = props;
  return (
    <Select<Value>
      aria-label={label}
      placeholder={label}
      allowClear
      value={value}
      options={options.map((option) => ({ value: option, label: t(names[option]) }))}
      onChange={onChange}
    />
  );
}
