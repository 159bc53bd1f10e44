import { brokenKinds } from '@huiyin/contract/audit-log';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '#shared/api.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './AuditCheck.module.css';
import { text } from './text.ts';

const LOOK_AGAIN_MS = 1_000;

/** Whether the log is as it was sealed. */
export function AuditCheck() {
  const queries = useQueryClient();
  const onError = useSayFailure();
  const { data } = useQuery(
    api.auditLog.readCheck.queryOptions({
      refetchInterval: ({ state }) => (isRunning(state.data) ? LOOK_AGAIN_MS : false),
    }),
  );
  const check = useMutation(
    api.auditLog.check.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.auditLog.readCheck.key() }),
      onError,
    }),
  );
  if (!data) return null;
  const { checkedAt, verdict } = data;
  const broken = verdict?.broken;
  const action = (
    <Button size="small" loading={check.isPending || isRunning(data)} onClick={() => check.mutate({})}>
      {t(text.checkNow)}
    </Button>
  );
  if (!verdict || !checkedAt) {
    return <Alert className={styles.check} type="info" title={t(text.notChecked)} action={action} />;
  }
  return (
    <Alert
      className={styles.check}
      type={broken ? 'error' : 'success'}
      showIcon
      title={broken ? t(text.broken, { what: t(brokenKinds[broken.kind]), at: broken.at }) : t(text.sound)}
      description={
        <>
          <div>
            {t(text.checked)} <Moment at={checkedAt} /> · {t(text.sealed, { count: verdict.events })}
          </div>
          {verdict.head && (
            <details>
              <summary>{t(text.head)}</summary>
              <code className={styles.head}>
                {verdict.head.number}:{verdict.head.hash}
              </code>
              <p>{t(text.headHint)}</p>
            </details>
          )}
        </>
      }
      action={action}
    />
  );
}

/** A check was asked for and has not answered yet. */
function isRunning(state: { askedAt: Date | null; checkedAt: Date | null } | undefined) {
  if (!state?.askedAt) return false;
  return !state.checkedAt || state.checkedAt < state.askedAt;
}
