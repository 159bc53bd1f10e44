import { Select } from 'antd';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** Several short texts, each ended with Enter. */
export function Several(props: {
  label: string;
  placeholder?: string;
  value: string[];
  onChange(value: string[]): void;
}) {
  return (
    <Select
      mode="tags"
      open={false}
      autoFocus
      suffixIcon={null}
      aria-label={props.label}
      placeholder={props.placeholder ?? t(text.severalHelp)}
      value={props.value}
      onChange={(values) => props.onChange(values.map((value) => value.trim()).filter(Boolean))}
    />
  );
}
