import type { Calendar } from '@huiyin/contract/calendars';
import type { CalendarId } from '@huiyin/contract/ids';
import { Button, Popconfirm } from 'antd';
import { sharedText, t } from '#shared/text.ts';
import styles from './CalendarList.module.css';
import { periodsText } from './periods-text.ts';
import { text, weekdayText } from './text.ts';

/** The calendars there are; around the clock is one of them, and cannot be changed. */
export function CalendarList(props: {
  calendars: readonly Calendar[];
  edit(calendar: Calendar): void;
  archive(id: CalendarId): void;
}) {
  const { calendars, edit, archive } = props;
  return (
    <ul className={styles.calendars}>
      <li>
        <div className={styles.what}>
          <strong>{t(text.always)}</strong>
          <span>{t(text.alwaysHint)}</span>
        </div>
      </li>
      {calendars.map((calendar) => (
        <li key={calendar.id}>
          <div className={styles.what}>
            <strong>{calendar.name}</strong>
            <span>{weekWords(calendar)}</span>
            <span>{dayWords(calendar)}</span>
          </div>
          <Button size="small" onClick={() => edit(calendar)}>
            {t(text.edit)}
          </Button>
          <Popconfirm
            title={t(text.archiveAsk)}
            okText={t(text.archive)}
            cancelText={t(sharedText.cancel)}
            onConfirm={() => archive(calendar.id)}
          >
            <Button size="small" type="text">
              {t(text.archive)}
            </Button>
          </Popconfirm>
        </li>
      ))}
    </ul>
  );
}

/** Days of the same hours stand together. */
function weekWords({ week }: Calendar): string {
  const byHours = new Map<string, string[]>();
  for (const day of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = periodsText(week[day]!) || t(text.off);
    byHours.set(hours, [...(byHours.get(hours) ?? []), t(weekdayText[day]!)]);
  }
  return [...byHours].map(([hours, days]) => `${days.join(' ')} ${hours}`).join(' · ');
}

function dayWords({ timeZone, publicHolidays, ownDays }: Calendar): string {
  const count = Object.keys(ownDays).length;
  return [
    timeZone,
    ...(publicHolidays === 'cn' ? [t(text.withHolidays)] : []),
    ...(count > 0 ? [t(text.withOwnDays, { count })] : []),
  ].join(' · ');
}
