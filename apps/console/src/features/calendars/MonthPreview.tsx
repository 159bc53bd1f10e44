import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import type { CalendarDay, CalendarHours } from '@huiyin/contract/calendars';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import styles from './MonthPreview.module.css';
import { periodsText } from './periods-text.ts';
import { becauseText, mondayFirst, text, weekdayText } from './text.ts';

/** What a month is like in a calendar as it stands in the form, saved or not. */
export function MonthPreview({ hours }: { hours: CalendarHours }) {
  const [month, setMonth] = useState(() => dayjs().startOf('month'));
  const name = month.format('YYYY-MM');
  const { data } = useQuery(
    api.calendars.preview.queryOptions({
      input: { ...hours, month: name },
      placeholderData: (before) => before,
    }),
  );
  const days = data?.days ?? [];
  return (
    <section className={styles.preview} aria-label={t(text.preview, { month: name })}>
      <div className={styles.head}>
        <Button
          type="text"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t(text.monthBefore)}
          onClick={() => setMonth(month.subtract(1, 'month'))}
        />
        <strong>{t(text.preview, { month: name })}</strong>
        <Button
          type="text"
          icon={<RightOutlined aria-hidden />}
          aria-label={t(text.monthAfter)}
          onClick={() => setMonth(month.add(1, 'month'))}
        />
      </div>
      <ol className={styles.days}>
        {days.map((day, index) => (
          <li
            key={day.date}
            data-off={day.periods.length === 0 || undefined}
            style={
              index === 0 ? { gridColumnStart: mondayFirst.indexOf(dayjs(day.date).day()) + 1 } : undefined
            }
          >
            <Day day={day} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Day({ day: { date, periods, holiday, because } }: { day: CalendarDay }) {
  const at = dayjs(date);
  return (
    <>
      <span className={styles.date}>
        {at.date()} <small>{t(weekdayText[at.day()]!)}</small>
      </span>
      <span>{periods.length > 0 ? periodsText(periods) : t(text.off)}</span>
      {because !== 'week' && (
        <span className={styles.because}>
          {holiday} {t(becauseText[because])}
        </span>
      )}
    </>
  );
}
