import type { Passkey } from '@huiyin/contract/passkeys';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { dayText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { AddPasskey } from './AddPasskey.tsx';
import { passkeyObstacle } from './browser-passkey.ts';
import { text } from './passkey-text.ts';
import { RemovePasskey } from './RemovePasskey.tsx';
import styles from './SessionList.module.css';

/** One's passkeys: added, removed; and why not here, where they cannot work. */
export function PasskeyPanel() {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Passkey>();
  const { data, error, refetch } = useQuery(api.passkeys.list.queryOptions());
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;
  const obstacle = passkeyObstacle(data.domain);
  return (
    <>
      <p>{t(text.about)}</p>
      {data.passkeys.length > 0 && (
        <ul className={styles.list}>
          {data.passkeys.map((passkey) => (
            <Row key={passkey.id} passkey={passkey} remove={() => setRemoving(passkey)} />
          ))}
        </ul>
      )}
      {obstacle ? (
        <Alert type="info" showIcon title={obstacle} />
      ) : (
        <>
          {data.passkeys.length === 0 && <p className={styles.second}>{t(text.none)}</p>}
          <Button onClick={() => setAdding(true)}>{t(text.add)}</Button>
        </>
      )}
      {adding && <AddPasskey close={() => setAdding(false)} />}
      {removing && <RemovePasskey passkey={removing} close={() => setRemoving(undefined)} />}
    </>
  );
}

function Row({ passkey, remove }: { passkey: Passkey; remove(): void }) {
  const { name, addedAt, lastUsedAt } = passkey;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <div className={styles.second}>
          {t(text.addedOn, { date: dayText(addedAt) })} ·{' '}
          {lastUsedAt ? (
            <>
              {t(text.lastUsed)} <Moment at={lastUsedAt} />
            </>
          ) : (
            t(text.neverUsed)
          )}
        </div>
      </div>
      <Button size="small" danger aria-label={`${t(text.remove)} ${name}`} onClick={remove}>
        {t(text.remove)}
      </Button>
    </li>
  );
}
