import { Button, Switch } from 'antd';
import { useId, useState } from 'react';
import { prefer, usePreferences } from '#shared/preferences.ts';
import { t } from '#shared/text.ts';
import { desktopPossible } from './call-attention.ts';
import { chime } from './chime.ts';
import styles from './QuietHoursForm.module.css';
import { text } from './text.ts';

/** How this browser calls attention: a sound, and notifications of the system. */
export function DeviceChoices() {
  const id = useId();
  const { sound = true, desktop = false } = usePreferences();
  const [refused, setRefused] = useState(false);
  const wantDesktop = async (wanted: boolean) => {
    const granted = wanted && (await Notification.requestPermission()) === 'granted';
    setRefused(wanted && !granted);
    prefer({ desktop: granted });
  };

  return (
    <>
      <div className={styles.line}>
        <Switch id={`${id}-sound`} checked={sound} onChange={(sound) => prefer({ sound })} />
        <label htmlFor={`${id}-sound`}>{t(text.playSound)}</label>
        <Button size="small" onClick={() => void chime()}>
          {t(text.tryIt)}
        </Button>
      </div>
      {desktopPossible() && (
        <div className={styles.line}>
          <Switch id={`${id}-desktop`} checked={desktop} onChange={(wanted) => void wantDesktop(wanted)} />
          <label htmlFor={`${id}-desktop`}>{t(text.showDesktop)}</label>
        </div>
      )}
      {refused && (
        <p role="alert" className={styles.wrong}>
          {t(text.desktopRefused)}
        </p>
      )}
    </>
  );
}
