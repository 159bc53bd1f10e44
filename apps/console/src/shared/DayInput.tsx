import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent } from 'react';

/** A local day, as in 2026-11-21: written alike in every browser, whatever language that speaks. */
export function DayInput(props: {
  id?: string;
  value?: string | undefined;
  onChange?(day: string | undefined): void;
}) {
  const { id, value, onChange } = props;
  return (
    <DatePicker
      {...(id && { id })}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD'))}
      onKeyDown={takeOnly}
    />
  );
}

// Enter takes the day and is not meant to send the form.
const takeOnly = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};
