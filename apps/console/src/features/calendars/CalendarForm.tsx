import { publicHolidays } from '@huiyin/contract/calendars';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { t } from '#shared/text.ts';
import styles from './CalendarForm.module.css';
import { type CalendarFields, hoursOf } from './calendar-fields.ts';
import { calendarSays } from './calendar-says.ts';
import { MonthPreview } from './MonthPreview.tsx';
import { OwnDays } from './OwnDays.tsx';
import { PeriodsItem } from './PeriodsItem.tsx';
import { holidayText, mondayFirst, text, weekdayText } from './text.ts';

const MONDAY = 1;

/** When a team works, and what a month looks like by that. */
export function CalendarForm(props: {
  initial: CalendarFields;
  now: CalendarFields | undefined;
  request: { error: unknown; isPending: boolean };
  save(fields: CalendarFields, was: CalendarFields | undefined): void;
}) {
  const { initial } = props;
  const [form] = Form.useForm<CalendarFields>();
  const [typed, setTyped] = useState(initial);
  const hours = hoursOf(typed);
  const copyMonday = () => {
    const week = typed.week.map((periods, day) => (day > MONDAY && day < 6 ? typed.week[MONDAY]! : periods));
    form.setFieldsValue({ week });
    setTyped({ ...typed, week });
  };

  return (
    <SettingForm
      form={form}
      {...props}
      says={calendarSays}
      requiredMark={false}
      onValuesChange={(_, all) => setTyped(all)}
      below={hours && <MonthPreview hours={hours} />}
    >
      <Form.Item name="name" label={t(text.name)} required>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="timeZone" label={t(text.timeZone)} required>
        <Select showSearch options={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))} />
      </Form.Item>

      <h2 className={styles.part}>{t(text.week)}</h2>
      <p>{t(text.weekHelp)}</p>
      <div className={styles.week}>
        {mondayFirst.map((day) => (
          <PeriodsItem key={day} name={['week', day]} label={t(weekdayText[day]!)} visible />
        ))}
      </div>
      <Button size="small" onClick={copyMonday}>
        {t(text.likeMonday)}
      </Button>

      <Form.Item className={styles.holidays} name="publicHolidays" label={t(text.publicHolidays)}>
        <Radio.Group options={publicHolidays.map((value) => ({ value, label: t(holidayText[value]) }))} />
      </Form.Item>
      <OwnDays />
    </SettingForm>
  );
}
