import type { WebhookDeliveryId } from '@huiyin/contract/ids';
import type { Webhook } from '@huiyin/contract/webhooks';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { useNow } from '#shared/clock.ts';
import { Item } from '#shared/item-list/ItemList.tsx';
import { Moment } from '#shared/Moment.tsx';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { stopText, text } from './text.ts';

/** One webhook: where it sends, how it does, and what can be done with it. */
export function WebhookItem(props: {
  webhook: Webhook;
  edit(): void;
  showLog(): void;
  showSecret(secret: string): void;
}) {
  const { webhook, edit, showLog, showSecret } = props;
  const {
    id: webhookId,
    name,
    url,
    events,
    ownerName,
    ownerSeesTickets,
    stoppedBecause,
    failingSince,
    nextTryAt,
  } = webhook;
  const wantsTickets = !events || events.some((event) => event.startsWith('ticket.'));
  const done = useDone();
  const onError = useSayFailure();
  const key = api.webhooks.key();
  const stop = useMutation(
    api.webhooks.stop.mutationOptions({ onSuccess: () => done(text.stopped, key), onError }),
  );
  const resume = useMutation(
    api.webhooks.resume.mutationOptions({ onSuccess: () => done(text.resumed, key), onError }),
  );
  const test = useMutation(
    api.webhooks.test.mutationOptions({ onSuccess: () => done(text.tested, key), onError }),
  );
  const remove = useMutation(
    api.webhooks.remove.mutationOptions({ onSuccess: () => done(text.removed, key), onError }),
  );
  const renew = useMutation(
    api.webhooks.renewSecret.mutationOptions({ onSuccess: ({ secret }) => showSecret(secret), onError }),
  );
  const state = stoppedBecause ? stopText[stoppedBecause] : failingSince ? text.failing : text.running;
  return (
    <Item
      actions={
        <>
          <Button size="small" onClick={edit}>
            {t(text.change)}
          </Button>
          <Button size="small" onClick={showLog}>
            {t(text.log)}
          </Button>
          <Button
            size="small"
            loading={test.isPending}
            onClick={() => test.mutate({ webhookId, id: newId<WebhookDeliveryId>() })}
          >
            {t(text.test)}
          </Button>
          <Popconfirm title={t(text.renewTitle)} onConfirm={() => renew.mutate({ webhookId })}>
            <Button size="small">{t(text.renew)}</Button>
          </Popconfirm>
          {stoppedBecause ? (
            <>
              <Button size="small" onClick={() => resume.mutate({ webhookId, missed: 'send' })}>
                {t(text.resume)}
              </Button>
              <Popconfirm
                title={t(text.skipTitle)}
                onConfirm={() => resume.mutate({ webhookId, missed: 'skip' })}
              >
                <Button size="small">{t(text.skip)}</Button>
              </Popconfirm>
            </>
          ) : (
            <Button size="small" onClick={() => stop.mutate({ webhookId })}>
              {t(text.stop)}
            </Button>
          )}
          <Popconfirm title={t(text.removeTitle)} onConfirm={() => remove.mutate({ webhookId })}>
            <Button size="small" danger>
              {t(text.remove)}
            </Button>
          </Popconfirm>
        </>
      }
    >
      <strong>{name}</strong>
      <code>{url}</code>
      <small data-bad={stoppedBecause || failingSince ? true : undefined}>
        {t(state)}
        {!stoppedBecause && failingSince && <Trying since={failingSince} next={nextTryAt} />}
      </small>
      <small>
        {events ? t(text.someEvents, { count: events.length }) : t(text.everyEvent)} ·{' '}
        {t(text.owner, { name: ownerName })}
      </small>
      {!ownerSeesTickets && wantsTickets && <small data-bad>{t(text.blind)}</small>}
    </Item>
  );
}

/** How long it has failed, and when it is tried next, unless that is at once. */
function Trying({ since, next }: { since: Date; next: Date | null }) {
  const now = useNow();
  const isSoon = !next || next.getTime() - now.getTime() < 60_000;
  return (
    <>
      {' · '}
      {t(text.failingSince)} <Moment at={since} />
      {!isSoon && (
        <>
          {' · '}
          {t(text.nextTry)} <Moment at={next} />
        </>
      )}
    </>
  );
}
