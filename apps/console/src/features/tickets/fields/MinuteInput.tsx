import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent } from 'react';
import { focusNext } from '#shared/focus-next.ts';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** A moment to the minute: typed, or chosen from a calendar. */
export function MinuteInput(props: {
  id?: string | undefined;
  label: string;
  value?: Date | string | null | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  autoFocus?: boolean;
  placeholder?: string | undefined;
}) {
  const { label, placeholder = t(text.typeMinute), value, onChange, ...rest } = props;
  // Past the button that clears it, to the next field.
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Tab' || event.shiftKey) return;
    if (focusNext(event.currentTarget)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the input
    <div onKeyDown={press}>
      <DatePicker
        {...rest}
        aria-label={label}
        style={{ width: '100%' }}
        showTime={{ format: 'HH:mm' }}
        // None is the beginning of another: it would be taken, with midnight, before the time is typed.
        format={['YYYY-MM-DD HH:mm', 'YYYY-MM-DD H:mm', 'YYYY/M/D H:mm', 'YYYY-M-D H:mm']}
        needConfirm={false}
        placeholder={placeholder}
        value={value ? dayjs(value) : null}
        onChange={(chosen) => onChange?.(chosen ? chosen.second(0).millisecond(0).toISOString() : null)}
      />
    </div>
  );
}
