import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { deviceName } from './device-name.ts';
import { text } from './profile-text.ts';
import styles from './SessionList.module.css';

/** Where one is signed in, each to be ended. */
export function SessionList() {
  const { data, error, refetch } = useQuery(api.sessions.list.queryOptions());
  const done = useDone();
  const options = {
    onSuccess: () => done(text.signedOut, api.sessions.list.key()),
    onError: useSayFailure(),
  };
  const end = useMutation(api.sessions.end.mutationOptions(options));
  const endOthers = useMutation(api.sessions.endOthers.mutationOptions(options));
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;
  return (
    <>
      <ul className={styles.list}>
        {data.sessions.map(({ id, device, ip, lastSeenAt, current }) => (
          <li key={id}>
            <div>
              <strong>{deviceName(device) ?? t(text.unknownDevice)}</strong>{' '}
              {current && <Tag>{t(text.thisDevice)}</Tag>}
              <div className={styles.second}>
                {ip && `${ip} · `}
                {t(text.lastSeen)} <Moment at={lastSeenAt} />
              </div>
            </div>
            {!current && (
              <Button size="small" onClick={() => end.mutate({ id })}>
                {t(text.signOut)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.sessions.length > 1 && (
        <Button loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
          {t(text.signOutOthers)}
        </Button>
      )}
    </>
  );
}
