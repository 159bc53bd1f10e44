import { PlusOutlined } from '@ant-design/icons';
import type { StaffId } from '@huiyin/contract/ids';
import type { PlannedShift } from '@huiyin/contract/roster';
import { t } from '#shared/text.ts';
import styles from './RosterWeek.module.css';
import { shiftKindText, text, weekdays } from './roster-text.ts';
import { weekdayOf, weekOf } from './week.ts';

type ShownShift = PlannedShift & { staffName: string };

/** Seven days beside one another, on a phone below one another, each with who works then. */
export function RosterWeek(props: {
  monday: string;
  today: string;
  shifts: ShownShift[];
  open?(shift: ShownShift): void;
  add?(day: string): void;
}) {
  const { monday, today, shifts, open, add } = props;
  return (
    <ol className={styles.week}>
      {weekOf(monday).map((day) => (
        <li
          key={day}
          className={styles.day}
          data-today={day === today || undefined}
          ref={day === today ? bringIntoView : null}
        >
          <h2>
            {t(weekdays[weekdayOf(day)]!)} <span>{day.slice(5)}</span>
          </h2>
          {shifts
            .filter((shift) => shift.day === day)
            .map((shift) => (
              <Shift key={shift.id} shift={shift} {...(open ? { open } : {})} />
            ))}
          {add && (
            <button
              type="button"
              className={styles.add}
              aria-label={`${t(text.addShift)} ${day}`}
              onClick={() => add(day)}
            >
              <PlusOutlined aria-hidden /> {t(text.addShift)}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** On a phone today may be the last of seven below one another. */
const bringIntoView = (day: HTMLLIElement | null) => day?.scrollIntoView({ block: 'nearest' });

function Shift({ shift, open }: { shift: ShownShift; open?(shift: ShownShift): void }) {
  const content = (
    <>
      <strong>{shift.staffName}</strong>
      <span>
        {shift.begins}–{shift.ends}
      </span>
      {shift.kind === 'stand-by' && <span className={styles.kind}>{t(shiftKindText[shift.kind])}</span>}
    </>
  );
  if (!open) return <div className={styles.shift}>{content}</div>;
  return (
    <button type="button" className={styles.shift} onClick={() => open(shift)}>
      {content}
    </button>
  );
}

/** A new shift of an ordinary day, to be filled in. */
export const newShift = (day: string) => ({
  staffId: undefined as StaffId | undefined,
  kind: 'shift' as const,
  day,
  begins: '09:00',
  ends: '18:00',
});
