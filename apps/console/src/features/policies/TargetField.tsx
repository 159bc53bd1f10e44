import type { Promised } from '@huiyin/contract/policies';
import { InputNumber, Select } from 'antd';
import { t } from '#shared/text.ts';
import type { TargetFields, Unit } from './policy-fields.ts';
import styles from './TargetField.module.css';
import { promiseText, text } from './text.ts';

const units: Unit[] = ['minutes', 'hours', 'working-days'];
const nothing: TargetFields = { amount: null, unit: 'hours', warnBeforeMinutes: null };

/** How long a promise gives and when to warn of it; an empty amount promises nothing. */
export function TargetField(props: {
  promise: Promised;
  value?: TargetFields;
  onChange?(value: TargetFields): void;
}) {
  const { value = nothing, onChange } = props;
  const promise = t(promiseText[props.promise]);
  const change = (changed: Partial<TargetFields>) => onChange?.({ ...value, ...changed });
  return (
    <div className={styles.target}>
      <span className={styles.promise}>{promise}</span>
      <InputNumber
        aria-label={t(text.amount, { promise })}
        className={styles.amount}
        min={1}
        precision={0}
        placeholder={t(text.notPromised)}
        value={value.amount}
        onChange={(amount) => change({ amount })}
      />
      <Select
        aria-label={t(text.unit, { promise })}
        className={styles.unit}
        value={value.unit}
        options={units.map((unit) => ({ value: unit, label: t(text[unit]) }))}
        onChange={(unit) => change({ unit })}
      />
      <span className={styles.warn}>
        {t(text.warnBefore)}
        <InputNumber
          aria-label={t(text.warn, { promise })}
          min={0}
          precision={0}
          disabled={value.amount === null}
          value={value.warnBeforeMinutes}
          onChange={(warnBeforeMinutes) => change({ warnBeforeMinutes })}
        />
        {t(text.warnMinutes)}
      </span>
    </div>
  );
}
