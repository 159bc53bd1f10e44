import type { QuietHours } from '@huiyin/contract/notices';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import styles from './QuietHoursForm.module.css';
import { text } from './text.ts';

const usual: QuietHours = { from: '22:00', to: '08:00' };

/** When not to be disturbed; each change is saved at once. */
export function QuietHoursForm({
  quietHours,
  timeZone,
}: {
  quietHours: QuietHours | null;
  timeZone: string;
}) {
  const id = useId();
  const keep = useKeepQuiet();
  const [shown, show] = useState(quietHours);
  const change = (next: QuietHours | null) => {
    show(next);
    if (next?.from !== next?.to || next === null) keep({ quietHours: next });
  };
  const isWrong = shown !== null && shown.from === shown.to;

  return (
    <>
      <p className={styles.hint}>{t(text.quietHint, { zone: timeZone })}</p>
      <div className={styles.line}>
        <Switch
          id={`${id}-on`}
          checked={shown !== null}
          onChange={(isOn) => change(isOn ? (quietHours ?? usual) : null)}
        />
        <label htmlFor={`${id}-on`}>{t(text.quietOn)}</label>
      </div>
      {shown && (
        <div className={styles.line}>
          {(['from', 'to'] as const).map((end) => (
            <div key={end} className={styles.time}>
              <label htmlFor={`${id}-${end}`}>{t(text[end])}</label>
              <TimePicker
                format="HH:mm"
                minuteStep={15}
                needConfirm={false}
                allowClear={false}
                id={`${id}-${end}`}
                status={isWrong ? 'error' : ''}
                value={dayjs(`2026-01-01T${shown[end]}`)}
                onChange={(at) => at && change({ ...shown, [end]: at.format('HH:mm') })}
              />
            </div>
          ))}
        </div>
      )}
      {isWrong && (
        <p role="alert" className={styles.wrong}>
          {t(text.sameTime)}
        </p>
      )}
    </>
  );
}

function useKeepQuiet() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { mutate } = useMutation(
    api.notices.keepQuiet.mutationOptions({
      onSuccess: () => void message.success(t(text.saved)),
      onError: (error) => void message.error(failureText(error)),
      onSettled: () => queries.invalidateQueries({ queryKey: api.notices.settings.key() }),
    }),
  );
  return mutate;
}
