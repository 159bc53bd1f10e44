import { DatePicker, Grid } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { KeyboardEvent } from 'react';
import { focusNext } from './focus-next.ts';
import { t, sharedText as text } from './text.ts';

/** A moment to the minute: typed, or chosen from a calendar. */
export function MinuteInput(props: {
  id?: string | undefined;
  label: string;
  value?: Date | string | null | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  autoFocus?: boolean;
  placeholder?: string | undefined;
  disabledDate?(day: Dayjs): boolean;
}) {
  const { label, placeholder = t(text.typeMinute), value, onChange, ...rest } = props;
  const isWide = Grid.useBreakpoint().md === true;
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
        showTime={isWide && { format: 'HH:mm' }} // two panels are wider than a phone: there the time is typed
        // None is the beginning of another: it would be taken, with midnight, before the time is typed.
        format={['YYYY-MM-DD HH:mm', 'YYYY-MM-DD H:mm', 'YYYY/M/D H:mm', 'YYYY-M-D H:mm']}
        needConfirm={false}
        onKeyDown={takeOnly}
        placeholder={placeholder}
        value={value ? dayjs(value) : null}
        onChange={(chosen) => onChange?.(chosen ? chosen.second(0).millisecond(0).toISOString() : null)}
      />
    </div>
  );
}

// Enter takes the moment and is not meant to send the form.
const takeOnly = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
};
