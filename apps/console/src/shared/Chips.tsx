import type { Label } from '@huiyin/contract/language';
import type { KeyboardEvent } from 'react';
import styles from './Chips.module.css';
import { focusNext } from './focus-next.ts';
import { t } from './text.ts';

/**
 * One of a few, all in sight: a click, an arrow key or its digit chooses; a click on the chosen one takes it back, if
 * it may. After a digit one is at the next field.
 */
export function Chips<Value extends string>(props: {
  id?: string;
  /** Names the group for who cannot see it. */
  label: string;
  options: readonly Value[];
  names: Record<Value, Label>;
  optional?: boolean;
  value?: Value;
  onChange?(value: Value | undefined): void;
}) {
  const { id, label, options, names, optional, value, onChange } = props;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const option = /^[1-9]$/.test(event.key) && options[Number(event.key) - 1];
    if (!option || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange?.(option);
    focusNext(event.currentTarget);
  };
  return (
    <fieldset id={id} aria-label={label} className={styles.chips} onKeyDown={press}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={id}
            value={option}
            checked={option === value}
            onChange={() => onChange?.(option)}
            onClick={() => optional && option === value && onChange?.(undefined)}
          />
          <span>{t(names[option])}</span>
        </label>
      ))}
    </fieldset>
  );
}
