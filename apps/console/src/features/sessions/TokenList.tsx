import type { ApiToken } from '@huiyin/contract/tokens';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { useNow } from '#shared/clock.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { dayText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text } from './profile-text.ts';
import styles from './SessionList.module.css';

/** One's tokens, each to be revoked; never their secret. */
export function TokenList() {
  const { data, error, refetch } = useQuery(api.tokens.list.queryOptions());
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;
  if (data.tokens.length === 0) return <p className={styles.second}>{t(text.noTokens)}</p>;
  return (
    <ul className={styles.list}>
      {data.tokens.map((token) => (
        <Token key={token.id} token={token} />
      ))}
    </ul>
  );
}

function Token({ token: { id, name, expiresAt, lastUsedAt } }: { token: ApiToken }) {
  const done = useDone();
  const hasEnded = expiresAt <= useNow();
  const revoke = useMutation(
    api.tokens.revoke.mutationOptions({
      onSuccess: () => done(text.revoked, api.tokens.key()),
      onError: useSayFailure(),
    }),
  );
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <div className={styles.second}>
          <span className={hasEnded ? styles.ended : undefined}>
            {t(hasEnded ? text.tokenEnded : text.tokenExpires, { date: dayText(expiresAt) })}
          </span>{' '}
          ·{' '}
          {lastUsedAt ? (
            <>
              {t(text.lastUsed)} <Moment at={lastUsedAt} />
            </>
          ) : (
            t(text.neverUsed)
          )}
        </div>
      </div>
      <Popconfirm title={t(text.revokeTitle)} okText={t(text.revoke)} onConfirm={() => revoke.mutate({ id })}>
        <Button size="small" danger loading={revoke.isPending}>
          {t(text.revoke)}
        </Button>
      </Popconfirm>
    </li>
  );
}
