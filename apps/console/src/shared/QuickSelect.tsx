import { Select } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { focusNext } from './focus-next.ts';
import { t, sharedText as text } from './text.ts';

interface Option {
  value: string;
  label: string;
}

/** Chooses among some while typing: Tab takes the first that fits and goes on to the next field. */
export function QuickSelect<Value extends string | string[] | null | undefined>(props: {
  id?: string | undefined;
  label: string;
  /** What stands in it while empty, where no label stands above it. */
  placeholder?: string | undefined;
  options: Option[];
  multiple?: boolean;
  autoFocus?: boolean;
  value?: Value;
  onChange?: ((value: Value) => void) | undefined;
}) {
  const { label, placeholder = t(text.choose), options, multiple, value, onChange, ...rest } = props;
  const [typed, setTyped] = useState('');
  const take = (found: string) => {
    const chosen = Array.isArray(value) ? [...new Set([...value, found])] : found;
    onChange?.(chosen as Value);
    setTyped('');
  };
  // Ant Design would choose and stay, which asks for another key to go on.
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Tab' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const found = typed.trim() && options.find((option) => fits(option, typed));
    if (found) take(found.value);
    if (focusNext(event.currentTarget)) event.preventDefault();
  };
  return (
    <div onKeyDownCapture={press} role="presentation">
      <Select<Value, Option>
        {...rest}
        aria-label={label}
        style={{ width: '100%' }}
        mode={multiple ? 'multiple' : undefined}
        allowClear
        showSearch={{
          searchValue: typed,
          onSearch: setTyped,
          filterOption: (words, option) => !!option && fits(option, words),
        }}
        placeholder={placeholder}
        options={options}
        value={(value ?? (multiple ? [] : null)) as Value}
        onChange={(chosen) => {
          setTyped('');
          onChange?.((chosen ?? null) as Value);
        }}
      />
    </div>
  );
}

const fits = ({ label }: Option, words: string) => label.toLowerCase().includes(words.trim().toLowerCase());
