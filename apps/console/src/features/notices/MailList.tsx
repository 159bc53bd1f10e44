import type { MailId } from '@huiyin/contract/ids';
import type { Label } from '@huiyin/contract/language';
import type { MailStatus, OutgoingMail } from '@huiyin/contract/mails';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { failureText } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { mailProblemText } from '#shared/mail-problem-text.ts';
import { exactText } from '#shared/moment-text.ts';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './MailList.module.css';
import { mailStatusText, text } from './text.ts';

const start: string | undefined = undefined;

/** The newest mails to staff, with what became of each. */
export function MailList({ status }: { status: MailStatus | undefined }) {
  const newest = api.mails.list.infiniteOptions({
    input: (after: string | undefined) => ({ status, after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(newest);
  useLive('mail', newest.queryKey);
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  const mails = data.pages.flatMap((page) => page.mails);
  if (mails.length === 0) return <EmptyState title={t(text.noMails)}>{t(text.noMailsHint)}</EmptyState>;
  return (
    <>
      <ul className={styles.mails}>
        {mails.map((mail) => (
          <MailLine key={mail.id} mail={mail} />
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </>
  );
}

function MailLine({ mail }: { mail: OutgoingMail }) {
  return (
    <li>
      <div className={styles.line}>
        <strong>{mail.subject}</strong>
        <span className={styles[mail.status]}>{t(mailStatusText[mail.status])}</span>
      </div>
      <div className={styles.meta}>
        <span>
          {mail.staffName} · {mail.to}
        </span>
        <Moment at={mail.sentAt ?? mail.createdAt} />
      </div>
      {mail.failure && mail.status !== 'sent' && <Problem mail={mail} />}
    </li>
  );
}

function Problem({ mail }: { mail: OutgoingMail }) {
  const { outcome, failure } = mail;
  const waits = mail.status === 'waiting';
  return (
    <div className={styles.failure}>
      {outcome && outcome !== 'sent' && <p>{t(mailProblemText[outcome])}</p>}
      <p className={styles.meta}>{t(text.serverSays, { answer: failure ?? '' })}</p>
      {waits && <p>{t(text.triedNextAt, { time: exactText(mail.dueAt) })}</p>}
      {mail.status !== 'dropped' && (
        <SendAgain mailId={mail.id} label={waits ? text.sendNow : text.sendAgain} />
      )}
    </div>
  );
}

function SendAgain({ mailId, label }: { mailId: MailId; label: Label }) {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation(
    api.mails.retry.mutationOptions({
      onError: (error) => void message.error(failureText(error)),
      onSettled: () => queries.invalidateQueries({ queryKey: api.mails.key() }),
    }),
  );
  return (
    <Button size="small" loading={isPending} onClick={() => mutate({ mailId })}>
      {t(label)}
    </Button>
  );
}
