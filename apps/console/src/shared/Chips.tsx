import type { Label } from '@huiyin/contract/language';
import styles from './Chips.module.css';
import { t } from './text.ts';

/** One of a few, all in sight: a click or an arrow key chooses; a click on the chosen one takes it back, if it may. */
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
  return (
    <fieldset id={id} aria-label={label} className={styles.chips}>
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
