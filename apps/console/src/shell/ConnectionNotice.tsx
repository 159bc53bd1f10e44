import { useEffect, useState } from 'react';
import { connection } from '#shared/connection.ts';
import { timeText } from '#shared/moment-text.ts';
import { useStore } from '#shared/store.ts';
import { t } from '#shared/text.ts';
import styles from './ConnectionNotice.module.css';
import { text } from './text.ts';

const PATIENCE = 2000;

/** Says since when we hear nothing, and when we catch up; a hiccup is not worth a word. */
export function ConnectionNotice() {
  const now = useStore(connection);
  const [told, setTold] = useState(false);
  const isConnected = now.state === 'connected';
  useEffect(() => {
    if (isConnected) return setTold(false);
    const telling = setTimeout(() => setTold(true), PATIENCE);
    return () => clearTimeout(telling);
  }, [isConnected]);

  return (
    <div role="status">
      {told && now.state !== 'connected' && (
        <p className={styles.notice}>
          {t(now.state === 'lost' ? text.connectionLost : text.catchingUp, { time: timeText(now.since) })}
        </p>
      )}
    </div>
  );
}
