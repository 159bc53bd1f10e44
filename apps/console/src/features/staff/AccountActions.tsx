import type { Account } from '@huiyin/contract/staff';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import styles from './AccountActions.module.css';
import { DeactivateButton } from './DeactivateButton.tsx';
import { LinkMailState } from './LinkMailState.tsx';
import { ResetSecondFactor } from './ResetSecondFactor.tsx';
import { text } from './text.ts';

/** What can be done with an account besides editing it. */
export function AccountActions(props: {
  account: Account;
  onLink(name: string, link: string): void;
  onDone(): void;
}) {
  const { onLink, onDone } = props;
  const { id } = props.account;
  const asked = api.staff.account.queryOptions({ input: { id }, initialData: props.account });
  const { data: account } = useQuery(asked);
  useLive(`staff:${id}`, asked.queryKey);
  const { name, status, linkMail } = account;
  const me = useMe();
  const done = useDone();
  const onError = useSayFailure();
  const sendLink = useMutation(
    api.staff.sendLink.mutationOptions({
      onSuccess({ link }) {
        if (link) return onLink(name, link);
        return done(text.linkByMail, api.staff.key());
      },
      onError,
    }),
  );
  const reactivate = useMutation(
    api.staff.reactivate.mutationOptions({
      onSuccess() {
        onDone();
        return done(text.reactivatedDone, api.staff.key());
      },
      onError,
    }),
  );

  if (status === 'deactivated') {
    return (
      <div className={styles.actions}>
        <Button loading={reactivate.isPending} onClick={() => reactivate.mutate({ id })}>
          {t(text.reactivate)}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {linkMail && <LinkMailState mail={linkMail} />}
      <Popconfirm
        title={t(text.resetPasswordHint, { name })}
        okText={t(text.makeLink)}
        disabled={status === 'invited'}
        onConfirm={() => sendLink.mutate({ id })}
      >
        <Button
          loading={sendLink.isPending}
          onClick={status === 'invited' ? () => sendLink.mutate({ id }) : undefined}
        >
          {t(status === 'invited' ? text.inviteAgain : text.resetPassword)}
        </Button>
      </Popconfirm>
      {account.hasSecondFactor && id !== me.id && <ResetSecondFactor account={account} />}
      {linkMail && (
        <Button loading={sendLink.isPending} onClick={() => sendLink.mutate({ id, handOver: true })}>
          {t(text.linkInstead)}
        </Button>
      )}
      {id !== me.id && <DeactivateButton account={account} onDone={onDone} />}
    </div>
  );
}
