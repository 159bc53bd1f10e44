import { DeleteOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form } from 'antd';
import { sharedText, t } from '#shared/text.ts';
import type { CalendarFields } from './calendar-fields.ts';
import styles from './OwnDays.module.css';
import { PeriodsItem } from './PeriodsItem.tsx';
import { text } from './text.ts';

/** Days that are as the company says, whatever the week and the holidays say. */
export function OwnDays() {
  const form = Form.useFormInstance<CalendarFields>();
  const dateAt = (index: number) =>
    form.getFieldValue(['ownDays', index, 'date'])?.format('YYYY-MM-DD') ?? '';
  return (
    <section>
      <h2 className={styles.part}>{t(text.ownDays)}</h2>
      <p>{t(text.ownDaysHelp)}</p>
      <Form.List name="ownDays">
        {(days, { add, remove }) => (
          <>
            {days.map(({ key, name }) => (
              <div key={key} className={styles.day}>
                <Form.Item
                  name={[name, 'date']}
                  rules={[
                    { required: true, message: t(sharedText.required) },
                    ({ getFieldValue }) => once(getFieldValue, name),
                  ]}
                >
                  <DatePicker aria-label={t(text.date)} onKeyDown={keepOpen} />
                </Form.Item>
                <PeriodsItem name={[name, 'periods']} label={t(text.periods)} visible={false} />
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t(text.remove, { date: dateAt(name) })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button className={styles.add} size="small" onClick={() => add({ date: null, periods: '' })}>
              {t(text.addDay)}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}

const once = (getFieldValue: (name: string) => CalendarFields['ownDays'], index: number) => ({
  validator: async (_: unknown, date: CalendarFields['ownDays'][number]['date']) => {
    const others = getFieldValue('ownDays').filter((_, other) => other !== index);
    if (date && others.some((other) => other?.date?.isSame(date, 'day'))) throw new Error(t(text.dayTwice));
  },
});

// Enter takes the date and is not meant to save the calendar.
const keepOpen = (event: React.KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};
